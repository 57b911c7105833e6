/** Types into a unit's own cells, all or none, and returns the changes that undo it. */
import type { Change, WriteRequest } from '../../api/api.ts';
import { changesDetail } from '../../core/log/eventDetail.vi.ts';
import { isSecretCell } from '../../core/log/secretCells.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLockAfterReading } from '../errors/withLock.ts';
import { keepTyped, readWaitingTyped } from '../log/typedByUnits.ts';
import { keepPage } from '../sheets/explanationPage.ts';
import { currentPerson } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { placesStamp } from './cellIdentity.ts';
import { checkChanges } from './checkChanges.ts';
import { findReturn } from './findReturn.ts';
import { trackUnit } from './trackUnit.ts';
import { prepareTyping, typeCells } from './typeCells.ts';
import type { Underway } from './underway.ts';
import { requireOwnUnit } from './unit/ownUnit.ts';

/** @throws Refusal `not-officer`, `other-unit`, `unknown-unit`, `moved`, `locked-cell`, `stale`, `wrong-value`; then nothing was typed (see `typeCells`). */
export function writeCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { unit, changes, places, onBehalf }: WriteRequest,
  campaign: Underway,
): Change[] {
  const { returns, outline } = campaign;
  if (onBehalf) requireOfficer(returns.binding.settings, outline);
  const entry = findReturn(campaign, unit);
  if (places !== placesStamp(entry, campaign)) throw new Refusal('moved');
  checkChanges(changes, entry, campaign);
  const logged = changes.map((one) => ({
    ...one,
    isSecret: isSecretCell(one.place, entry, outline),
  }));
  const note = () => {
    const state = outline.words.typedOnBehalf;
    const detail = changesDetail(logged);
    const nothing = { reason: '', cells: '', newDeadline: '' };
    trackUnit(spreadsheet, entry, { ...nothing, event: 'typedOnBehalf', state, detail }, campaign);
  };
  const done = onBehalf ? () => undefined : requireOwnUnit(entry, campaign);
  const typing = prepareTyping(spreadsheet, changes);
  const waiting = onBehalf ? null : readWaitingTyped(entry.unit.code, currentPerson());
  withLockAfterReading(() => {
    keepPage(spreadsheet, changes, campaign);
    typeCells(spreadsheet, typing, campaign, onBehalf ? note : undefined);
    if (waiting) keepTyped(waiting, campaign.settings.now, logged);
  });
  done();
  return changes.map(({ place, from, to }) => ({ place, from: to, to: from }));
}
