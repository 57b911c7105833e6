/** A row of the answers tab as native formulas address it. */
import type { Outline } from '../../outline/schema.ts';
import type { Places, TabPlace } from './places.ts';

/** A unit's row in the answers tab, as its formulas see it. */
export interface AnswersRow {
  readonly outline: Outline;
  readonly places: Places;
  readonly place: TabPlace;
  /** From 1. */
  readonly row: number;
  /** The unit's code. */
  readonly unit: string;
}
