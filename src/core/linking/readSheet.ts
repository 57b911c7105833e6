/** Reads every tab of a workbook that others made: what each holds, and who the units are. */
import type { Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { phraseOf } from './headerText.ts';
import { withLegend } from './legend/legends.ts';
import { type LinkedUnit, type TabRole, tableKey } from './link.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { ownTabOf } from './ownTab.ts';
import { type ReadTab, readTab, unread } from './readTab.ts';
import { asTitled } from './shape/otherTitles.ts';
import { asList, listsUnits, scoreOf } from './shape/roleScore.ts';
import { unitsOf } from './sheetUnits.ts';
import { splitTables } from './tables.ts';
import { originalOf, rivalOf } from './together/copies.ts';
import { asWaiting, shortLists, wholeTables } from './together/wholeTables.ts';
import { turnedOf } from './turned.ts';
import { made } from './witnesses.ts';

/** Why a tab is taken for what it is. */
export interface RoleReason {
  readonly how: 'columns' | 'same-as' | 'rival' | 'nothing' | 'waiting';
  /** Columns understood, or the tab that it repeats. */
  readonly count: number;
  readonly of: string;
}

interface RoleOfTab {
  readonly read: ReadTab;
  readonly reason: RoleReason;
}

export interface ReadSheet {
  readonly tabs: readonly RoleOfTab[];
  readonly units: readonly LinkedUnit[];
}

/** Reads these tabs; `roles`: what a person chose a tab to be. */
export function readHandSheet(
  grids: readonly Grid[],
  form: Outline,
  roles: ReadonlyMap<string, TabRole> = new Map(),
): ReadSheet {
  const outline = withLegend(grids, form);
  const alone = grids
    .flatMap((grid) => splitTables(grid, outline))
    .map((grid) => roleOf(grid, outline, roles.get(tableKey(grid))));
  const names = namesOf(alone);
  const tabs = alone.map((one) =>
    one.read.role === 'other' && !roles.has(tableKey(one.read.grid)) && names.size > 0
      ? bestRole(one.read.grid, outline, names)
      : one,
  );
  const known = namesOf(tabs.filter(({ read }) => hasSureNames(read)));
  const named = tabs.map((one) => ({ ...one, read: withKnownNames(one.read, known) }));
  const settled = withoutCopies(settledTables(named, roles, outline), outline, roles);
  return {
    tabs: settled,
    units: unitsOf(readsOf(settled), outline),
  };
}

/** Short lists as no tab of the form, and tables that only sum up the others with their rows waiting; what a person chose stays. */
function settledTables(
  tabs: readonly RoleOfTab[],
  roles: ReadonlyMap<string, TabRole>,
  outline: Outline,
): readonly RoleOfTab[] {
  const isFree = ({ grid }: ReadTab) => !roles.has(tableKey(grid));
  const short = shortLists(readsOf(tabs));
  const listed = tabs.map(
    (one): RoleOfTab =>
      short.has(one.read) && isFree(one.read)
        ? { read: unread(one.read.grid), reason: { how: 'nothing', count: 0, of: '' } }
        : one,
  );
  const whole = wholeTables(readsOf(listed), new Set(), outline);
  return listed.map((one) =>
    whole.has(one.read) && isFree(one.read) ? { ...one, read: asWaiting(one.read) } : one,
  );
}

const readsOf = (tabs: readonly RoleOfTab[]) => tabs.map(({ read }) => read);

/** The names of units that the tabs' rows have. */
function namesOf(tabs: readonly RoleOfTab[]): ReadonlySet<string> {
  const named = tabs.filter(({ read }) => read.role === 'answers' || read.role === 'registry');
  return new Set(named.flatMap(({ read }) => read.body.rows.map(({ name }) => phraseOf(name))));
}

/** A guess is no witness of itself, nor of another guess. */
function hasSureNames({ columns, name }: ReadTab): boolean {
  return columns.some(({ at, sure }) => at === name && sure === 'chac');
}

/** The tab with its column of names sure where most of them are units' of a tab whose names are sure. */
function withKnownNames(read: ReadTab, names: ReadonlySet<string>): ReadTab {
  const columns = read.columns.map((one) => {
    if (one.at !== read.name || one.sure === 'chac') return one;
    const { texts } = one.values;
    const known = texts.filter((text) => names.has(phraseOf(text)));
    return known.length * 2 > texts.length ? made(one) : one;
  });
  return { ...read, columns };
}

function roleOf(grid: Grid, outline: Outline, chosen: TabRole | undefined): RoleOfTab {
  if (chosen !== undefined) {
    const read = chosen === 'other' ? unread(grid) : readAs(grid, chosen, outline);
    return { read, reason: { how: 'columns', count: understood(read), of: '' } };
  }
  const upright = bestRole(grid, outline);
  const turned = turnedOf(grid, outline);
  if (!turned) return upright;
  const across = bestRole(turned, outline);
  // A form of one unit that nobody has filled has questions and no answers to know it by.
  if ([upright, across].every(({ read }) => read.role === 'other') && ownTabOf(grid, outline))
    return { read: readTab(turned, 'answers', outline), reason: across.reason };
  return understood(across.read) > 1.5 * understood(upright.read) ? across : upright;
}

/** The tab as one of the role given, turned where it has no units going down. */
function readAs(grid: Grid, role: TabRole, outline: Outline): ReadTab {
  const upright = readTab(grid, role, outline);
  if (understood(upright) > 1) return upright;
  const turned = turnedOf(grid, outline);
  const across = turned && readTab(turned, role, outline);
  return across && understood(across) > understood(upright) ? across : upright;
}

/** The role with the most columns in the tab; null when it has a column of none. */
function bestRole(grid: Grid, outline: Outline, names?: ReadonlySet<string>): RoleOfTab {
  const roles = ['answers', 'registry', ...Object.keys(outline.references)];
  const scored = roles.map((role) => {
    const read = readTab(grid, role, outline, names ? { confirmed: names } : {});
    return { read, score: scoreOf(read, outline, names !== undefined) };
  });
  const isAnswered = scored.some(({ read, score }) => score >= 1 && answersYears(read));
  const [best] = scored
    .filter(({ read }) => !(isAnswered && (read.role === 'registry' || listsUnits(read, outline))))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < 1) {
    const count = Math.max(0, ...scored.map(({ read }) => alike(read)));
    return {
      read: unread(grid),
      reason: { how: count > 0 ? 'waiting' : 'nothing', count, of: '' },
    };
  }
  const read = asTitled(asList(best.read, outline), outline);
  return { read, reason: { how: 'columns', count: understood(read), of: '' } };
}

