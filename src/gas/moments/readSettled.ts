/** Reads what a run rests on while people type: each unit of one moment, at most three readings more. */
import { withApart } from '../../core/returns/apart.ts';
import { isApartName } from '../../core/sheet/apartNames.vi.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import { type ApartSource, type Grid, outlineTab, type Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { rereadGrid } from '../sheets/readGrid.ts';
import { typedTabs } from '../sheets/readWorkbook.ts';
import { isStill, openApart } from '../sheets/restricted.ts';
import { type Observe, observer, type TabReading } from './readings.ts';
import { type Readings, type Settled, settle } from './settle.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a run rests on. */
export interface SettledWorkbook {
  readonly workbook: Workbook;
  /** Code keys of units at which somebody was typing when the last reading was made. */
  readonly typing: readonly string[];
  /** The outline's tabs that are not wholly as they were first read. */
  readonly mended: ReadonlySet<string>;
}

const mostRounds = 3;

/** Where the tabs are read again, and what stays as it is. */
interface Source {
  readonly spreadsheet: Spreadsheet;
  readonly outline: Outline;
  /** Reads the whole workbook again: for tabs renamed, columns moved. */
  readonly readAll: () => Workbook;
}

/** Settles the live tabs. @throws Refusal `changed-meanwhile` when columns or tabs move all the time */
export function readSettled(source: Source): SettledWorkbook {
  for (let attempt = 0; attempt <= mostRounds; attempt++) {
    const workbook = source.readAll();
    const settled = settleWorkbook(source, workbook, null);
    if (settled) return settled;
  }
  throw new Refusal('changed-meanwhile');
}

/**
 * Settles a workbook that was read. `names`: it is of copies, and the live tabs have these names;
 * null where it is of the live tabs themselves.
 * @returns null when a tab went or its columns moved
 */
export function settleWorkbook(
  { spreadsheet, outline }: Pick<Source, 'spreadsheet' | 'outline'>,
  workbook: Workbook,
  names: ReadonlyMap<string, string> | null,
): SettledWorkbook | null {
  if (workbook.linked) return settleLinked({ spreadsheet, outline }, workbook, names);
  if (workbook.apart) return settleApart({ spreadsheet, outline }, workbook, workbook.apart, names);
  const tabs = typedTabs(outline).filter((tab) => workbook.grids.some(isOf(tab)));
  const observe = observer(workbook, outline);
  const first = tabs.map((tab, at) => [tab, [observe(workbook, tab, at, names !== null)]] as const);
  let readings: Readings = new Map(first);
  for (let round = 1; round <= mostRounds; round++) {
    const order = orderOf(tabs, round, names !== null || isLastWhole(readings, tabs));
    const next = readRound({ spreadsheet, observe, names, workbook }, readings, order);
    if (!next) return null;
    const isQuiet = order.every((tab) => isUnchanged(next.get(tab)));
    readings = next;
    if (isQuiet && round === 1) return { workbook, typing: [], mended: new Set() };
    const settled = settle(readings, names ? (own) => own[0] : (own) => own[own.length - 1]);
    const isDone = isQuiet || settled.unsettled.length === 0;
    if (isDone || round === mostRounds) return finish(workbook, readings, settled, isQuiet);
  }
  return null;
}

/** A sheet that others made is taken when all its tabs still hold what was read. */
function settleLinked(
  { spreadsheet, outline }: Pick<Source, 'spreadsheet' | 'outline'>,
  workbook: Workbook,
  names: ReadonlyMap<string, string> | null,
): SettledWorkbook | null {
  SpreadsheetApp.flush();
  const sources = workbook.linked?.sources ?? [];
  const apart = sources.filter(({ name }) => isApartName(name));
  const restricted =
    apart.length > 0 ? openApart(bindSettings(workbook, outline), outline, 'read') : null;
  const stands = sources.every(
    (grid) =>
      apart.includes(grid) ||
      rereadGrid(spreadsheet, grid, names?.get(grid.name) ?? grid.name) === grid,
  );
  if (!stands || (restricted && !isStill(restricted, apart))) return null;
  return { workbook, typing: [], mended: new Set() };
}

