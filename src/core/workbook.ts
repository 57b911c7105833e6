/** All the core knows of a spreadsheet: tabs of cells with value, shown text and format. */

/** What getValues gives; '' is an empty cell. */
export type CellValue = string | number | boolean | Date;

/** One cell: its value, the text a person sees, its number format. */
export interface Cell {
  readonly value: CellValue;
  readonly shown: string;
  readonly format: string;
}

/** A tab, row by row from A1. `shown` and `formats` have the shape of `values`. */
export interface Grid {
  readonly name: string;
  /** The outline's tab that it stands for, where its own name is another. */
  readonly stands?: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly shown: readonly (readonly string[])[];
  /** Absent when every number of the tab shows as bare figures or a percentage: then none can matter. */
  readonly formats?: readonly (readonly string[])[];
  /** Merged areas. */
  readonly merges?: readonly Area[];
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
}

/** Compares names of tabs: composed letters, spaces and case aside. */
export function tabKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Where a cell stands; row and column count from 0. */
export interface Place {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
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
  return { value, shown, format: grid.formats?.[row]?.[column] ?? '' };
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** "E7" for row 6, column 4. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "BTC 2 Trẻ em!E7". */
export function address(place: Place): string {
  return `${place.tab}!${a1(place.row, place.column)}`;
}
