/** The listed establishments of a run: with data, without, with data that is not used; by year and by district. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { groupBy } from '../lib/groupBy.ts';
import type { Establishment } from '../matching/establishments.ts';
import type { Unit } from '../returns/units.ts';
import { type AskedReturn, askedReturns } from './askedReturns.ts';
import type { Inclusion } from './inclusion.ts';
import type { AreaCounts, ListCounts, ListResult, SameList } from './results.ts';

/** One listed establishment of a unit, and whether it is in the figure. */
interface Listed {
  readonly unit: Unit;
  /** Its row in the table. */
  readonly row: number;
  readonly counted: boolean;
  readonly enough: boolean;
  readonly blank: boolean;
}

/** Counts the establishments of an indicator with a list; null for pairs. */
export function countLists(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): ListResult | null {
  const { outline, settings } = context;
  const shape = outline.references[indicator.reference]?.shape;
  if (shape?.rows !== 'establishments') return null;
  const asked = askedReturns(indicator, context, inclusion);
  const isOutside = ({ level }: Establishment) => shape.outside.includes(level ?? '');
  const inYear = (year: number, outside: boolean): Listed[] =>
    (asked.get(year) ?? []).flatMap((one) =>
      one.match.establishments
        .filter((place) => isOutside(place) === outside)
        .map((place) => listedOf(one, place, settings.minimumTimes)),
    );
  const byYear = new Map(outline.years.map((year) => [year, inYear(year, false)]));
  const last = outline.years[outline.years.length - 1] ?? 0;
  const latest = byYear.get(last) ?? [];
  return {
    code: indicator.code,
    years: Object.fromEntries([...byYear].map(([year, all]) => [year, count(all)])),
    // Areas are searched for personal data: only what is printed waits for that.
    get areas() {
      return byArea(latest);
    },
    same: sameList(byYear, outline),
    outside: count(inYear(last, true)),
    byType: countTypes(latest),
  };
}

function listedOf({ entry, match, out }: AskedReturn, place: Establishment, least: number): Listed {
  const counted = out === null && match.reason === null && place.times !== null;
  return {
    unit: entry.unit,
    row: place.row,
    counted,
    enough: counted && (place.times ?? 0) >= least,
    blank: place.blank || place.unknown,
  };
}

function count(all: readonly Listed[]): ListCounts {
  const held = all.filter((one) => !one.counted && !one.blank);
  return {
    listed: all.length,
    usable: all.filter((one) => one.counted).length,
    enough: all.filter((one) => one.enough).length,
    blank: all.filter((one) => !one.counted && one.blank).length,
    held: held.length,
    heldOf: Object.fromEntries(
      [...groupBy(held, ({ unit }) => unit.code)].map(([unit, own]) => [unit, own.length]),
    ),
  };
}

function byArea(all: readonly Listed[]): AreaCounts[] {
  const areas = [...groupBy(all, ({ unit }) => unit.area)];
  const named = areas.filter(([area]) => area !== '');
  const unnamed = areas.filter(([area]) => area === '');
  return [...named, ...unnamed].map(([area, own]) => ({ area, ...count(own) }));
}

function countTypes(all: readonly Listed[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { unit } of all) {
    const type = unit.type?.code ?? '';
    counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

function sameList(byYear: ReadonlyMap<number, readonly Listed[]>, { years }: Outline): SameList {
  const counted = years.map((year) => (byYear.get(year) ?? []).filter((one) => one.counted));
  const [first = [], ...others] = counted.map((all) => new Set(all.map((one) => one.row)));
  const rows = [...first].filter((row) => others.every((own) => own.has(row)));
  const same = new Set(rows);
  const chosen = counted.map((all) => all.filter((one) => same.has(one.row)));
  return {
    count: same.size,
    units: new Set((chosen[0] ?? []).map((one) => one.unit)).size,
    enough: chosen.map((all) => all.filter((one) => one.enough).length),
  };
}
