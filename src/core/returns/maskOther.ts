/** What a copy may not hold of a tab that is no form of ours. */
import { maskCell } from '../privacy/mask.vi.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { type CellValue, cellAt, type Grid } from '../workbook.ts';
import type { MaskedCell } from './maskLink.ts';

/** Of the last campaign's tab only what is sure: its units are found again by their words. */
export function maskSure(grid: Grid, isKnown: (text: string) => boolean): MaskedCell[] {
  return cellsFrom(grid, 0).flatMap(({ row, column }) => {
    const cell = cellAt(grid, row, column);
    const text =
      typeof cell.value === 'string' && !isKnown(cell.shown) && personalDataIn({ cell })
        ? maskCell(cell)
        : null;
    return text === null ? [] : [{ row, column, text }];
  });
}

/** Its filled cells, row by row. */
export function cellsFrom(
  { values }: Grid,
  firstRow: number,
): { readonly row: number; readonly column: number; readonly value: CellValue }[] {
  return values.flatMap((cells, row) =>
    row < firstRow
      ? []
      : cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  );
}
