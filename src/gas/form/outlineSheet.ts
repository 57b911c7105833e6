/** The tab of an outline in the active spreadsheet: read as shown, written with its lists of choices. */
import { columnHeaders, inForceTabName } from '../../core/outlineTab/columns.vi.ts';
import type { TabOfOutline } from '../../core/outlineTab/outlineCommand.ts';
import { Refusal } from '../errors/refusal.ts';
import { guardPage } from './guard.ts';

/** The rows as people see them; of the tab of this name, else of the only tab. */
export function readOutlineSheet(name: string): string[][] {
  const spreadsheet = SpreadsheetApp.getActive();
  const [only, more] = spreadsheet.getSheets();
  const sheet = spreadsheet.getSheetByName(name) ?? (more === undefined ? only : undefined);
  if (sheet === undefined) throw new Refusal('no-outline', name);
  return sheet.getDataRange().getDisplayValues();
}

/** Writes the tab, with a note to the label of each row that has one; an empty first tab becomes it. */
export function writeOutlineSheet(
  { name, rows, lists }: TabOfOutline,
  notes: readonly string[] = [],
): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const [first] = spreadsheet.getSheets();
  const sheet =
    first !== undefined && first.getLastRow() === 0
      ? first.setName(name)
      : spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  fill(sheet, rows, lists);
  const label = (rows[0] ?? []).indexOf(columnHeaders.nhan) + 1;
  if (notes.length > 0 && label > 0) {
    sheet.getRange(1, label, notes.length, 1).setNotes(notes.map((note) => [note]));
  }
}

/** Puts rows over those of the tab of this name; makes it, hidden and locked, where it is the one in force. */
export function rewriteOutlineSheet({ name, rows, lists }: TabOfOutline): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const there = spreadsheet.getSheetByName(name);
  const sheet = there ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  fill(sheet, rows, lists);
  if (name !== inForceTabName) return;
  sheet.hideSheet();
  guardPage(sheet, there === null);
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function fill(sheet: Sheet, rows: TabOfOutline['rows'], lists: TabOfOutline['lists']): void {
  const width = Math.max(...rows.map((row) => row.length));
  const height = Math.max(rows.length, ...lists.map(({ row, count }) => row + count));
  const [tall, wide] = [height - sheet.getMaxRows(), width - sheet.getMaxColumns()];
  if (tall > 0) sheet.insertRowsAfter(sheet.getMaxRows(), tall);
  if (wide > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), wide);
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  // "2026; 2027" and "01/01/2026" stay what was typed.
  sheet.getRange(1, 1, sheet.getMaxRows(), width).setNumberFormat('@');
  sheet.getRange(1, 1, cells.length, width).setValues(cells);
  sheet.getRange(1, 1, 1, width).setFontWeights([Array.from({ length: width }, () => 'bold')]);
  sheet.setFrozenRows(1);
  for (const { row, column, count, values } of lists) {
    const builder = SpreadsheetApp.newDataValidation().requireValueInList([...values]);
    const rule = builder.setAllowInvalid(true).build();
    sheet.getRange(row + 1, column + 1, count, 1).setDataValidation(rule);
  }
}
