/** Finds for each unit a moment at which all its rows are known, and builds the tabs from these rows. */
import type { Grid } from '../../core/workbook.ts';
import type { Owned, TabReading } from './readings.ts';

/** Tab → its readings, in the order of their moments; all with the same columns. */
export type Readings = ReadonlyMap<string, readonly TabReading[]>;

export interface Settled {
  /** Tab → what a run rests on. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** Units of which no moment is known whole: taken as last read. */
  readonly unsettled: readonly string[];
  /** Tabs that hold rows of another reading than their base. */
  readonly mended: ReadonlySet<string>;
}

/**
 * Settles what was read. `base` chooses the reading that gives the places of rows.
 * Several people may type meanwhile: what is asked is one moment for each unit, not one for all.
 */
export function settle(
  readings: Readings,
  base: (own: readonly TabReading[]) => TabReading | undefined,
): Settled {
  const units = new Set([...readings.values()].flat().flatMap(({ owned }) => [...owned().keys()]));
  units.delete('');
  const chosen = new Map<string, ReadonlyMap<string, TabReading>>();
  for (const unit of units) {
    const moment = latestMoment(unit, readings);
    if (moment) chosen.set(unit, moment);
  }
  const unsettled = [...units].filter((unit) => !chosen.has(unit));
  const bases = [...readings].flatMap(([tab, own]) => {
    const under = base(own);
    return under ? [[tab, under] as const] : [];
  });
  for (const [unit, moment] of chosen) {
    if (bases.every(([tab, under]) => hasPlace(unit, moment.get(tab), under))) continue;
    chosen.delete(unit);
    unsettled.push(unit);
  }
  const grids = bases.map(([tab, under]) => {
    return [tab, putTogether(under, otherRows(tab, under, chosen))] as const;
  });
  const mended = bases.filter(([, { grid }], at) => grids[at]?.[1] !== grid);
  return { grids: new Map(grids), unsettled, mended: new Set(mended.map(([tab]) => tab)) };
}

/** The latest moment at which every tab is known for the unit; tab → the reading that holds it. */
function latestMoment(unit: string, readings: Readings): ReadonlyMap<string, TabReading> | null {
  const moments = [...readings.values()].flat().map(({ at }) => at);
  for (const moment of moments.sort((one, other) => other - one)) {
    const known = [...readings].map(([tab, own]) => [tab, knownAt(unit, own, moment)] as const);
    if (known.every(([, reading]) => reading)) return new Map(known as [string, TabReading][]);
  }
  return null;
}

/** What a tab held just then: read in that very call, or the same before it and after it. */
function knownAt(unit: string, own: readonly TabReading[], moment: number): TabReading | null {
  const before = own.filter(({ at }) => at <= moment).pop();
  if (!before) return null;
  const { at, isCopy, owned } = before;
  if (at === moment && (isCopy || (owned().get(unit)?.isText ?? true))) return before;
  const after = own.find((reading) => reading.at > moment);
  return after && after.owned().get(unit)?.content === owned().get(unit)?.content ? before : null;
}

interface Replaced {
  readonly rows: readonly number[];
  readonly from: Grid;
  readonly fromRows: readonly number[];
}

/** A unit that gained or lost rows has no place in the base. */
function hasPlace(unit: string, reading: TabReading | undefined, under: TabReading): boolean {
  return sizeOf(reading?.owned().get(unit)) === sizeOf(under.owned().get(unit));
}

function sizeOf(owned: Owned | undefined): number {
  return owned?.rows.length ?? 0;
}

/** Rows that another reading than the base holds for the unit's moment. */
function otherRows(
  tab: string,
  under: TabReading,
  chosen: ReadonlyMap<string, ReadonlyMap<string, TabReading>>,
): Replaced[] {
  return [...chosen].flatMap(([unit, moment]) => {
    const reading = moment.get(tab);
    const there = reading?.owned().get(unit);
    const here = under.owned().get(unit);
    if (!reading || !there || !here || there.content === here.content) return [];
    return [{ rows: here.rows, from: reading.grid, fromRows: there.rows }];
  });
}

function putTogether({ grid }: TabReading, replaced: readonly Replaced[]): Grid {
  if (replaced.length === 0) return grid;
  const anyFormats = grid.formats ?? replaced.find(({ from }) => from.formats)?.from.formats;
  return {
    ...grid,
    values: withRows(grid.values, replaced, (from) => from.values),
    shown: withRows(grid.shown, replaced, (from) => from.shown),
    ...(anyFormats && {
      formats: withRows(formatsOf(grid), replaced, (from) => formatsOf(from)),
    }),
  };
}

function withRows<Row>(
  rows: readonly Row[],
  replaced: readonly Replaced[],
  read: (from: Grid) => readonly Row[],
): Row[] {
  const mixed = [...rows];
  for (const { rows: places, from, fromRows } of replaced) {
    const source = read(from);
    places.forEach((place, index) => {
      const row = source[fromRows[index] ?? -1];
      if (row !== undefined) mixed[place] = row;
    });
  }
  return mixed;
}

/** Formats that were not asked for matter to nobody. */
function formatsOf({ formats, values }: Grid): readonly (readonly string[])[] {
  return formats ?? values.map((row) => row.map(() => ''));
}
