/** What differs between two runs: figures with the units that moved them. */
import type { Outline } from '../../../outline/schema.ts';
import type { RunState } from '../../settings/settings.ts';

/** One year of a figure, the whole period, or '' for a count that has neither. */
export interface ChangedTime {
  readonly time: string;
  readonly before: string;
  readonly after: string;
}

/** A unit that moved a figure; its times are those in which its own part differs. */
interface Mover {
  /** Unit code. */
  readonly unit: string;
  readonly name: string;
  readonly times: readonly ChangedTime[];
}

/** `people`: of children, offenders or cases, where the difference is one unit's count; `not-kept`: an older file. */
export type NoMovers = 'people' | 'not-kept';

export interface VersionChange {
  readonly label: string;
  /** The period first, then years; never empty. */
  readonly times: readonly ChangedTime[];
  /** The greatest move first; empty when the moves cannot be told. */
  readonly movers: readonly Mover[];
  /** Movers beyond those listed. */
  readonly more: number;
  readonly untold: NoMovers | null;
  /** A difference of two counts of children or offenders: not for a document. */
  readonly isSecret: boolean;
  /** 0 to 1: how much of the figure moved. */
  readonly share: number;
}

/** A run by its kind, number and moment. */
export interface ComparedRun {
  readonly state: RunState;
  /** 0 for a draft, and where it is not known. */
  readonly version: number;
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly generatedAt: string;
}

export interface VersionComparison {
  readonly before: ComparedRun;
  readonly after: ComparedRun;
  readonly changes: readonly VersionChange[];
}

/** What both runs are read by. */
export interface ComparedBy {
  readonly outline: Outline;
  /** Unit code → name. */
  readonly name: (code: string) => string;
}
