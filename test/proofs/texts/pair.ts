/** A labelled pair of sentences. */

export type PairLabel = 'merge' | 'apart' | 'opposite';

export interface Pair {
  readonly label: PairLabel;
  /** What was changed from one to the other. */
  readonly change: string;
  readonly a: string;
  readonly b: string;
  readonly heldOut: boolean;
}
