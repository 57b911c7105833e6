/** A percentage with its parts, or why there is none. */
import type { ExclusionReason } from '../matching/context.ts';

/** Why there is no percentage; null when there is one. */
export type NoValue = 'khong_phat_sinh' | 'chua_phat_sinh' | 'chua_co_so_lieu' | 'khong_ap_dung';

/** A percentage with its parts, for one year or the period and one group of units or levels. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
  /** "94,1%", or the words of the named non-value. */
  readonly text: string;
  readonly none: NoValue | null;
  /** M: units behind the figure. */
  readonly units: number;
  /** E: units asked for it. */
  readonly expected: number;
  /** Units in M by a bare 0 without reference rows. */
  readonly bareZero: number;
  /** Of these, units that tell of cases in other years; absent where there are none. */
  readonly bareSomeYears?: number;
  /** Units in M by their own pair, without rows of a reference table. */
  readonly selfDeclared: number;
  /** Units in M that a linked sheet asked in some of the years only; absent where there are none. */
  readonly partlyAsked?: number;
  /** Units in M by some of the years only: nothing is known of the others; absent where there are none. */
  readonly partly?: readonly string[];
  /** Units in M by other years that tell of something which cannot be counted yet; absent where there are none. */
  readonly unsure?: number;
  /** Bounds in percent, not rounded; null unless listed establishments are missing. */
  readonly low: number | null;
  readonly high: number | null;
  /** Establishments usable and listed; null for indicators without establishments. */
  readonly establishments: { readonly usable: number; readonly listed: number } | null;
  /** Unit codes of M, in registry order. */
  readonly included: readonly string[];
  /** Units of E that are not in M, and why. */
  readonly excluded: readonly Exclusion[];
}

/** Why a unit that is asked is not behind a figure. */
export interface Exclusion {
  readonly unit: string;
  readonly reason: ExclusionReason;
}

/** Years in order, then the period; for a stock the period is its last year. */
export interface RatioSeries {
  readonly years: Readonly<Record<number, Ratio>>;
  readonly period: Ratio;
}
