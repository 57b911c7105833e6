/** A filled form as plain rows, so that defects can be planted in it and it can be checked anywhere. */

import type { Area, Cell, CellValue, Grid, Place, Workbook } from '../../../src/core/workbook.ts';
import { answerFields, columnCodes, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** A typed text, or what Sheets made of the typing. */
export type Typed = string | Cell;

/** Column code → typed. */
export type Row = Map<string, Typed>;

export interface Sheet {
  readonly name: string;
  /** Column codes; one may stand twice, `?` begins the label of a column outside the outline. */
  columns: string[];
  readonly rows: Row[];
  /** Cells merged with the one to their right. */
  readonly merged: { readonly row: Row; readonly code: string }[];
}

/** Short name (`so_lieu`, `don_vi`, or that of a reference table) → tab. */
export type Sheets = Map<string, Sheet>;

/** Rows above the first row that is typed in: the labels, then the codes. */
const headerRows = 2;

/** The tabs of the form, empty. */
export function emptySheets(): Sheets {
  const { registry, answers, references, tracking, log, settings } = sgddt2024;
  const tabs: readonly (readonly [string, string, readonly Field[]])[] = [
    ['don_vi', registry.tab, fieldsOf(registry)],
    ['so_lieu', answers.tab, answerFields(sgddt2024)],
    ...Object.entries(references).map(([key, one]) => [key, one.tab, one.fields] as const),
    ['theo_doi', tracking.tab, fieldsOf(tracking)],
    ['nhat_ky', log.tab, fieldsOf(log)],
    ['cau_hinh', settings.tab, fieldsOf(settings)],
  ];
  return new Map(
    tabs.map(([key, name, fields]) => {
      const typed = fields.filter((field) => field.kind !== 'native');
      const columns = typed.flatMap((field) => columnCodes(field, sgddt2024.years));
      return [key, { name, columns, rows: [], merged: [] }];
    }),
  );
}

function fieldsOf(tab: object): Field[] {
  return Object.values(tab).filter((part): part is Field => typeof part === 'object' && 'kind' in part);
}

/** The sheets as the core reads a workbook. */
export function toWorkbook(sheets: Sheets): Workbook {
  return { grids: [...sheets.values()].map(toGrid) };
}

function toGrid(sheet: Sheet): Grid {
  const { name, columns, rows } = sheet;
  const head = [columns.map(labelIn), columns.map(codeIn)];
  const cells = rows.map((row) => columns.map((code) => cellOf(row.get(code) ?? '')));
  const grid = <T>(of: (cell: Cell) => T, top: T[][]) => [...top, ...cells.map((row) => row.map(of))];
  const formats = columns.map(() => '@');
  return {
    name,
    values: grid<CellValue>((cell) => cell.value, head),
    shown: grid((cell) => cell.shown, head),
    formats: grid((cell) => cell.format, [formats, formats]),
    merges: sheet.merged.map(({ row, code }): Area => {
      const { row: at, column } = placeIn(sheet, row, code);
      return { row: at, column, rows: 1, columns: 2 };
    }),
  };
}

/** Only columns outside the outline need a label; the others have a code. */
function labelIn(code: string): string {
  return code.startsWith('?') ? code.slice(1) : '';
}

function codeIn(code: string): string {
  return code.startsWith('?') ? '' : code;
}

/** A typed text as the cell it leaves in a column formatted as text. */
export function cellOf(typed: Typed): Cell {
  return typeof typed === 'string' ? { value: typed, shown: typed, format: '@' } : typed;
}

/** Where a row's cell stands; the last of columns that stand twice. */
export function placeIn(sheet: Sheet, row: Row, code: string): Place {
  const column = Math.max(0, sheet.columns.lastIndexOf(code));
  return { tab: sheet.name, row: headerRows + sheet.rows.indexOf(row), column };
}
