/** Tells the log of a workbook which of its cells came from files. */
import type { CellChanged } from '../changedCell.ts';
import { openGas } from '../gas.ts';
import type { SpreadsheetModel } from '../model.ts';
import { formatOf } from '../services/cells.ts';
import { ownMachine } from '../words.vi.ts';
import { showValue } from '../xlsx/format/showValue.ts';

/** What a cell showed before and after, as the log tells of it. */
export function cellTexts(spreadsheet: SpreadsheetModel, cell: CellChanged, side: 'was' | 'is') {
  const { sheet, row, column, was, is } = cell;
  const text = (one: CellChanged['was']) =>
    one.formula === undefined
      ? showValue(one.value, formatOf(spreadsheet, one), spreadsheet.locale)
      : `=${one.formula}`;
  const [from, to] = side === 'is' ? [was, is] : [is, was];
  return { place: { tab: sheet.name, row, column }, from: text(from), to: text(to) };
}

/** The log of a form says which cells came from files; other workbooks may have no log. */
export function logMerged(spreadsheet: SpreadsheetModel, cells: readonly CellChanged[]): void {
  if (cells.length === 0) return;
  const texts = cells.map((cell) => cellTexts(spreadsheet, cell, 'is'));
  openGas(spreadsheet, { withoutDrive: true, ownMachine }).call('noteTyped', texts, 'merged');
}
