/** What a link given as a file says of rows, in words that hold when rows move: rows set aside, units taken out. */
import type { Outline } from '../../../outline/schema.ts';
import type { Link, LinkedTab, LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';
import type { ResolvedLink } from '../resolve.ts';
import type { BodyRow } from '../rows/body.ts';
import { unitKey } from '../unitNames.ts';
import { asSpelt, codeOf, numberedRows } from './rowNumbers.ts';
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
  readonly isAsWritten: boolean;
  readonly differs: UnclearRow | null;
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
): {
  readonly link: Link;
  readonly unclear: readonly UnclearRow[];
  /** Of each tab that is no longer as the link says the first row that differs. */
  readonly differing: readonly UnclearRow[];
} {
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
    differing: tabs.flatMap(({ differs }) => differs ?? []),
  };
}

/** Tabs whose rows are units: not a table of several rows a unit. */
function isOfUnits({ role }: ReadTab): boolean {
  return role === 'answers' || role === 'registry';
}

function tabRows(linked: LinkedTab, read: ReadTab, link: Link, outline: Outline): TabRows {
  const code = outline.registry.code.code;
  const { apart, isAsWritten, differs } = numberedRows(linked, read, link.units, code);
  const names = new Set(link.units.map(({ name }) => asSpelt(name)));
  const codes = new Set(link.units.map((unit) => asSpelt(unit.code)));
  const keys = new Set(link.units.map(({ name, type }) => unitKey(name, type, outline)));
  const isListed = (row: BodyRow) =>
    names.has(asSpelt(row.name)) ||
    codes.has(codeOf(read, row, code) ?? '') ||
    keys.has(unitKey(row.name, row.type, outline));
  const unlisted =
    isAsWritten && !differs && tellsUnits(linked, link)
      ? read.body.rows.filter((row) => !isListed(row))
      : [];
  return {
    linked,
    read,
    isAsWritten,
    differs: differs && { tab: linked.tab, ...differs },
    apart,
    unlisted,
  };
}

/** Whether the list of units was made from this table. */
function tellsUnits({ tab }: LinkedTab, { units }: Link): boolean {
  return units.some((unit) => unit.tab === tab);
}

/** Rows between the units that are set aside by themselves and not by the link: taken out of its list. */
function unclearRows({ linked, read, isAsWritten }: TabRows, link: Link): UnclearRow[] {
  const { tab, firstRow, lastRow, aside } = linked;
  if (!isAsWritten || !tellsUnits(linked, link)) return [];
  return read.body.aside.flatMap(({ row, name, kind }) => {
    const at = row + (read.grid.turned ? 0 : 1);
    const isIn = at >= firstRow && at <= lastRow && !aside.includes(at);
    return isIn && name !== '' && kind !== 'chosen' ? [{ tab, row: at, name }] : [];
  });
}
