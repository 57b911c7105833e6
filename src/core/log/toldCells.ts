/** What the log has already told of cells since the last run: they are not told once more. */
import type { Outline } from '../../outline/schema.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { readChanges } from './eventDetail.vi.ts';
import { logEvents } from './logEvents.vi.ts';

/** Address of a cell → its text as it was told last, as `told` words it. */
export type ToldCells = ReadonlyMap<string, string>;

/** The log since its last run; `ran` is whether there was one, `isSetUp` whether set-up made the form. */
export interface SinceRun {
  readonly cells: ToldCells;
  readonly ran: boolean;
  readonly isSetUp: boolean;
}

export function toldSinceRun(binding: TabBinding | null, { log }: Outline): SinceRun {
  const cells = new Map<string, string>();
  const since = { cells, ran: false, isSetUp: false };
  if (!binding) return since;
  const runs: readonly string[] = [logEvents.draft, logEvents.final];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const event = boundCell(binding, row, log.event.code).shown.trim();
    if (event === logEvents.setUp) since.isSetUp = true;
    if (runs.includes(event)) {
      since.ran = true;
      cells.clear();
    }
    const detail = boundCell(binding, row, log.detail.code).shown;
    if (cellEvents.includes(event)) for (const [at, to] of readChanges(detail)) cells.set(at, to);
  }
  return since;
}

/** The events that list cells with their texts. */
const cellEvents: readonly string[] = [
  logEvents.typed,
  logEvents.typedOnBehalf,
  logEvents.typedInSheet,
];
