/** Writes a laid-out tab in a number of service calls that does not grow with its rows. */
import type { SheetLayout } from '../../core/sheet/sheetLayout.ts';
import { type Appearance, lineColour, looks } from './looks.ts';
import { linedAreas, mergedHeight, type Painted, paint } from './painted.ts';
import { runs } from './runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Writes the layout on a new sheet: values, looks, spans, widths, frozen panes. */
export function writeLayout(sheet: Sheet, layout: SheetLayout): void {
  const painted = paint(layout);
  const width = painted[0]?.length ?? 0;
  growTo(sheet, painted.length, width);
  if (width === 0) return;
  paintSheet(sheet, painted);
  merge(sheet, painted);
  layColumns(sheet, layout);
  fitRows(sheet, layout);
  if (layout.frozenRows > 0) sheet.setFrozenRows(layout.frozenRows);
  if (layout.frozenColumns > 0) sheet.setFrozenColumns(layout.frozenColumns);
  sheet.setHiddenGridlines(true);
}

/** Writes the cells from A1 on, and the lines around those that have some. */
export function paintSheet(sheet: Sheet, painted: readonly (readonly Painted[])[]): void {
  const range = sheet.getRange(1, 1, painted.length, painted[0]?.length ?? 0);
  paintCells(range, painted);
  range.setVerticalAlignment('middle');
  drawLines(sheet, painted);
}

/** Sets column widths (pixels) in few calls: all to the one with most runs, then what differs. */
export function setWidths(sheet: Sheet, widths: readonly number[], firstColumn = 1): void {
  const stretches = runs(widths).map(({ start }) => widths[start] ?? 0);
  const times = (width: number) => stretches.filter((one) => one === width).length;
  const [base] = [...stretches].sort((one, other) => times(other) - times(one));
  if (base === undefined) return;
  sheet.setColumnWidths(firstColumn, widths.length, base);
  const differs = widths.map((width) => width !== base);
  for (const { start, count } of runs(differs)) {
    if (differs[start]) setWidths(sheet, widths.slice(start, start + count), firstColumn + start);
  }
}

/** Sets the widths of the layout's columns, and hides the one that only code reads. */
export function layColumns(sheet: Sheet, { widths, hiddenColumn }: SheetLayout): void {
  growTo(sheet, 1, widths.length);
  setWidths(sheet, widths);
  if (hiddenColumn !== undefined) sheet.hideColumns(hiddenColumn + 1);
}

/** Makes the sheet at least this large. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Formats go first, so that a text such as "=1" or "1/2" stays text. */
export function paintCells(range: Range, painted: readonly (readonly Painted[])[]): void {
  range.setNumberFormats(painted.map((row) => row.map(formatOf)));
  range.setValues(painted.map((row) => row.map(({ value }) => value)));
  dressCells(range, painted);
}

function formatOf({ value, look, isFormula, format }: Painted): string {
  return format ?? (typeof value === 'string' && !isFormula ? '@' : look.format);
}

/** Gives cells their looks, whatever is in them. */
export function dressCells(range: Range, painted: readonly (readonly Painted[])[]): void {
  const textStyleOf = textStyles();
  const grid = <T>(read: (cell: Painted) => T): T[][] => painted.map((row) => row.map(read));
  range.setBackgrounds(grid(({ look }) => look.background));
  range.setTextStyles(grid(({ look }) => textStyleOf(look)));
  range.setHorizontalAlignments(grid(({ look }) => look.align));
  range.setWraps(grid(({ look }) => look.wrap));
}

/** One style for each look, however many cells have it. */
function textStyles(): (look: Appearance) => GoogleAppsScript.Spreadsheet.TextStyle {
  const built = new Map<Appearance, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (look) => {
    const known = built.get(look);
    if (known) return known;
    const style = SpreadsheetApp.newTextStyle()
      .setForegroundColor(look.colour)
      .setBold(look.weight === 'bold')
      .setFontSize(look.size)
      .build();
    built.set(look, style);
    return style;
  };
}

/** Draws thin lines around the cells that have some; `painted` begins at A1. */
export function drawLines(sheet: Sheet, painted: readonly (readonly Painted[])[]): void {
  const areas = linedAreas(painted);
  if (areas.length === 0) return;
  sheet.getRangeList(areas).setBorder(true, true, true, true, true, true, lineColour, null);
}

/** Merges spans that wrap; a title or a section only runs over the empty cells next to it. */
function merge(sheet: Sheet, painted: readonly (readonly Painted[])[]): void {
  const spans = painted.map((row) =>
    row.map(({ look, span }) => (look.wrap && span > 1 ? span : 1)),
  );
  const width = spans[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const inColumn = spans.map((row) => row[column] ?? 1);
    for (const { start, count } of runs(inColumn)) {
      const span = inColumn[start] ?? 1;
      if (span > 1) sheet.getRange(start + 1, column + 1, count, span).mergeAcross();
    }
  }
}

/** Gives every row the height of its texts: the application fits only rows without merges. */
function fitRows(sheet: Sheet, layout: SheetLayout): void {
  const heights = paint(layout).map((row) =>
    Math.max(0, ...row.map((cell, column) => mergedHeight(cell, column, layout.widths))),
  );
  const isWrapped = layout.rows.some((row) => row.some(({ look = 'plain' }) => looks[look].wrap));
  if (isWrapped) sheet.autoResizeRows(1, heights.length);
  for (const { start, count } of runs(heights)) {
    const height = heights[start] ?? 0;
    if (height > 0) sheet.setRowHeights(start + 1, count, height);
  }
}
