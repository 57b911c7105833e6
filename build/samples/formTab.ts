/** A tab of a form, reached by its code row, as the sample's writer types into it. */
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';

/** What is typed: as text or number; a date or a percentage as a paste brings it, format and all. */
export interface Typed {
  readonly value: Value;
  readonly numberFormat?: string;
  readonly formula?: string;
}

export interface SampleTab {
  readonly sheet: SheetModel;
  readonly columns: ReadonlyMap<string, number>;
  /** Under the code row. */
  readonly firstRow: number;
  /** Rows, from 0, under the code row whose column holds this value. */
  rowsWhere(code: string, value: string): number[];
  read(row: number, code: string): string;
  put(row: number, code: string, typed: Value | Typed): void;
  /** The row under the last that holds anything. */
  nextRow(): number;
}

/** `key`: a code of the tab, by which its code row is known. Throws when there is no such tab or row. */
export function formTab(spreadsheet: SpreadsheetModel, name: string, key = 'ma_don_vi'): SampleTab {
  const sheet = spreadsheet.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The form has no tab ${name}.`);
  const codeRow = [...sheet.cells.keys()].find((row) => codesIn(sheet, row).has(key));
  if (codeRow === undefined) throw new Error(`The tab ${name} has no code row.`);
  const columns = codesIn(sheet, codeRow);
  const at = (code: string) => {
    const column = columns.get(code);
    if (column === undefined) throw new Error(`The tab ${name} has no column ${code}.`);
    return column;
  };
  const read = (row: number, code: string) =>
    String(sheet.cells.get(row)?.get(at(code))?.value ?? '');
  return {
    sheet,
    columns,
    firstRow: codeRow + 1,
    read,
    rowsWhere: (code, value) =>
      [...sheet.cells.keys()].filter((row) => row > codeRow && read(row, code) === value),
    put: (row, code, typed) =>
      typeInCell(sheet, row, at(code), isTyped(typed) ? typed : { value: typed }),
    nextRow: () => lastFilledRow(sheet) + 1,
  };
}

/** Types into a cell, which keeps its look. */
export function typeInCell(sheet: SheetModel, row: number, column: number, typed: Typed): void {
  const cells = sheet.cells.get(row) ?? new Map<number, CellModel>();
  const { numberFormat, ...content } = typed;
  const before: CellModel = cells.get(column) ?? { value: '', style: 0 };
  const change = { ...before.change, ...(numberFormat === undefined ? {} : { numberFormat }) };
  cells.set(column, {
    ...before,
    ...content,
    ...(Object.keys(change).length > 0 ? { change } : {}),
  });
  sheet.cells.set(row, cells);
  sheet.rowCount = Math.max(sheet.rowCount, row + 1);
  sheet.columnCount = Math.max(sheet.columnCount, column + 1);
  sheet.touched.add('cells');
}

function isTyped(typed: Value | Typed): typed is Typed {
  return typeof typed === 'object' && !(typed instanceof Date);
}

function codesIn(sheet: SheetModel, row: number): Map<string, number> {
  const codes = new Map<string, number>();
  for (const [column, { value }] of sheet.cells.get(row) ?? []) {
    if (typeof value === 'string' && /^[a-z][a-z0-9_]*(\.\d{4})?$/.test(value))
      codes.set(value, column);
  }
  return codes;
}

function lastFilledRow(sheet: SheetModel): number {
  const filled = [...sheet.cells].filter(([, cells]) =>
    [...cells.values()].some(({ value, formula }) => value !== '' && formula === undefined),
  );
  return Math.max(-1, ...filled.map(([row]) => row));
}
