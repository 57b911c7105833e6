/** Where things of a tab are once its rows and columns are exchanged. */
import type { Area, CellNote } from '../../workbook.ts';

export function turnedArea({ row, column, rows, columns }: Area): Area {
  return { row: column + 1, column: row, rows: columns, columns: rows };
}

export function turnedNote({ row, column, text }: CellNote): CellNote {
  return { row: column + 1, column: row, text };
}
