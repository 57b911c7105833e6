/** Writes a table of the form, or the parts of one that are missing or broken. */
import { tabPlace } from '../../core/form/fit.ts';
import { headerRows } from '../../core/form/form.ts';
import type { FormTarget } from '../../core/form/formulas/target.ts';
import { headerBlocks } from '../../core/form/header.ts';
import type { Aspect } from '../../core/form/plan.ts';
import type { Outline } from '../../outline/schema.ts';
import { growTo, paintSheet, setWidths } from '../sheets/layoutWriter.ts';
import { blocksOf, type RowChoice, rowsIn, type Still } from './blocks.ts';
import { bodyCells, writeBody } from './body.ts';
import {
  guardTable,
  writeColours,
  writeNewValidations,
  writeValidations,
  writeView,
} from './guard.ts';
import { headerCells, heightsOf, markHeader, setHeights, titleCells, writeHeader } from './head.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nobody types in a tab that is being made. */
export const alone: Still = () => undefined;

/** Writes a table on an empty sheet, but for its formulas: the tabs that they name may not be there yet. */
export function writeNewTable(sheet: Sheet, target: FormTarget, outline: Outline): void {
  const { fitted } = target;
  const { columns, table } = fitted;
  grow(sheet, target);
  const heads = headerBlocks(table, columns, outline);
  const body = { columns, rows: rowsIn(fitted, 'all') };
  // A new table has its columns side by side and its rows under the codes: one rectangle.
  paintSheet(sheet, [
    ...titleCells(fitted),
    ...heads.flatMap(headerCells),
    ...bodyCells(target)(body),
  ]);
  for (const head of heads) markHeader(sheet, head, headerRows.section);
  setHeights(sheet, headerRows.title, heightsOf(fitted));
  setWidths(
    sheet,
    table.columns.map(({ width }) => width),
  );
  writeNewValidations(sheet, target);
  writeColours(sheet, target, true);
  writeView(sheet, fitted, true);
  guardTable(sheet, target, true);
}

/** Adds and repairs; what is not named stays as it is. @throws what `still` throws */
export function repairTable(
  sheet: Sheet,
  target: FormTarget,
  changes: ReadonlySet<Aspect>,
  outline: Outline,
  still: Still,
): void {
  const { fitted } = target;
  const grows = changes.has('columns') || changes.has('rows');
  const does = (aspect: Aspect) => grows || changes.has(aspect);
  if (grows) grow(sheet, target);
  const formatted = changes.has('formats') || changes.has('columns') ? 'all' : 'new';
  if (does('formats')) writeFormats(sheet, target, formatted, still);
  if (changes.has('columns')) {
    still();
    writeHeader(sheet, fitted, fitted.addedColumns, outline);
    for (const { column, at } of fitted.addedColumns) setWidths(sheet, [column.width], at + 1);
    writeBody(sheet, target, { columns: fitted.addedColumns, rows: rowsIn(fitted, 'old') }, still);
  }
  if (changes.has('codes')) writeCodes(sheet, target, still);
  if (changes.has('rows')) {
    writeBody(sheet, target, { columns: fitted.columns, rows: rowsIn(fitted, 'added') }, still);
  }
  if (does('colours')) writeColours(sheet, target, false);
  if (does('validations')) {
    still();
    writeValidations(sheet, target);
  }
  if (does('formulas')) writeFormulas(sheet, target, still);
  if (changes.has('view')) {
    still();
    writeView(sheet, fitted, false);
  }
  if (does('protection')) {
    still();
    guardTable(sheet, target, false);
  }
}

function grow(sheet: Sheet, { fitted }: FormTarget): void {
  const { columns } = fitted;
  growTo(sheet, tabPlace(fitted).lastRow, Math.max(...columns.map(({ at }) => at + 1)));
}

function writeCodes(sheet: Sheet, { fitted }: FormTarget, still: Still): void {
  for (const { column, at } of fitted.lostCodes) {
    still();
    sheet.getRange(fitted.codeRow + 1, at + 1).setValue(column.code);
  }
}

/** Goes before the values: what looks like a number or a date stays text. */
function writeFormats(
  sheet: Sheet,
  { fitted, format }: FormTarget,
  choice: RowChoice,
  still: Still,
): void {
  for (const block of blocksOf(fitted.columns, rowsIn(fitted, choice))) {
    const formats = block.rows.map((row) =>
      block.columns.map(({ column, at }) => format(column, row, at)),
    );
    still();
    block.range(sheet).setNumberFormats(formats);
  }
}

/** Writes the native columns of the listed rows. */
export function writeFormulas(sheet: Sheet, { fitted, formula }: FormTarget, still: Still): void {
  const native = fitted.columns.filter(({ column }) => column.field.kind === 'native');
  const blocks = blocksOf(native, rowsIn(fitted, 'listed')).map((block) => ({
    block,
    formulas: block.rows.map((row) => block.columns.map(({ column }) => formula(column, row))),
  }));
  if (blocks.length > 0) still();
  for (const { block, formulas } of blocks) block.range(sheet).setFormulas(formulas);
}
