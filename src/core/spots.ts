/** Places of cells within a tab. */

/** A cell of a tab; row and column count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** A note that somebody put on a cell. */
export interface CellNote extends Spot {
  readonly text: string;
}
