/** A line of a form that a row of a pasted block may fill, with its boxes. */

/** A box that takes one value. */
export interface LineCell {
  readonly id: string;
  readonly label: string;
  readonly year: number | null;
  readonly text: string;
  readonly prose: boolean;
}

/** A line that takes a block's row: a school, a question. */
export interface PasteLine {
  readonly id: string;
  readonly name: string;
  /** Other words for it. */
  readonly aliases: readonly string[];
  readonly cells: readonly LineCell[];
}
