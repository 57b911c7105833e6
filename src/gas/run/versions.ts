/** Final versions: hidden copies of the input tabs, made by the run that computes from them. */
import { apartTabs } from '../../core/returns/apart.ts';
import { apartName, nameInApart } from '../../core/sheet/apartNames.vi.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { Outline } from '../../outline/schema.ts';
import { readGrid } from '../sheets/readGrid.ts';
import { inputTabs, type LiveNames, readTabs } from '../sheets/readWorkbook.ts';
import { openApart } from '../sheets/restricted.ts';
import { sourceTabs } from '../sheets/sources.ts';
import {
  isCutName,
  tabInNote,
  tabNote,
  versionTabName,
  versionTabPattern,
  withTab,
} from '../sheets/versionNames.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** The common one, and the restricted one that the run writes into. */
type Workbooks = readonly [Spreadsheet, Spreadsheet?];

/** The numbers of the final versions whose copies are kept. */
export function keptVersions(spreadsheet: Spreadsheet): ReadonlySet<number> {
  return versionsAmong(spreadsheet.getSheets().map((sheet) => sheet.getName()));
}

/** As `keptVersions`, of the names of all tabs; a version that is being made, or died, is not kept. */
export function versionsAmong(names: readonly string[]): ReadonlySet<number> {
  const left = unfinishedAmong(names);
  const numbers = names.flatMap((name) => versionOf(name) ?? []);
  return new Set(numbers.filter((number) => !left.has(number)));
}

/** Begins the name of a version's first copy until `keepCopies`: a run that dies leaves it there. */
const unfinished = '~';

