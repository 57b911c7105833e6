/** A labelled pair of sentences. */

/** "general": the same but for the names of areas, which only a run may tell by their rank. */
export type PairLabel = 'merge' | 'general' | 'apart' | 'opposite';

export interface Pair {
  readonly label: PairLabel;
  /** What was changed from one to the other. */
  readonly change: string;
  readonly a: string;
  readonly b: string;
  readonly heldOut: boolean;
}
