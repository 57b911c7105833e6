/** What a cell is read as (docs/semantics.md §1), and what a number cell must hold. */
import type { NumberKindName } from '../../outline/schema.ts';

export type State = 'VALUE' | 'ZERO' | 'NA' | 'ELSEWHERE' | 'UNKNOWN' | 'BLANK' | 'INVALID';

/** Why a number cannot be used as typed; `rule` is the rule that reports it. */
export interface Problem {
  readonly rule: 'C02' | 'C04' | 'C06' | 'S03' | 'Y02';
  readonly reason: Reason;
  /** Numbers the person may have meant, the likeliest first. */
  readonly suggestions: readonly number[];
}

export type Reason =
  | 'not-a-number'
  | 'negative'
  | 'fraction'
  | 'wrong-noun'
  | 'range'
  | 'sum'
  | 'ratio'
  | 'several-years'
  | 'too-large'
  | 'estimate'
  | 'percent-text'
  | 'share-of-one'
  | 'above-hundred'
  | 'too-fine'
  | 'ambiguous-separator'
  | 'doubtful-unit'
  | 'unit-missing'
  | 'above-ceiling'
  | 'year'
  | 'formula-error'
  | 'formula-pending'
  | 'date'
  | 'percent'
  | 'merged'
  | 'personal-data'
  | 'not-a-date';

/** A cell as read. Usable in a sum or a percentage: VALUE or ZERO without a problem. */
export interface Reading {
  readonly state: State;
  /** VALUE: the number (money in đồng), also when doubtful; ZERO: 0; else null. */
  readonly number: number | null;
  /** ZERO said explicitly ("không phát sinh", "chưa phát sinh", KPS): 0 of 0. */
  readonly none: boolean;
  /** ELSEWHERE: the unit code pointed to; else ''. */
  readonly pointer: string;
  readonly problem: Problem | null;
}

/** What a number cell must hold. */
export interface NumberKind {
  readonly kind: NumberKindName;
  readonly nouns?: readonly string[];
  /** Reporting years: a cell like "Năm 2021: 3; năm 2022: 5" is recognised by them. */
  readonly years?: readonly number[];
}

/** A day as yyyy-mm-dd, so that days compare as text. */
export type Day = string;
