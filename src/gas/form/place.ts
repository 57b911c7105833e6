/** The language and the time zone of the spreadsheet: said before they are changed. */
import { setUpWords } from '../../core/form/sentences.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const locale = 'vi_VN';
const timeZone = 'Asia/Ho_Chi_Minh';

/** What differs from what the form needs; null where it is right. */
export interface PlaceChange {
  readonly locale: string | null;
  readonly timeZone: string | null;
}

export function readPlace(spreadsheet: Spreadsheet): PlaceChange {
  const there = [spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()] as const;
  return {
    locale: there[0] === locale ? null : there[0],
    timeZone: there[1] === timeZone ? null : there[1],
  };
}

/** A line for each change; none in a spreadsheet where nothing is yet. */
export function sayPlace(spreadsheet: Spreadsheet, change: PlaceChange): string[] {
  if (change.locale === null && change.timeZone === null) return [];
  if (isEmpty(spreadsheet)) return [];
  const lines = [];
  if (change.locale !== null) lines.push(setUpWords.locale(change.locale, locale));
  if (change.timeZone !== null) lines.push(setUpWords.timeZone(change.timeZone, timeZone));
  return lines;
}

export function setPlace(spreadsheet: Spreadsheet, change: PlaceChange): void {
  if (change.locale !== null) spreadsheet.setSpreadsheetLocale(locale);
  if (change.timeZone !== null) spreadsheet.setSpreadsheetTimeZone(timeZone);
}

/** The one empty tab that a new spreadsheet comes with. */
function isEmpty(spreadsheet: Spreadsheet): boolean {
  const [first, ...others] = spreadsheet.getSheets();
  return others.length === 0 && first?.getLastRow() === 0;
}
