/** What units still owe, as a dispatch and messages that remind them tell it. */
import type { Outline } from '../../../outline/schema.ts';
import type { Settings } from '../../settings/settings.ts';

/** Alike cells that are missing, in error, or doubtful. */
export interface OwedItem {
  readonly kind: 'missing' | 'error' | 'warning';
  /** Id of the rule that found it; '' for what is missing, and for what counts people: a letter to all says no more of it. */
  readonly rule: string;
  /** Label of the field, or name of the tab; '' when it is of the whole report. */
  readonly label: string;
  /** Reference tab in which it is, '' of the answers. */
  readonly table: string;
  /** Rows of that tab by their own words. */
  readonly rows: readonly string[];
  readonly years: readonly number[];
  /** Sentences of the rule, for the unit alone: how to fix it; none of what counts people. */
  readonly sentences: readonly string[];
}

/** A unit that must report and whose report is not finished, or has errors, or was sent back. */
export interface OwingUnit {
  readonly code: string;
  readonly name: string;
  /** Code of its type, '' when it cannot be read. */
  readonly type: string;
  readonly email: string;
  readonly state: 'empty' | 'started' | 'faulty' | 'returned';
  /** Required answers. */
  readonly asked: number;
  readonly answered: number;
  /** dd/mm/yyyy, its own. */
  readonly deadline: string;
  readonly isExtended: boolean;
  /** Whole days until the deadline, below 0 after it. */
  readonly daysLeft: number;
  readonly items: readonly OwedItem[];
  /** Waves in which it was reminded before. */
  readonly reminded: number;
  /** Address that opens its row; '' where the spreadsheet has none. */
  readonly link: string;
  /** Where its row is, in words. */
  readonly place: string;
}

export interface DispatchInput {
  readonly units: readonly OwingUnit[];
  /** All units that must report, and how many of them owe something. */
  readonly expected: number;
  readonly owing: number;
  /** dd/mm/yyyy by which it is asked now, '' when none is set. */
  readonly until: string;
  /** Address of the spreadsheet, '' when it has none. */
  readonly address: string;
  readonly outline: Outline;
  readonly settings: Settings;
}
