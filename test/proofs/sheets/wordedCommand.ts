/** `npm run sheets:words [-- --held] [-- --troubles]`: headers of a grammar, read right or not, by class of wording. */
import { columnLetters } from '../../../src/core/workbook.ts';
import { linkOf } from './measure.ts';
import { type WordedPart, type WordedSheet, wordedSheet } from './worded.ts';

interface Tally {
  columns: number;
  sure: number;
  near: number;
  wrong: number;
}

const part: WordedPart = process.argv.includes('--held') ? 'held' : 'seen';
const count = Number(process.argv.find((one) => /^--sheets=/.test(one))?.slice(9) ?? 60);
const troubles: string[] = [];

export function tallyOf(sheets: readonly WordedSheet[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const sheet of sheets) {
    const [expected] = sheet.expected;
    const tab = linkOf(sheet).tabs[0];
    for (const column of expected?.columns ?? []) {
      const read = tab?.columns.find((one) => one.column === columnLetters(column.at));
      const field = read?.field ?? null;
      const read2 = read?.part === 'numerator' ? null : (read?.part ?? null);
      const right = field === column.field && (field === null || ((read?.year ?? null) === column.year && read2 === column.part));
      const classes = ['all', ...(sheet.classes.get(column.at) ?? [])];
      for (const name of classes) {
        const tally = tallies.get(name) ?? { columns: 0, sure: 0, near: 0, wrong: 0 };
        tallies.set(name, tally);
        if (field !== null && read?.sure === 'chac' && !right) tally.wrong += 1;
        if (column.field === null) continue;
        tally.columns += 1;
        if (right && read?.sure === 'chac') tally.sure += 1;
        else if (right && read?.sure === 'gan_giong') tally.near += 1;
      }
      const kind =
        field !== null && read?.sure === 'chac' && !right
          ? 'WRONG'
          : column.field === null || (right && read?.sure === 'chac')
            ? ''
            : right
              ? 'near'
              : 'lost';
      if (kind !== '')
        troubles.push(
          `${kind} ${sheet.name} “${read?.header}” → ${field}.${read?.year}${read?.part ?? ''} ${read?.sure}; ${column.field}.${column.year}${column.part ?? ''} [${classes.slice(1).join(', ')}]`,
        );
    }
  }
  return tallies;
}

const tallies = tallyOf(Array.from({ length: count }, (_, seed) => wordedSheet(seed, part)));
const share = (of: number, whole: number) => (whole === 0 ? '–' : `${((100 * of) / whole).toFixed(1)}%`);
for (const [name, { columns, sure, near, wrong }] of [...tallies].sort((a, b) => b[1].columns - a[1].columns))
  console.log(
    `${name.padEnd(18)} columns ${String(columns).padEnd(6)} sure ${share(sure, columns).padEnd(7)} sure or near ${share(sure + near, columns).padEnd(7)} wrong ${wrong}`,
  );
if (process.argv.includes('--troubles')) for (const line of [...new Set(troubles)]) console.log(line);
