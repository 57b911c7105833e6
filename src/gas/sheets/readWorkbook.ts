/** Reads tabs into the core's workbook: one read of each kind a tab, formats only where they can matter. */

import { lastTab } from '../../core/lastCampaign/lastWords.vi.ts';
import { explanationTab } from '../../core/linking/explained/explanationWords.vi.ts';
import { readKeptLink } from '../../core/linking/link.ts';
import { linkSheet } from '../../core/linking/linkWorkbook.ts';
import { besideApart, linkHere } from '../../core/returns/apart/besideLink.ts';
import { withApart } from '../../core/returns/apart.ts';
import { bindSettings, tabFields } from '../../core/tabs/binding.ts';
import { columnsOf, hasCodeRow, type TabBinding } from '../../core/tabs/columns.ts';
import { type Grid, type Place, tabKey, type Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { readGrid } from './readGrid.ts';
import { readApart, readRestricted } from './restricted.ts';
import { hasOwnForm, readSources, sourceTabs } from './sources.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that figures rest on: those that units fill, and the registry. */
export function inputTabs(outline: Outline): string[] {
  return [...typedTabs(outline), outline.registry.tab];
}

/** Every tab that a run reads, those that units fill last and together (`settle`). */
export function readTabs(outline: Outline): string[] {
  const { settings, registry, tracking, log, ownTexts } = outline;
  const others = [settings.tab, registry.tab, tracking.tab, log.tab, ownTexts.tab];
  return [...others, ...mayLack, ...typedTabs(outline)];
}

/** Tabs that are there only when somebody needed them. */
const mayLack: readonly string[] = [lastTab, explanationTab];

/** What to read, where it is not all that a run reads. */
interface Wanted {
  readonly tabs?: readonly string[];
  /** Tabs that people type in and whose merges are not asked while they have our code row. */
  readonly unmerged?: readonly string[];
  /** Tabs as they were read before in this call, by the outline's names. */
  readonly kept?: ReadonlyMap<string, Grid>;
  /** A restricted workbook that whoever reads may not open is passed over. */
  readonly mayBeClosed?: boolean;
}

/** The outline's tabs, or `copies` in their place; tabs that are not there are left out. */
export function readWorkbook(
  spreadsheet: Spreadsheet,
  outline: Outline,
  copies: ReadonlyMap<string, Sheet> = new Map(),
  { tabs = readTabs(outline), unmerged = [], kept = new Map(), mayBeClosed = false }: Wanted = {},
): Workbook {
  const typed = typedTabs(outline);
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const read = (tab: string, wanted: string): Grid[] => {
    const before = kept.get(tab);
    if (before) return [before];
    const copy = copies.get(tab);
    if (mayLack.includes(tab) && !copy && !names.includes(tab)) return [];
    const name = copy ? tab : findName(names, wanted);
    const sheet = copy ?? spreadsheet.getSheetByName(name);
    if (!sheet) return [];
    const grid = readGrid(sheet, name, typed.includes(tab) || tab === explanationTab, {
      merges: (cells) =>
        typed.includes(tab) && !(unmerged.includes(tab) && isCoded(cells, tab, outline)),
      // A unit's screen shows none of what notes say.
      notes: typed.includes(tab) && unmerged.length === 0,
    });
    return [tab === name ? grid : { ...grid, stands: tab }];
  };
  const opening = { mayBeClosed, isKept: copies.size > 0 };
  const settings = read(outline.settings.tab, outline.settings.tab);
  const link = readKeptLink(bindSettings({ grids: settings }, outline), outline);
  if (tabs.length === 0) return { grids: settings, names };
  if (hasOwnForm(names, copies, link, outline)) {
    const others = tabs.filter((tab) => tab !== outline.settings.tab);
    const grids = others.flatMap((tab) => read(tab, tab));
    if (grids.every((grid) => isOurs(grid, outline))) {
      const read = { grids: [...grids, ...settings], names };
      return tabs.includes(outline.answers.tab)
        ? besidesRestricted(read, outline, copies, opening)
        : read;
    }
  }
  const { tracking, log, ownTexts } = outline;
  const set = [tracking.tab, log.tab, ownTexts.tab, ...mayLack].filter((tab) => tabs.includes(tab));
  const own = [...set.flatMap((tab) => read(tab, tab)), ...settings];
  const beside = readApart({ grids: settings }, outline, opening);
  const isClosed = beside === 'closed';
  const sources = readSources(spreadsheet, outline, copies, isClosed ? null : beside);
  const used = link && isClosed ? linkHere(link) : link;
  const linked = linkSheet(sources, own, used, { names, outline });
  return beside ? besideApart(linked, isClosed, link) : linked;
}

/** With what a restricted workbook holds, where a setting names one. */
function besidesRestricted(
  read: Workbook,
  outline: Outline,
  copies: ReadonlyMap<string, Sheet>,
  opening: Parameters<typeof readApart>[2],
): Workbook {
  const beside = readApart(read, outline, opening);
  if (beside === 'closed') return besideApart(read, true);
  return beside ? withApart(read, readRestricted(beside, outline, copies), outline) : read;
}

/** No tab of the form that people fill, or one with our code row. */
function isOurs(grid: Grid, outline: Outline): boolean {
  const tab = grid.stands ?? grid.name;
  return tabFields(outline)[tab] === undefined || isCoded(grid, tab, outline);
}

/** The tab of exactly this name, else of the same name but for composed letters, spaces and case. */
function findName(names: readonly string[], wanted: string): string {
  if (names.includes(wanted)) return wanted;
  return names.find((name) => tabKey(name) === tabKey(wanted)) ?? wanted;
}

/** Who must report, and nothing else. */
export function readRegistryTab(spreadsheet: Spreadsheet, outline: Outline): Workbook {
  return readWorkbook(spreadsheet, outline, new Map(), { tabs: [outline.registry.tab] });
}

/** What a call already knows of the tabs that it reads. */
export interface UnitWish {
  readonly withLog?: boolean;
  readonly kept?: ReadonlyMap<string, Grid>;
}

/**
 * What the view of one report rests on: not the log, unless it is to be written; and of the reference
 * tabs not the merges, which only a run asks for: a figure that a merge covers shows here as one that is missing.
 */
export function readUnitTabs(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { withLog = false, kept = new Map() }: UnitWish = {},
): Workbook {
  const others = [...(withLog ? [] : [outline.log.tab]), outline.ownTexts.tab];
  const tabs = readTabs(outline).filter((tab) => !others.includes(tab));
  const unmerged = typedTabs(outline).filter((tab) => tab !== outline.answers.tab);
  return readWorkbook(spreadsheet, outline, new Map(), { tabs, unmerged, kept, mayBeClosed: true });
}

/** The tabs of a form of ours in which nothing was typed since they were read. */
export function untouchedTabs(
  read: Workbook,
  typed: readonly { readonly place: Place }[],
): Map<string, Grid> {
  if (read.linked) return new Map();
  const tabs = new Set(typed.map(({ place }) => place.tab));
  const others = (read.apart?.own ?? read.grids).filter(({ name }) => !tabs.has(name));
  return new Map(others.map((grid) => [grid.stands ?? grid.name, grid]));
}

/** The tabs that units fill, as they are read. */
export function typedTabs(outline: Outline): string[] {
  const references = Object.values(outline.references).map((reference) => reference.tab);
  return [outline.answers.tab, ...references];
}

function isCoded(grid: Grid, tab: string, outline: Outline): boolean {
  return hasCodeRow(grid, columnsOf(tabFields(outline)[tab] ?? [], outline.years));
}

/** The tabs of a spreadsheet that a run rests on, as they are called there. */
export interface LiveNames {
  readonly names: ReadonlyMap<string, string>;
  readonly settings: TabBinding | null;
  /** The tabs are those of others, read by a link. */
  readonly isLinked: boolean;
}

/**
 * The outline's tabs by the names they have in this spreadsheet, and the settings tab.
 * `isOthers`: a reading told that tabs of these names are not ours.
 */
export function liveNames(spreadsheet: Spreadsheet, outline: Outline, isOthers = false): LiveNames {
  const found = readWorkbook(spreadsheet, outline, new Map(), { tabs: [] });
  const settings = bindSettings(found, outline);
  const names = found.names ?? [];
  const isThere = (tab: string) => !mayLack.includes(tab) || names.includes(tab);
  const named = (tabs: readonly string[]) =>
    new Map(tabs.filter(isThere).map((tab) => [tab, findName(names, tab)]));
  const link = readKeptLink(settings, outline);
  if (!isOthers && hasOwnForm(names, new Map(), link, outline))
    return { names: named(readTabs(outline)), settings, isLinked: false };
  const tabs = sourceTabs(spreadsheet, outline).map((sheet) => sheet.getName());
  const all = [...tabs, outline.tracking.tab, outline.settings.tab, ...mayLack];
  return { names: named(all), settings, isLinked: true };
}
