/** Takes a form apart: what counts people goes into a restricted workbook, which the common one names. */

import type { ApartPlan } from '../../src/api/api.ts';
import { readUnitRows, type UnitRows } from '../merge/unitRows.ts';
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { findCell, takeCell } from '../services/cells.ts';

/** Moves the cells; both are the same form before. */
export function partForm(
  common: SpreadsheetModel,
  restricted: SpreadsheetModel,
  plan: ApartPlan,
  file: string,
): void {
  const { answers, registry, tables, people, keys, native, pages } = plan;
  const [, ...made] = pages;
  const names = [answers, registry, ...tables.map(({ tab }) => tab)];
  restricted.sheets = restricted.sheets.filter(({ name }) => names.includes(name));
  for (const sheet of sheetsOf(restricted, answers)) {
    clear(sheet, (code) => !keys.includes(code) && !people.includes(code));
    hideEmpty(sheet, [...keys, ...people]);
  }
  for (const sheet of sheetsOf(common, answers)) {
    clear(sheet, (code) => people.includes(code));
    forgetResults(sheet, (code) => code !== null && native.includes(code));
  }
  for (const { tab, typed } of tables) {
    for (const sheet of sheetsOf(common, tab)) {
      clear(sheet, (code) => typed.includes(code));
      forgetResults(sheet, () => true);
      sheet.hidden = true;
    }
  }
  common.sheets = common.sheets.filter(({ name }) => !made.includes(name));
  nameRestricted(common, plan, file);
}

const sheetsOf = ({ sheets }: SpreadsheetModel, tab: string) =>
  sheets.filter(({ name }) => name === tab);

/** Empties the cells of typed columns; no formula of the form is among them. */
function clear(sheet: SheetModel, isCleared: (code: string) => boolean): void {
  for (const { cell, code } of cellsOf(sheet)) {
    if (code === null || !isCleared(code)) continue;
    cell.value = '';
    delete cell.formula;
    delete cell.note;
  }
  sheet.touched.add('cells').add('notes');
}

/** An .xlsx file keeps the last result of each formula; results that show moved cells must not be written again. */
function forgetResults(sheet: SheetModel, isForgotten: (code: string | null) => boolean): void {
  for (const { cell, code } of cellsOf(sheet))
    if (cell.formula !== undefined && isForgotten(code)) cell.isStale = true;
}

/** Every cell below the code row, with its column's code, or null where the column is not one of the form's. */
function* cellsOf(
  sheet: SheetModel,
): Generator<{ readonly cell: CellModel; readonly code: string | null }> {
  const rows = readUnitRows(sheet);
  if (!rows) return;
  const first = firstRow(rows);
  const codes = new Map([...rows.columns].map(([code, column]) => [column, code]));
  for (const [row, cells] of sheet.cells)
    for (const [column, cell] of row < first ? [] : cells)
      yield { cell, code: codes.get(column) ?? null };
}

/** The first row below the code row that holds anything. */
function firstRow({ units, nameless = [] }: UnitRows): number {
  return Math.min(...[...units.values(), nameless].flat());
}

/** Who types there should see what is asked there. */
function hideEmpty(sheet: SheetModel, shown: readonly string[]): void {
  const rows = readUnitRows(sheet);
  for (const [code, column] of rows?.columns ?? [])
    if (!shown.includes(code)) sheet.hiddenColumns.add(column);
  sheet.touched.add('columns');
}

function nameRestricted(common: SpreadsheetModel, { setting }: ApartPlan, file: string): void {
  for (const sheet of sheetsOf(common, setting.tab)) {
    const spot = findSetting(sheet, setting);
    if (!spot) continue;
    takeCell(sheet, spot.row, spot.column).value = file;
    sheet.touched.add('cells');
  }
}

/** Where the setting's value is; null in a form that has no such row. */
export function findSetting(
  sheet: SheetModel,
  { code, codeColumn, valueColumn }: ApartPlan['setting'],
) {
  const at = new Map<string, number>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value }] of cells)
      if (value === codeColumn || value === valueColumn) at.set(String(value), column);
    const [own, column] = [at.get(codeColumn), at.get(valueColumn)];
    if (own === undefined || column === undefined) continue;
    if (findCell(sheet, row, own)?.value === code) return { row, column };
  }
  return null;
}
