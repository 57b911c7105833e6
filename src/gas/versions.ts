/** Final versions: hidden copies of the input tabs, made by the run that computes from them. */
import type { Outline } from '../outline/schema.ts';
import { versionTabName, versionTabPattern } from './versions.vi.ts';
import { inputTabs, readTabs } from './readWorkbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The highest number of a kept final version; 0 when there is none. */
export function lastVersion(spreadsheet: Spreadsheet): number {
  const numbers = spreadsheet
    .getSheets()
    .map((sheet) => Number(versionTabPattern.exec(sheet.getName())?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** Copies the input tabs, and what the Department set, as this version; tab name → copy. */
export function copyInputs(
  spreadsheet: Spreadsheet,
  outline: Outline,
  version: number,
): Map<string, Sheet> {
  const copies = new Map<string, Sheet>();
  for (const name of keptTabs(outline)) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) continue;
    const copy = sheet.copyTo(spreadsheet);
    copy.setName(versionTabName(version, name));
    copy.hideSheet();
    copies.set(name, copy);
  }
  return copies;
}

/** The copies of a version; tab name → copy. */
export function findCopies(
  spreadsheet: Spreadsheet,
  outline: Outline,
  version: number,
): Map<string, Sheet> {
  const copies = new Map<string, Sheet>();
  for (const name of keptTabs(outline)) {
    const copy = spreadsheet.getSheetByName(versionTabName(version, name));
    if (copy) copies.set(name, copy);
  }
  return copies;
}

/** Throws copies away: of a final that could not be made. */
export function deleteCopies(spreadsheet: Spreadsheet, copies: ReadonlyMap<string, Sheet>): void {
  for (const copy of copies.values()) spreadsheet.deleteSheet(copy);
}

/** All that a run reads but the log, which only grows. */
function keptTabs(outline: Outline): string[] {
  const inputs = inputTabs(outline);
  const set = readTabs(outline).filter((name) => !inputs.includes(name) && name !== outline.log.tab);
  return [...inputs, ...set];
}
