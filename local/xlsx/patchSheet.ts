/** Writes the part of one tab again, as far as the model was touched. */
import type { SheetModel, SheetPart } from '../model.ts';
import type { WriteContext } from './cellWriter.ts';
import { columnAttributes, patchColumns } from './columns.ts';
import { patchConditionalFormats } from './conditionalFormats.ts';
import type { ListTab } from './listTab.ts';
import { patchMerges } from './merges.ts';
import { patchNotes } from './notes.ts';
import type { PackageEdit } from './package/packageEdit.ts';
import { partText } from './package/partText.ts';
import { patchProtection } from './protection.ts';
import { cellReference, parseArea } from './references.ts';
import { RowPatcher, type SheetFile } from './rowPatcher.ts';
import { type ScannedSheet, scanSheet } from './scanSheet.ts';
import { findSharedFormulas, type SharedFormulas } from './sharedFormulas.ts';
import { patchFrozen, patchPage, patchTabColour } from './sheetView.ts';
import { patchValidations } from './validations.ts';
import { WorksheetXml } from './worksheetXml.ts';

export interface SheetPatchContext extends WriteContext {
  readonly edit: PackageEdit;
  readonly lists: ListTab;
}

/** Rewrites the part at `path` in the package being edited. */
export function patchSheet(path: string, sheet: SheetModel, context: SheetPatchContext): void {
  const { edit } = context;
  const has = (...parts: SheetPart[]): boolean => parts.some((part) => sheet.touched.has(part));
  const xml = partText(edit.parts, path);
  const worksheet = has('cells', 'rows', 'protection')
    ? patchRows(xml, sheet, context)
    : new WorksheetXml(scanSheet(xml, () => undefined));
  if (has('view')) patchFrozen(worksheet, sheet);
  if (has('tab')) patchTabColour(worksheet, sheet);
  if (has('columns')) patchColumns(worksheet, sheet);
  if (has('protection')) patchProtection(worksheet, sheet.protection);
  if (has('merges')) patchMerges(worksheet, sheet.merges);
  if (has('conditionalFormats')) {
    patchConditionalFormats(worksheet, sheet.conditionalFormats, context.styles);
  }
  if (has('validations')) patchValidations(worksheet, sheet.validations, context.lists);
  if (has('page')) patchPage(worksheet, sheet);
  if (has('notes')) patchNotes(edit, path, worksheet, sheet);
  edit.set(path, worksheet.toXml());
}

function patchRows(xml: string, sheet: SheetModel, context: WriteContext): WorksheetXml {
  let patcher: RowPatcher | undefined;
  const scanned = scanSheet(xml, (row, before) => {
    patcher ??= new RowPatcher(sheet, context, sheetFile(xml, before, new Map()));
    patcher.add(row);
  });
  // Only where the file has no row yet are the numbers of shared formulas free.
  const shared = patcher === undefined ? findSharedFormulas(sheet) : new Map();
  patcher ??= new RowPatcher(sheet, context, sheetFile(xml, scanned, shared));
  const worksheet = new WorksheetXml(scanned);
  const name = `${scanned.prefix}sheetData`;
  worksheet.replace('sheetData', [`<${name}>${patcher.finish()}</${name}>`]);
  growDimension(worksheet, sheet);
  return worksheet;
}

function sheetFile(xml: string, before: Readonly<ScannedSheet>, shared: SharedFormulas): SheetFile {
  const columns = columnAttributes(new WorksheetXml(before));
  const styles = [...columns].map(([column, { style }]) => [column, Number(style ?? 0)] as const);
  return { xml, prefix: before.prefix, columnStyles: new Map(styles), shared };
}

/** Some readers trust the stated extent of a tab. */
function growDimension(worksheet: WorksheetXml, sheet: SheetModel): void {
  const dimension = worksheet.element('dimension');
  if (dimension === undefined) return;
  const { row, column, rows, columns } = parseArea(dimension.attributes.ref ?? 'A1');
  let last = { row: row + rows - 1, column: column + columns - 1 };
  let first = { row, column };
  for (const [at, cells] of sheet.cells) {
    for (const [across] of cells) {
      first = { row: Math.min(first.row, at), column: Math.min(first.column, across) };
      last = { row: Math.max(last.row, at), column: Math.max(last.column, across) };
    }
  }
  const ref = `${cellReference(first.row, first.column)}:${cellReference(last.row, last.column)}`;
  const grown =
    first.row < row ||
    first.column < column ||
    last.row >= row + rows ||
    last.column >= column + columns;
  if (grown) worksheet.setAttributes('dimension', { ref });
}
