/** The tab of units' explanations, made when the first of them is written. */
import { setUpWords } from '../../core/form/sentences.vi.ts';
import { keysOfPage } from '../../core/linking/explained/ownExplanations.ts';
import type { Grid, LinkedSource, Place } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { growTo } from './layoutWriter.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Told {
  readonly outline: Outline;
  readonly linked?: LinkedSource | undefined;
}

/** Makes the tab, or the rows of it that are not there yet; only while holding the lock, and only where one of these cells is in it. */
export function keepPage(
  spreadsheet: Spreadsheet,
  changes: readonly { readonly place: Place }[],
  { linked, outline }: Told,
): void {
  const page = linked?.page;
  if (!page || !changes.some(({ place }) => place.tab === page.name)) return;
  const { shown, name } = page;
  const read = linked.sources.find((one) => one.name === name)?.values.length ?? 0;
  const before = spreadsheet.getSheetByName(name);
  const sheet = before ?? spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const from = before ? before.getLastRow() : 0;
  // Others made it, or rows of it, since it was read: what was read is compared with it next.
  if (from !== read || from >= shown.length) return;
  const width = shown[0]?.length ?? 1;
  const rows = shown
    .slice(from)
    .map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  growTo(sheet, shown.length, width);
  sheet
    .getRange(from + 1, 1, rows.length, width)
    .setNumberFormat('@')
    .setValues(rows);
  if (!before) lockButTexts(sheet, page, outline);
}

/** Whose a row is stays; the texts are the units'. */
function lockButTexts(sheet: Sheet, page: Grid, outline: Outline): void {
  const { headRows, keys } = keysOfPage(page, outline);
  sheet.setFrozenRows(headRows);
  const protection = sheet.protect().setDescription(setUpWords.pageProtection);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  const columns = (page.values[0] ?? []).map((_, at) => at).filter((at) => !keys.includes(at));
  const last = sheet.getMaxRows() - headRows;
  protection.setUnprotectedRanges(
    columns.map((at) => sheet.getRange(headRows + 1, at + 1, last, 1)),
  );
}
