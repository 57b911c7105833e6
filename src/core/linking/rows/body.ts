/** The rows under a header: those of units, and those that are none. */

export type AsideKind =
  | 'group'
  | 'total'
  | 'signature'
  | 'year'
  | 'note'
  | 'numbers'
  | 'header'
  | 'chosen'
  | 'part'
  | 'copy'
  | 'doubt';

/** A unit's row; rows from 0. */
export interface BodyRow {
  readonly row: number;
  readonly name: string;
  /** Unit type by the name's words, else by the group's title, else the tab's name. */
  readonly type: string | null;
  /** The year of the block or of the year column. */
  readonly year: number | null;
}

export interface AsideRow {
  readonly row: number;
  readonly kind: AsideKind;
  readonly text: string;
  /** What is in the column of names. */
  readonly name: string;
  /** What it is known by, where a person set it aside. */
  readonly key?: string;
}

export interface Body {
  readonly rows: readonly BodyRow[];
  readonly aside: readonly AsideRow[];
}
