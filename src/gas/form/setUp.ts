/** Sets up the form in the active spreadsheet: makes what is missing, repairs what was broken. */

import { layOutForm } from '../../core/form/form.ts';
import { leftOut } from '../../core/form/leftOut.ts';
import type { FormLists } from '../../core/form/lists.ts';
import { type PresentTab, planForm, type TabPlan } from '../../core/form/plan.ts';
import { sayLeftOut, sayPlan, setUpWords } from '../../core/form/sentences.vi.ts';
import type { Link } from '../../core/linking/link.ts';
import { readKeptLink } from '../../core/linking/link.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { failureOf } from '../errors/failureOf.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLock } from '../errors/withLock.ts';
import { readClock } from '../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { carryOut } from './carryOut.ts';
import { chooseLists, presentGrid, type SetUpRequest } from './chooseLists.ts';
import { type Locks, planLocks, repairLocks } from './keepers.ts';
import { type PlaceChange, readPlace, sayPlace, setPlace } from './place.ts';
import { beginTime, type InTime, isUnderWay, markDone, markUnderWay } from './progress.ts';
import { readPage, readPresent, sheetProtections } from './reader.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a set-up did, a sentence for each tab; empty when nothing was to be done. */
interface SetUpDone {
  readonly lines: readonly string[];
  /** What of the lists given has no place in the form. */
  readonly unplaced: readonly string[];
}

/** Starts over when people rearrange tabs meanwhile: what is done already is found done. */
const mostAttempts = 3;

/** What a set-up would do now. */
interface Planned {
  readonly lists: FormLists;
  readonly usesSample: boolean;
  readonly plans: readonly TabPlan[];
  readonly settings: TabBinding | null;
  readonly locks: Locks;
  /** Whether a lock is to be made or changed. */
  readonly opened: boolean;
  readonly place: PlaceChange;
  /** A sentence for each change. */
  readonly lines: readonly string[];
}

/**
 * Sets up the active spreadsheet; without lists, with its own registry's units or the sample's.
 * `note` is told what was to be done, and whether it was, while nobody else may write.
 * @throws Refusal `not-officer`, `lock-busy`, `out-of-time`, `changed-meanwhile` when people keep rearranging; SentenceError when a list has no column of unit codes
 */
export function setUp(
  outline: Outline,
  sample: Required<SetUpRequest>,
  request: SetUpRequest = {},
  note: (lines: readonly string[], isDone: boolean) => void = () => undefined,
): SetUpDone {
  return withLock(() => {
    const inTime = beginTime();
    const spreadsheet = SpreadsheetApp.getActive();
    const lines: string[] = [];
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const planned = planNow(spreadsheet, outline, sample, request);
      const { lists, plans, locks, place } = planned;
      requireOfficer(planned.settings, outline);
      // What a later attempt finds left to do is part of what the first set out to do.
      if (attempt === 1) lines.push(...planned.lines);
      setPlace(spreadsheet, place);
      if (planned.usesSample) markUnderWay();
      if (!isCarriedOut(spreadsheet, outline, plans, inTime)) continue;
      if (planned.usesSample) markDone();
      if (locks.officers.length > 0 || planned.opened) lines.push(...repairLocks(locks));
      note(lines, true);
      const isGiven = request.units !== undefined || request.establishments !== undefined;
      const unplaced = isGiven ? sayLeftOut(leftOut(outline, lists), outline) : [];
      return { lines, unplaced };
    }
    note(lines, false);
    throw new Refusal('changed-meanwhile');
  });
}

/** False when people rearranged a tab before it was done. */
function isCarriedOut(
  spreadsheet: Spreadsheet,
  outline: Outline,
  plans: readonly TabPlan[],
  inTime: InTime,
): boolean {
  try {
    carryOut(spreadsheet, outline, plans, inTime);
    return true;
  } catch (error) {
    if (failureOf(error).code === 'changed-meanwhile') return false;
    throw error;
  }
}

/** A sentence for each thing that set-up would do. @throws Refusal `not-officer` */
export function planSetUp(outline: Outline, sample: Required<SetUpRequest>): readonly string[] {
  const { lines, settings } = planNow(SpreadsheetApp.getActive(), outline, sample, {});
  requireOfficer(settings, outline);
  return lines;
}

