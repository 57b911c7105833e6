/** Finds the notes that speak of a whole table. Other notes speak of one column. */
import type { HeaderWords } from '../../../outline/schema.ts';
import type { CellNote, Grid } from '../../workbook.ts';
import { phraseOf } from '../headerText.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { isIgnored } from '../shape/ignored.ts';
import { isNameHeader } from '../shape/nameHeader.vi.ts';

interface Rows {
  readonly from: number;
  readonly bodyFrom: number;
}

/** Of notes above the header, on the header of numbers or names, and of those that say so. */
export function linesOfTable(
  grid: Grid,
  { from, bodyFrom }: Rows,
  words: HeaderWords,
): readonly string[] {
  const isOfTable = ({ row, column, text }: CellNote) => {
    const header = wordsAt(grid, row, column);
    const isPlain = isIgnored(header, words.serials) || isNameHeader(header, words);
    return row < from || isPlain || mentions(text, words.tableWords ?? []);
  };
  return (grid.notes ?? []).flatMap((note) =>
    note.row < bodyFrom && isOfTable(note) ? note.text.split('\n') : [],
  );
}

function mentions(text: string, some: readonly string[]): boolean {
  const said = ` ${phraseOf(text)} `;
  return some.some((one) => said.includes(` ${phraseOf(one)} `));
}
