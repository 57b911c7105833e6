/** Appends one row of texts to a tab of ours, each under its own column; the tab is made when it is not there. */
import type { TabBinding } from '../core/columns.ts';
import type { Field } from '../outline/schema.ts';
import { growTo } from './layoutWriter.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours, with its columns where it already stands. */
export interface OwnTab {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly binding: TabBinding | null;
}

/** `texts`: column code → text. */
export function appendRow(
  spreadsheet: Spreadsheet,
  { name, fields, binding }: OwnTab,
  texts: Readonly<Record<string, string>>,
): void {
  const sheet = spreadsheet.getSheetByName(name) ?? makeTab(spreadsheet, name, fields);
  const columns = fields.map((field, index) => binding?.columns.get(field.code) ?? index);
  const row = new Array<string>(Math.max(...columns) + 1).fill('');
  fields.forEach((field, index) => {
    row[columns[index] ?? index] = texts[field.code] ?? '';
  });
  const last = sheet.getLastRow() + 1;
  growTo(sheet, last, row.length);
  sheet.getRange(last, 1, 1, row.length).setNumberFormat('@').setValues([row]);
}

function makeTab(spreadsheet: Spreadsheet, name: string, fields: readonly Field[]): Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const rows = [fields.map((field) => field.label), fields.map((field) => field.code)];
  sheet.getRange(1, 1, rows.length, fields.length).setNumberFormat('@').setValues(rows);
  sheet.setFrozenRows(rows.length);
  return sheet;
}
