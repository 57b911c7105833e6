/** A spreadsheet in memory: what an .xlsx gives, what the emulated services show and change. */
import type { Parts } from './xlsx/package/parts.ts';

/** A value as getValues would give it; an error shows as its text ("#REF!"). */
export type Value = string | number | boolean | Date;

/** What can be set on a cell above the style it came with. Colours are #rrggbb. */
export interface StyleChange {
  numberFormat?: string;
  background?: string | null;
  fontColor?: string | null;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
  horizontal?: 'left' | 'center' | 'right' | null;
  vertical?: 'top' | 'middle' | 'bottom';
  /** A thin line of this colour on all four sides; null removes it. */
  border?: string | null;
  /** Protection flag of the cell; it binds when the sheet is protected. */
  locked?: boolean;
}

export interface CellModel {
  value: Value;
  /** With the leading "="; undefined for a constant. A formula without a cached value has value "Loading...". */
  formula?: string;
  /** Index of the style in the file it was read from; 0 for a new cell. */
  style: number;
  change?: StyleChange;
  note?: string;
  /** What the file has as the formula's result is not written again: it tells of what is gone. */
  isStale?: boolean;
  /** The cell holds a picture; `value` is the text that the file gives for programs without pictures in cells. */
  picture?: true;
}

export interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Formulas here and below have the leading "=" and `;` between arguments, as in Sheets. */
export interface ValidationModel {
  areas: Rectangle[];
  kind: 'list' | 'formula';
  /** For a list. */
  values: string[];
  /** For a formula, relative to the top left cell of the first area. */
  formula: string;
  /** Refuses what does not fit; otherwise only warns. */
  rejects: boolean;
  help: string;
}

export interface ConditionalFormatModel {
  areas: Rectangle[];
  formula: string;
  background?: string;
  fontColor?: string;
  bold?: boolean;
}

export interface ProtectionModel {
  /** An .xlsx has no place for it: '' after reading. */
  description: string;
  unprotected: Rectangle[];
  /** E-mails of those whom it does not bind, the owner apart; absent where it is not known. */
  editors?: string[];
}

/** Rows and columns count from 0. Cells are kept by row, then column; absent cells are empty. */
export interface SheetModel {
  id: number;
  name: string;
  hidden: boolean;
  cells: Map<number, Map<number, CellModel>>;
  rowCount: number;
  columnCount: number;
  merges: Rectangle[];
  /** Where pictures that lie over the cells begin; a save leaves them as they are in the file. */
  pictures: { row: number; column: number }[];
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, as the row heights. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  tabColor: string | null;
  /** Only those the add-on can express; others in the file stay as they are, unread. */
  validations: ValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  protection: ProtectionModel | null;
  landscape: boolean;
  /** Which of the above may differ from the file; a save looks at these only and rewrites what does. */
  touched: Set<SheetPart>;
}

/** `view`: frozen panes; `columns`, `rows`: sizes and hiding; `tab`: colour; `page`: landscape. */
export const sheetParts = [
  'cells',
  'merges',
  'view',
  'columns',
  'rows',
  'tab',
  'validations',
  'conditionalFormats',
  'protection',
  'notes',
  'page',
] as const;
export type SheetPart = (typeof sheetParts)[number];

export interface SpreadsheetModel {
  name: string;
  locale: 'vi_VN' | 'en_US';
  timeZone: string;
  /** Names, order and hiding are compared with the file at every save; a sheet is known by its id. */
  sheets: SheetModel[];
  /** Another workbook that a run may open by its id, the same one each time; absent: none. */
  beside?: (id: string) => SpreadsheetModel | null;
  /** Number format of a style index, as the file has it. */
  formatOf(style: number): string;
  /** What a style index looks like in the file; absent members have the spreadsheet's default. */
  lookOf(style: number): StyleChange;
  /** The package it came from, which a save patches; only xlsx/ looks inside. */
  readonly origin: Parts;
}
