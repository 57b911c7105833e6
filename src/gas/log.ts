/** Appends to the log tab: who did what and when, with the hashes of what was read and made. */
import { logFields } from '../core/binding.ts';
import { type LogEvent, logEvents } from '../core/logEvents.vi.ts';
import type { Outline } from '../outline/schema.ts';
import { logMoment } from './clock.ts';
import { growTo } from './layoutWriter.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LogEntry {
  readonly event: LogEvent;
  /** Unit code, version, name of a document; never personal data. */
  readonly subject: string;
  readonly detail: string;
  readonly hashBefore: string;
  readonly hashAfter: string;
}

/** Appends entries in one write; the tab is made when it is not there. */
export function appendLog(
  spreadsheet: Spreadsheet,
  outline: Outline,
  now: string,
  entries: readonly LogEntry[],
): void {
  if (entries.length === 0) return;
  const sheet = spreadsheet.getSheetByName(outline.log.tab) ?? makeLog(spreadsheet, outline);
  const by = currentPerson();
  const rows = entries.map((entry) => [
    logMoment(now),
    by,
    logEvents[entry.event],
    entry.subject,
    entry.detail,
    entry.hashBefore,
    entry.hashAfter,
  ]);
  const first = sheet.getLastRow() + 1;
  const width = rows[0]?.length ?? 0;
  growTo(sheet, first + rows.length - 1, width);
  sheet.getRange(first, 1, rows.length, width).setNumberFormat('@').setValues(rows);
}

/** Who runs it, as far as Google tells: an e-mail, or ''. */
export function currentPerson(): string {
  return Session.getActiveUser().getEmail();
}

function makeLog(spreadsheet: Spreadsheet, outline: Outline): Sheet {
  const sheet = spreadsheet.insertSheet(outline.log.tab, spreadsheet.getSheets().length);
  const fields = logFields(outline.log);
  const rows = [fields.map((field) => field.label), fields.map((field) => field.code)];
  sheet.getRange(1, 1, rows.length, fields.length).setNumberFormat('@').setValues(rows);
  sheet.setFrozenRows(rows.length);
  return sheet;
}
