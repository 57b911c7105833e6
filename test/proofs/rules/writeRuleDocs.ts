/** `npm run docs:rules`: writes docs/quy-tac.md from the declarations. */
import { writeFileSync } from 'node:fs';
import { developerArguments } from '../../../build/developerOptions.ts';
import { describeRules } from './describeRules.ts';

developerArguments('docs:rules');
writeFileSync('docs/quy-tac.md', describeRules());
