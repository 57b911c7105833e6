/** Replaces whole tabs: builds them in one hidden tab, then copies each in one call, so that a stopped run leaves the old ones. */
import type { SheetLayout } from '../../core/sheet/sheetLayout.ts';
import { drawLines, growTo, layColumns, paintCells } from './layoutWriter.ts';
import { lockPage } from './lockPage.ts';
import { blankCell, type Painted, paint, type TabIds } from './painted.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab being built; one left by a run that stopped is deleted. */
const draftName = '~';

/** Writes the layouts' tabs; tabs that are there keep their id, their widths and what is next to them. */
export function replaceTabs(spreadsheet: Spreadsheet, layouts: readonly SheetLayout[]): void {
  const targets = layouts.map((layout) => findOrMake(spreadsheet, layout));
  const tabIds = idsOfLinked(spreadsheet, layouts);
  const blocks = layouts.map((layout) => paint(layout, tabIds));
  const draft = writeDraft(spreadsheet, sideBySide(blocks), targets);
  let column = 1;
  blocks.forEach((block, index) => {
    const target = targets[index];
    const width = block[0]?.length ?? 0;
    if (target) copyOver(draft, column, width, target);
    column += width;
  });
  spreadsheet.deleteSheet(draft);
}

function idsOfLinked(spreadsheet: Spreadsheet, layouts: readonly SheetLayout[]): TabIds {
  const links = layouts.flatMap(({ rows }) =>
    rows.flat().flatMap(({ link }) => (link ? [link.tab] : [])),
  );
  return new Map(
    [...new Set(links)].flatMap((tab) => {
      const sheet = spreadsheet.getSheetByName(tab);
      return sheet ? [[tab, sheet.getSheetId()] as const] : [];
    }),
  );
}

function findOrMake(spreadsheet: Spreadsheet, layout: SheetLayout): Sheet {
  const found = spreadsheet.getSheetByName(layout.name);
  if (found) return found;
  const made = spreadsheet.insertSheet(layout.name, spreadsheet.getSheets().length);
  layColumns(made, layout);
  made.setFrozenRows(layout.frozenRows);
  made.setFrozenColumns(layout.frozenColumns);
  made.setHiddenGridlines(true);
  lockPage(made);
  return made;
}

/** As tall as the tallest target, so that old rows below a shorter new tab are blanked too. */
function writeDraft(
  spreadsheet: Spreadsheet,
  painted: readonly (readonly Painted[])[],
  targets: readonly Sheet[],
): Sheet {
  const left = spreadsheet.getSheetByName(draftName);
  if (left) spreadsheet.deleteSheet(left);
  const draft = spreadsheet.insertSheet(draftName, spreadsheet.getSheets().length);
  draft.hideSheet();
  const width = painted[0]?.length ?? 0;
  const height = Math.max(painted.length, ...targets.map((target) => target.getMaxRows()));
  growTo(draft, height, width);
  paintCells(draft.getRange(1, 1, painted.length, width), painted);
  drawLines(draft, painted);
  return draft;
}

function copyOver(draft: Sheet, column: number, width: number, target: Sheet): void {
  const rows = draft.getMaxRows();
  growTo(target, rows, width);
  draft.getRange(1, column, rows, width).copyTo(target.getRange(1, 1, rows, width));
}

/** One rectangle of all blocks, shorter ones filled with blanks. */
function sideBySide(blocks: readonly (readonly (readonly Painted[])[])[]): Painted[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => {
      const width = block[0]?.length ?? 0;
      return block[row] ?? Array<Painted>(width).fill(blankCell);
    }),
  );
}
