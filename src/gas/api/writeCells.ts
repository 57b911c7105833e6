/** Types into a unit's own cells, all or none, and gives what takes it back. */
import type { Change, WriteRequest } from '../../api.ts';
import { checkChanges } from './checkChanges.ts';
import { findReturn, type Overview } from './overview.ts';
import { trackUnit } from './trackUnit.ts';
import { typeCells } from './typeCells.ts';

/** @throws Refusal `unknown-unit`, `locked-cell`, `stale`, `wrong-value`; then nothing was typed. */
export function writeCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { unit, changes, onBehalf }: WriteRequest,
  overview: Overview,
): Change[] {
  const entry = findReturn(overview, unit);
  const checked = checkChanges(changes, entry, overview);
  typeCells(spreadsheet, checked);
  if (onBehalf) {
    const { words } = overview.outline;
    const nothing = { reason: '', cells: '', newDeadline: '' };
    const track = { ...nothing, event: 'typedOnBehalf', state: words.typedOnBehalf } as const;
    trackUnit(spreadsheet, entry, track, overview);
  }
  return checked.map(({ place, from, to }) => ({ place, from: to, to: from }));
}
