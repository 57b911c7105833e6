/** A labelled pair of sentences. */

/**
 * "less": of a deed that was done one leaves out when, where, with whom, by what or what for: what is
 * printed follows from both, so they may be told together. "general": the same but for the names of areas, which
 * only a run may tell by their rank.
 */
export type PairLabel = 'merge' | 'less' | 'general' | 'apart' | 'opposite';

export interface Pair {
  readonly label: PairLabel;
  /** What was changed from one to the other. */
  readonly change: string;
  readonly a: string;
  readonly b: string;
  readonly heldOut: boolean;
}
