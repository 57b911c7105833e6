/** `npm run licences`: writes docs/licences.md, or with --check says whether it is as it should be. */
import { readFileSync, writeFileSync } from 'node:fs';
import { developerArguments } from './developerOptions.ts';
import { licencesPage } from './licencesPage.ts';

const isCheck = developerArguments('licences').includes('--check');
const file = 'docs/licences.md';
const page = await licencesPage();
const isSame = readFileSync(file, 'utf8') === page;
if (!isSame && !isCheck) writeFileSync(file, page);
console.log(`${file}: ${isSame ? 'unchanged' : isCheck ? 'differs' : 'written'}`);
process.exitCode = isCheck && !isSame ? 1 : 0;
