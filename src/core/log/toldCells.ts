/** What the log has already told of cells since the last run: the next run does not repeat them. */
import type { Outline } from '../../outline/schema.ts';
import { unitCodeKey } from '../returns/units.ts';
import { registryFields } from '../tabs/binding.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { readChanges } from './eventDetail.vi.ts';
import { type LogEvent, logEvents } from './logEvents.vi.ts';

/** Address of a cell → its text as it was told last, as `said` words it. */
export type ToldCells = ReadonlyMap<string, string>;

/** A line on a unit. */
interface ToldAct {
  readonly unit: string;
  readonly at: string;
  readonly event: string;
  readonly detail: string;
}

/** The log since its last run; `ran` is whether there was one, `isSetUp`, `isLinked` whether set-up or another link came since, `inputs` the hash of what it read. */
export interface SinceRun {
  readonly cells: ToldCells;
  readonly acts: readonly ToldAct[];
  readonly ran: boolean;
  readonly isSetUp: boolean;
  readonly isLinked: boolean;
  readonly inputs: string;
}

export function toldSinceRun(binding: TabBinding | null, { log }: Outline): SinceRun {
  const cells = new Map<string, string>();
  const acts: ToldAct[] = [];
  const since = { cells, acts, ran: false, isSetUp: false, isLinked: false, inputs: '' };
  if (!binding) return since;
  const runs: readonly string[] = [logEvents.draft, logEvents.final];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const text = (code: string) => boundCell(binding, row, code).shown.trim();
    const [event, detail] = [text(log.event.code), text(log.detail.code)];
    if (event === logEvents.setUp) since.isSetUp = true;
    if (event === logEvents.linked) since.isLinked = true;
    if (runs.includes(event)) {
      since.ran = true;
      cells.clear();
      acts.splice(0);
      since.isSetUp = false;
      since.isLinked = false;
      since.inputs = text(log.hashBefore.code);
    }
    acts.push({ unit: unitCodeKey(text(log.subject.code)), at: text(log.at.code), event, detail });
    if (cellEvents.includes(event)) for (const [at, to] of readChanges(detail)) cells.set(at, to);
  }
  return since;
}

/** Whether a line on this unit, of this event, names the text; '' is in every line. */
export function isActOf(
  acts: readonly ToldAct[],
  unit: string,
  event: LogEvent,
  text: string,
): boolean {
  const own = acts.filter((act) => act.unit === unitCodeKey(unit));
  return own.some((act) => act.event === logEvents[event] && act.detail.includes(text));
}

/** Whether a line on this unit is of this moment, as the tracking tab has it. */
export function isToldAt(acts: readonly ToldAct[], unit: string, moment: string): boolean {
  return acts.some((act) => act.unit === unitCodeKey(unit) && act.at === moment);
}

/** Columns that set-up fills: keys of rows, names and levels of establishments. */
export function setUpCodes({ references, registry }: Outline): ReadonlySet<string> {
  const keys = Object.values(references).flatMap(({ fields, shape }) => [
    ...fields.filter(({ kind, locked }) => kind === 'key' || locked).map(({ code }) => code),
    ...(shape.rows === 'establishments' ? [shape.name, shape.level] : []),
  ]);
  return new Set([...keys, ...registryFields(registry).map(({ code }) => code)]);
}

/** The events that list cells with their texts. */
const cellEvents: readonly string[] = [
  logEvents.typed,
  logEvents.typedOnBehalf,
  logEvents.typedInSheet,
  logEvents.merged,
];
