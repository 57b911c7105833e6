/** The cells of a sheet's model: reading, making, walking them. */
import type { CellModel, Rectangle, SheetModel, SpreadsheetModel, StyleChange } from '../model.ts';

/** The cell at a row and column counted from 0, or undefined when nothing is there. */
export function findCell(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell at a row and column, made when there was none. */
export function takeCell(sheet: SheetModel, row: number, column: number): CellModel {
  let cells = sheet.cells.get(row);
  if (cells === undefined) {
    cells = new Map();
    sheet.cells.set(row, cells);
  }
  let cell = cells.get(column);
  if (cell === undefined) {
    cell = { value: '', style: 0 };
    cells.set(column, cell);
  }
  return cell;
}

/** Removes the cell and everything of it. */
export function dropCell(sheet: SheetModel, row: number, column: number): void {
  sheet.cells.get(row)?.delete(column);
}

/** What `read` makes of every cell of an area, row by row. */
export function mapArea<Result>(
  sheet: SheetModel,
  area: Rectangle,
  read: (cell: CellModel | undefined, row: number, column: number) => Result,
): Result[][] {
  return Array.from({ length: area.rows }, (_, down) => {
    const cells = sheet.cells.get(area.row + down);
    return Array.from({ length: area.columns }, (_, right) =>
      read(cells?.get(area.column + right), area.row + down, area.column + right),
    );
  });
}

/** The cells of an area that exist. */
export function existingCells(sheet: SheetModel, area: Rectangle): CellModel[] {
  return mapArea(sheet, area, (cell) => cell)
    .flat()
    .filter((cell) => cell !== undefined);
}

/** The number format of a cell: what was set on it, else what its file gave it. */
export function formatOf(spreadsheet: SpreadsheetModel, cell: CellModel | undefined): string {
  return cell?.change?.numberFormat ?? spreadsheet.formatOf(cell?.style ?? 0);
}

/** What Google says of a cell that nobody gave a format. */
export const automaticFormat = '0.###############';

/** Sets part of a cell's look above what it has. */
export function changeLook(cell: CellModel, look: StyleChange): void {
  const isAutomatic = look.numberFormat === automaticFormat;
  cell.change = { ...cell.change, ...look, ...(isAutomatic && { numberFormat: 'General' }) };
}

/** One past the last row and column that hold a value or a formula; 0 and 0 for an empty sheet. */
export function usedSize(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (cell.value === '' && cell.formula === undefined) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
}
