/** What the rules judge of a return: its filled cells. */
import type { Answer } from '../returns/answers.ts';

/** The filled cells of a row and its reference rows: those that the unit is asked for, and the others. */
export interface JudgedCells {
  readonly asked: readonly Answer[];
  readonly unasked: readonly Answer[];
}
