/** A column of a sheet that others made, as it was understood. */
import type { Field } from '../../outline/schema.ts';
import type { ColumnValues } from './columnValues.ts';
import type { PairPart, Sureness } from './link.ts';
import type { Meaning, MeaningReason } from './meaningTypes.ts';

export type ColumnReason =
  | MeaningReason
  | {
      readonly how:
        | 'pair'
        | 'values'
        | 'no-year'
        | 'other-year'
        | 'twice'
        | 'alone'
        | 'empty'
        | 'witness'
        | 'beside';
      readonly words: readonly string[];
    };

/** A column as it was understood. */
export interface ReadColumn {
  /** From 0. */
  readonly at: number;
  readonly header: string;
  readonly field: Field | null;
  readonly year: number | null;
  readonly part: PairPart | null;
  readonly sure: Sureness;
  readonly reason: ColumnReason;
  readonly score: number;
  readonly rivals?: readonly Meaning[];
  readonly values: ColumnValues;
  /** "triệu đồng" of the header, '' without one. */
  readonly unit: string;
}