function versionOf(name: string): number | undefined {
  const number = versionTabPattern.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

function unfinishedAmong(names: readonly string[]): ReadonlySet<number> {
  const marked = names.filter((name) => name.startsWith(unfinished));
  return new Set(marked.flatMap((name) => versionOf(name.slice(unfinished.length)) ?? []));
}

/** Copies the input tabs, by the names they have, and what the Department set; tab → copy. */
export function copyInputs(
  [spreadsheet, restricted]: Workbooks,
  outline: Outline,
  version: number,
  { names, isLinked }: LiveNames,
): Map<string, Sheet> {
  const tabs = isLinked ? [...names.keys()] : keptTabs(outline);
  const own = tabs
    .filter((one) => names.has(one))
    .map((tab) => [tab, names.get(tab) ?? tab] as const);
  const copies = copyTabs(spreadsheet, version, own);
  if (!restricted) return copies;
  discardUnfinished(restricted);
  const others = isLinked
    ? sourceTabs(restricted, outline).map((sheet) => sheet.getName())
    : apartTabs(outline);
  const apart = copyTabs(
    restricted,
    version,
    others.map((tab) => [tab, tab]),
  );
  return new Map([...copies, ...[...apart].map(([tab, copy]) => [apartName(tab), copy] as const)]);
}

/** Hidden copies of the tabs that are there: name → the name it has. */
function copyTabs(
  spreadsheet: Spreadsheet,
  version: number,
  tabs: readonly (readonly [string, string])[],
): Map<string, Sheet> {
  const copies = new Map<string, Sheet>();
  for (const [name, live] of tabs) {
    const sheet = spreadsheet.getSheetByName(live);
    if (!sheet) continue;
    const mark = copies.size === 0 ? unfinished : '';
    const place = spreadsheet.getSheets().length;
    const tab = mark + versionTabName(version, name);
    const copy = spreadsheet.insertSheet(tab, place, { template: sheet });
    copies.set(name, copy);
    copy.hideSheet();
  }
  return copies;
}

/** Numbers of finals whose copies any of the workbooks holds: a new one takes none of them. */
export function takenVersions(workbooks: Workbooks): number[] {
  return workbooks.flatMap((one) => (one ? [...keptVersions(one)] : []));
}

/**
 * Makes a version final: from here on its copies are never changed or deleted.
 * `note` tells what it holds; it is kept with the copies, beside what their first cells note already.
 */
export function keepCopies(
  copies: ReadonlyMap<string, Sheet>,
  note: string,
  noted: ReadonlyMap<Sheet, string>,
): void {
  const [first] = copies.values();
  const version = versionOf(first?.getName().slice(unfinished.length) ?? '') ?? 0;
  for (const [tab, copy] of copies) {
    const lines = [copy === first ? note : '', tabNote(version, nameInApart(tab))].filter(Boolean);
    if (lines.length === 0) continue;
    const all = [...lines, noted.get(copy) ?? ''].filter(Boolean);
    copy.getRange(1, 1).setNotes([[all.join('\n')]]);
  }
  // The first copy goes last: until then its workbook knows of no such version.
  const marked = [...copies.values()].filter((copy) => copy.getName().startsWith(unfinished));
  for (const copy of marked.reverse()) copy.setName(copy.getName().slice(unfinished.length));
}

/** Gives copies the names that `names` has for those of their tabs; @returns all copies by the names they have now. */
export function renameCopies(
  copies: ReadonlyMap<string, Sheet>,
  names: ReadonlyMap<string, string>,
): Map<string, Sheet> {
  for (const [tab, copy] of copies) {
    const name = names.get(tab);
    const own = copy.getName();
    const mark = own.startsWith(unfinished) ? unfinished : '';
    const version = versionOf(own.slice(mark.length));
    if (name === undefined || version === undefined) continue;
    copy.setName(mark + versionTabName(version, nameInApart(name)));
    const cell = copy.getRange(1, 1);
    const note = cell.getNotes()[0]?.[0] ?? '';
    if (tabInNote(note) !== null) cell.setNotes([[withTab(note, version, nameInApart(name))]]);
  }
  return new Map([...copies].map(([tab, copy]) => [names.get(tab) ?? tab, copy]));
}

/** Throws away the copies of versions that no run could finish. */
export function discardUnfinished(spreadsheet: Spreadsheet): void {
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const left = unfinishedAmong(sheets.map(({ name }) => name));
  // The marked copy goes last, so that a run that dies here still leaves its mark.
  for (const { sheet, name } of [...sheets].reverse()) {
    const version = versionOf(name.replace(unfinished, ''));
    if (version !== undefined && left.has(version)) spreadsheet.deleteSheet(sheet);
  }
}

/** The copies of a version, none of one that no run finished; tab name → copy. */
export function findCopies(
  spreadsheet: Spreadsheet,
  outline: Outline,
  version: number,
): Map<string, Sheet> {
  if (!keptVersions(spreadsheet).has(version)) return new Map();
  const copies = copiesIn(spreadsheet, outline, version);
  const set = copies.get(outline.settings.tab);
  const grids = set ? [readGrid(set, outline.settings.tab, false)] : [];
  const restricted = openApart(bindSettings({ grids }, outline), outline, 'kept');
  if (!restricted) return copies;
  const apart = copiesIn(restricted, outline, version);
  return new Map([...copies, ...[...apart].map(([tab, copy]) => [apartName(tab), copy] as const)]);
}

function copiesIn(spreadsheet: Spreadsheet, outline: Outline, version: number): Map<string, Sheet> {
  const start = versionTabName(version, '');
  const own = keptTabs(outline);
  const copies = spreadsheet.getSheets().flatMap((sheet): [string, Sheet][] => {
    const name = sheet.getName();
    if (!name.startsWith(start)) return [];
    const told = isCutName(name) ? tabInNote(sheet.getRange(1, 1).getNotes()[0]?.[0] ?? '') : null;
    return [[told ?? name.slice(start.length), sheet]];
  });
  const rank = ([name]: readonly [string, Sheet]) =>
    own.includes(name) ? own.indexOf(name) : own.length;
  return new Map(copies.sort((a, b) => rank(a) - rank(b)));
}

/** All that a run reads but the log, which only grows, and the Department's own words. */
function keptTabs(outline: Outline): string[] {
  const inputs = inputTabs(outline);
  const set = readTabs(outline).filter(
    (name) => !inputs.includes(name) && ![outline.log.tab, outline.ownTexts.tab].includes(name),
  );
  return [...inputs, ...set];
}
