/** What a link given as a file says of rows, in words that hold when rows move: rows set aside, units taken out. */
import type { Outline } from '../../../outline/schema.ts';
import { phraseOf } from '../headerText.ts';
import type { Link, LinkedTab, LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';
import type { ResolvedLink } from '../resolve.ts';
import type { BodyRow } from '../rowKinds.ts';
import { unitKey } from '../unitNames.ts';
import { rowThen } from './movedRows.ts';
import { keysOfRows } from './rowsApart.ts';

/** A row that the link calls neither aside nor a unit; `row` as the link counts. */
interface UnclearRow {
  readonly tab: string;
  readonly row: number;
  readonly name: string;
}

interface TabRows {
  readonly linked: LinkedTab;
  readonly read: ReadTab;
  /** The number that a row had when the link was written; null where nobody can tell. */
  oldRow(row: number): number | null;
  /** Units' rows that the link sets aside by their number. */
  readonly apart: readonly BodyRow[];
  /** Units' rows that the link's list of units leaves out. */
  readonly unlisted: readonly BodyRow[];
}

/** The link with its rows told by name, and the rows on which it says nothing. */
export function withGivenRows(
  link: Link,
  resolved: ResolvedLink,
  outline: Outline,
): { readonly link: Link; readonly unclear: readonly UnclearRow[] } {
  const tabs = [...resolved.read].map(([linked, read]) => tabRows(linked, read, link, outline));
  const keyOf = ({ name, type }: BodyRow | LinkedUnit) => unitKey(name, type, outline);
  const removed = new Set(tabs.flatMap(({ unlisted }) => unlisted.map(keyOf)));
  const asideOf = new Map(
    tabs.map((one) => {
      const isNoUnit = (row: BodyRow) => isOfUnits(one.read) && removed.has(keyOf(row));
      return [
        one,
        one.read.body.rows.filter((row) => one.apart.includes(row) || isNoUnit(row)),
      ] as const;
    }),
  );
  const left = new Set(
    tabs.flatMap((one) => {
      const aside = asideOf.get(one) ?? [];
      return one.read.body.rows.filter((row) => !aside.includes(row)).map(keyOf);
    }),
  );
  const put = new Set([...asideOf.values()].flatMap((rows) => rows.map(keyOf)));
  const apart = new Map(
    [...asideOf].map(([one, rows]) => {
      const keys = keysOfRows(one.read, outline);
      return [one.linked, rows.map((row) => keys.get(row) ?? '')];
    }),
  );
  return {
    link: {
      ...link,
      tabs: link.tabs.map((tab) => {
        const own = apart.get(tab) ?? [];
        return own.length === 0 ? tab : { ...tab, apart: [...(tab.apart ?? []), ...own] };
      }),
      units: link.units.filter((unit) => left.has(keyOf(unit)) || !put.has(keyOf(unit))),
    },
    unclear: tabs.flatMap((one) => unclearRows(one, link)),
  };
}

/** Tabs whose rows are units: not a table of several rows a unit. */
function isOfUnits({ role }: ReadTab): boolean {
  return role === 'answers' || role === 'registry';
}

function tabRows(linked: LinkedTab, read: ReadTab, link: Link, outline: Outline): TabRows {
  const oldRow = rowThen(linked, read, link.units);
  const { firstRow, lastRow, aside } = linked;
  const names = new Set(link.units.map(({ name }) => phraseOf(name)));
  const keys = new Set(link.units.map(({ name, type }) => unitKey(name, type, outline)));
  const isListed = ({ name, type }: BodyRow, at: number) =>
    names.has(phraseOf(name)) ||
    keys.has(unitKey(name, type, outline)) ||
    (!linked.across && link.units.some((unit) => unit.tab === linked.tab && unit.row === at));
  const tells = tellsUnits(linked, link);
  const apart: BodyRow[] = [];
  const unlisted: BodyRow[] = [];
  for (const row of read.body.rows) {
    const at = oldRow(row.row);
    if (at === null) continue;
    if (aside.includes(at) || at < firstRow || at > lastRow) apart.push(row);
    if (tells && !isListed(row, at)) unlisted.push(row);
  }
  return { linked, read, oldRow, apart, unlisted };
}

/** Whether the list of units was made from this table. */
function tellsUnits({ tab }: LinkedTab, { units }: Link): boolean {
  return units.some((unit) => unit.tab === tab);
}

/** Rows between the units that are set aside by themselves and not by the link: taken out of its list. */
function unclearRows({ linked, read, oldRow }: TabRows, link: Link): UnclearRow[] {
  const { tab, firstRow, lastRow, aside } = linked;
  if (!tellsUnits(linked, link)) return [];
  return read.body.aside.flatMap(({ row, name, kind }) => {
    const at = oldRow(row);
    const isIn = at !== null && at >= firstRow && at <= lastRow && !aside.includes(at);
    return isIn && name !== '' && kind !== 'chosen' ? [{ tab, row: at, name }] : [];
  });
}
