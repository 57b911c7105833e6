/** Types a city into the form as the add-on sets it up, as people would have: cells, rows, columns, tabs. */
import type { CellModel, SheetModel, SpreadsheetModel } from '../../../local/model.ts';
import { newSheet } from '../../../local/newSheet.ts';
import { lastTab } from '../../../src/core/lastCampaign/lastWords.vi.ts';
import type { Place } from '../../../src/core/workbook.ts';
import { cellOf, type Row, type Sheet, type Sheets } from './sheets.ts';

/** Where a place of the plain sheets stands in the form. */
export type InForm = (place: Place) => Place;

/** Fills the form in place. */
export function fillForm(form: SpreadsheetModel, sheets: Sheets): InForm {
  const kept = new Set([...sheets.values()].map(({ name }) => name));
  const ours = new Map<string, TabInForm>();
  const unwanted = form.sheets.filter(({ name }) => name === 'Theo dõi' && !kept.has(name));
  form.sheets = form.sheets.filter((tab) => !unwanted.includes(tab));
  for (const sheet of sheets.values()) {
    const tab = form.sheets.find(({ name }) => name === sheet.name) ?? tabOfLast(form, sheet);
    if (tab) ours.set(sheet.name, fillTab(tab, sheet));
  }
  return ({ tab, row, column }) => {
    const { codeRow = 0, columns = [] } = ours.get(tab) ?? {};
    return { tab, row: row - 1 + codeRow, column: columns[column] ?? 0 };
  };
}

/** The last campaign's figures are in a tab that set-up does not make. */
function tabOfLast(form: SpreadsheetModel, { name, columns }: Sheet): SheetModel | undefined {
  if (name !== lastTab) return undefined;
  const tab = newSheet(Math.max(...form.sheets.map(({ id }) => id)) + 1, name);
  for (const [at, code] of columns.entries()) setValue(tab, 0, at, code);
  form.sheets.push(tab);
  return tab;
}

interface TabInForm {
  readonly codeRow: number;
  /** Column of the plain sheet → column of the form. */
  readonly columns: readonly number[];
}

function fillTab(tab: SheetModel, sheet: Sheet): TabInForm {
  const codeRow = findCodeRow(tab, sheet.columns);
  const columns = placeColumns(tab, sheet, codeRow);
  if (sheet.rows.length > 0) {
    for (let row = codeRow + 1; row < tab.rowCount; row++) {
      for (const column of columns) setValue(tab, row, column, '');
    }
    for (const [index, row] of sheet.rows.entries()) {
      typeRow(tab, sheet, { row, columns, at: codeRow + 1 + index });
    }
    tab.rowCount = Math.max(tab.rowCount, codeRow + 1 + sheet.rows.length);
  }
  tab.touched.add('cells').add('merges').add('rows').add('columns');
  return { codeRow, columns };
}

function findCodeRow(tab: SheetModel, codes: readonly string[]): number {
  for (let row = 0; row < 12; row++) {
    const found = [...(tab.cells.get(row)?.values() ?? [])].filter(({ value }) => codes.includes(String(value)));
    if (found.length > 1) return row;
  }
  throw new Error(`No codes in ${tab.name}`);
}

/** Columns that were deleted lose their cells; new ones stand after the last. */
function placeColumns(tab: SheetModel, { columns }: Sheet, codeRow: number): number[] {
  const codes = new Map<string, number>();
  for (const [column, { value }] of tab.cells.get(codeRow) ?? []) codes.set(String(value), column);
  let next = tab.columnCount;
  const placed = columns.map((code, index) => {
    const at = columns.indexOf(code) === index ? codes.get(code) : undefined;
    if (at !== undefined) return at;
    const isLabel = code.startsWith('?');
    setValue(tab, isLabel ? codeRow - 1 : codeRow, next, code.replace('?', ''));
    return next++;
  });
  tab.columnCount = next;
  const native =
    /^(?:doc_|tu_kiem|tinh_trang|so_loi|con_thieu|can_xem|khop_|ty_le_|nam_duoc_hoi|loai_de_tinh|o_da_nhap|o_so_can_xem|bang_doi|ma_la|tu_so_|mau_so_)/;
  for (const [code, column] of codes) {
    if (placed.includes(column) || native.test(code) || columns.length === 0) continue;
    for (const row of tab.cells.values()) row.delete(column);
    const headed = tab.merges.filter((area) => area.column + area.columns - 1 === column);
    for (const area of headed) area.columns -= 1;
    tab.merges = tab.merges.filter((area) => area.columns > 0);
  }
  return placed;
}

interface Typing {
  readonly row: Row;
  readonly columns: readonly number[];
  /** Row of the form. */
  readonly at: number;
}

function typeRow(tab: SheetModel, sheet: Sheet, { row, columns, at }: Typing): void {
  sheet.columns.forEach((code, index) => {
    const column = columns[index] ?? 0;
    const isCopy = sheet.columns.indexOf(code) !== index;
    const { value, format } = cellOf(isCopy ? '' : (row.get(code) ?? ''));
    const cell = setValue(tab, at, column, value);
    if (format !== '@') cell.change = { ...cell.change, numberFormat: format };
    const isMerged = sheet.merged.some((one) => one.row === row && one.code === code);
    if (isMerged) tab.merges.push({ row: at, column, rows: 1, columns: 2 });
  });
}

function setValue(tab: SheetModel, row: number, column: number, value: CellModel['value']): CellModel {
  const cells = tab.cells.get(row) ?? new Map<number, CellModel>();
  tab.cells.set(row, cells);
  const cell = cells.get(column) ?? { value: '', style: 0 };
  cells.set(column, cell);
  cell.value = value;
  delete cell.formula;
  return cell;
}