/** The common tabs as ever; the restricted workbook is taken when it still holds what was read. */
function settleApart(
  source: Pick<Source, 'spreadsheet' | 'outline'>,
  { apart: _, ...read }: Workbook,
  { own, others }: ApartSource,
  names: ReadonlyMap<string, string> | null,
): SettledWorkbook | null {
  const common = { ...read, grids: own };
  const settled = settleWorkbook(source, common, names);
  const restricted = openApart(bindSettings(common, source.outline), source.outline, 'read');
  if (!settled || !restricted || !isStill(restricted, others)) return null;
  return { ...settled, workbook: withApart(settled.workbook, others, source.outline) };
}

const isOf = (tab: string) => (grid: Grid) => outlineTab(grid) === tab;

/** To and fro, so that what is read last is read again first. */
function orderOf(tabs: readonly string[], round: number, isLastWhole: boolean): string[] {
  if (round % 2 === 0) return [...tabs];
  const back = [...tabs].reverse();
  return round === 1 && isLastWhole ? back.slice(1) : back;
}

/** The tab read last, in one call, need not be read again: all others were so at that moment. */
function isLastWhole(readings: Readings, tabs: readonly string[]): boolean {
  const [last] = readings.get(tabs[tabs.length - 1] ?? '') ?? [];
  if (!last) return false;
  const isText = [...last.owned().values()].every((owned) => owned.isText);
  return isText && (last.grid.merges ?? []).every(({ row }) => row < last.firstRow);
}

interface Round {
  readonly spreadsheet: Spreadsheet;
  readonly observe: Observe;
  readonly names: ReadonlyMap<string, string> | null;
  readonly workbook: Workbook;
}

/** Each tab again; null when one is gone or its columns moved. */
function readRound(
  { spreadsheet, observe, names, workbook }: Round,
  readings: Readings,
  order: readonly string[],
): Readings | null {
  // Without it Google may answer from what this run read before.
  SpreadsheetApp.flush();
  const next = new Map(readings);
  let at = [...readings.values()].flat().length;
  for (const tab of order) {
    const own = next.get(tab) ?? [];
    const last = own[own.length - 1];
    if (!last) continue;
    const grid = rereadGrid(spreadsheet, last.grid, names?.get(tab));
    if (!grid) return null;
    const reading: TabReading =
      grid === last.grid
        ? { ...last, at, isCopy: false }
        : observe({ ...workbook, grids: replaced(workbook.grids, grid) }, tab, at);
    if (reading.columns !== last.columns) return null;
    next.set(tab, [...own, reading]);
    at += 1;
  }
  return next;
}

function replaced(grids: readonly Grid[], grid: Grid): Grid[] {
  return grids.map((one) => (outlineTab(one) === outlineTab(grid) ? grid : one));
}

function isUnchanged(own: readonly TabReading[] | undefined): boolean {
  const [last, before] = [...(own ?? [])].reverse();
  return last?.grid === before?.grid;
}

function finish(
  workbook: Workbook,
  readings: Readings,
  { grids, unsettled, mended }: Settled,
  isQuiet: boolean,
): SettledWorkbook {
  const changed = [...readings.values()].flatMap(changedLast);
  const typing = new Set([...unsettled, ...(isQuiet ? [] : changed)]);
  const chosen = workbook.grids.map((grid) => grids.get(outlineTab(grid)) ?? grid);
  return { workbook: { ...workbook, grids: chosen }, typing: [...typing].sort(), mended };
}

/** Units whose rows differ between the last two readings of a tab. */
function changedLast(own: readonly TabReading[]): string[] {
  const [last, before] = [...own].reverse();
  if (!last || !before || last.grid === before.grid) return [];
  const units = new Set([...last.owned().keys(), ...before.owned().keys()]);
  units.delete('');
  return [...units].filter(
    (unit) => last.owned().get(unit)?.content !== before.owned().get(unit)?.content,
  );
}
