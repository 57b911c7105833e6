/** Finds, for a unit's rows in the master, the same rows in another copy of the tab. */
import type { CellModel, SpreadsheetModel } from '../model.ts';
import { cellInTable, type UnitRows } from './unitRows.ts';

/** Whether a unit may type in the cell of a column. */
export function isOwn(
  spreadsheet: SpreadsheetModel,
  { linked }: UnitRows,
  code: string,
  cell: CellModel | undefined,
): boolean {
  if (linked) return !linked.keys.has(code) && cell?.formula === undefined;
  const locked = cell?.change?.locked ?? spreadsheet.lookOf(cell?.style ?? 0).locked;
  return locked === false && cell?.formula === undefined;
}

/** What is in a cell, as far as people would call it the same. */
export function cellText(cell: CellModel | undefined): string {
  const value = cell?.value ?? '';
  return typeof value === 'object' ? value.toISOString() : String(value).normalize('NFC').trim();
}

/**
 * Row of the master → row of the copy. The one row of a unit is that row. Several are known by
 * their locked cells (a school's name, a year and a source); spare rows, left over, pair in order.
 */
export function matchRows(
  master: SpreadsheetModel,
  tab: UnitRows,
  copy: UnitRows,
  unit: string,
): Map<number, number> {
  const free = [...(copy.units.get(unit) ?? [])];
  const rows = tab.units.get(unit) ?? [];
  const [only, ...others] = rows;
  if (tab.linked) return byKeys(tab, copy, rows, free);
  const [same, ...more] = free;
  if (only !== undefined && same !== undefined && others.length + more.length === 0) {
    return new Map([[only, same]]);
  }
  const known = rows.map((row) => ({ row, keys: keysOf(master, tab, row) }));
  const matched = new Map<number, number>();
  for (const { row, keys } of known.sort((a, b) => b.keys.length - a.keys.length)) {
    const at = free.findIndex((other) =>
      keys.every(([code, text]) => cellText(codedCell(copy, other, code)) === text),
    );
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found !== undefined) matched.set(row, found);
  }
  return matched;
}

/** Rows of a sheet that others made, by what tells them apart: its year, what it is of. */
function byKeys(
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

/** Codes and texts of the locked cells of a row that are not calculated. */
function keysOf(master: SpreadsheetModel, tab: UnitRows, row: number): [string, string][] {
  return [...tab.columns].flatMap(([code, column]): [string, string][] => {
    const cell = cellInTable(tab, row, column);
    const isKey =
      cellText(cell) !== '' && cell?.formula === undefined && !isOwn(master, tab, code, cell);
    return isKey ? [[code, cellText(cell)]] : [];
  });
}

/** The cell of a row in the column of a code; undefined when the tab has no such column. Some programs write no blank cell. */
export function codedCell(tab: UnitRows, row: number, code: string): CellModel | undefined {
  const column = tab.columns.get(code);
  if (column === undefined) return undefined;
  return cellInTable(tab, row, column) ?? { value: '', style: 0 };
}
