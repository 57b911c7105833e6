/** What a consolidation computes: figures with everything they rest on. */
import type { Finding } from '../checks/finding.ts';
import type { ExclusionReason } from '../matching/context.ts';
import type { RunState } from '../settings/settings.ts';

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

export interface IndicatorResult extends RatioSeries {
  readonly code: string;
  /** By level of establishment; empty for the other indicators. */
  readonly byLevel: Readonly<Record<string, RatioSeries>>;
  readonly byType: Readonly<Record<string, RatioSeries>>;
}

/** A sum and the number of units behind it; total is null when there are none. */
export interface Total {
  readonly total: number | null;
  readonly units: number;
  /** Codes of these units, in registry order. */
  readonly included: readonly string[];
}

/** `period` is null for a stock. */
export interface TotalSeries {
  readonly years: Readonly<Record<number, Total>>;
  readonly period: Total | null;
}

export interface FieldTotals extends TotalSeries {
  readonly field: string;
  readonly byType: Readonly<Record<string, TotalSeries>>;
}

/** Nested counts of units, and who is missing; every list holds unit codes. */
export interface Reporting {
  readonly expected: readonly string[];
  readonly withData: readonly string[];
  readonly submitted: readonly string[];
  readonly valid: readonly string[];
  readonly accepted: readonly string[];
  readonly returned: readonly string[];
  readonly onTime: readonly string[];
  readonly onTimeByDocument: readonly string[];
  readonly missing: readonly string[];
  /** Codes or, without one, names. */
  readonly outsideRegistry: readonly string[];
}

export interface Results {
  readonly state: RunState;
  readonly reporting: Reporting;
  readonly totals: readonly FieldTotals[];
  readonly indicators: readonly IndicatorResult[];
  /** Codes of the units whose rows are in the run. */
  readonly included: readonly string[];
  readonly findings: readonly Finding[];
  /** Rule → how many times it could not be checked because an operand was missing. */
  readonly skipped: Readonly<Record<string, number>>;
}
