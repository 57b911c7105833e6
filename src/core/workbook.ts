/** All the core knows of a spreadsheet: tabs of cells with value, shown text and format. */
import { columnLetters } from '../ooxml/columnLetters.ts';

/** What getValues gives; '' is an empty cell. */
export type CellValue = string | number | boolean | Date;

/** One cell: its value, the text a person sees, its number format. */
export interface Cell {
  readonly value: CellValue;
  readonly shown: string;
  readonly format: string;
  /** The text that is in the sheet, where the cell was put into other words. */
  readonly typed?: string;
}

/** A tab, row by row from A1. `shown` and `formats` have the shape of `values`. */
export interface Grid {
  readonly name: string;
  /** The outline's tab that it represents, where its own name is another. */
  readonly stands?: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly shown: readonly (readonly string[])[];
  /** Absent when every number of the tab shows as bare figures or a percentage: then none can matter. */
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  /** Absent where they were not read; `pictures`: cells that hold one, empty here. */
  readonly notes?: readonly CellNote[];
  readonly pictures?: readonly Omit<CellNote, 'text'>[];
  /** Which table of its tab it is, from 1; absent for the first or only one. */
  readonly table?: number;
  /** Rows and columns are exchanged, for units that go across: row n is column n - 1 of the tab. */
  readonly turned?: { readonly head: number; readonly label: number };
  /** Set when the tab was put together from a sheet that others made. */
  readonly linked?: LinkedCells;
  /** "row column" → where the cell is, of those that the restricted workbook holds. */
  readonly apart?: ReadonlyMap<string, Place>;
}

/** A note that somebody put on a cell; row and column count from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Where the cells of a tab put together from others are. */
interface LinkedCells {
  /** null for a cell that the sheet does not have; the first of a row is its unit's name. */
  readonly places: readonly (readonly (Place | null)[])[];
  /** "row column" → the text as typed, where it was put into other words: "45/45" → 45. */
  readonly typed: ReadonlyMap<string, string>;
  /** Column code → column of its denominator, as the unit declared it. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Row by row, the codes that the unit's tabs have a column for, and whether it is read; absent where that is not known. */
  readonly asked?: readonly ReadonlyMap<string, boolean>[];
}

/** A rectangle of cells; rows and columns count from 0, `rows` and `columns` are sizes. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The tabs of a consolidation, which may come from several files. */
export interface Workbook {
  readonly grids: readonly Grid[];
  /** Names of all tabs, read or not; absent when they are not known. */
  readonly names?: readonly string[];
  /** The sheet that others made, where tabs were put together from it. */
  readonly linked?: LinkedSource;
  /** Set where a setting names a restricted workbook; `grids` then hold what it says. */
  readonly apart?: ApartSource;
}

/** A restricted workbook that holds counts of people, as it was read. */
export interface ApartSource {
  /** The common workbook's tabs as they stand. */
  readonly own: readonly Grid[];
  readonly others: readonly Grid[];
  /** Filled cells of the common workbook that are not read, because the restricted one is. */
  readonly left: readonly Place[];
  /** Rows of the restricted workbook that are no unit's of the common one, or stand twice; what it lacks. */
  readonly unplaced: readonly Place[];
  readonly lacking: { readonly tabs: readonly string[]; readonly columns: readonly string[] };
  /** Whoever reads may not open it: nothing is known of what it holds. */
  readonly isClosed: boolean;
}

/** The tabs that others made, as they were read. */
export interface LinkedSource {
  readonly sources: readonly Grid[];
  /** Tab → its tables: header rows, the column of names; from 0. */
  readonly frames: ReadonlyMap<string, readonly TableFrame[]>;
  readonly completion: 'signing' | 'required';
  /** Whether a person confirmed the link. */
  readonly confirmed: boolean;
  /** Sentences on columns no longer found, on tabs of which another counts; `copies`: on tabs not read, names of one unit. */
  readonly lost: readonly string[];
  readonly copies?: readonly string[];
  readonly lostTabs: readonly string[];
  readonly lostColumns: readonly { readonly tab: string; readonly header: string }[];
  /** Columns that wait for a person. */
  readonly waiting: number;
  readonly columns: SheetColumns;
  /** The add-on's own tab where units explain, with a row for every unit; some may not be there yet. */
  readonly page?: Grid;
  /** The columns that are read: of which field and year, and where from. */
  readonly read: readonly ReadFrom[];
}

/** A column of the sheet that a field is read from; `from` is its tab, header and part. */
export interface ReadFrom {
  readonly field: string;
  readonly year: number | null;
  readonly from: string;
}

/** What the columns of a sheet that others made do not give. */
export interface SheetColumns {
  /** Read by nobody: the outline has no such field. */
  readonly outside: readonly HeadedPlace[];
  /** Like a field, but nobody has confirmed it. */
  readonly waiting: readonly HeadedPlace[];
}

/** A column by its header. */
export interface HeadedPlace {
  readonly header: string;
  /** Chosen, but without its year, or for a figure that another column has too. */
  readonly why?: 'no-year' | 'twice';
  readonly place: Place;
}

/** What must not have moved before a cell of a table is written; rows and columns of the tab. */
export interface TableFrame {
  readonly headRows: readonly number[];
  readonly firstRow: number;
  readonly name: number;
}

/** Compares names of tabs: composed letters, spaces and case aside. */
export function tabKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where a cell is; row and column count from 0. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell of a tab is in the spreadsheet. */
export function placeIn(grid: Grid, row: number, column: number): Place {
  const elsewhere = grid.apart?.get(`${row} ${column}`);
  if (elsewhere) return elsewhere;
  const own = grid.linked?.places[row];
  return own?.[column] ?? own?.[0] ?? { tab: grid.name, row, column };
}

/** Whether the sheet has this cell. */
export function hasCell(grid: Grid, row: number, column: number): boolean {
  return grid.linked === undefined || Boolean(grid.linked.places[row]?.[column]);
}

const empty: Cell = { value: '', shown: '', format: '' };

/** The tab of this name in the outline, or undefined. */
export function findGrid(workbook: Workbook, name: string): Grid | undefined {
  return workbook.grids.find((grid) => outlineTab(grid) === name);
}

/** The outline's name for a tab. */
export function outlineTab(grid: Grid): string {
  return grid.stands ?? grid.name;
}

/** The cell at a row and column counted from 0; outside the grid, an empty cell. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  const value = grid.values[row]?.[column];
  if (value === undefined) return empty;
  const shown = grid.shown[row]?.[column] ?? String(value);
  const typed = grid.linked?.typed.get(`${row} ${column}`);
  const format = grid.formats?.[row]?.[column] ?? '';
  if (value === '' && shown === '' && format === '' && typed === undefined) return empty;
  const cell = { value, shown, format };
  return typed === undefined ? cell : { ...cell, typed };
}

/** "E7" for row 6, column 4. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "BTC 2 Trẻ em!E7". */
export function address(place: Place): string {
  return `${place.tab}!${a1(place.row, place.column)}`;
}
