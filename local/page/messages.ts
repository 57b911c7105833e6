/** What the page and its server say to each other. Rows and columns count from 0. */

/** A tab of the workbook, in the order of the file. */
export interface TabName {
  readonly name: string;
  /** #rrggbb or null. */
  readonly colour: string | null;
}

/** How cells look; a tab lists each look once and cells point to it. */
export interface CellLook {
  readonly background: string;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  readonly wrap: boolean;
  readonly size: number;
  readonly locked: boolean;
}

/** A tab as the grid shows it. */
export interface TabView {
  readonly name: string;
  readonly shown: readonly (readonly string[])[];
  /** Index into `looks`, cell by cell. */
  readonly styles: readonly (readonly number[])[];
  readonly looks: readonly CellLook[];
  readonly notes: readonly CellText[];
  readonly choices: readonly Choices[];
  readonly merges: readonly CellArea[];
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A choice list over some areas; `help` is what the sheet says of it. */
export interface Choices {
  readonly areas: readonly CellArea[];
  readonly values: readonly string[];
  readonly help: string;
}

export interface Spot {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

export interface Typing {
  readonly tab: string;
  readonly cells: readonly CellText[];
}

/** What typing did: nothing at all when `refused` says why. */
export interface TypedCell {
  readonly refused: string;
  readonly canUndo: boolean;
}

/** A call of the sidebar, as its shim posts it. */
export interface FunctionCall {
  readonly name: string;
  readonly given: readonly unknown[];
}

/** What a call of the sidebar answered: a value, or the text of an error as google.script.run gives it. */
export interface Answered {
  readonly value: unknown;
  readonly error: string;
  /** The workbook was written to. */
  readonly changed: boolean;
  readonly selected: Spot;
}
