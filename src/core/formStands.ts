/** Whether a tab stands as set-up read it: nobody moved its rows and columns, or typed where it is to write. */
import type { FittedTable } from './formFit.ts';
import type { CellValue } from './workbook.ts';

type Values = readonly (readonly CellValue[])[];

/**
 * Codes over their columns, keys in their rows, and nothing where rows and columns are to be added
 * but what set-up puts there itself. Locked formulas are not looked at: they follow their rows.
 * @param read the tab's values when it was planned, from A1
 * @param now its values now, from A1
 */
export function standsAsPlanned(fitted: FittedTable, read: Values, now: Values): boolean {
  const { table, codeRow, columns, addedColumns, lostCodes, rows } = fitted;
  const text = (values: Values, row: number, at: number) => String(values[row]?.[at] ?? '').trim();
  const isNew = (placed: (typeof columns)[number]) => addedColumns.includes(placed);
  const codesStand = columns
    .filter((placed) => !isNew(placed) && !lostCodes.includes(placed))
    .every(({ column, at }) => text(now, codeRow, at) === column.code);
  const keys = columns.filter(({ column }) => table.keys.includes(column.code));
  const typed = columns.filter(({ column }) => column.field.kind !== 'native');
  const rowStands = ({ row, added }: (typeof rows)[number]) =>
    added
      ? typed.every(({ column, at }) =>
          ['', String(added[column.code] ?? '')].includes(text(now, row, at)),
        )
      : keys.every(({ at }) => text(now, row, at) === text(read, row, at)) &&
        typed.filter(isNew).every(({ at }) => text(now, row, at) === '');
  return codesStand && rows.every(rowStands);
}
