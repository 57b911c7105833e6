/** `npm run sheets:clerks [-- --part=seen|held|third] [-- --sheets=60] [-- --troubles]`: clerks' sheets, read right or not, by shape. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { type ClerkPart, clerkParts, clerkSheet } from './clerks.ts';
import { measure, noCounts, printCounts } from './measure.ts';

const given = developerArguments('sheets:clerks');
const option = (name: string, otherwise: string) => given.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
const part = option('part', 'seen') as ClerkPart;
if (!clerkParts.includes(part)) throw new Error(`--part is one of ${clerkParts.join(', ')}`);
const from = Number(option('from', '0'));
const sheets = Array.from({ length: Number(option('sheets', '60')) }, (_, seed) => clerkSheet(from + seed, part));
const all = noCounts();
for (const shape of [...new Set(sheets.map((sheet) => sheet.shape))].sort()) {
  const counts = noCounts();
  for (const sheet of sheets.filter((one) => one.shape === shape)) {
    measure(sheet, counts);
    measure(sheet, all);
  }
  console.log(printCounts(shape.padEnd(18), counts));
}
console.log(printCounts('all'.padEnd(18), all));
if (given.includes('--troubles')) for (const line of new Set(all.troubles)) console.log(line);
