/** Counts headers read right or not, by class of wording. */
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { linkOf } from './measure.ts';
import type { ExpectedColumn } from './sheet.ts';
import type { WordedSheet } from './worded.ts';

export interface Tally {
  columns: number;
  sure: number;
  near: number;
  wrong: number;
}

type Verdict = 'sure' | 'near' | 'wrong' | 'lost' | 'left';

/** Tallies by class, and a line for each column that is not surely right. */
export function tallyOf(sheets: readonly WordedSheet[]): { tallies: ReadonlyMap<string, Tally>; troubles: readonly string[] } {
  const tallies = new Map<string, Tally>();
  const troubles: string[] = [];
  for (const sheet of sheets) {
    const [expected] = sheet.expected;
    const tab = linkOf(sheet).tabs[0];
    for (const column of expected?.columns ?? []) {
      const read = tab?.columns.find((one) => one.column === columnLetters(column.at));
      const verdict = verdictOf(column, read);
      const classes = sheet.classes.get(column.at) ?? [];
      for (const name of ['all', ...classes]) {
        const tally = tallies.get(name) ?? { columns: 0, sure: 0, near: 0, wrong: 0 };
        tallies.set(name, tally);
        if (column.field !== null) tally.columns += 1;
        if (verdict === 'sure' || verdict === 'near' || verdict === 'wrong') tally[verdict] += 1;
      }
      if (verdict !== 'sure' && verdict !== 'left')
        troubles.push(
          `${verdict} ${sheet.name} “${read?.header}” → ${read?.field}.${read?.year} ${read?.sure}, not ${column.field}.${column.year}${column.part ?? ''} [${classes.join(', ')}]`,
        );
    }
  }
  return { tallies, troubles };
}

interface Read {
  readonly field: string | null;
  readonly year: number | null;
  readonly part: string | null;
  readonly sure: string;
}

function verdictOf(column: ExpectedColumn, read: Read | undefined): Verdict {
  const part = read?.part === 'numerator' ? null : (read?.part ?? null);
  const isRight =
    read !== undefined && read.field === column.field && (column.field === null || (read.year === column.year && part === column.part));
  if (read && read.field !== null && read.sure === 'chac' && !isRight) return 'wrong';
  if (column.field === null) return 'left';
  if (!isRight || read === undefined) return 'lost';
  return read.sure === 'chac' ? 'sure' : 'near';
}
