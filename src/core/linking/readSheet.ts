/** Reads every tab of a workbook that others made: what each holds, and who the units are. */
import type { Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { headerWordsOf, wordsOf } from './headerText.ts';
import { type LinkedUnit, type TabRole, tableKey } from './link.ts';
import { isIgnored } from './meaning.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { ownTabOf } from './ownTab.ts';
import { noBody, type ReadTab, readTab } from './readTab.ts';
import { unitsOf } from './sheetUnits.ts';
import { splitTables } from './tables.ts';
import { turnedOf } from './turned.ts';
import { typeSpokenOf, unitKey } from './unitNames.ts';

/** Why a tab is taken for what it is. */
export interface RoleReason {
  readonly how: 'columns' | 'old-copy' | 'same-as' | 'nothing' | 'hidden';
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
  outline: Outline,
  roles: ReadonlyMap<string, TabRole> = new Map(),
): ReadSheet {
  const tabs = grids
    .flatMap((grid) => splitTables(grid, outline))
    .map((grid) => roleOf(grid, outline, roles.get(tableKey(grid))));
  const settled = withoutCopies(tabs, outline, roles);
  return {
    tabs: settled,
    units: unitsOf(
      settled.map(({ read }) => read),
      outline,
    ),
  };
}

function roleOf(grid: Grid, outline: Outline, chosen: TabRole | undefined): RoleOfTab {
  if (chosen !== undefined) {
    const read = chosen === 'other' ? other(grid) : readAs(grid, chosen, outline);
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
function bestRole(grid: Grid, outline: Outline): RoleOfTab {
  const nothing = { how: 'nothing', count: 0, of: '' } as const;
  const roles = ['answers', 'registry', ...Object.keys(outline.references)];
  const scored = roles.map((role) => {
    const read = readTab(grid, role, outline);
    return { read, score: scoreOf(read, outline) };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  if (!best || best.score < 1) return { read: other(grid), reason: nothing };
  return { read: best.read, reason: { how: 'columns', count: understood(best.read), of: '' } };
}

function other(grid: Grid): ReadTab {
  return { grid, role: 'other', area: null, columns: [], body: noBody, name: -1, yearColumn: -1 };
}

function understood({ columns }: ReadTab): number {
  return columns.filter(({ field, sure }) => field && sure === 'chac').length;
}

/** Columns that only this role has; a reference table must have its key columns. */
function scoreOf(read: ReadTab, outline: Outline): number {
  if (read.name < 0 || read.body.rows.length === 0) return 0;
  const has = (code: string) =>
    read.columns.some(({ field, sure }) => field?.code === code && sure !== 'chua_ro');
  const own = read.columns.filter(({ field }) => field && field.kind !== 'key');
  const weight = (column: ReadColumn) => (column.sure === 'chac' ? 1 : 0.45);
  const sum = own.reduce((total, column) => total + weight(column), 0);
  if (read.role === 'answers') return sum;
  if (read.role === 'registry')
    return sum === 0
      ? isListed(read, outline)
        ? 1
        : 0
      : has(outline.registry.type.code) || sum >= 2
        ? sum + 0.5
        : sum * 0.9;
  const shape = outline.references[read.role]?.shape;
  if (!shape) return 0;
  if (shape.rows === 'establishments')
    return has(shape.name) && own.some(({ field }) => field?.code === shape.times) ? sum + 3 : 0;
  const halves = has(shape.numerator) && has(shape.denominator);
  return halves && has(shape.year) ? sum + 2 : 0;
}

/** A list of names and nothing else, under a tab's name that says so: "DS nộp" lists who has sent. */
function isListed(read: ReadTab, outline: Outline): boolean {
  const { registryTabs, serials } = headerWordsOf(outline);
  const others = read.columns.filter(
    ({ at, header }) => at !== read.name && header !== '' && !isIgnored(header, serials),
  );
  return (
    others.length === 0 &&
    read.body.rows.length >= 2 &&
    [outline.registry.tab, ...registryTabs].some((one) => namesTab(read.grid.name, one, outline))
  );
}

/** The words alone, with a number or with a kind of unit: "DS đơn vị", "Danh sách trường THPT". */
function namesTab(name: string, words: string, outline: Outline): boolean {
  const [text, start] = [wordsOf(name).join(' '), wordsOf(words).join(' ')];
  if (!`${text} `.startsWith(`${start} `)) return false;
  const rest = text.slice(start.length).trim();
  return /^\d*$/.test(rest) || typeSpokenOf(rest, outline) !== null;
}

/** Of two tabs with the same units and columns one is an old copy: never both. */
function withoutCopies(
  tabs: readonly RoleOfTab[],
  outline: Outline,
  roles: ReadonlyMap<string, TabRole>,
): RoleOfTab[] {
  const { oldCopies } = headerWordsOf(outline);
  const isOld = (tab: RoleOfTab) => {
    const name = ` ${wordsOf(tab.read.grid.name).join(' ')} `;
    return oldCopies.some((one) => name.includes(` ${wordsOf(one).join(' ')} `));
  };
  return tabs.map((tab, index) => {
    if (tab.read.role === 'other' || roles.has(tableKey(tab.read.grid))) return tab;
    const rival = tabs.find(
      (one, at) =>
        one !== tab &&
        one.read.role === tab.read.role &&
        repeats(tab.read, one.read, outline) &&
        (isOld(tab) === isOld(one) ? at < index : isOld(tab)),
    );
    if (rival)
      return {
        read: other(tab.read.grid),
        reason: { how: 'same-as', count: 0, of: rival.read.grid.name },
      };
    return tab;
  });
}

/** More than half of its units, and of its columns, are in the other tab too. */
function repeats(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const keys = (read: ReadTab) =>
    new Set(
      read.body.rows.map(({ name, type, year }) => `${unitKey(name, type, outline)} ${year}`),
    );
  const yearly = one.columns.some(({ field }) => field?.yearly);
  const places = (read: ReadTab) =>
    new Set(
      read.columns
        .filter(({ field }) => field && field.kind !== 'key' && (!yearly || field.yearly))
        .map(({ field, year, part }) => `${field?.code} ${year} ${part}`),
    );
  return shares(keys(one), keys(two)) && shares(places(one), places(two));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].filter((key) => b.has(key)).length > a.size / 2;
}
