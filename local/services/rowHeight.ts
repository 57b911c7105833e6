/** How high Google makes a row so that its wrapped texts fit; measured by a width of letters. */
import type { CellModel, SheetModel, SpreadsheetModel, StyleChange } from '../model.ts';
import { contains } from './areas.ts';

/** Pixels. */
const plainRow = 21;
const plainColumn = 100;
const padding = 6;
/** Pixels of a point, and the widths of letters and lines in parts of the font size. */
const pixels = 4 / 3;
const letterWidth = 0.5;
const lineHeight = 1.25;

/** The height, in pixels, of the row (from 0); merged cells do not count, as in Google. */
export function fittingHeight(
  spreadsheet: SpreadsheetModel,
  sheet: SheetModel,
  row: number,
): number {
  const merges = sheet.merges.filter((merge) => merge.row <= row && row < merge.row + merge.rows);
  const heights = [...(sheet.cells.get(row) ?? [])]
    .filter(([column]) => !merges.some((merge) => contains(merge, one(row, column))))
    .map(([column, cell]) => {
      const look = { ...spreadsheet.lookOf(cell.style), ...cell.change };
      return cellHeight(cell, look, sheet.columnWidths.get(column) ?? plainColumn);
    });
  return Math.max(plainRow, ...heights);
}

function one(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

function cellHeight(cell: CellModel, look: StyleChange, width: number): number {
  if (cell.value === '') return 0;
  const size = (look.fontSize ?? 10) * pixels;
  const letters = Math.max(1, Math.floor((width - padding) / (size * letterWidth)));
  const lines = String(cell.value)
    .split('\n')
    .map((line) => (look.wrap === true ? Math.max(1, Math.ceil(line.length / letters)) : 1))
    .reduce((sum, count) => sum + count, 0);
  return Math.ceil(lines * size * lineHeight + padding);
}
