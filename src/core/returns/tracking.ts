/** What the Department set for a unit: returned, accepted, a new deadline (tab "Theo dõi"). */
import type { Outline } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';
import { readChoice, readDate } from '../cells/values.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { unitCodeKey } from './units.ts';

export interface Tracked {
  /** The latest of returned and accepted; typing on behalf changes neither. */
  readonly state: 'returned' | 'accepted' | null;
  readonly newDeadline: Day | null;
  /** Hash of the return when its state was set; '' when it was not kept. */
  readonly hash: string;
}

const unset: Tracked = { state: null, newDeadline: null, hash: '' };

/** The latest state of each unit, by unit code key; rows further down are later. */
export function readTracking(
  binding: TabBinding | null,
  { tracking, words }: Outline,
): ReadonlyMap<string, Tracked> {
  const tracked = new Map<string, Tracked>();
  if (!binding) return tracked;
  /** What held before a report was accepted: taken back, it holds again. */
  const under = new Map<string, Tracked>();
  const text = (row: number, code: string) => boundCell(binding, row, code).shown.trim();
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const unit = unitCodeKey(text(row, tracking.unit.code));
    if (unit === '') continue;
    const before = tracked.get(unit) ?? unset;
    const option = readChoice(
      boundCell(binding, row, tracking.state.code),
      tracking.state.options ?? [],
    );
    const deadline = readDate(boundCell(binding, row, tracking.newDeadline.code));
    const newDeadline = deadline ?? before.newDeadline;
    const states: Record<string, Tracked['state']> = {
      [words.returned]: 'returned',
      [words.accepted]: 'accepted',
    };
    const state = states[option?.code ?? ''];
    if (before.state !== 'accepted') under.set(unit, before);
    if (option?.code === words.unaccepted)
      tracked.set(unit, { ...(under.get(unit) ?? unset), newDeadline });
    else if (!state) tracked.set(unit, { ...before, newDeadline });
    else tracked.set(unit, { state, newDeadline, hash: text(row, tracking.hash.code) });
  }
  return tracked;
}
