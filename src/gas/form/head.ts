/** Writes the title and the header rows of a table. */

import type { FittedTable } from '../../core/form/fit.ts';
import { type FormTable, headerRows } from '../../core/form/form.ts';
import { type HeaderBlock, headerBlocks, type PlacedColumn } from '../../core/form/header.ts';
import type { Outline } from '../../outline/schema.ts';
import { lineColour, looks, sectionColour, white } from '../sheets/looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The title and the hint run over the empty cells beside them. */
export function writeTitle(sheet: Sheet, { title, hint }: FormTable): void {
  const { title: bold, subtitle } = looks;
  const range = sheet.getRange(headerRows.title + 1, 1, 2, 1);
  range
    .setNumberFormat('@')
    .setValues([[title], [hint]])
    .setVerticalAlignment('middle');
  range.setFontSizes([[bold.size], [subtitle.size]]);
  range.setFontWeights([[bold.weight], [subtitle.weight]]);
  range.setFontColors([[bold.colour], [subtitle.colour]]);
  sheet.setRowHeights(headerRows.title + 1, 2, 28);
}

/** Sections, labels, years and codes over these columns. */
export function writeHeader(
  sheet: Sheet,
  fitted: FittedTable,
  columns: readonly PlacedColumn[],
  outline: Outline,
): void {
  const top = fitted.codeRow - (headerRows.codes - headerRows.section);
  for (const block of headerBlocks(fitted.table, columns, outline)) {
    if (top < 0) writeCodesOnly(sheet, fitted, block);
    else writeBlock(sheet, block, top);
  }
  const isYearly = fitted.columns.some(({ column }) => column.year !== null);
  const heights = isYearly ? [30, 62, 36] : [30, 34, 10];
  if (top < 0) return;
  heights.forEach((height, step) => {
    sheet.setRowHeight(top + 1 + step, height);
  });
}

/** A tab whose header rows were deleted still needs its codes. */
function writeCodesOnly(sheet: Sheet, { codeRow }: FittedTable, block: HeaderBlock): void {
  const codes = block.values[block.values.length - 1] ?? [];
  sheet.getRange(codeRow + 1, block.at + 1, 1, codes.length).setValues([[...codes]]);
}

function writeBlock(sheet: Sheet, block: HeaderBlock, top: number): void {
  const { at, columns, values, notes, merges } = block;
  const range = sheet.getRange(top + 1, at + 1, values.length, columns.length);
  range.setNumberFormat('@').setValues(values.map((row) => [...row]));
  dress(range, block);
  sheet.getRange(top + 2, at + 1, 1, columns.length).setNotes([[...notes]]);
  for (const merge of merges) {
    const row = merge.row - headerRows.section + top;
    const area = sheet.getRange(row + 1, merge.column + 1, merge.rows, merge.columns);
    if (merge.rows > 1) area.mergeVertically();
    else area.merge();
  }
}

/** A section has one colour, strong over its title and pale over its labels and years. */
function dress(range: Range, { columns }: HeaderBlock): void {
  const { section: bold, header, code } = looks;
  const strong = columns.map((column) => sectionColour(column.section).strong);
  const pale = columns.map((column) => sectionColour(column.section).pale);
  const each = <T>(value: T) => columns.map(() => value);
  range.setBackgrounds([strong, pale, pale, each(code.background)]);
  range.setFontColors([each(white), each(header.colour), each(header.colour), each(code.colour)]);
  range.setFontWeights([each(bold.weight), each(header.weight), each('normal'), each('normal')]);
  range.setFontSizes([each(bold.size), each(header.size), each(header.size - 1), each(code.size)]);
  range.setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
  range.setBorder(true, true, true, true, true, true, lineColour, null);
}
