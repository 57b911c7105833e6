/** The settings of a run: what the Department chose in its tab, and the moment, for the core has no clock. */

import type { Day } from '../cells/reading.ts';

/** A draft may be made as often as wanted; a final is numbered and kept. */
export type RunState = 'TAM' | 'CHOT';

export interface Settings {
  /** The moment of the run in Asia/Ho_Chi_Minh, as yyyy-mm-ddThh:mm:ss+07:00. */
  readonly now: string;
  readonly state: RunState;
  /** Number of the final version being made; 0 for a draft. */
  readonly version: number;
  /** Code keys of units at which somebody was still typing when it was read; for the note to the leader. */
  readonly typing?: readonly string[];
  readonly dispatchNumber: string;
  readonly dispatchDate: string;
  /** The documents that the report answers, one each; what is still "…" is left out. */
  readonly reportBasis: readonly string[];
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly deadline: Day;
  readonly minimumTimes: number;
  /** Percent. */
  readonly fullCoverage: number;
  readonly provisionalCoverage: number;
  readonly onlyAccepted: boolean;
  readonly zeroMeansNone: boolean;
  readonly parentAgency: string;
  readonly agency: string;
  readonly agencyCode: string;
  readonly addressee: string;
  readonly place: string;
  /** Code of the province (Quyết định 19/2025/QĐ-TTg), for the level above. */
  readonly provinceCode: string;
  readonly signingAuthority: string;
  readonly signerTitle: string;
  readonly recipients: readonly string[];
}
