/** Notes an act of the Department on a unit: in the tracking tab with the hash of the report then, and in the log. */
import { trackingFields } from '../../core/binding.ts';
import { hashReturn } from '../../core/hash.ts';
import type { LogEvent } from '../../core/logEvents.vi.ts';
import type { Return } from '../../core/returns.ts';
import { appendRows } from '../appendRows.ts';
import { logMoment } from '../clock.ts';
import { appendLog, currentPerson } from '../log.ts';
import type { Overview } from './overview.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is noted beside who, when and the hash. */
export interface Track {
  readonly event: LogEvent;
  /** Code of a state of the tracking tab. */
  readonly state: string;
  readonly reason: string;
  readonly cells: string;
  /** dd/mm/yyyy or ''. */
  readonly newDeadline: string;
}

export function trackUnit(
  spreadsheet: Spreadsheet,
  entry: Return,
  track: Track,
  { outline, returns, settings }: Overview,
): void {
  const { tracking } = outline;
  const state = tracking.state.options?.find((option) => option.code === track.state);
  const hash = hashReturn(entry);
  const tab = {
    name: tracking.tab,
    fields: trackingFields(tracking),
    binding: returns.binding.tracking,
  };
  appendRows(spreadsheet, tab, [
    {
      [tracking.unit.code]: entry.unit.code,
      [tracking.state.code]: state?.label ?? track.state,
      [tracking.reason.code]: track.reason,
      [tracking.cells.code]: track.cells,
      [tracking.newDeadline.code]: track.newDeadline,
      [tracking.by.code]: currentPerson(),
      [tracking.at.code]: logMoment(settings.now),
      [tracking.hash.code]: hash,
    },
  ]);
  noteEvent(spreadsheet, entry, track.event, { outline, settings, returns }, hash);
}

/** A line of the log on one unit. */
export function noteEvent(
  spreadsheet: Spreadsheet,
  { unit }: Return,
  event: LogEvent,
  { outline, settings, returns }: Pick<Overview, 'outline' | 'settings' | 'returns'>,
  hash: string,
): void {
  const entry = { event, subject: unit.code, hashBefore: hash };
  const writer = { now: settings.now, by: currentPerson(), binding: returns.binding.log };
  appendLog(spreadsheet, outline, writer, [entry]);
}
