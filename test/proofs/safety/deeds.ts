/** What other people do to a spreadsheet while something runs. */
import type { SpreadsheetModel } from '../../../local/model.ts';
import { findTab, rowsOf } from './form.ts';

/** A row is inserted at `from` or deleted there. */
export function shiftRows(form: SpreadsheetModel, tab: string, from: number, by: 1 | -1): void {
  const sheet = findTab(form, tab);
  sheet.cells = new Map(
    [...sheet.cells]
      .filter(([row]) => !(by === -1 && row === from))
      .map(([row, cells]) => [row > from || (by === 1 && row === from) ? row + by : row, cells] as const)
      .sort(([one], [other]) => one - other),
  );
}

/** A column is inserted at `from` or deleted there. */
export function shiftColumns(form: SpreadsheetModel, tab: string, from: number, by: 1 | -1): void {
  const sheet = findTab(form, tab);
  sheet.columnCount += by;
  for (const [row, cells] of sheet.cells) {
    const kept = [...cells].filter(([column]) => !(by === -1 && column === from));
    sheet.cells.set(
      row,
      new Map(kept.map(([column, cell]) => [column > from || (by === 1 && column === from) ? column + by : column, cell])),
    );
  }
}

/** The units' rows of a tab in the opposite order. */
export function sortRows(form: SpreadsheetModel, tab: string): void {
  const sheet = findTab(form, tab);
  const rows = ['PA', 'PB', 'TA', 'GX'].flatMap((unit) => rowsOf(form, tab, unit)).sort((one, other) => one - other);
  const cells = rows.map((row) => sheet.cells.get(row));
  rows.forEach((row, index) => {
    const other = cells[rows.length - 1 - index];
    if (other) sheet.cells.set(row, other);
  });
}
