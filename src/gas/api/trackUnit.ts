/** Notes an act of the Department on a unit: in the tracking tab with the hash of the report then, and in the log. */

import type { LogEvent } from '../../core/log/logEvents.vi.ts';
import { hashReturn } from '../../core/returns/hash.ts';
import type { Return } from '../../core/returns/returns.ts';
import { trackingFields } from '../../core/tabs/binding.ts';
import { appendRows } from '../sheets/appendRows.ts';
import { logMoment } from '../sheets/clock.ts';
import { appendLog, currentPerson } from '../sheets/log.ts';
import type { Underway } from './underway.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is noted besides who, when and the hash. */
interface Track {
  readonly event: LogEvent;
  /** Code of a state of the tracking tab. */
  readonly state: string;
  readonly reason: string;
  readonly cells: string;
  /** dd/mm/yyyy or ''. */
  readonly newDeadline: string;
  /** What the log says of it; '' where who and when say all. */
  readonly detail: string;
}

export function trackUnit(
  spreadsheet: Spreadsheet,
  entry: Return,
  track: Track,
  campaign: Underway,
): void {
  const { outline, returns, settings } = campaign;
  const { tracking } = outline;
  const by = currentPerson();
  const state = tracking.state.options?.find((option) => option.code === track.state);
  const hash = hashReturn(entry);
  const tab = {
    name: tracking.tab,
    fields: trackingFields(tracking),
    binding: returns.binding.tracking,
    isFree: track.event === 'unaccepted',
  };
  appendRows(spreadsheet, tab, [
    {
      [tracking.unit.code]: entry.unit.code,
      [tracking.name.code]: entry.unit.name,
      [tracking.state.code]: state?.label ?? track.state,
      [tracking.reason.code]: track.reason,
      [tracking.cells.code]: track.cells,
      [tracking.newDeadline.code]: track.newDeadline,
      [tracking.by.code]: by,
      [tracking.at.code]: logMoment(settings.now),
      [tracking.hash.code]: hash,
    },
  ]);
  noteEvent(spreadsheet, entry, { event: track.event, by, hash, detail: track.detail }, campaign);
}

interface NotedEvent {
  readonly event: LogEvent;
  readonly by: string;
  /** Of the unit's report then. */
  readonly hash: string;
  readonly detail: string;
}

/** A line of the log on one unit: who did what, and the hash of its report then. */
export function noteEvent(
  spreadsheet: Spreadsheet,
  { unit }: Return,
  { event, by, hash, detail }: NotedEvent,
  { outline, settings, returns }: Underway,
): void {
  const entry = { event, subject: unit.code, detail, hashBefore: hash };
  const writer = { now: settings.now, by, binding: returns.binding.log };
  appendLog(spreadsheet, outline, writer, [entry]);
}
