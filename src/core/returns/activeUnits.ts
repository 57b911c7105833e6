/** When a unit existed: it is asked for the years of its time, and expected when it exists at the cut-off. */
import type { Day } from '../cells/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { Unit } from './units.ts';

/** Whether the unit existed in any part of that year's reporting window (docs/semantics.md §3). */
export function isActive(unit: Unit, year: number, settings: Settings): boolean {
  const { from, to } = windows.get(settings)?.get(year) ?? windowOf(year, settings);
  return (unit.validFrom ?? from) <= to && (unit.validTo ?? to) >= from;
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Asked for every cell of a campaign: worked out once for its settings. */
const windows = new WeakMap<Settings, Map<number, Window>>();

function windowOf(year: number, settings: Settings): Window {
  const own = windows.get(settings) ?? new Map<number, Window>();
  const made = {
    from: maxDay(`${year}-01-01`, settings.periodFrom),
    to: minDay(`${year}-12-31`, settings.periodTo),
  };
  windows.set(settings, own.set(year, made));
  return made;
}

/** Whether the unit is expected at the cut-off (docs/semantics.md §5). */
export function isExpected(unit: Unit, settings: Settings): boolean {
  const cutOff = settings.periodTo;
  const valid = (unit.validFrom ?? cutOff) <= cutOff && (unit.validTo ?? cutOff) >= cutOff;
  return unit.mustReport && valid && unit.successor === '';
}

function maxDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function minDay(a: Day, b: Day): Day {
  return a < b ? a : b;
}
