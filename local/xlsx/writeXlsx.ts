/** Writes a spreadsheet as .xlsx: the package it came from, with only what differs written again. */
import { zipSync } from 'fflate';
import { type SheetModel, type SpreadsheetModel, sheetParts } from '../model.ts';
import { cleanFileProperties } from '../properties/cleanFileProperties.ts';
import { cleanHiddenTexts } from '../properties/hiddenTexts.ts';
import { cleanLinkPaths } from '../properties/linkPaths.ts';
import { dropCaches } from './dropCaches.ts';
import { dropTexts } from './dropTexts.ts';
import { PackageEdit } from './package/packageEdit.ts';
import { patchSheet, type SheetPatchContext } from './patchSheet.ts';
import { missingFrom, patchWorkbookPart, type WrittenSheet } from './patchWorkbookPart.ts';
import { readListTab } from './readListTab.ts';
import { openStrings, openStyles } from './styles/sharedParts.ts';
import { isShown, readWorkbookPart, relatedPart, type WorkbookPart } from './workbookPart.ts';

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Zip entries carry a date; a fixed one makes equal spreadsheets equal files. */
const entryDate = new Date(1980, 0, 1);

/** The bytes of the file. Parts in which nothing differs are those of the origin, byte by byte. */
export function writeXlsx(model: SpreadsheetModel): Uint8Array {
  const { origin, name } = model;
  const workbook = readWorkbookPart(origin, name);
  const edit = new PackageEdit(origin, name);
  const strings = openStrings(origin, workbook, name);
  const styles = openStyles(origin, workbook, name);
  const { from1904 } = workbook;
  const cells = { strings: strings.texts, styles, from1904 };
  const context: SheetPatchContext = {
    edit,
    strings,
    styles,
    from1904,
    sheets: model.sheets,
    lists: readListTab(origin, workbook, name, cells),
    formulaWritten: false,
    formulaDropped: false,
  };
  const written = model.sheets.map((sheet) => writeSheet(sheet, workbook, context));
  const sheets = withUnmodelled(written, workbook);
  if (context.lists.changed) writeListTab(sheets, workbook, context);
  if (context.formulaDropped || missingFrom(sheets, workbook).length > 0) {
    edit.unrelate(workbook.path, (target) => /calcChain\.xml$/i.test(target));
  }
  writeShared(edit, workbook, context);
  patchWorkbookPart(edit, workbook, sheets, context.formulaWritten);
  cleanFileProperties(edit);
  dropCaches(edit);
  cleanLinkPaths(edit);
  cleanHiddenTexts(edit);
  edit.sweep();
  dropTexts(edit, origin);
  return zipSync(Object.fromEntries(edit.parts), { mtime: entryDate });
}

function writeSheet(
  sheet: SheetModel,
  workbook: WorkbookPart,
  context: SheetPatchContext,
): WrittenSheet {
  // A new tab may have got the number of one that the model does not show.
  const entry = workbook.sheets.find((one) => isShown(one) && one.id === sheet.id);
  const state = sheet.hidden ? 'hidden' : 'visible';
  const common = { id: sheet.id, name: sheet.name, state } as const;
  if (entry === undefined) return { ...common, path: addSheet(sheet, context) };
  if (sheet.touched.size > 0) patchSheet(entry.path, sheet, context);
  return { ...common, entry, path: entry.path };
}

/** A new tab is an empty one in which everything differs. */
function addSheet(sheet: SheetModel, context: SheetPatchContext): string {
  const path = context.edit.freePath('xl/worksheets/sheet#.xml');
  const xml = `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`;
  context.edit.set(path, xml, `${officeTypes}.worksheet+xml`);
  patchSheet(path, { ...sheet, touched: new Set(sheetParts) }, context);
  return path;
}

/** Tabs that the model does not show stay behind the tab they followed. */
function withUnmodelled(written: readonly WrittenSheet[], workbook: WorkbookPart): WrittenSheet[] {
  const sheets = [...written];
  workbook.sheets.forEach((entry, index) => {
    if (isShown(entry)) return;
    const before = workbook.sheets[index - 1];
    const at = sheets.findIndex((sheet) => sheet.entry === before) + 1;
    const state = entry.isListTab ? 'veryHidden' : entry.hidden ? 'hidden' : 'visible';
    sheets.splice(at, 0, { entry, id: entry.id, name: entry.name, state, path: entry.path });
  });
  return sheets;
}

function writeListTab(
  sheets: WrittenSheet[],
  workbook: WorkbookPart,
  context: SheetPatchContext,
): void {
  const entry = workbook.sheets.find(({ isListTab }) => isListTab);
  const id = entry?.id ?? Math.max(...sheets.map((sheet) => sheet.id)) + 1;
  const sheet = context.lists.toSheet(id);
  if (entry !== undefined) {
    patchSheet(entry.path, { ...sheet, touched: new Set(['cells']) }, context);
  } else {
    const path = addSheet(sheet, context);
    sheets.push({ id, name: sheet.name, state: 'veryHidden', path });
  }
}

function writeShared(edit: PackageEdit, workbook: WorkbookPart, context: SheetPatchContext): void {
  const { strings, styles } = context;
  if (strings.changed) writeRelated(edit, workbook, 'sharedStrings', strings.toXml());
  if (styles.changed) writeRelated(edit, workbook, 'styles', styles.toXml());
}

/** Writes a part that the workbook points to, and points to it when it is new. */
function writeRelated(edit: PackageEdit, workbook: WorkbookPart, type: string, xml: string): void {
  const present = relatedPart(workbook, type);
  const path = present ?? `xl/${type}.xml`;
  edit.set(path, xml, `${officeTypes}.${type}+xml`);
  if (present === undefined) edit.relate(workbook.path, type, path);
}
