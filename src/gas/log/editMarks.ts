/** Keeps who typed straight into the sheet, where and when: a simple trigger, which may write nothing but properties. */
import { addMark, type EditMark, editKey, keyWidth } from '../../core/log/editMarks.ts';
import type { Properties } from '../run/propertyParts.ts';
import { readClock } from '../sheets/clock.ts';
import { currentPerson } from '../sheets/log.ts';

/** What Google tells of an edit. */
export interface EditByHand {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

/** A mark, and whose it is: '' where Google does not tell. */
export interface OwnMark extends EditMark {
  readonly by: string;
}

const start = 'grid.';

/** Two readings of the sheet, one of the person's own property, one write. */
export function keepMark(range: GoogleAppsScript.Spreadsheet.Range): void {
  const by = currentPerson();
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  // The person may have gone to another tab meanwhile.
  if (sheet.getSheetId() !== range.getGridId()) return;
  const row = range.getRow();
  const [texts = []] = sheet.getRange(row, 1, 1, keyWidth).getDisplayValues();
  const mark = {
    tab: sheet.getName(),
    row: row - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    key: editKey(texts),
    at: readClock(),
  };
  const properties = PropertiesService.getDocumentProperties();
  const kept = parse(properties.getProperty(start + by));
  properties.setProperty(start + by, JSON.stringify(addMark(kept, mark)));
}

export function marksIn(properties: Properties): OwnMark[] {
  return keysIn(properties).flatMap((name) =>
    parse(properties[name]).map((mark) => ({ ...mark, by: name.slice(start.length) })),
  );
}

/** To be kept with the run that told of them; marks since it read the sheet stay. */
export function marksTold(properties: Properties, readAt: string): Record<string, string> {
  return Object.fromEntries(
    keysIn(properties).map((name) => {
      const later = parse(properties[name]).filter(({ at }) => at >= readAt);
      return [name, later.length === 0 ? '' : JSON.stringify(later)];
    }),
  );
}

function keysIn(properties: Properties): string[] {
  return Object.keys(properties).filter(
    (name) => name.startsWith(start) && properties[name] !== '',
  );
}

function parse(kept: string | null | undefined): EditMark[] {
  return kept ? (JSON.parse(kept) as EditMark[]) : [];
}
