/** Finds a kept link again in the sheet as it is: moved, renamed, reworded a little. */
import type { Field, Outline } from '../../outline/schema.ts';
import { type Grid, tabKey } from '../workbook.ts';
import { settleChosen } from './given/chosen.ts';
import { readAgain, withoutApart } from './given/rowsApart.ts';
import { stillMeans } from './given/stillMeans.ts';
import { phraseOf } from './headerText.ts';
import { yearField } from './keyColumns.ts';
import { isAcross, type Link, type LinkedColumn, type LinkedTab, type LinkedUnit } from './link.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { placeColumns } from './placeColumns.ts';
import { fieldsOfRole, type ReadTab, readTab } from './readTab.ts';
import { unitsOf } from './sheetUnits.ts';
import { splitTables } from './tables.ts';
import { waitingTogether } from './together/waiting.ts';
import { isOfTab, turnedOf } from './turned.ts';
import { unitKey } from './unitNames.ts';

/** A column of the link that no header says any more. */
export interface LostColumn {
  readonly tab: string;
  readonly header: string;
  readonly field: string;
  readonly year: number | null;
}

export interface ResolvedLink {
  readonly tabs: readonly ReadTab[];
  readonly read: ReadonlyMap<LinkedTab, ReadTab>;
  readonly units: readonly LinkedUnit[];
  readonly lost: readonly LostColumn[];
  /** Tabs of the link that are gone. */
  readonly lostTabs: readonly string[];
  /** Rows that were set aside and are read again, for it is not sure which was meant. */
  readonly again: readonly { readonly tab: string; readonly name: string }[];
}

/** Reads the tabs of a link; what is lost is told, the rest stays in force. */
export function resolveLink(link: Link, grids: readonly Grid[], outline: Outline): ResolvedLink {
  const wanted = link.tabs.filter((tab) => tab.role !== 'other');
  const taken = new Set<Grid>();
  const lostTabs: string[] = [];
  const lost: LostColumn[] = [];
  const again: { tab: string; name: string }[] = [];
  const found = new Map<LinkedTab, Grid>();
  const tables = grids.flatMap((grid) => splitTables(grid, outline));
  for (const tab of wanted) {
    const own = tables.filter((one) => !taken.has(one) && tabKey(one.name) === tabKey(tab.tab));
    const exact = own.filter((one) => one.name === tab.tab);
    const among = exact.length > 0 ? exact : own;
    const hasTwins = wanted.some((one) => one !== tab && one.tab === tab.tab);
    const alike = hasTwins ? among.filter((one) => !isOfOtherYears(tab, one, outline)) : among;
    const grid = closest(tab, alike, outline);
    if (grid) {
      found.set(tab, grid);
      taken.add(grid);
    }
  }
  const read = new Map<LinkedTab, ReadTab>();
  const confirmed = new Set(link.units.map(({ name }) => phraseOf(name)));
  for (const tab of wanted) {
    const grid =
      found.get(tab) ??
      renamed(
        tab,
        tables.filter((one) => !taken.has(one) && !isNamed(one, link)),
        outline,
      );
    if (!grid) {
      lostTabs.push(tab.tab);
      continue;
    }
    taken.add(grid);
    const matched = matchTab(tab, turnedFor(tab, grid, outline), confirmed, outline);
    lost.push(...matched.lost);
    read.set(tab, matched.tab);
    again.push(
      ...readAgain(matched.tab, tab.apart, outline).map((name) => ({ tab: grid.name, name })),
    );
  }
  const settled = waitingTogether(read, link.units, outline);
  const tabs = [...settled.values()];
  return { tabs, read: settled, units: unitsNow(link, tabs, outline), lost, lostTabs, again };
}

function turnedFor(tab: LinkedTab, grid: Grid, outline: Outline): Grid {
  return (isAcross(tab) && turnedOf(grid, outline)) || grid;
}

/** A block whose own title or headers date every column otherwise is another block of the tab. */
function isOfOtherYears(tab: LinkedTab, grid: Grid, outline: Outline): boolean {
  const read = readTab(turnedFor(tab, grid, outline), tab.role, outline);
  const places = [...placeColumns(tab.columns, read.columns, read.grid)];
  const dated = places.filter(([one, column]) => one.year !== null && column.year !== null);
  return dated.length > 0 && dated.every(([one, column]) => one.year !== column.year);
}

/** Of several tables the one with most of the headers. */
function closest(tab: LinkedTab, grids: readonly Grid[], outline: Outline): Grid | undefined {
  return grids.length < 2 ? grids[0] : byHeaders(tab, grids, outline)?.grid;
}

