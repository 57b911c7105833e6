/** Appends rows of texts to a tab of ours, each text under its own column; the tab is made when it is not there. */
import type { TabBinding } from '../../core/tabs/columns.ts';
import { asText } from '../../core/text/text.ts';
import type { Field } from '../../outline/schema.ts';
import { growTo } from './layoutWriter.ts';
import { lockPage } from './lockPage.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of ours. */
interface OwnTab {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Its columns as they were read; null when it was not there. */
  readonly binding: TabBinding | null;
  /** Rows that it had when it was read: for a tab that nobody types in. Else it is asked. */
  readonly rowsRead?: number | undefined;
  /** A form that was set up before may not have the choice that is written. */
  readonly isFree?: boolean;
}

/** Added when a tab is full, so that not every line costs a call. */
const spareRows = 200;

/** Column code → text. */
type Texts = Readonly<Record<string, string>>;

/** Writes the rows under the last one, in one write, without what the tab has no column for; only while holding the lock, which every writer of these tabs asks for. */
export function appendRows(
  spreadsheet: Spreadsheet,
  { name, fields, binding, rowsRead, isFree = false }: OwnTab,
  rows: readonly Texts[],
): void {
  if (rows.length === 0) return;
  const sheet = spreadsheet.getSheetByName(name) ?? makeTab(spreadsheet, name, fields);
  const columns = new Map(
    fields.flatMap(({ code }, index): [string, number][] => {
      const column = binding ? binding.columns.get(code) : index;
      return column === undefined ? [] : [[code, column]];
    }),
  );
  const width = Math.max(...columns.values()) + 1;
  const cells = rows.map((texts) => {
    const row = new Array<string>(width).fill('');
    for (const [code, column] of columns) row[column] = asText(texts[code] ?? '');
    return row;
  });
  const first = (rowsRead ?? sheet.getLastRow()) + 1;
  const last = first + rows.length - 1;
  growTo(sheet, last > sheet.getMaxRows() ? last + spareRows : last, width);
  const range = sheet.getRange(first, 1, rows.length, width);
  if (isFree) range.setDataValidation(null);
  range.setNumberFormat('@').setValues(cells);
}

function makeTab(spreadsheet: Spreadsheet, name: string, fields: readonly Field[]): Sheet {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  const rows = [fields.map((field) => field.label), fields.map((field) => field.code)];
  sheet.getRange(1, 1, rows.length, fields.length).setNumberFormat('@').setValues(rows);
  sheet.setFrozenRows(rows.length);
  lockPage(sheet);
  return sheet;
}
