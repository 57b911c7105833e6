/** A sheet of the model as the grid shows it: texts, looks, notes, choices, frozen and hidden parts. */
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { contains } from '../services/areas.ts';
import { formatOf } from '../services/cells.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import type { CellLook, CellText, TabName, TabView } from './messages.ts';

const defaultWidth = 100;
/** A grid is a little larger than what it holds, so that there is room to type. */
const spare = { rows: 5, columns: 2 };

export function tabNames({ sheets }: SpreadsheetModel): TabName[] {
  return sheets
    .filter((sheet) => !sheet.hidden)
    .map(({ name, tabColor }) => ({ name, colour: tabColor }));
}

export function tabView(sheet: SheetModel, spreadsheet: SpreadsheetModel): TabView {
  const size = shownSize(sheet);
  const looks = new LookBook(sheet, spreadsheet);
  const rows = Array.from({ length: size.rows }, (_, row) => row);
  const columns = Array.from({ length: size.columns }, (_, column) => column);
  const cell = (row: number, column: number) => sheet.cells.get(row)?.get(column);
  return {
    name: sheet.name,
    shown: rows.map((row) => columns.map((column) => shownText(cell(row, column), spreadsheet))),
    styles: rows.map((row) =>
      columns.map((column) => looks.indexOf(cell(row, column), row, column)),
    ),
    looks: looks.all,
    notes: notesOf(sheet),
    choices: sheet.validations
      .filter((rule) => rule.kind === 'list' || rule.help !== '')
      .map(({ areas, values, help }) => ({ areas, values, help })),
    merges: sheet.merges,
    widths: columns.map((column) => sheet.columnWidths.get(column) ?? defaultWidth),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
  };
}

/** The text a person sees; a formula that was never calculated shows nothing. */
function shownText(cell: CellModel | undefined, spreadsheet: SpreadsheetModel): string {
  if (cell === undefined || (cell.formula !== undefined && cell.value === 'Loading...')) return '';
  return showValue(cell.value, formatOf(spreadsheet, cell), spreadsheet.locale);
}

function shownSize(sheet: SheetModel): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return {
    rows: Math.min(Math.max(sheet.rowCount, rows), rows + spare.rows),
    columns: Math.min(Math.max(sheet.columnCount, columns), columns + spare.columns),
  };
}

function notesOf(sheet: SheetModel): CellText[] {
  return [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { note }]) => (note ? [{ row, column, text: note }] : [])),
  );
}

/** Looks, each once. */
class LookBook {
  readonly all: CellLook[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly spreadsheet: SpreadsheetModel,
  ) {}

  indexOf(cell: CellModel | undefined, row: number, column: number): number {
    const look = this.lookOf(cell, row, column);
    const key = JSON.stringify(look);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.all.length);
    return this.all.push(look) - 1;
  }

  private lookOf(cell: CellModel | undefined, row: number, column: number): CellLook {
    const style = { ...this.spreadsheet.lookOf(cell?.style ?? 0), ...cell?.change };
    const number = typeof cell?.value === 'number';
    return {
      background: style.background ?? '',
      colour: style.fontColor ?? '',
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      align: style.horizontal ?? (number ? 'right' : ''),
      wrap: style.wrap ?? false,
      size: style.fontSize ?? 10,
      locked: isLocked(this.sheet, row, column),
    };
  }
}

/** Whether the sheet's protection closes the cell. */
export function isLocked({ protection }: SheetModel, row: number, column: number): boolean {
  if (protection === null) return false;
  const cell = { row, column, rows: 1, columns: 1 };
  return !protection.unprotected.some((open) => contains(open, cell));
}
