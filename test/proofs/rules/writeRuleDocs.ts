/** `npm run docs:rules`: writes docs/quy-tac.md from the declarations. */
import { writeFileSync } from 'node:fs';
import { describeRules } from './describeRules.ts';

writeFileSync('docs/quy-tac.md', describeRules());
