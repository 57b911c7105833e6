/** Which columns the tabs of each unit have, whatever was typed in them. */
import type { Outline } from '../../../outline/schema.ts';
import type { ReadTab } from '../readTab.ts';
import type { ResolvedLink } from '../resolve.ts';

/** Column code → whether it is read; false while it waits for a person, or is no longer found. */
type AskedCodes = ReadonlyMap<string, boolean>;

/** A row of the answers with the tabs that it is from. */
interface RowOfTabs {
  readonly tabs: ReadonlySet<ReadTab>;
  /** Codes that its tabs say differently. */
  readonly clashes?: ReadonlyMap<string, unknown>;
}

/** Row by row; undefined where a whole tab is lost, which may have asked anything. */
export function askedOfRows(
  rows: readonly RowOfTabs[],
  { lost, lostTabs }: Pick<ResolvedLink, 'lost' | 'lostTabs'>,
  outline: Outline,
): readonly AskedCodes[] | undefined {
  if (lostTabs.length > 0) return undefined;
  const ofTab = new Map<ReadTab, AskedCodes>();
  for (const tab of rows.flatMap(({ tabs }) => [...tabs])) {
    if (!ofTab.has(tab)) ofTab.set(tab, askedIn(tab, outline));
  }
  const shared = sharedTabs(rows);
  const gone = lost.flatMap(({ field, year }) => [
    field,
    ...codesOf(field, year === null ? outline.years : [year]),
  ]);
  const known = new Map<string, AskedCodes>();
  return rows.map(({ tabs, clashes }) => {
    const all = new Set([...tabs].flatMap((tab) => [tab, ...(shared.get(tab) ?? [])]));
    const key = [...ofTab.keys()].map((tab) => (all.has(tab) ? '1' : '0')).join('');
    const asked =
      known.get(key) ??
      union(
        [...all].flatMap((tab) => ofTab.get(tab) ?? []),
        gone,
      );
    known.set(key, asked);
    return clashes?.size
      ? new Map([...asked, ...[...clashes.keys()].map((code) => [code, false] as const)])
      : asked;
  });
}

/** Tabs that continue other tabs. Most units are in both, so a unit of one is asked in the other too. */
function sharedTabs(rows: readonly RowOfTabs[]): Map<ReadTab, Set<ReadTab>> {
  const all = new Set(rows.flatMap(({ tabs }) => [...tabs]));
  const count = (...some: ReadTab[]) =>
    rows.filter(({ tabs }) => some.every((tab) => tabs.has(tab))).length;
  const shared = new Map<ReadTab, Set<ReadTab>>();
  for (const tab of all) {
    const more = [...all].filter((one) => one !== tab && 2 * count(tab, one) >= count(one));
    shared.set(tab, new Set(more));
  }
  return shared;
}

/** A column without a year asks for every year that rows of its tab are of, or for all of them. */
function askedIn(tab: ReadTab, outline: Outline): AskedCodes {
  const ofRows = [...new Set(tab.body.rows.map(({ year }) => year))];
  const byRow = ofRows.includes(null) ? outline.years : ofRows;
  const asked = new Map<string, boolean>();
  for (const { field, part, year, sure } of tab.columns) {
    if (!field || part === 'denominator') continue;
    const codes = field.yearly ? codesOf(field.code, year === null ? byRow : [year]) : [field.code];
    for (const code of codes) asked.set(code, asked.get(code) === true || sure === 'chac');
  }
  return asked;
}

function codesOf(field: string, years: readonly (number | null)[]): string[] {
  return years.flatMap((year) => (year === null ? [] : [`${field}.${year}`]));
}

function union(some: readonly AskedCodes[], gone: readonly string[]): AskedCodes {
  const all = new Map(gone.map((code) => [code, false]));
  for (const [code, isRead] of some.flatMap((one) => [...one]))
    all.set(code, all.get(code) === true || isRead);
  return all;
}
