/** A form set up by the bundle and filled in with cases, as cells of its spreadsheet model. */

import { openGas } from '../../../local/gas.ts';
import type { SheetModel, SpreadsheetModel, Value } from '../../../local/model.ts';
import { findCell, takeCell } from '../../../local/services/cells.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { Case, Typed } from './cases.ts';

/** Code of the case at this index. */
export function codeOf(index: number): string {
  return `U${String(index + 1).padStart(2, '0')}`;
}

/** The form with a unit for each case. */
export function fillForm(cases: readonly Case[]): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('tu-kiem-tra');
  const units = cases.map(({ type }, index) => [codeOf(index), `Đơn vị thứ ${index + 1}`, type, 'Có']);
  // A listed establishment each; more of them take the spare rows, of which an office needs many.
  const establishments = cases.flatMap(({ times }, index) =>
    times
      .slice(0, times.length > 3 ? times.length : 1)
      .map((_, step) => [codeOf(index), `Trường thứ ${index + 1}${step === 0 ? '' : `.${step}`}`, 'thpt']),
  );
  const request = {
    units: [['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'], ...units],
    establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc'], ...establishments],
  };
  openGas(spreadsheet).call('setUp', request);
  cases.forEach((one, index) => {
    fillCase(spreadsheet, one, codeOf(index), index);
  });
  return spreadsheet;
}

function fillCase(spreadsheet: SpreadsheetModel, one: Case, code: string, index: number): void {
  const answers = tableOf(spreadsheet, sgddt2024.answers.tab);
  const [row = -1] = rowsOf(answers, code);
  for (const [column, value] of Object.entries(one.row)) type(answers, row, column, value);

  if (one.registry) {
    const registry = tableOf(spreadsheet, sgddt2024.registry.tab);
    const [line = -1] = rowsOf(registry, code);
    for (const [column, value] of Object.entries(one.registry)) type(registry, line, column, value);
  }
  if (one.second) type(answers, Math.max(...answers.sheet.cells.keys()) + 1, 'ma_don_vi', code);
  const list = tableOf(spreadsheet, 'BTC 1 Cơ sở');
  const rows = rowsOf(list, code);
  one.times.forEach((times, step) => {
    for (const [column, value] of Object.entries(times)) {
      const named = typeof value === 'string' ? value.replace('$', String(index + 1)) : value;
      type(list, rows[step] ?? -1, column, named);
    }
  });
  fillPairs(tableOf(spreadsheet, 'BTC 2 Trẻ em'), code, 'nguon_yeu_cau', one.children);
  fillPairs(tableOf(spreadsheet, 'BTC 3 Vi phạm'), code, 'loai_doi_tuong', one.offenders);
}

function fillPairs(table: Table, code: string, category: string, pairs: Readonly<Record<string, Readonly<Record<string, Typed>>>>): void {
  for (const [key, cells] of Object.entries(pairs)) {
    const row = rowsOf(table, code).find((at) => `${valueAt(table, at, 'nam')} ${valueAt(table, at, category)}` === key);
    if (row === undefined) throw new Error(`The form has no row "${key}" of ${code}.`);
    for (const [column, value] of Object.entries(cells)) type(table, row, column, value);
  }
}

/** A tab with its columns by code. */
export interface Table {
  readonly sheet: SheetModel;
  readonly columns: ReadonlyMap<string, number>;
  readonly codeRow: number;
}

export function tableOf(spreadsheet: SpreadsheetModel, name: string, key = 'ma_don_vi'): Table {
  const sheet = spreadsheet.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab "${name}".`);
  for (let row = 0; row < 12; row += 1) {
    const cells = sheet.cells.get(row) ?? new Map();
    const columns = new Map([...cells].map(([at, cell]) => [String(cell.value), at] as const));
    if (columns.has(key)) return { sheet, columns, codeRow: row };
  }
  throw new Error(`No code row in "${name}".`);
}

function rowsOf(table: Table, code: string): number[] {
  const rows = [...table.sheet.cells.keys()].sort((one, other) => one - other);
  return rows.filter((row) => row > table.codeRow && valueAt(table, row, 'ma_don_vi') === code);
}

export function valueAt({ sheet, columns }: Table, row: number, code: string): Value {
  return findCell(sheet, row, columns.get(code) ?? -1)?.value ?? '';
}

/** Puts a value in a cell as typing or pasting leaves it. */
export function type({ sheet, columns }: Table, row: number, code: string, value: Typed): void {
  const column = columns.get(code);
  if (column === undefined || row < 0) throw new Error(`No cell for ${code}.`);
  const cell = takeCell(sheet, row, column);
  if (typeof value === 'string') cell.value = value;
  else {
    const isDate = /y|mm/.test(value.format);
    cell.value = isDate ? dayOfSerial(value.number) : value.number;
    cell.change = { ...cell.change, numberFormat: value.format };
  }
  sheet.touched.add('cells');
}

function dayOfSerial(serial: number): Date {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
}

/** Native column codes of the answers tab. */
export const nativeCodes = answerFields(sgddt2024)
  .filter((field) => field.kind === 'native')
  .map((field) => field.code);

/** What the native columns of each unit's row say, by unit code. */
export function nativesByUnit(spreadsheet: SpreadsheetModel): Map<string, Record<string, Value>> {
  const table = tableOf(spreadsheet, sgddt2024.answers.tab);
  const rows = [...table.sheet.cells.keys()].sort((one, other) => one - other).filter((row) => row > table.codeRow);
  // Backwards, so that of two rows of a unit the first stands.
  return new Map(
    rows
      .reverse()
      .map((row) => [
        String(valueAt(table, row, 'ma_don_vi')),
        Object.fromEntries(nativeCodes.map((code) => [code, valueAt(table, row, code)])),
      ]),
  );
}
