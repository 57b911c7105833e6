/** Which columns of a table units type in, and which identify a row. */
import type { CellModel, SpreadsheetModel } from '../model.ts';
import { cellInTable, type UnitRows, unitColumn } from './unitRows.ts';

/** What is in a cell, as far as people would call it the same. */
export function cellText(cell: CellModel | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.toISOString() : String(value).normalize('NFC').trim();
}

/** Whether a unit may type in the cell of a column. */
export function isOwn(
  spreadsheet: SpreadsheetModel,
  tab: UnitRows,
  code: string,
  cell: CellModel | undefined,
): boolean {
  return cell?.formula === undefined && mayType(spreadsheet, tab, code, cell);
}

/** As `isOwn`, also of a cell that somebody put a formula into. */
export function mayType(
  spreadsheet: SpreadsheetModel,
  { linked }: UnitRows,
  code: string,
  cell: CellModel | undefined,
): boolean {
  if (linked) return !linked.keys.has(code);
  return (cell?.change?.locked ?? spreadsheet.lookOf(cell?.style ?? 0).locked) === false;
}

/** The codes of the columns in which units type, in some row. */
export function typedColumns(master: SpreadsheetModel, tab: UnitRows): readonly string[] {
  return tableColumns(master, tab).typed;
}

/** Codes of columns. The same for all units of a table, so they are found once. */
interface Columns {
  /** Units type in them, in at least one row. */
  readonly typed: readonly string[];
  /** They identify a row. Columns locked and filled in some row; without any, those left of the first column of a year. */
  readonly telling: readonly string[];
}

const columnsByTable = new WeakMap<UnitRows, Columns>();

export function tableColumns(master: SpreadsheetModel, tab: UnitRows): Columns {
  let columns = columnsByTable.get(tab);
  if (columns === undefined) {
    columns = readColumns(master, tab);
    columnsByTable.set(tab, columns);
  }
  return columns;
}

function readColumns(master: SpreadsheetModel, tab: UnitRows): Columns {
  const rows = [...tab.units.values()].flat();
  const codes = [...tab.columns.keys()];
  const inSomeRow = (holds: (row: number, code: string) => boolean) =>
    codes.filter((code) => rows.some((row) => holds(row, code)));
  const cellAt = (row: number, code: string) => cellInTable(tab, row, tab.columns.get(code) ?? -1);
  const typed = inSomeRow((row, code) => isOwn(master, tab, code, cellAt(row, code)));
  const locked = inSomeRow((row, code) => isKey(master, tab, code, cellAt(row, code)));
  const others = codes.filter((code) => code !== unitColumn);
  const dated = others.findIndex((code) => code.includes('.'));
  const found = others.filter((code) => locked.includes(code));
  return { typed, telling: found.length > 0 ? found : others.slice(0, Math.max(0, dated)) };
}

/** Whether a cell helps to identify its row: locked, filled, not calculated. */
export function isKey(
  master: SpreadsheetModel,
  tab: UnitRows,
  code: string,
  cell: CellModel | undefined,
): boolean {
  return (
    cell !== undefined &&
    cell.formula === undefined &&
    !isOwn(master, tab, code, cell) &&
    cellText(cell) !== ''
  );
}
