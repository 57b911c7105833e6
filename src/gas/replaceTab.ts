/** Replaces a tab whole: built in a hidden tab, copied over in one call, so that a run that dies leaves the old one. */
import type { SheetLayout } from '../core/sheetLayout.ts';
import { fitRows, growTo, setWidths, writeLayout } from './layoutWriter.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Begins the name of a tab being built; one left by a run that died is thrown away. */
const building = '~';

/** Writes the layout's tab, keeping its id when it was there; gives the tab. */
export function replaceTab(spreadsheet: Spreadsheet, layout: SheetLayout): Sheet {
  const target = spreadsheet.getSheetByName(layout.name);
  const draft = draftTab(spreadsheet, layout.name);
  writeLayout(draft, layout);
  if (!target) {
    draft.setName(layout.name);
    draft.showSheet();
    return draft;
  }
  copyOver(draft, target);
  setWidths(target, layout.widths);
  fitRows(target, layout);
  target.setFrozenRows(layout.frozenRows);
  target.setFrozenColumns(layout.frozenColumns);
  spreadsheet.deleteSheet(draft);
  return target;
}

function draftTab(spreadsheet: Spreadsheet, name: string): Sheet {
  const left = spreadsheet.getSheetByName(building + name);
  if (left) spreadsheet.deleteSheet(left);
  const draft = spreadsheet.insertSheet(building + name, spreadsheet.getSheets().length);
  draft.hideSheet();
  return draft;
}

/** The draft's cells, and blanks where the old tab was larger. */
function copyOver(draft: Sheet, target: Sheet): void {
  const rows = Math.max(draft.getMaxRows(), target.getMaxRows());
  const columns = Math.max(draft.getMaxColumns(), target.getMaxColumns());
  growTo(draft, rows, columns);
  growTo(target, rows, columns);
  target.setFrozenRows(0);
  target.setFrozenColumns(0);
  const place = target.getRange(1, 1, rows, columns);
  place.breakApart();
  draft.getRange(1, 1, rows, columns).copyTo(place);
}
