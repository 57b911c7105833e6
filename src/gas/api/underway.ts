/** What an act on a unit needs: its cells and their places, read before the lock. */
import type { Campaign } from '../../core/campaign.ts';
import { readReturns } from '../../core/returns/returns.ts';
import { readSettings } from '../../core/settings/readSettings.ts';
import { bindWorkbook } from '../../core/tabs/binding.ts';
import type { LinkedSource, Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { readClock } from '../sheets/clock.ts';

/** A campaign that nobody has judged. */
export type Underway = Pick<Campaign, 'outline' | 'returns' | 'settings'> & {
  /** The sheet that others made, where there is one. */
  readonly linked?: LinkedSource | undefined;
};

/** @throws StructureError when the registry or the answers are missing */
export function readUnderway(workbook: Workbook, outline: Outline): Underway {
  const binding = bindWorkbook(workbook, outline);
  const moment = { now: readClock(), state: 'TAM', version: 0 } as const;
  const settings = readSettings(binding.settings, outline, moment);
  const { linked } = workbook;
  return { outline, returns: readReturns(binding, outline), settings, linked };
}
