/** The rows of a form's tab by unit, and its columns by the codes of its code row. */
import type { SheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';

/** The column that says whose a row is, in every tab of every form. */
const unitColumn = 'ma_don_vi';
/** Code rows are within the first rows only. */
const rowsSearched = 12;
const codePattern = /^[a-z][a-z0-9_]*(\.\d{4})?$/;

export interface UnitRows {
  readonly sheet: SheetModel;
  /** Code of a column → its place. */
  readonly columns: ReadonlyMap<string, number>;
  /** Code of a unit → its rows, in order. */
  readonly units: ReadonlyMap<string, readonly number[]>;
  /** Codes of the columns that tell rows of one unit apart, in a tab that others made; no cell there is locked. */
  readonly keys?: ReadonlySet<string>;
}

/** The tab of a workbook with its units' rows; null where it has none. */
export type RowsOf = (sheet: SheetModel) => UnitRows | null;

/** Null for a tab without a code row, or whose rows are not units'. */
export function readUnitRows(sheet: SheetModel): UnitRows | null {
  for (let row = 0; row < rowsSearched; row++) {
    const columns = codesIn(sheet, row);
    const unitAt = columns.get(unitColumn);
    if (unitAt === undefined || columns.size < 2) continue;
    return { sheet, columns, units: rowsByUnit(sheet, row + 1, unitAt) };
  }
  return null;
}

function codesIn(sheet: SheetModel, row: number): Map<string, number> {
  const codes = [...(sheet.cells.get(row) ?? [])].map(
    ([column, { value }]) => [String(value).trim(), column] as const,
  );
  return new Map(codes.filter(([code]) => codePattern.test(code)));
}

function rowsByUnit(sheet: SheetModel, first: number, column: number): Map<string, number[]> {
  const units = new Map<string, number[]>();
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const unit = String(findCell(sheet, row, column)?.value ?? '').trim();
    if (row < first || unit === '') continue;
    units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  return units;
}
