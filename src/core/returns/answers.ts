/** One typed cell with all that judging it needs: its field, year, place, and how it reads. */

import type { Field, Option } from '../../outline/schema.ts';
import type { Day, Reading } from '../cells/reading.ts';
import type { Cell, Place } from '../workbook.ts';

export interface Answer {
  /** Column code. */
  readonly code: string;
  readonly field: Field;
  readonly year: number | null;
  readonly cell: Cell;
  readonly place: Place;
  readonly blank: boolean;
  /** Of a count or money; of other kinds, BLANK or a state without a number. */
  readonly reading: Reading;
  /** Of a choice: null when blank, undefined when not in the list. */
  readonly option: Option | null | undefined;
  /** Of a date: null when blank, undefined when it is not one. */
  readonly day: Day | null | undefined;
}

/** The answers of a row by column code, in the order of the columns. */
export interface Answers extends Iterable<readonly [string, Answer]> {
  get(code: string): Answer | undefined;
  values(): Iterable<Answer>;
}
