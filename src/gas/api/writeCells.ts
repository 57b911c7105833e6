/** Types into a unit's own cells, none unless all may be, and gives what takes it back. */
import type { Change, WriteRequest } from '../../api/api.ts';
import { Refusal } from '../errors/refusal.ts';
import { placesStamp } from './cellIdentity.ts';
import { checkChanges } from './checkChanges.ts';
import { findReturn, type Overview } from './overview.ts';
import { trackUnit } from './trackUnit.ts';
import { typeCells } from './typeCells.ts';

/** @throws Refusal `unknown-unit`, `moved`, `locked-cell`, `stale`, `wrong-value`; then nothing was typed (see `typeCells`). */
export function writeCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { unit, changes, places, onBehalf }: WriteRequest,
  overview: Overview,
): Change[] {
  const entry = findReturn(overview, unit);
  if (places !== placesStamp(entry, overview)) throw new Refusal('moved');
  checkChanges(changes, entry, overview);
  const note = () => {
    const state = overview.outline.words.typedOnBehalf;
    const nothing = { reason: '', cells: '', newDeadline: '' };
    trackUnit(spreadsheet, entry, { ...nothing, event: 'typedOnBehalf', state }, overview);
  };
  typeCells(spreadsheet, changes, overview, onBehalf ? note : undefined);
  return changes.map(({ place, from, to }) => ({ place, from: to, to: from }));
}
