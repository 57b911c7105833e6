/** Reads in notes on cells that figures are plans, shares, or those of a part of the year. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Grid } from '../../workbook.ts';
import type { HeaderArea } from '../headerArea.ts';
import { isOverColumn } from '../shape/notedMeasures.ts';
import { saidInLine } from '../shape/saidOfFigures.ts';

/** What a note on a header says of the columns below it. */
export function saidOver(
  grid: Grid,
  area: HeaderArea,
  at: number,
  words: HeaderWords,
): string | undefined {
  const notes = (grid.notes ?? []).filter((note) => isOverColumn(grid, area, note, at));
  return notes
    .flatMap(({ text }) => text.split('\n'))
    .flatMap((line) => saidInLine(line, words))[0];
}

/** Cells whose own notes say that their figure is planned, a share or of a part of the year: "row column" → the word. */
export const saidOnCells = rememberedWith((grid: Grid) =>
  rememberedWith(
    (words: HeaderWords): ReadonlyMap<string, string> =>
      new Map(
        (grid.notes ?? []).flatMap(({ row, column, text }): [string, string][] => {
          const [said] = text.split('\n').flatMap((line) => saidInLine(line, words));
          return said === undefined ? [] : [[`${row} ${column}`, said]];
        }),
      ),
  ),
);
