/** What a header can mean, and why it is taken for that. */
import type { Field, Outline } from '../../outline/schema.ts';
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
    | 'particular';
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
}

/** No field. */
export const noMeaning: Meaning = {
  field: null,
  part: null,
  sure: 'chua_ro',
  reason: { how: 'none', words: [] },
  score: 0,
};
