/** What a header can mean, why it is taken for that, and a column as it was understood. */
import type { Field, Outline } from '../../outline/schema.ts';
import type { ColumnValues } from './columnValues.ts';
import type { PairPart, Sureness } from './link.ts';

/** Why a column is taken for a field: data for one sentence. */
export interface MeaningReason {
  readonly how:
    | 'label'
    | 'words'
    | 'near-words'
    | 'extra-words'
    | 'missing-words'
    | 'alike'
    | 'none'
    | 'ignored'
    | 'blocked'
    | 'several'
    | 'particular'
    | 'pair';
  /** The words that made the difference. */
  readonly words: readonly string[];
}

export interface Meaning {
  readonly field: Field | null;
  readonly part: PairPart | null;
  readonly sure: Sureness;
  readonly reason: MeaningReason;
  /** Orders rival meanings; a label word for word is 100. */
  readonly score: number;
  /** Other fields that it could be, the likeliest first. */
  readonly rivals?: readonly Meaning[];
}

/** The fields that a tab of a role can have, with the wordings that mean them. */
export interface Vocabulary {
  readonly outline: Outline;
  readonly role: string;
  readonly fields: readonly Field[];
  /** What the tab's name and its title rows say. */
  readonly title?: string;
  /** Words above nearly every column, as a title is. */
  readonly over?: ReadonlySet<string>;
}

/** No field. */
export const noMeaning: Meaning = {
  field: null,
  part: null,
  sure: 'chua_ro',
  reason: { how: 'none', words: [] },
  score: 0,
};

export type ColumnReason =
  | MeaningReason
  | {
      readonly how:
        | 'values'
        | 'no-year'
        | 'money'
        | 'scaled'
        | 'other-year'
        | 'twice'
        | 'parts'
        | 'alone'
        | 'empty'
        | 'witness'
        | 'beside'
        | 'number'
        | 'marks'
        | 'list'
        | 'title'
        | 'rival'
        | 'chosen';
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
  /** Rows tell the year. */
  readonly byRow: boolean;
  /** "triệu đồng" of the header, '' without one. */
  readonly unit: string;
  readonly scaled?: Scaled;
}

/** What is counted in thousands, by the words over the column, and by those of the table; `isNoted`: by a note too. */
export interface Scaled {
  readonly own: readonly string[];
  readonly table: readonly string[];
  readonly isNoted: boolean;
}

/** A table that was read, with the texts of its cells and the rows that are units. */
export interface ShownTable {
  readonly role: string;
  readonly columns: readonly ReadColumn[];
  readonly grid: { readonly shown: readonly (readonly string[])[] };
  readonly body: { readonly rows: readonly { readonly row: number }[] };
}
