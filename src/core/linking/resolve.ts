/** Finds a kept link again in the sheet as it is: moved, renamed, reworded a little. */
import type { Field, Outline } from '../../outline/schema.ts';
import { columnLetters, type Grid, tabKey } from '../workbook.ts';
import { wordsOf } from './headerText.ts';
import type { Link, LinkedColumn, LinkedTab, LinkedUnit } from './link.ts';
import type { ReadColumn } from './readColumn.ts';
import { fieldsOfRole, type ReadTab, readTab } from './readTab.ts';
import { unitsOf } from './sheetUnits.ts';
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
  readonly units: readonly LinkedUnit[];
  readonly lost: readonly LostColumn[];
  /** Tabs of the link that are gone. */
  readonly lostTabs: readonly string[];
}

/** Reads the tabs of a link; what is lost is told, the rest stays in force. */
export function resolveLink(link: Link, grids: readonly Grid[], outline: Outline): ResolvedLink {
  const wanted = link.tabs.filter((tab) => tab.role !== 'other');
  const taken = new Set<Grid>();
  const lostTabs: string[] = [];
  const lost: LostColumn[] = [];
  const found = new Map<LinkedTab, Grid>();
  for (const tab of wanted) {
    const grid =
      grids.find((one) => one.name === tab.tab) ??
      grids.find((one) => tabKey(one.name) === tabKey(tab.tab));
    if (grid && !taken.has(grid)) {
      found.set(tab, grid);
      taken.add(grid);
    }
  }
  const tabs = wanted.flatMap((tab): ReadTab[] => {
    const grid =
      found.get(tab) ??
      renamed(
        tab,
        grids.filter((one) => !taken.has(one) && !isNamed(one, link)),
        outline,
      );
    if (!grid) {
      lostTabs.push(tab.tab);
      return [];
    }
    taken.add(grid);
    const read = matchTab(tab, grid, outline);
    lost.push(...read.lost);
    return [read.tab];
  });
  return { tabs, units: unitsNow(link, tabs, outline), lost, lostTabs };
}

function isNamed(grid: Grid, { tabs }: Link): boolean {
  return tabs.some(({ tab }) => tabKey(tab) === tabKey(grid.name));
}

/** A tab of another name with most of the headers is the same tab renamed. */
function renamed(tab: LinkedTab, grids: readonly Grid[], outline: Outline): Grid | undefined {
  const scored = grids.map((grid) => {
    const keys = new Set(
      readTab(grid, tab.role, outline).columns.map(({ header }) => headerKey(header)),
    );
    const own = tab.columns.filter(({ field }) => field !== null);
    const share =
      own.filter(({ header }) => keys.has(headerKey(header))).length / Math.max(1, own.length);
    return { grid, share };
  });
  const [best] = scored.sort((a, b) => b.share - a.share);
  return best && best.share >= 0.6 ? best.grid : undefined;
}

/** Equal for headers that differ only in how they were typed. */
export function headerKey(header: string): string {
  return wordsOf(header).join(' ');
}

function matchTab(tab: LinkedTab, grid: Grid, outline: Outline) {
  const fields = new Map(fieldsOfRole(tab.role, outline).map((field) => [field.code, field]));
  const nameCode = outline.registry.name.code;
  const read = readTab(grid, tab.role, outline);
  const places = placeColumns(tab.columns, read.columns);
  const named = tab.columns.find((one) => one.field === nameCode && one.sure === 'chac');
  const name = named ? places.get(named)?.at : undefined;
  const own =
    name === undefined || name === read.name ? read : readTab(grid, tab.role, outline, name);
  const kept = new Map([...places].map(([linked, column]) => [column.at, linked]));
  const columns = own.columns.map((column): ReadColumn => {
    const linked = kept.get(column.at);
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
  return { tab: { ...own, columns }, lost };
}

function asLinked(
  column: ReadColumn,
  linked: LinkedColumn,
  fields: ReadonlyMap<string, Field>,
): ReadColumn {
  const field = linked.field === null ? null : (fields.get(linked.field) ?? null);
  const { year, part, sure } = linked;
  const isSame = field?.code === column.field?.code && year === column.year;
  const reason = isSame ? column.reason : { how: 'label' as const, words: [] };
  return { ...column, field, year: year ?? null, part: part ?? null, sure, reason };
}

/** A column that the link does not know waits for a person. */
function waiting(column: ReadColumn, nameCode: string): ReadColumn {
  return column.sure === 'chac' && column.field && column.field.code !== nameCode
    ? { ...column, sure: 'gan_giong' }
    : column;
}

/** The column of each linked one: by its words, then by its words but for a few, never two for one. */
function placeColumns(
  linked: readonly LinkedColumn[],
  columns: readonly ReadColumn[],
): Map<LinkedColumn, ReadColumn> {
  const places = new Map<LinkedColumn, ReadColumn>();
  const free = new Set(columns);
  const take = (one: LinkedColumn, column: ReadColumn | undefined): void => {
    if (!column) return;
    places.set(one, column);
    free.delete(column);
  };
  const byKey = (key: (text: string) => string) => {
    for (const one of linked.filter((other) => !places.has(other))) {
      const alike = [...free].filter((column) => key(column.header) === key(one.header));
      const twins = linked.filter((other) => key(other.header) === key(one.header)).length;
      const same = alike.find((column) => columnLetters(column.at) === one.column);
      take(one, alike.length === 1 || twins > 1 ? (same ?? alike[0]) : same);
    }
  };
  byKey(headerKey);
  byKey((header) => wordsOf(header.split(' / ').slice(-2).join(' ')).join(' '));
  for (const one of linked.filter((other) => !places.has(other) && other.field !== null)) {
    const scored = [...free]
      .map((column) => ({ column, likeness: likenessOf(one, column) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = scored;
    if (best && best.likeness >= 0.6 && (next?.likeness ?? 0) < best.likeness)
      take(one, best.column);
  }
  return places;
}

/** Shared words of two headers of one year; the same reading of both helps. */
function likenessOf(one: LinkedColumn, column: ReadColumn): number {
  const isSame =
    column.field?.code === one.field && (column.year === one.year || one.year === null);
  if (one.year !== null && column.year !== null && one.year !== column.year) return 0;
  if (!isSame && column.field !== null && column.sure === 'chac') return 0;
  const [a, b] = [new Set(wordsOf(one.header)), new Set(wordsOf(column.header))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const dice = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  return isSame ? Math.min(1, dice + 0.35) : dice - 0.1;
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
