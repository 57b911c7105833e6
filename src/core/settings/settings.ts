/** The settings of a run: what the Department chose in its tab, and the current time, because the core has no clock. */
import type { ReadingOf, SettingName } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';

/** A draft may be made as often as wanted; a final is numbered and kept. */
export type RunState = 'TAM' | 'CHOT';

/** What only the shell knows of a run. */
export interface RunMoment {
  /** The moment of the run in Asia/Ho_Chi_Minh, as yyyy-mm-ddThh:mm:ss+07:00. */
  readonly now: string;
  readonly state: RunState;
  /** Number of the final version being made; 0 for a draft. */
  readonly version: number;
  /** Code keys of units at which somebody was still typing: taken as last read. */
  readonly typing?: readonly string[];
}

/** What each way of reading gives. */
export interface ReadAs {
  readonly text: string;
  readonly lines: readonly string[];
  readonly day: Day;
  readonly number: number;
  readonly count: number;
  readonly yes: boolean;
  readonly addresses: readonly string[];
}

/** Every setting by its name; the outline declares how it is read. */
export type SettingValues = { readonly [Name in SettingName]: ReadAs[ReadingOf<Name>] };

export interface Settings extends RunMoment, SettingValues {}
