/** Reads tabs into the core's workbook: one read of each kind a tab, formats only where they can matter. */
import type { Outline } from '../outline/schema.ts';
import { bindSettings } from '../core/binding.ts';
import { readKeptTabs } from '../core/keptTabs.ts';
import type { Area, CellValue, Grid, Workbook } from '../core/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The tabs that figures rest on. */
export function inputTabs(outline: Outline): string[] {
  const references = Object.values(outline.references).map((reference) => reference.tab);
  return [outline.registry.tab, outline.answers.tab, ...references];
}

/** Every tab that a run reads. */
export function readTabs(outline: Outline): string[] {
  return [...inputTabs(outline), outline.tracking.tab, outline.log.tab, outline.settings.tab];
}

/** The outline's tabs, or `copies` in their place; tabs that are not there are left out. */
export function readWorkbook(
  spreadsheet: Spreadsheet,
  outline: Outline,
  copies: ReadonlyMap<string, Sheet> = new Map(),
): Workbook {
  const typed = new Set(inputTabs(outline).filter((tab) => tab !== outline.registry.tab));
  const read = (tab: string, name: string): Grid[] => {
    const copy = copies.get(tab);
    const sheet = copy ?? spreadsheet.getSheetByName(name);
    const stands = copy || tab === name ? {} : { stands: tab };
    return sheet ? [{ ...readGrid(sheet, copy ? tab : name, typed.has(tab)), ...stands }] : [];
  };
  const settings = read(outline.settings.tab, outline.settings.tab);
  const kept = readKeptTabs(bindSettings({ grids: settings }, outline), outline);
  const others = readTabs(outline).filter((tab) => tab !== outline.settings.tab);
  return { grids: [...others.flatMap((tab) => read(tab, kept[tab]?.tab ?? tab)), ...settings] };
}

/** The values alone of tabs read before, to see whether someone typed meanwhile; a tab renamed is gone. */
export function rereadValues(spreadsheet: Spreadsheet, grids: readonly Grid[]): Grid[] {
  return grids.flatMap((grid) => {
    const sheet = spreadsheet.getSheetByName(grid.name);
    return sheet ? [{ ...grid, values: sheet.getDataRange().getValues() as CellValue[][] }] : [];
  });
}

/** One tab under its own name; `typed`: people type in it, so merges and formats matter. */
export function readGrid(sheet: Sheet, name: string, typed: boolean): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues() as CellValue[][];
  const numbers = hasNumbers(values);
  // A text shows as itself: only numbers and dates are worth a second and a third reading.
  const shown = numbers ? range.getDisplayValues() : (values as string[][]);
  if (!typed) return { name, values, shown };
  const merges = range.getMergedRanges().map(toArea);
  const formats = numbers ? { formats: range.getNumberFormats() } : {};
  return { name, values, shown, merges, ...formats };
}

function hasNumbers(values: readonly (readonly CellValue[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value !== 'string'));
}

function toArea(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
