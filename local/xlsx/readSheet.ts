/** Reads one tab of a workbook. */
import type { CellModel, SheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { readColumns } from './columns.ts';
import { readConditionalFormats } from './conditionalFormats.ts';
import type { ListTab } from './listTab.ts';
import { readMerges } from './merges.ts';
import { readNotes } from './notes.ts';
import type { Parts } from './package/parts.ts';
import { partText, reading } from './package/partText.ts';
import { tabDetail } from './package/unreadable.vi.ts';
import { UnreadableFileError } from './package/unreadableFileError.ts';
import { readPictures } from './pictures.ts';
import { readProtection } from './protection.ts';
import { type CellContext, CellReader } from './readCell.ts';
import { cellReference } from './references.ts';
import { heightInPixels } from './rowPatcher.ts';
import { type ScannedRow, scanSheet } from './scanSheet.ts';
import { readView } from './sheetView.ts';
import { isTrue } from './styles/readLook.ts';
import { readValidations } from './validations.ts';
import type { SheetEntry } from './workbookPart.ts';
import { WorksheetXml } from './worksheetXml.ts';

/** What reading a tab needs of its workbook. */
export interface SheetContext extends CellContext {
  readonly parts: Parts;
  /** Name of the file, for messages. */
  readonly file: string;
  readonly lists: ListTab;
  /** How many more cells the whole workbook may have. */
  cellsLeft: number;
  /** How many of them may hold what somebody typed. */
  typedLeft: number;
}

/** Google's own limit for a spreadsheet; a tab is read whole, from A1 to its last value. */
const largestGrid = 10_000_000;

/** Throws UnreadableFileError when the part is damaged or has too many cells. */
export function readSheet(entry: SheetEntry, context: SheetContext): SheetModel {
  const { parts, file, styles } = context;
  return reading(entry.path, file, () => {
    const sheet = newSheet(entry.id, entry.name);
    sheet.hidden = entry.hidden;
    const scanned = scanRows(partText(parts, entry.path), sheet, context);
    const worksheet = new WorksheetXml(scanned);
    sheet.merges = readMerges(worksheet);
    growTo(sheet, context);
    Object.assign(sheet, readView(worksheet, styles.theme));
    Object.assign(sheet, readColumns(worksheet, sheet.columnCount));
    sheet.validations = readValidations(worksheet, context.lists);
    sheet.conditionalFormats = readConditionalFormats(worksheet, styles);
    sheet.protection = readProtection(worksheet, sheet.cells, styles);
    readNotes(parts, entry.path, file, sheet.cells);
    sheet.pictures = readPictures(parts, entry.path, file);
    return sheet;
  });
}

function scanRows(xml: string, sheet: SheetModel, context: SheetContext) {
  const reader = new CellReader(context);
  return scanSheet(xml, (row) => {
    readRow(row, sheet);
    if (row.cells.length === 0) return;
    context.cellsLeft -= row.cells.length;
    const last = row.cells.at(-1)?.column ?? 0;
    const cells = new Map<number, CellModel>();
    for (const cell of row.cells) cells.set(cell.column, reader.read(cell));
    // Programs differ in which of two they show.
    const isTwice = cells.size < row.cells.length || sheet.cells.has(row.row);
    if (isTwice) throw new Error(`written twice: row ${row.row + 1}`);
    context.typedLeft -= typedIn(cells);
    if (context.cellsLeft < 0 || context.typedLeft < 0) refuse(sheet, row.row, last, context);
    sheet.cells.set(row.row, cells);
  });
}

function typedIn(cells: ReadonlyMap<number, CellModel>): number {
  let typed = 0;
  for (const { value, formula } of cells.values()) {
    if (value !== '' && formula === undefined) typed += 1;
  }
  return typed;
}

function readRow({ row, attributes }: ScannedRow, sheet: SheetModel): void {
  const height = heightInPixels(attributes.ht);
  if (height !== undefined) sheet.rowHeights.set(row, height);
  if (isTrue(attributes.hidden)) sheet.hiddenRows.add(row);
}

/**
 * A tab is as large as Google makes a new one, and has all cells and merged areas; what only looks
 * far away are cells without a value, which then are outside.
 */
function growTo(sheet: SheetModel, context: SheetContext): void {
  const filled = { rows: sheet.rowCount, columns: sheet.columnCount };
  const styled = { rows: sheet.rowCount, columns: sheet.columnCount };
  for (const [row, cells] of sheet.cells) {
    for (const [column, { value, formula }] of cells) {
      grow(styled, row + 1, column + 1);
      if (value !== '' || formula !== undefined) grow(filled, row + 1, column + 1);
    }
  }
  for (const { row, column, rows, columns } of sheet.merges) {
    grow(styled, row + rows, column + columns);
  }
  if (filled.rows * filled.columns > largestGrid) {
    refuse(sheet, filled.rows - 1, filled.columns - 1, context);
  }
  const { rows, columns } = styled.rows * styled.columns > largestGrid ? filled : styled;
  sheet.rowCount = rows;
  sheet.columnCount = columns;
}

function grow(size: { rows: number; columns: number }, rows: number, columns: number): void {
  size.rows = Math.max(size.rows, rows);
  size.columns = Math.max(size.columns, columns);
}

function refuse(sheet: SheetModel, row: number, column: number, context: SheetContext): never {
  const detail = tabDetail(sheet.name, cellReference(row, column));
  throw new UnreadableFileError('too-many-cells', context.file, detail);
}