function isNamed(grid: Grid, { tabs }: Link): boolean {
  return tabs.some(({ tab }) => tabKey(tab) === tabKey(grid.name));
}

/** A tab of another name with most of the headers is the same tab renamed. */
function renamed(tab: LinkedTab, grids: readonly Grid[], outline: Outline): Grid | undefined {
  const best = byHeaders(tab, grids, outline);
  return best && best.share >= 0.6 ? best.grid : undefined;
}

/** The table with most of a link's headers, and its share of them. */
function byHeaders(tab: LinkedTab, grids: readonly Grid[], outline: Outline) {
  const own = tab.columns.filter(({ field }) => field !== null);
  const scored = grids.map((grid) => {
    const read = readTab(turnedFor(tab, grid, outline), tab.role, outline);
    const places = placeColumns(own, read.columns, read.grid);
    return { grid, share: places.size / Math.max(1, own.length) };
  });
  return scored.sort((a, b) => b.share - a.share)[0];
}

function matchTab(tab: LinkedTab, grid: Grid, confirmed: ReadonlySet<string>, outline: Outline) {
  const dated = yearField(outline);
  const fields = new Map(
    [dated, ...fieldsOfRole(tab.role, outline)].map((field) => [field.code, field]),
  );
  const nameCode = outline.registry.name.code;
  const read = readTab(grid, tab.role, outline, { confirmed });
  const places = placeColumns(tab.columns, read.columns, grid);
  const placeOf = (code: string) => {
    const linked = tab.columns.find((one) => one.field === code && one.sure === 'chac');
    return linked && places.get(linked)?.at;
  };
  const known = {
    named: placeOf(nameCode) ?? read.name,
    dated: (tab.role === 'answers' ? placeOf(dated.code) : undefined) ?? read.yearColumn,
  };
  const own =
    known.named === read.name && known.dated === read.yearColumn
      ? read
      : readTab(grid, tab.role, outline, { ...known, confirmed });
  for (const [linked, { header }] of places)
    if (!stillMeans(linked, header, tab.role, outline)) places.delete(linked);
  const kept = new Map([...places].map(([linked, column]) => [column.at, linked]));
  const columns = own.columns.map((column): ReadColumn => {
    const linked = kept.get(column.at);
    if (!isOfTab(grid, column.at)) return column;
    return linked ? asLinked(column, linked, fields) : waiting(column, nameCode);
  });
  const missing = tab.columns.filter(
    (one) => one.field !== null && one.sure === 'chac' && !places.has(one),
  );
  const lost = missing.map(({ header, field, year }) => ({
    tab: grid.name,
    header,
    field: field ?? '',
    year,
  }));
  const found = { ...own, columns };
  const settled = { ...found, columns: settleChosen(found, outline) };
  return { tab: withoutApart(settled, tab.apart, outline), lost };
}

function asLinked(
  column: ReadColumn,
  linked: LinkedColumn,
  fields: ReadonlyMap<string, Field>,
): ReadColumn {
  const field = linked.field === null ? null : (fields.get(linked.field) ?? null);
  const { year, part, sure } = linked;
  const isDropped = field === null && sure === 'chac' && column.sure !== 'chac';
  const isAlike =
    field?.code === column.field?.code && (year ?? null) === column.year && part === column.part;
  const isSame = isAlike && !isDropped;
  const reason = isSame ? column.reason : { how: 'chosen' as const, words: [] };
  return { ...column, field, year: year ?? null, part: part ?? null, sure, reason };
}

/** A column that the link does not know waits for a person; nobody chose it twice. */
function waiting(column: ReadColumn, nameCode: string): ReadColumn {
  if (column.reason.how === 'twice')
    return { ...column, reason: { how: 'missing-words', words: [] } };
  return column.sure === 'chac' && column.field && column.field.code !== nameCode
    ? { ...column, sure: 'gan_giong' }
    : column;
}

/** Units as confirmed, with those that came since; a unit without a row stays expected. */
function unitsNow({ units }: Link, tabs: readonly ReadTab[], outline: Outline): LinkedUnit[] {
  const known = new Set(units.map(({ name, type }) => unitKey(name, type, outline)));
  const codes = new Set(units.map(({ code }) => code));
  const added = unitsOf(tabs, outline).filter(
    ({ name, type, code }) => !known.has(unitKey(name, type, outline)) && !codes.has(code),
  );
  return [...units, ...added];
}
