/** What is printed of the reference rows behind an indicator of pairs. */

/** Sums of the reference rows behind an indicator of pairs, over the period. */
export interface PairResult {
  readonly code: string;
  /** Of the column that bounds the denominator; null where there is none or it may not be printed. */
  readonly bound: number | null;
  /** Of those that may be printed side by side; empty when one of them may not. */
  readonly categories: readonly {
    readonly label: string;
    readonly numerator: number;
    readonly denominator: number;
  }[];
  /** How it was done, as it may be printed. */
  readonly forms: PairForms;
  /** Units in the run whose figures of at least one year are not used. */
  readonly heldUnits: readonly string[];
}

/** Numerators of the rows that say how it was done: of the most frequent ways, and of all ways. */
export interface PairForms {
  readonly all: number;
  readonly told: readonly { readonly text: string; readonly count: number }[];
}
