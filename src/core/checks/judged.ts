/** What the rules judge of a return: a filled cell. */
import type { Answer } from '../returns/answers.ts';

/** A filled cell of a row or a reference row, and whether the unit is asked for it. */
export interface JudgedCell {
  readonly answer: Answer;
  readonly asked: boolean;
}
