/** Appends to the log tab: who did what and when, with the hashes of what was read and made. */

import { type LogEvent, logEvents } from '../../core/log/logEvents.vi.ts';
import { logFields } from '../../core/tabs/binding.ts';
import { bindColumns, columnsOf, type TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { passes } from '../errors/failureOf.ts';
import { appendRows } from './appendRows.ts';
import { logMoment } from './clock.ts';
import { readGrid } from './readGrid.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface LogEntry {
  readonly event: LogEvent;
  /** Unit code, version, name of a tab; never personal data. */
  readonly subject: string;
  readonly detail?: string;
  readonly hashBefore?: string;
  readonly hashAfter?: string;
  /** Of what another person did at another moment, kept until now. */
  readonly by?: string;
  readonly now?: string;
}

/** Who writes, and when. */
interface Writer {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly by: string;
  /** The log as it was read; null when it was not there. */
  readonly binding: TabBinding | null;
  readonly rowsRead?: number | undefined;
}

/** The log's columns as they are; null when it is not there. */
export function readLog(spreadsheet: Spreadsheet, { log, years }: Outline): TabBinding | null {
  const sheet = spreadsheet.getSheetByName(log.tab);
  if (!sheet) return null;
  return bindColumns(readGrid(sheet, log.tab, false), columnsOf(logFields(log), years));
}

/** Appends entries in one write; the tab is made when it is not there. */
export function appendLog(
  spreadsheet: Spreadsheet,
  { log }: Outline,
  { now, by, binding, rowsRead }: Writer,
  entries: readonly LogEntry[],
): void {
  const rows = entries.map(({ event, subject, detail, hashBefore, hashAfter, ...own }) => ({
    [log.at.code]: logMoment(own.now ?? now),
    [log.by.code]: own.by ?? by,
    [log.event.code]: logEvents[event],
    [log.subject.code]: subject,
    [log.detail.code]: detail ?? '',
    [log.hashBefore.code]: hashBefore ?? '',
    [log.hashAfter.code]: hashAfter ?? '',
  }));
  appendRows(spreadsheet, { name: log.tab, fields: logFields(log), binding, rowsRead }, rows);
}

/** Who runs it, as far as Google tells and the person lets it: an e-mail, or ''. Asked before anything is written: it may fail. */
export function currentPerson(): string {
  try {
    return Session.getActiveUser().getEmail();
  } catch (error) {
    if (passes(error)) throw error;
    return '';
  }
}
