/** The rows of a form's tab by unit, and its columns by the codes of its code row. */
import type { CellModel, SheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';

/** The column that says whose a row is, in every tab of every form. */
export const unitColumn = 'ma_don_vi';
/** Code rows are within the first rows only. */
const rowsSearched = 12;
const codePattern = /^[a-z][a-z0-9_]*(\.\d{4})?$/;

export interface UnitRows {
  readonly sheet: SheetModel;
  /** Code of a column → its place. */
  readonly columns: ReadonlyMap<string, number>;
  /** Code of a unit → its rows, in order. */
  readonly units: ReadonlyMap<string, readonly number[]>;
  /** Of a form: rows below the code row that have no unit's code. */
  readonly nameless?: readonly number[];
  /** Of a tab that others made; no cell there is locked. */
  readonly linked?: LinkedRows;
}

interface LinkedRows {
  /** Row n is column n - 1 of the tab, and column n its row n. */
  readonly turned: boolean;
  /** Codes of the columns that say whose a row is, and which of a unit's rows. */
  readonly keys: ReadonlySet<string>;
  /** Row → what tells it from the unit's other rows, in every copy. */
  readonly rowKeys: ReadonlyMap<number, string>;
  /** Code → what its column reads as without the link; '' where that is not sure. */
  readonly says: ReadonlyMap<string, string>;
  /** Code of a column of money → the unit that its tab says. */
  readonly money: ReadonlyMap<string, string>;
}

/** Whether two tables say a column of money in two units: one's figure is another sum in the other. */
export function isOtherMoney(one: UnitRows, other: UnitRows, code: string): boolean {
  const [here, there] = [one, other].map(({ linked }) => linked?.money.get(code));
  return here !== undefined && there !== undefined && here !== there;
}

/** The tables of a tab with their units' rows, none where it has none. */
export type RowsOf = (sheet: SheetModel) => readonly UnitRows[];

/** Where a row and a column of a table are in its tab. */
export function spotIn({ linked }: UnitRows, row: number, column: number) {
  return linked?.turned ? { row: column, column: row - 1 } : { row, column };
}

/** The cell at a row and a column of a table. */
export function cellInTable(rows: UnitRows, row: number, column: number): CellModel | undefined {
  const spot = spotIn(rows, row, column);
  return findCell(rows.sheet, spot.row, spot.column);
}

/** Of a form: its one table. */
export function formRows(sheet: SheetModel): UnitRows[] {
  const rows = readUnitRows(sheet);
  return rows ? [rows] : [];
}

/** Null for a tab without a code row, or whose rows are not units'. */
export function readUnitRows(sheet: SheetModel): UnitRows | null {
  for (let row = 0; row < rowsSearched; row++) {
    const columns = codesIn(sheet, row);
    const unitAt = columns.get(unitColumn);
    if (unitAt === undefined || columns.size < 2) continue;
    return { sheet, columns, ...rowsByUnit(sheet, row + 1, unitAt) };
  }
  return null;
}

/** The row of codes of a tab that we made, and its columns by their codes; null in any other tab. */
export function codeRowIn(sheet: SheetModel): (Pick<UnitRows, 'columns'> & { row: number }) | null {
  const rows = Array.from({ length: rowsSearched }, (_, row) => codesIn(sheet, row));
  const row = rows.findIndex(({ size }) => size > 1);
  const columns = rows[row];
  return columns === undefined ? null : { row, columns };
}

/** A tab that we made says the codes of its columns. */
export const hasCodes = (sheet: SheetModel): boolean => codeRowIn(sheet) !== null;

/** Whether a cell is a code of a tab that has codes, or below one. */
export function tableIn(sheet: SheetModel): (spot: { row: number; column: number }) => boolean {
  const found = codeRowIn(sheet);
  const columns = new Set(found?.columns.values() ?? []);
  return ({ row, column }) => found !== null && row >= found.row && columns.has(column);
}

function codesIn(sheet: SheetModel, row: number): Map<string, number> {
  const codes = [...(sheet.cells.get(row) ?? [])].map(
    ([column, { value }]) => [String(value).trim(), column] as const,
  );
  return new Map(codes.filter(([code]) => codePattern.test(code)));
}

function rowsByUnit(sheet: SheetModel, first: number, column: number) {
  const units = new Map<string, number[]>();
  const nameless: number[] = [];
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    if (row < first) continue;
    const unit = String(findCell(sheet, row, column)?.value ?? '').trim();
    if (unit === '') nameless.push(row);
    else units.set(unit, [...(units.get(unit) ?? []), row]);
  }
  return { units, nameless };
}

/** Rows of a sheet that others made, by what tells them apart: its year, what it is of. */
export function byRowKeys(
  tab: UnitRows,
  copy: UnitRows,
  rows: readonly number[],
  others: readonly number[],
): Map<number, number> {
  const places = new Map(others.map((row) => [copy.linked?.rowKeys.get(row), row]));
  return new Map(
    rows.flatMap((row): [number, number][] => {
      const place = places.get(tab.linked?.rowKeys.get(row));
      return place === undefined ? [] : [[row, place]];
    }),
  );
}
