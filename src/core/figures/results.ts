/** What a consolidation computes: figures, each with the units and reasons behind it. */
import type { Finding } from '../checks/finding.ts';
import type { Unasked } from '../returns/sheetAsks.ts';
import type { RunState } from '../settings/settings.ts';
import type { Compared } from './compared.ts';
import type { DeclaredNumbers } from './declaredSpan.ts';
import type { ToldBefore, YearCounts } from './disclosure.ts';
import type { Doubt } from './doubt.ts';
import type { FinalName } from './finalName.ts';
import type { PairResult } from './pairResult.ts';
import type { Ratio, RatioSeries } from './ratio.ts';

/** Years that are printed as one figure; in order, they add up to the period. */
export interface YearSpan {
  readonly years: readonly number[];
  readonly ratio: Ratio;
}

/** few: of too few units; draft: only a final tells it; changed: a difference to an earlier final would tell it. */
/** `hidden`: a province sent no numbers of its units. */
export type Untold = 'few' | 'draft' | 'changed' | 'hidden';

/** The period as an earlier final printed it; without its name where that is not known. */
export interface EarlierFigure {
  readonly ratio: Ratio;
  readonly final?: FinalName;
}

export interface IndicatorResult extends RatioSeries {
  readonly code: string;
  /** Of people: the years that may be read, alone or with neighbours; empty: not even the period. Null for a list. */
  readonly spans: readonly YearSpan[] | null;
  /** Why `spans` is empty; null where it is not. */
  readonly untold: Untold | null;
  /** Where a change keeps `spans` empty: the last final that told the period; absent where none did. */
  readonly earlier?: EarlierFigure;
  /** What `spans` were cut from; kept to be compared, never printed. */
  readonly counts: readonly YearCounts[];
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
  /** Of a period: these units' years without a number that they were asked for; absent where there are none. */
  readonly missing?: Readonly<Record<string, readonly number[]>>;
}

/** `period` is null for a stock; of a number of the whole period there are no years. */
export interface TotalSeries {
  readonly years: Readonly<Record<number, Total>>;
  readonly period: Total | null;
}

export interface FieldTotals extends TotalSeries {
  readonly field: string;
  /** Units that say it does not apply to them in any year. */
  readonly inapplicable?: readonly string[];
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
  /** The date of its document says so; of what is in neither list nobody knows. */
  readonly late: readonly string[];
  readonly missing: readonly string[];
  /** Codes or, without one, names. */
  readonly outsideRegistry: readonly string[];
}

/** A field as the report prints it: without values in doubt, with what is under review next to it. */
export interface Printed {
  readonly totals: FieldTotals;
  /** Cells of returns in the run that hold something which is not used. */
  readonly held: readonly { readonly unit: string; readonly year: number | null }[];
  /** Units whose printed years add up to more than 0. */
  readonly positive: readonly string[];
  /** Unit → the sum of its printed years; absent where only sums are known. */
  readonly ofUnit?: Readonly<Record<string, number>>;
  readonly untold?: Untold;
  /** Of counts of people: what was told side by side, and what it was cut from; kept to be compared, never printed. */
  readonly told?: ToldBefore;
  /** Null for fields without years to compare. */
  readonly compared: Compared | null;
}

/** Counts of establishments in one year; listed = usable + blank + held. */
export interface ListCounts {
  readonly listed: number;
  readonly usable: number;
  readonly enough: number;
  /** Nothing typed, or only that there is no figure. */
  readonly blank: number;
  /** Typed, but not used. */
  readonly held: number;
  /** By unit code, of units with some that are held. */
  readonly heldOf: Readonly<Record<string, number>>;
}

/** `area` is a district; '' for units of none. */
export type AreaCounts = ListCounts & { readonly area: string };

/** The same establishments in every year; `enough` by year in order. */
export interface SameList {
  readonly count: number;
  readonly units: number;
  readonly enough: readonly number[];
}

/** The listed establishments of an indicator. */
export interface ListResult {
  readonly code: string;
  readonly years: Readonly<Record<number, ListCounts>>;
  /** Of the last year, in the order of the registry, those of no district last. */
  readonly areas: readonly AreaCounts[];
  readonly same: SameList;
  /** Lines outside the target, last year. */
  readonly outside: ListCounts;
  /** Listed establishments of the last year, by type of the unit. */
  readonly byType: Readonly<Record<string, number>>;
}

export interface Results {
  /** Text field → units in the run that wrote something there. */
  readonly answered: Readonly<Record<string, readonly string[]>>;
  /** Field → units that a linked sheet has no column for; one that all are asked for in all years is not there. */
  readonly unasked: Readonly<Record<string, Unasked>>;
  /** Of the indicators with pairs, by code. */
  readonly pairs: Readonly<Record<string, PairResult>>;
  readonly inDoubt: readonly Doubt[];
  /** In the totals; years are compared without them. */
  readonly farOff: readonly Doubt[];
  /** Fields of the totals but those of targets, by code. */
  readonly printed: Readonly<Record<string, Printed>>;
  /** Of the indicators with a list, by code. */
  readonly lists: Readonly<Record<string, ListResult>>;
  readonly state: RunState;
  readonly reporting: Reporting;
  readonly totals: readonly FieldTotals[];
  /** Field → the rates that units declare. */
  readonly declared: Readonly<Record<string, DeclaredNumbers>>;
  readonly indicators: readonly IndicatorResult[];
  /** Codes of the units whose rows are in the run. */
  readonly included: readonly string[];
  readonly findings: readonly Finding[];
  /** Rule → how many times it could not be checked because an operand was missing. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** Results of the finals before, in order; null for one whose copies cannot be read. */
export type Earlier = readonly ((Results & { readonly final?: FinalName }) | null)[];
