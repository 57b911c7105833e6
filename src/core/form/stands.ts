/** Whether a tab is as set-up read it: nobody moved its rows and columns, or typed where it is to write. */

import type { CellValue } from '../workbook.ts';
import type { FittedTable } from './fit.ts';
import type { PlacedColumn } from './header.ts';
import type { FormRow } from './rows.ts';

type Values = readonly (readonly CellValue[])[];

/**
 * Heads and codes over their columns, keys in their rows, and nothing where rows and columns are to
 * be added but what set-up puts there itself. Locked formulas that are there already are not looked
 * at: they follow their rows.
 * @param read the tab's values when it was planned, from A1
 * @param now its values now, from A1
 */
export function standsAsPlanned(fitted: FittedTable, read: Values, now: Values): boolean {
  const { table, codeRow, columns, addedColumns, lostCodes, rows } = fitted;
  const text = (values: Values, row: number, at: number) => String(values[row]?.[at] ?? '').trim();
  const isNew = (placed: PlacedColumn) => addedColumns.includes(placed);
  const typed = columns.filter(({ column }) => column.field.kind !== 'native');
  const keys = columns.filter(({ column }) => table.keys.includes(column.code));

  const columnStands = (placed: PlacedColumn) => {
    const { column, at } = placed;
    const code = text(now, codeRow, at);
    if (isNew(placed))
      return code === column.code || now.every((_, row) => text(now, row, at) === '');
    const headStands = read
      .slice(0, codeRow)
      .every((_, row) => text(now, row, at) === text(read, row, at));
    return headStands && (code === column.code || (code === '' && lostCodes.includes(placed)));
  };
  const oldRowStands = (row: number) =>
    keys.every(({ at }) => text(now, row, at) === text(read, row, at)) &&
    typed.filter(isNew).every(({ at }) => text(now, row, at) === '');
  const newRowStands = (row: number, added: FormRow) =>
    typed.every(({ column, at }) =>
      ['', String(added[column.code] ?? '')].includes(text(now, row, at)),
    );

  return (
    columns.every(columnStands) &&
    rows.every(({ row, added }) => (added ? newRowStands(row, added) : oldRowStands(row)))
  );
}
