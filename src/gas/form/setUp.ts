/** Sets up the form in the active spreadsheet: makes what is missing, repairs what was broken. */

import { layOutForm } from '../../core/form/form.ts';
import { leftOut } from '../../core/form/leftOut.ts';
import {
  type FormLists,
  type Listed,
  type ListRows,
  readKeyedList,
} from '../../core/form/lists.ts';
import { type PresentTab, planForm, type TabPlan } from '../../core/form/plan.ts';
import { unitsInPlace } from '../../core/form/presentLists.ts';
import { sayLeftOut, sayPlan, setUpWords } from '../../core/form/sentences.vi.ts';
import { bindSettings, registryFields } from '../../core/tabs/binding.ts';
import { readKeptTabs } from '../../core/tabs/keptTabs.ts';
import type { Field, Outline } from '../../outline/schema.ts';
import { failureOf } from '../errors/failureOf.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLock } from '../errors/withLock.ts';
import { readClock } from '../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../sheets/log.ts';
import { carryOut } from './carryOut.ts';
import { readPage, readPresent, sheetProtections } from './reader.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Lists to fill the form with, each under a line of column codes. */
export interface SetUpRequest {
  readonly units?: ListRows;
  readonly establishments?: ListRows;
}

/** What a set-up did, a sentence for each tab; empty when nothing was to be done. */
export interface SetUpDone {
  readonly lines: readonly string[];
  /** What of the lists given has no place in the form. */
  readonly unplaced: readonly string[];
}

/** Begun anew when people rearrange tabs meanwhile: what is done already is found done. */
const mostAttempts = 3;
const locale = 'vi_VN';
const timeZone = 'Asia/Ho_Chi_Minh';

/**
 * Sets up the active spreadsheet; without lists, with its own registry's units or the sample's.
 * `note` is told what was to be done, and whether it was, while nobody else may write.
 * @throws Refusal `lock-busy`, `changed-meanwhile` when people keep rearranging; ListError when a list has no column of unit codes
 */
export function setUp(
  outline: Outline,
  sample: Required<SetUpRequest>,
  request: SetUpRequest = {},
  note: (lines: readonly string[], isDone: boolean) => void = () => undefined,
): SetUpDone {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const lines: string[] = [];
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const { lists, plans } = planNow(spreadsheet, outline, sample, request);
      // What a later attempt finds left to do is part of what the first set out to do.
      if (attempt === 1) lines.push(...sayPlan(plans));
      setPlace(spreadsheet);
      if (!isCarriedOut(spreadsheet, outline, plans)) continue;
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
): boolean {
  try {
    carryOut(spreadsheet, outline, plans);
    return true;
  } catch (error) {
    if (failureOf(error).code === 'changed-meanwhile') return false;
    throw error;
  }
}

/** The menu item: says what it would do, and does it when the person agrees. */
export function askAndSetUp(outline: Outline, sample: Required<SetUpRequest>): void {
  const ui = SpreadsheetApp.getUi();
  const { plans } = planNow(SpreadsheetApp.getActive(), outline, sample, {});
  const lines = sayPlan(plans);
  if (lines.length === 0) {
    ui.alert(setUpWords.title, setUpWords.nothing, ui.ButtonSet.OK);
    return;
  }
  const question = [setUpWords.ask, ...lines].join('\n\n');
  const answer = ui.alert(setUpWords.title, question, ui.ButtonSet.OK_CANCEL);
  if (answer !== ui.Button.OK) return;
  // Asked before anything is written: it may fail.
  const by = currentPerson();
  const done = setUp(outline, sample, {}, (planned, isDone) => {
    logSetUp(outline, by, isDone ? planned : [setUpWords.stopped, ...planned]);
  });
  ui.alert(setUpWords.done, done.lines.join('\n\n'), ui.ButtonSet.OK);
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
): { readonly lists: FormLists; readonly plans: readonly TabPlan[] } {
  const present = new Map<string, PresentTab>();
  const protections = sheetProtections(spreadsheet);
  for (const tab of layOutForm(outline, { units: [], establishments: [] })) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (!sheet) continue;
    const guard = protections.get(sheet.getSheetId());
    const isPage = tab.kind === 'page';
    present.set(tab.name, isPage ? readPage(sheet, guard) : readPresent(sheet, tab, guard));
  }
  const lists = chooseLists(outline, present, sample, request);
  const linked = linkedTabs(outline, present);
  const form = layOutForm(outline, lists).filter(
    ({ name }) => present.has(name) || !spreadsheet.getSheetByName(linked.get(name) ?? name),
  );
  return { lists, plans: planForm(form, outline, present) };
}

/** The outline's tabs that a person bound to tabs of other names: these are not made again. */
function linkedTabs(
  outline: Outline,
  present: ReadonlyMap<string, PresentTab>,
): ReadonlyMap<string, string> {
  const settings = present.get(outline.settings.tab);
  if (!settings) return new Map();
  const binding = bindSettings({ grids: [gridOf(settings)] }, outline);
  const kept = Object.entries(readKeptTabs(binding, outline));
  return new Map(kept.map(([name, { tab }]) => [name, tab]));
}

function chooseLists(
  outline: Outline,
  present: ReadonlyMap<string, PresentTab>,
  sample: Required<SetUpRequest>,
  { units, establishments }: SetUpRequest,
): FormLists {
  const registry = present.get(outline.registry.tab);
  const there: readonly Listed[] = registry ? unitsInPlace(outline, gridOf(registry)) : [];
  const code = outline.registry.code.code;
  const codes = new Set(there.map((unit) => unit[code]));
  const isNew = !registry && !units;
  const read = (rows: ListRows | undefined, fields: readonly Field[]) =>
    rows ? readKeyedList(rows, fields, outline) : [];
  const given = read(units ?? (isNew ? sample.units : undefined), registryFields(outline.registry));
  const listed = Object.values(outline.references).filter(
    ({ shape }) => shape.rows === 'establishments',
  );
  return {
    units: [...there, ...given.filter((unit) => !codes.has(unit[code]))],
    establishments: read(
      establishments ?? (isNew ? sample.establishments : undefined),
      listed.flatMap(({ fields }) => fields),
    ),
  };
}

function gridOf({ name, values }: PresentTab) {
  return { name, values, shown: values.map((row) => row.map(String)) };
}

function setPlace(spreadsheet: Spreadsheet): void {
  if (spreadsheet.getSpreadsheetLocale() !== locale) spreadsheet.setSpreadsheetLocale(locale);
  if (spreadsheet.getSpreadsheetTimeZone() !== timeZone) {
    spreadsheet.setSpreadsheetTimeZone(timeZone);
  }
}
