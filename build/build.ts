/** `npm run build`: dist/ as clasp pushes it, and a line that says what is in it. */
import { makeBundle, productPlan } from './bundle.ts';
import { findUnemulated } from './checkServices.ts';
import { developerArguments } from './developerOptions.ts';

if (process.argv[1]?.endsWith('build.ts')) developerArguments('build');
const faults = findUnemulated('src/gas/tsconfig.json');
if (faults.length > 0) throw new Error(`Nothing was built.\n${faults.join('\n')}`);

const { sizes, contents, exports } = await makeBundle(productPlan);
for (const [name, bytes] of Object.entries(sizes)) print(`dist/${name}`, bytes);
for (const { from, bytes } of contents) print(`  code from ${from}`, bytes);
console.log(`functions: ${exports.join(', ')}`);

function print(what: string, bytes: number): void {
  console.log(`${what.padEnd(32)}${(bytes / 1024).toFixed(1).padStart(9)} KB`);
}