/** Sets up and logs it; answers what was done. */
export function setUpAndLog(outline: Outline, sample: Required<SetUpRequest>): readonly string[] {
  // Asked before anything is written: it may fail.
  const by = currentPerson();
  return setUp(outline, sample, {}, (planned, isDone) => {
    logSetUp(outline, by, isDone ? planned : [setUpWords.stopped, ...planned]);
  }).lines;
}

/** Only what a person asked for is logged; a form made from nothing has no past. */
function logSetUp(outline: Outline, by: string, lines: readonly string[]): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const writer = { now: readClock(), by, binding: readLog(spreadsheet, outline) };
  const entry = { event: 'setUp', subject: '', detail: lines.join(' ') } as const;
  appendLog(spreadsheet, outline, writer, [entry]);
}

function planNow(
  spreadsheet: Spreadsheet,
  outline: Outline,
  sample: Required<SetUpRequest>,
  request: SetUpRequest,
): Planned {
  const present = new Map<string, PresentTab>();
  const protections = sheetProtections(spreadsheet);
  for (const tab of layOutForm(outline, { units: [], establishments: [] })) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (!sheet) continue;
    const guard = protections.get(sheet.getSheetId());
    const isPage = tab.kind === 'page';
    present.set(tab.name, isPage ? readPage(sheet, guard) : readPresent(sheet, tab, guard));
  }
  const settings = settingsOf(outline, present);
  const link = readKeptLink(settings, outline);
  const others = link?.tabs.some(({ role }) => role === 'answers') ? link : null;
  const given = others ? linkedUnits(others, outline) : request;
  // Units alone may be given, and then the sample's schools are not theirs.
  const isNew = !present.has(outline.registry.tab) && !given.units;
  const lacks = Object.values(outline.references).some(({ tab }) => !present.has(tab));
  const usesSample = isNew || (lacks && !given.units && isUnderWay());
  const lists = chooseLists(outline, present, usesSample ? sample : null, given);
  const linked = link ? tabsOfLink(link, outline) : new Set<string>();
  const form = layOutForm(outline, lists).filter(
    ({ name }) => present.has(name) || !(linked.has(name) || spreadsheet.getSheetByName(name)),
  );
  const isParted = readSetting(settings, outline, 'restricted') !== '';
  const plans = planForm(form, { ...outline, isParted }, present);
  const names = form.map(({ name }) => name);
  const officers = readSetting(settings, outline, 'officers');
  const locks = { spreadsheet, outline, form: names, officers };
  const locked = planLocks(locks, protections);
  const place = readPlace(spreadsheet);
  const lines = [...sayPlace(spreadsheet, place), ...sayPlan(plans), ...locked];
  const opened = locked.length > 0;
  return { lists, usesSample, plans, settings, locks, opened, place, lines };
}

function settingsOf(outline: Outline, present: ReadonlyMap<string, PresentTab>): TabBinding | null {
  const settings = present.get(outline.settings.tab);
  return settings ? bindSettings({ grids: [presentGrid(settings)] }, outline) : null;
}

/** The outline's tabs in whose place a linked sheet has its own: these are not made next to them. */
function tabsOfLink({ tabs }: Link, { answers, registry, references }: Outline): Set<string> {
  const roles = new Set(tabs.map(({ role }) => role));
  const tables = Object.entries(references).filter(([name]) => roles.has(name));
  const own = roles.has('answers') ? [answers.tab, registry.tab] : [];
  return new Set([...own, ...tables.map(([, { tab }]) => tab)]);
}

/** The units of a linked sheet, for the tables that it lacks; no school of the sample. */
function linkedUnits({ units }: Link, { registry, references }: Outline): SetUpRequest {
  const { code, name, type } = registry;
  const head = [code.code, name.code, type.code];
  const lists = Object.values(references).filter(({ shape }) => shape.rows === 'establishments');
  const fields = lists.flatMap(({ fields: own }) => own.filter(({ yearly }) => !yearly));
  return {
    units: [head, ...units.map((unit) => [unit.code, unit.name, unit.type ?? ''])],
    establishments: [fields.map((field) => field.code)],
  };
}
