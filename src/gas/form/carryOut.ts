/** Carries out what set-up planned: tabs are made under a temporary name until they are whole. */
import type { TabPlan } from '../../core/form/plan.ts';
import { standsAsPlanned } from '../../core/form/stands.ts';
import type { CellValue } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { writeLayout } from '../sheets/layoutWriter.ts';
import { guardPage } from './guard.ts';
import type { InTime } from './progress.ts';
import { alone, repairTable, writeFormulas, writeNewTable } from './writer.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * New tabs are after the form's tab before them.
 * @throws Refusal `out-of-time`; `changed-meanwhile` when a tab came, went or was rearranged since the plan
 */
export function carryOut(
  spreadsheet: Spreadsheet,
  outline: Outline,
  plans: readonly TabPlan[],
  inTime: InTime,
): void {
  discardUnfinished(spreadsheet, plans.map(nameOf));
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  let empty = emptyFirstSheet(spreadsheet, names);
  let after = -1;
  for (const plan of plans) {
    const name = nameOf(plan);
    inTime();
    if (names.includes(name)) {
      after = names.indexOf(name);
      repair(spreadsheet, outline, plan);
      continue;
    }
    if (plan.kind === 'present' || plan.kind === 'foreign') throw new Refusal('changed-meanwhile');
    const draft = unfinished + name;
    const sheet = spreadsheet.insertSheet(draft, after + 1);
    names.splice(after + 1, empty ? 1 : 0, name);
    if (empty) spreadsheet.deleteSheet(empty);
    empty = null;
    after = names.indexOf(name);
    if (plan.kind === 'page') {
      writeLayout(sheet, plan.page.layout);
      guardPage(sheet, true);
    }
    if (plan.kind === 'new') writeNewTable(sheet, plan.target, outline);
    sheet.setName(name);
  }
  // Last, because they name other tabs; the next set-up repairs one that stopped before them.
  for (const plan of plans) {
    inTime();
    const sheet = plan.kind === 'new' ? spreadsheet.getSheetByName(plan.name) : null;
    if (sheet && plan.kind === 'new') writeFormulas(sheet, plan.target, alone);
  }
}

function nameOf(plan: TabPlan): string {
  return plan.kind === 'page' ? plan.page.name : plan.name;
}

/** Begins the name of a tab until it is whole. */
const unfinished = '~';

/** Throws away tabs that a set-up began and could not finish; the only tab of all is started over. */
function discardUnfinished(spreadsheet: Spreadsheet, names: readonly string[]): void {
  for (const name of names) {
    const left = spreadsheet.getSheetByName(unfinished + name);
    if (left && spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(left);
  }
}

function repair(spreadsheet: Spreadsheet, outline: Outline, plan: TabPlan): void {
  if (plan.kind === 'new') throw new Refusal('changed-meanwhile');
  if (plan.kind === 'page' && !plan.isGuarded) {
    const page = spreadsheet.getSheetByName(plan.page.name);
    if (page) guardPage(page, false);
  }
  if (plan.kind !== 'present' || plan.changes.length === 0) return;
  const sheet = spreadsheet.getSheetByName(plan.name);
  const changed = new Set(plan.changes.map(({ aspect }) => aspect));
  if (!sheet) throw new Refusal('changed-meanwhile');
  const still = () => {
    // Without it Google may answer from what this run read before.
    SpreadsheetApp.flush();
    const now = sheet.getDataRange().getValues() as CellValue[][];
    const stands = standsAsPlanned(plan.target.fitted, plan.read, now);
    if (!stands) throw new Refusal('changed-meanwhile');
  };
  repairTable(sheet, plan.target, changed, outline, still);
}

/** The one empty tab that a new spreadsheet comes with: it goes as soon as the form's first is there. */
function emptyFirstSheet(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | null {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return null;
  const sheet = spreadsheet.getSheetByName(only);
  // A name that no new tab gets.
  if (only.startsWith(unfinished)) return sheet?.setName(unfinished + unfinished) ?? null;
  return sheet && sheet.getLastRow() === 0 ? sheet : null;
}
