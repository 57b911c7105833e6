/** `npm run docs:rules`: writes docs/quy-tac.md and the tables of native checks from the declarations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { developerArguments } from '../../../build/developerOptions.ts';
import { describeNative, nativePage } from './describeNative.ts';
import { describeRules } from './describeRules.ts';

developerArguments('docs:rules');
writeFileSync('docs/quy-tac.md', describeRules());
writeFileSync(nativePage, describeNative(readFileSync(nativePage, 'utf8')));
