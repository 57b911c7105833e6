/** Sets up the form in the active spreadsheet: makes what is missing, repairs what was broken. */
import { bindSettings } from '../core/binding.ts';
import { layOutForm } from '../core/form.ts';
import { type FormLists, type Listed, type ListRows, readKeyedList } from '../core/formLists.ts';
import { type PresentTab, planForm, type TabPlan } from '../core/formPlan.ts';
import { unitsInPlace } from '../core/formPresentLists.ts';
import { sayPlan, setUpWords } from '../core/formSentences.vi.ts';
import { readKeptTabs } from '../core/keptTabs.ts';
import type { Outline } from '../outline/schema.ts';
import { withLock } from './api/withLock.ts';
import { readClock } from './clock.ts';
import { guardPage } from './formGuard.ts';
import { readPage, readPresent } from './formReader.ts';
import { repairTable, writeNewTable } from './formWriter.ts';
import { writeLayout } from './layoutWriter.ts';
import { appendLog, currentPerson } from './log.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Lists to fill the form with, each under a line of column codes. */
export interface SetUpRequest {
  readonly units?: ListRows;
  readonly establishments?: ListRows;
}

/** What a set-up did, a sentence for each tab; empty when nothing was to be done. */
export interface SetUpDone {
  readonly lines: readonly string[];
}

const locale = 'vi_VN';
const timeZone = 'Asia/Ho_Chi_Minh';

/**
 * Sets up the active spreadsheet; without lists, with its own registry's units or the sample's.
 * @throws Refusal `lock-busy`; ListError when a list has no column of unit codes
 */
export function setUp(
  outline: Outline,
  sample: Required<SetUpRequest>,
  request: SetUpRequest = {},
): SetUpDone {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const plans = planNow(spreadsheet, outline, sample, request);
    setPlace(spreadsheet);
    carryOut(spreadsheet, outline, plans);
    return { lines: sayPlan(plans) };
  });
}

/** The menu item: says what it would do, and does it when the person agrees. */
export function askAndSetUp(outline: Outline, sample: Required<SetUpRequest>): void {
  const ui = SpreadsheetApp.getUi();
  const lines = sayPlan(planNow(SpreadsheetApp.getActive(), outline, sample, {}));
  if (lines.length === 0) {
    ui.alert(setUpWords.title, setUpWords.nothing, ui.ButtonSet.OK);
    return;
  }
  const question = [setUpWords.ask, ...lines].join('\n\n');
  const answer = ui.alert(setUpWords.title, question, ui.ButtonSet.OK_CANCEL);
  if (answer !== ui.Button.OK) return;
  const done = setUp(outline, sample);
  logSetUp(outline, done);
  ui.alert(setUpWords.done, done.lines.join('\n\n'), ui.ButtonSet.OK);
}

/** Only what a person asked for is logged; a form made from nothing has no past. */
function logSetUp(outline: Outline, { lines }: SetUpDone): void {
  const writer = { now: readClock(), by: currentPerson(), binding: null };
  const entry = { event: 'setUp', subject: '', detail: lines.join(' ') } as const;
  appendLog(SpreadsheetApp.getActive(), outline, writer, [entry]);
}

function planNow(
  spreadsheet: Spreadsheet,
  outline: Outline,
  sample: Required<SetUpRequest>,
  request: SetUpRequest,
): TabPlan[] {
  const present = new Map<string, PresentTab>();
  const names = layOutForm(outline, { units: [], establishments: [] });
  for (const { name, kind } of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet) present.set(name, kind === 'page' ? readPage(sheet) : readPresent(sheet));
  }
  const lists = chooseLists(outline, present, sample, request);
  const linked = linkedTabs(outline, present);
  const form = layOutForm(outline, lists).filter(
    ({ name }) => present.has(name) || !spreadsheet.getSheetByName(linked.get(name) ?? name),
  );
  return planForm(form, outline, present);
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
  const read = (rows: ListRows | undefined) => (rows ? readKeyedList(rows, code) : []);
  const given = read(units ?? (isNew ? sample.units : undefined));
  return {
    units: [...there, ...given.filter((unit) => !codes.has(unit[code]))],
    establishments: read(establishments ?? (isNew ? sample.establishments : undefined)),
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

/** New tabs stand after the form's tab before them. */
function carryOut(spreadsheet: Spreadsheet, outline: Outline, plans: readonly TabPlan[]): void {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let empty = emptyFirstSheet(spreadsheet, names);
  let after = -1;
  for (const plan of plans) {
    const name = plan.kind === 'page' ? plan.page.name : plan.name;
    if (names.includes(name)) {
      after = names.indexOf(name);
      repair(spreadsheet, outline, plan);
      continue;
    }
    const sheet = empty?.setName(name) ?? spreadsheet.insertSheet(name, after + 1);
    names.splice(empty ? 0 : after + 1, empty ? 1 : 0, name);
    empty = null;
    after = names.indexOf(name);
    if (plan.kind === 'page') {
      writeLayout(sheet, plan.page.layout);
      guardPage(sheet);
    }
    if (plan.kind === 'new') writeNewTable(sheet, plan.target, outline);
  }
}

function repair(spreadsheet: Spreadsheet, outline: Outline, plan: TabPlan): void {
  if (plan.kind === 'page' && !plan.isGuarded) {
    const page = spreadsheet.getSheetByName(plan.page.name);
    if (page) guardPage(page);
  }
  if (plan.kind !== 'present' || plan.changes.length === 0) return;
  const sheet = spreadsheet.getSheetByName(plan.name);
  const changed = new Set(plan.changes.map(({ aspect }) => aspect));
  if (sheet) repairTable(sheet, plan.target, changed, outline);
}

/** The one empty tab that a new spreadsheet comes with becomes the form's first. */
function emptyFirstSheet(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | null {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return null;
  const sheet = spreadsheet.getSheetByName(only);
  return sheet && sheet.getLastRow() === 0 ? sheet : null;
}
