/** Lays out the title and the header rows of a table as cells, and writes what is on them. */

import type { FittedTable } from '../../core/form/fit.ts';
import { headerRows } from '../../core/form/form.ts';
import { type HeaderBlock, headerBlocks, type PlacedColumn } from '../../core/form/header.ts';
import type { Outline } from '../../outline/schema.ts';
import { dressCells } from '../sheets/layoutWriter.ts';
import { type Appearance, looks, sectionColours } from '../sheets/looks.ts';
import type { Painted } from '../sheets/painted.ts';
import { runs } from '../sheets/runs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Looks of the header rows over a section's columns, from its title to the codes. */
const sectionLooks: readonly (readonly Appearance[])[] = sectionColours.map(({ strong, pale }) => {
  const label = { ...looks.header, background: pale };
  return [
    { ...looks.section, background: strong },
    label,
    { ...label, weight: 'normal', size: label.size - 1 },
    { ...label, ...looks.code, align: 'center', lines: true },
  ];
});

/** The title and the hint run over the empty cells next to them. */
export function titleCells({ table, columns }: FittedTable): Painted[][] {
  const texts = [
    [table.title, looks.title],
    [table.hint, looks.subtitle],
  ] as const;
  return texts.map(([text, look]) =>
    columns.map((_, index) => ({ value: index === 0 ? text : '', look, span: 1 })),
  );
}

/** The header rows over neighbouring columns. */
export function headerCells({ columns, values }: HeaderBlock): Painted[][] {
  return values.map((row, down) =>
    row.map((value, index) => {
      const section = columns[index]?.section ?? 0;
      const look = sectionLooks[section % sectionLooks.length]?.[down] ?? looks.header;
      return { value, look, span: 1 };
    }),
  );
}

/** Sections, labels, years and codes over columns that a tab gets between others. */
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
  if (top >= 0) setHeights(sheet, top, heightsOf(fitted).slice(headerRows.section));
}

/** Heights of the rows over the codes, from the title down; a label is as high as two rows. */
export function heightsOf({ columns }: FittedTable): number[] {
  const isYearly = columns.some(({ column }) => column.year !== null);
  const labels = isYearly ? [62, 36] : [titleHeight, titleHeight];
  return [titleHeight, titleHeight, titleHeight, ...labels];
}

const titleHeight = 28;

/** Sets heights of rows (pixels), `top` from 0, neighbours of one height in one call. */
export function setHeights(sheet: Sheet, top: number, heights: readonly number[]): void {
  for (const { start, count } of runs(heights)) {
    sheet.setRowHeights(top + start + 1, count, heights[start] ?? titleHeight);
  }
}

/** Writes the help of labels, and merges a label with what it covers; `top`: row of the sections. */
export function markHeader(sheet: Sheet, { at, notes, merges }: HeaderBlock, top: number): void {
  if (notes.some((note) => note !== '')) {
    sheet.getRange(top + 2, at + 1, 1, notes.length).setNotes([[...notes]]);
  }
  for (const merge of merges) {
    const row = merge.row - headerRows.section + top;
    const area = sheet.getRange(row + 1, merge.column + 1, merge.rows, merge.columns);
    if (merge.rows > 1) area.mergeVertically();
    else area.merge();
  }
}

/** A tab whose header rows were deleted still needs its codes. */
function writeCodesOnly(sheet: Sheet, { codeRow }: FittedTable, block: HeaderBlock): void {
  const codes = block.values[block.values.length - 1] ?? [];
  sheet.getRange(codeRow + 1, block.at + 1, 1, codes.length).setValues([[...codes]]);
}

function writeBlock(sheet: Sheet, block: HeaderBlock, top: number): void {
  const { at, columns, values } = block;
  const range = sheet.getRange(top + 1, at + 1, values.length, columns.length);
  range.setNumberFormat('@').setValues(values.map((row) => [...row]));
  dressCells(range, headerCells(block));
  markHeader(sheet, block, top);
}
