/** What matching a unit's row needs, and why a unit is not behind a figure. */
import type { Outline } from '../../outline/schema.ts';
import type { Returns } from '../returns/returns.ts';
import type { Settings } from '../settings/settings.ts';

export interface MatchContext {
  readonly returns: Returns;
  readonly outline: Outline;
  readonly settings: Settings;
}

/** Why a unit that is asked is not behind a figure. */
export type ExclusionReason =
  | 'no-row'
  | 'duplicate-row'
  | 'returned'
  | 'not-complete'
  | 'not-accepted'
  | 'blank'
  | 'unknown'
  | 'unreadable'
  | 'no-establishments'
  | 'no-reference'
  | 'bare-zero'
  | 'mismatch'
  | 'says-not-applicable'
  | 'broken-reference-row'
  | 'in-doubt';
