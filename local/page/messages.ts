/** What the page and its server say to each other. Rows and columns count from 0. */
import type { ToldFormulas } from './markedFormulas.ts';
import type { OpenedDialog } from './menuMessages.ts';
import type { ShownJudgements } from './shownJudgements.ts';

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

/** A tab as it is now: whole, or what changed since the reading `since`. */
export interface ToldTab {
  /** Later readings have larger numbers. */
  readonly number: number;
  readonly since: number;
  /** The last edit of the asking page that it shows; 0 for none. */
  readonly made: number;
  readonly view: TabView | null;
  readonly changes: TabChanges | null;
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Index into the looks of before and the new ones after them. */
  readonly look: number;
}

export interface TabChanges {
  readonly judged: ShownJudgements;
  readonly cells: readonly ChangedCell[];
  readonly contents: readonly CellText[];
  readonly looks: readonly CellLook[];
}

/** A tab as the grid shows it. */
export interface TabView {
  readonly judged: ShownJudgements;
  readonly name: string;
  readonly shown: readonly (readonly string[])[];
  /** Index into `looks`, cell by cell. */
  readonly styles: readonly (readonly number[])[];
  readonly looks: readonly CellLook[];
  readonly notes: readonly CellText[];
  readonly choices: readonly ChoiceList[];
  readonly merges: readonly CellArea[];
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels; null where the row fits its texts. */
  readonly heights: readonly (number | null)[];
  /** What is edited in a cell where that is not the text shown, but for `formulas`: plain numbers. */
  readonly contents: readonly CellText[];
  readonly formulas: ToldFormulas;
  /** Cells that lead to another cell. */
  readonly links: readonly LinkedPlace[];
  /** What names each row: the texts of its locked first cells. */
  readonly rowKeys: readonly string[];
  /** How far the sheet reaches; more than is listed above. */
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface LinkedPlace {
  readonly row: number;
  readonly column: number;
  readonly to: Spot;
}

export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A choice list over some areas; `help` is what the sheet says of it. */
export interface ChoiceList {
  readonly areas: readonly CellArea[];
  readonly values: readonly string[];
  readonly help: string;
  /** Nothing else is taken. */
  readonly rejects: boolean;
}

export interface Spot {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A cell that is typed into; `rowKey` is what names its row on the page, '' where nothing does. */
export interface TypedCell extends CellText {
  readonly rowKey: string;
}

/** One act of a person in the grid; the numbers of a page's edits grow by one. */
export type Edit =
  | {
      readonly id: number;
      readonly kind: 'type';
      readonly tab: string;
      readonly cells: readonly TypedCell[];
    }
  | { readonly id: number; readonly kind: 'undo' | 'redo' };

/** Edits in the order in which they were made; one that was sent before is not made again. */
export interface EditBatch {
  /** Of one opening of the page. */
  readonly page: string;
  readonly edits: readonly Edit[];
}

/** What became of an edit: nothing at all where `refused` says why. */
export interface EditAnswer {
  readonly id: number;
  readonly refused: string;
}

export interface BatchAnswer {
  readonly answers: readonly EditAnswer[];
  readonly state: DeskState;
}

/** What the page says of the workbook as a whole. */
export interface DeskState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Cells typed since the workbook was last downloaded. */
  readonly fresh: number;
  readonly copy: CopyState | null;
}

/** The copy next to the input file; null where there is no file. */
export interface CopyState {
  readonly name: string;
  /** "9:42" of the last save, '' before the first. */
  readonly at: string;
  /** How many changes there were, and how many of them are on the disk. */
  readonly changes: readonly [made: number, saved: number];
  /** Why the last save failed, '' when it did not. */
  readonly failed: string;
  /** "9:42" or "9:42 ngày 24/12/2024": when the copy of an earlier session was written, and the input. */
  readonly earlier: Readonly<{ copy: string; input: string; isOlder: boolean }> | null;
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
  readonly dialog: OpenedDialog | null;
}

/** What files that units returned would give, or gave; nothing where `refused` says why. */
export interface MergePlan {
  readonly files: readonly {
    readonly name: string;
    readonly isRefused: boolean;
    /** The first sums up. */
    readonly lines: readonly string[];
  }[];
  readonly cells: number;
  readonly refused: string;
}
