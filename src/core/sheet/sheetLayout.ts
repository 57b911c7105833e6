/** A tab as the add-on lays it out: values, named styles, spans; the shell writes it in a few calls. */

import type { Place } from '../workbook.ts';

/** A named look; `gas/styles.ts` gives each its colours, weight and number format. */
export type LookName =
  | 'plain'
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'draft'
  | 'final'
  | 'section'
  | 'header'
  | 'code'
  | 'label'
  | 'text'
  | 'link'
  | 'count'
  | 'money'
  | 'percent'
  | 'total'
  | 'good'
  | 'doubtful'
  | 'bad'
  | 'muted';

/** A cell to write. A text that begins with "=" is text, never a formula. */
export interface LayoutCell {
  readonly value: string | number;
  readonly look?: LookName;
  /** Columns it covers, itself included. */
  readonly span?: number;
  /** The cell that a click on it leads to. */
  readonly link?: Place;
}

/** A tab to write whole. */
export interface SheetLayout {
  readonly name: string;
  /** Pixels. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** A column that code reads and people do not, from 0. */
  readonly hiddenColumn?: number;
  /** Rows may be shorter than the widest. */
  readonly rows: readonly (readonly LayoutCell[])[];
  readonly landscape: boolean;
}
