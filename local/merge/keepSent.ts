/** Keeps in a workbook what it holds when it is sent, so that what comes back is told from what changed since. */
import type { ApartPlan } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { keptCopyOf, sentCopyName, sentTabOf } from './keptCopies.vi.ts';
import type { ReadBy } from './linkedRows.ts';
import { rowsOfBook } from './mergeFiles.ts';
import { cellText } from './tableColumns.ts';
import { maskUnread } from './unreadTabs.ts';

/** Hidden copies of the tabs of a form, values alone, in place of those of an earlier sending; how many have units. */
export function keepSent(model: SpreadsheetModel, by: ReadBy = {}): number {
  const own = model.sheets.filter(({ name }) => sentTabOf(name) === null);
  const { rowsOf } = rowsOfBook(model, by);
  const first = Math.max(0, ...model.sheets.map(({ id }) => id)) + 1;
  let count = 0;
  const typed = callBundle<ApartPlan>(() => openGas(model).call('readApart')).own;
  const copies = own.flatMap((sheet, at) => {
    const [rows] = keptCopyOf(sheet.name) === null ? rowsOf(sheet) : [];
    if (rows) count += 1;
    else if (!typed.includes(sheet.name)) return [];
    const copy = copyOf(sheet, first + at);
    // Years under a merged header are read through it.
    return [rows?.linked ? Object.assign(copy, { merges: [...sheet.merges] }) : copy];
  });
  if (count > 0) model.sheets.splice(0, model.sheets.length, ...own, ...copies);
  return count;
}

/** The file to send; the workbook itself stays as it is. */
export function sentBytes(model: SpreadsheetModel): Uint8Array {
  const sheets = [...model.sheets];
  maskUnread(model);
  keepSent(model);
  const bytes = writeXlsx(model);
  model.sheets.splice(0, model.sheets.length, ...sheets);
  return bytes;
}

function copyOf(sheet: SheetModel, id: number): SheetModel {
  const copy = newSheet(id, sentCopyName(sheet.name));
  for (const [row, cells] of sheet.cells) {
    const texts = [...cells].flatMap(([column, cell]): [number, CellModel][] => {
      const value = cellText(cell);
      return value === '' || cell.formula !== undefined
        ? []
        : [[column, { value, style: 0, change: { numberFormat: '@' } }]];
    });
    if (texts.length > 0) copy.cells.set(row, new Map(texts));
  }
  const { rowCount, columnCount } = sheet;
  return Object.assign(copy, { hidden: true, rowCount, columnCount });
}
