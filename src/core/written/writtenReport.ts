/** What is proposed from a written report: the JSON of `doc-bao-cao`, and nothing that was not written. */
import type { Outline } from '../../outline/schema.ts';

/** A form as the reader of the browser gets it. */
export type WrittenForm = Outline;

/** One sentence as written, with its section: "II.2. Giáo dục, truyền thông". */
export interface WrittenSentence {
  readonly id: number;
  readonly section: string;
  readonly text: string;
}

/** `chac`: field, value and year are said; `can_xem`: a person must look. */
type FigureSureness = 'chac' | 'can_xem';

/** Why a person must look at a proposed figure. */
export type FigureDoubt =
  | 'estimate'
  | 'no-year'
  | 'school-year'
  | 'whole-period'
  | 'part-year'
  | 'part-of'
  | 'year-before'
  | 'year-of-report'
  | 'same-elsewhere'
  | 'may-overlap'
  | 'no-base'
  | 'other-noun'
  | 'two-readings'
  | 'no-verb'
  | 'not-understood'
  | 'other-matter'
  | 'of-others'
  | 'closing-section'
  | 'denial'
  | 'not-repeated'
  | 'own-unit'
  | 'contradicted';

/** A figure for one field; `value` in đồng for money, `start` and `end` in the sentence's text. */
export interface WrittenFigureProposal {
  readonly field: string;
  /** Null: the text gives none. */
  readonly year: number | null;
  readonly value: number;
  /** As it is typed when a person accepts it: "12 buổi". */
  readonly typed: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly sure: FigureSureness;
  readonly doubts: readonly FigureDoubt[];
}

/** A percentage without both halves: the unit's own claim, never an indicator. */
interface Claim {
  readonly text: string;
  readonly sentence: number;
}

/** Two sentences that cannot both be so; `about` is the field that they speak of. */
export interface Contradiction {
  readonly sentences: readonly [number, number];
  readonly about: string;
}

/** Sentences and rows that tell a field's figures of one school each: a person adds them up, or asks. */
export interface FiguresOfSchools {
  readonly field: string;
  readonly sentences: readonly number[];
}

export interface WrittenReport {
  /** Code of the outline. */
  readonly outline: string;
  readonly file: string;
  readonly sentences: readonly WrittenSentence[];
  /** Field → ids of its sentences, in their order. */
  readonly texts: Readonly<Record<string, readonly number[]>>;
  /** Sentences of `texts` that only their neighbours place: a person looks. */
  readonly guessed: readonly number[];
  /** Ids of the sentences that no field asks for. */
  readonly unplaced: readonly number[];
  readonly figures: readonly WrittenFigureProposal[];
  readonly claims: readonly Claim[];
  readonly contradictions: readonly Contradiction[];
  readonly bySchool: readonly FiguresOfSchools[];
  /** Sentences with personal data: in none of the above. */
  readonly withheld: number;
  /** Of each of them, the sentence that it follows; 0 at the beginning. */
  readonly withheldAfter: readonly number[];
}
