/** What is printed of the reference rows behind an indicator of pairs. */

import type { UnitCount } from './disclosure.ts';

/** Sums of the reference rows behind an indicator of pairs, over the period. */
export interface PairResult {
  readonly code: string;
  /** Of the column that bounds the denominator; null where there is none or it may not be printed. */
  readonly bound: number | null;
  /** The bound of some rows is above their denominator, printed or not. */
  readonly isBeyond: boolean;
  /** Of those that may be printed side by side; empty when one of them may not. */
  readonly categories: readonly {
    readonly label: string;
    readonly numerator: number;
    readonly denominator: number;
  }[];
  readonly forms: PairForms;
  /** The rows that it sums; where a later final has other rows, it tells none of these parts again. */
  readonly rows: string;
  /** Units in the run whose figures of at least one year are not used. */
  readonly heldUnits: readonly string[];
}

/** What the rows say of how it was done; the report decides which of it may be printed. */
export interface PairForms {
  /** Of the column it is written in; '' where there is none. */
  readonly label: string;
  readonly said: readonly (UnitCount & { readonly text: string })[];
  /** Of all rows, said how or not. */
  readonly numerators: readonly UnitCount[];
}