function understood({ columns }: ReadTab): number {
  return columns.filter(({ field, sure }) => field && sure === 'chac').length;
}

/** A list of units has no figures of years, whatever else it says of them. */
function answersYears({ role, columns }: ReadTab): boolean {
  return role === 'answers' && columns.some(({ field, sure }) => field?.yearly && sure === 'chac');
}

/** Columns that may be a field's, in a table with names. */
function alike({ columns, name, body }: ReadTab): number {
  if (name < 0 || body.rows.length === 0) return 0;
  return columns.filter(({ field, sure }) => field && field.kind !== 'key' && sure !== 'chua_ro')
    .length;
}

/** Of two tabs with the same units and columns one is an old copy: never both. */
function withoutCopies(
  tabs: readonly RoleOfTab[],
  outline: Outline,
  roles: ReadonlyMap<string, TabRole>,
): RoleOfTab[] {
  const reads = tabs.map(({ read }) => read);
  return tabs.map((tab, index) => {
    const rival = rivalOf(index, reads, outline);
    if (rival) return asRival(tab, rival);
    if (tab.read.role === 'other' || roles.has(tableKey(tab.read.grid))) return tab;
    const original = originalOf(index, reads, outline);
    return original ? asCopy(tab, original) : tab;
  });
}

/** A person says which of the two counts: no question of either is read before. */
function asRival({ read }: RoleOfTab, { grid }: ReadTab): RoleOfTab {
  const columns = read.columns.map((column): ReadColumn => {
    const isRead = column.sure === 'chac' && column.field && column.field.kind !== 'key';
    return isRead
      ? { ...column, sure: 'gan_giong', reason: { how: 'rival', words: [grid.name] } }
      : column;
  });
  const reason = { how: 'rival', count: understood(read), of: grid.name } as const;
  return { read: { ...read, columns }, reason };
}

function asCopy(tab: RoleOfTab, { grid }: ReadTab): RoleOfTab {
  const reason = { how: 'same-as', count: 0, of: grid.name } as const;
  return { read: unread(tab.read.grid), reason };
}
