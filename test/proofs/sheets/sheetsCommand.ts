/** `npm run sheets`: how many columns and rows of hand-made sheets are read right, by shape; `--held` for those held out, `--habits` for those of other clerks. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { drawnSheets } from './drawn.ts';
import { confirmed, differences, linkedWorkbook, ownForm } from './figures.ts';
import { generateSheet } from './generate.ts';
import { habitSheet, habits } from './habits.ts';
import { measure, noCounts, printCounts } from './measure.ts';
import type { Sheet } from './sheet.ts';

const given = developerArguments('sheets');
const isHeld = given.includes('--held');
const ofHabits = given.includes('--habits');
const sheets: Sheet[] = ofHabits
  ? Array.from({ length: 6 * habits.length }, (_, at) => habitSheet(isHeld ? 600 + at : at, isHeld ? 'held' : 'seen'))
  : isHeld
    ? Array.from({ length: 36 }, (_, at) => generateSheet(200 + at, 'held'))
    : [...Array.from({ length: 45 }, (_, at) => generateSheet(at, 'seen')), ...drawnSheets];
const shapes = [...new Set(sheets.map(({ shape }) => shape))];
const all = noCounts();
for (const shape of shapes) {
  const counts = noCounts();
  for (const sheet of sheets.filter((one) => one.shape === shape)) {
    measure(sheet, counts);
    measure(sheet, all);
  }
  console.log(printCounts(shape, counts));
}
console.log(printCounts('all', all));
const withTruth = sheets.filter(({ truth }) => truth.length > 0);
const differing = withTruth.map((sheet) => ({ sheet, lines: differences(linkedWorkbook(sheet, confirmed(sheet)), ownForm(sheet)) }));
console.log(
  `figures: ${differing.filter(({ lines }) => lines.length === 0).length} of ${withTruth.length} sheets give every figure of our form`,
);
if (given.includes('--troubles'))
  for (const { sheet, lines } of differing)
    for (const line of lines.slice(0, 6)) console.log(`FIGURE ${sheet.name} ${sheet.shape}: ${line}`);
if (given.includes('--troubles')) for (const line of [...new Set(all.troubles)]) console.log(line);
