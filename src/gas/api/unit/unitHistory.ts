/** A unit's history from the log, and its request to correct a finished report. */
import type { DepartmentView, UnitHistory } from '../../../api/api.ts';
import { withNames } from '../../../core/log/eventDetail.vi.ts';
import { readUnitEvents, type UnitEvent } from '../../../core/log/unitEvents.ts';
import { mayBePrinted } from '../../../core/privacy/mayBePrinted.ts';
import { columnNames } from '../../../core/returns/columnNames.ts';
import { isComplete } from '../../../core/returns/completion.ts';
import { unitCodeKey } from '../../../core/returns/units.ts';
import { Refusal } from '../../errors/refusal.ts';
import { withLockAfterReading } from '../../errors/withLock.ts';
import { keepRequest, openRequest } from '../../log/unlockRequests.ts';
import { logMoment } from '../../sheets/clock.ts';
import { currentPerson } from '../../sheets/log.ts';
import { findReturn } from '../findReturn.ts';
import type { Underway } from '../underway.ts';
import { unitNameOf } from '../unitName.ts';
import { requireOwnUnit } from './ownUnit.ts';

const mostEvents = 200;

/** @param campaign Read with its log. */
export function unitHistory(unit: string, campaign: Underway): UnitHistory {
  const entry = findReturn(campaign, unit);
  const { code } = entry.unit;
  const nameAt = columnNames(entry, campaign.outline);
  const { binding } = campaign.returns;
  const events: readonly UnitEvent[] =
    readUnitEvents(binding.log, campaign.outline).get(unitCodeKey(code)) ?? [];
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const request = openRequest(properties, code, events);
  return {
    events: events
      .slice(0, mostEvents)
      .map((one) => ({ ...one, detail: withNames(one.detail, nameAt) })),
    request: request && { at: logMoment(request.now), by: request.by, reason: request.reason },
    mayAsk: isComplete(entry, campaign.outline),
  };
}

/** Requests of all units that the Department has not answered, in the order of the registry. */
export function openRequests(
  properties: Readonly<Record<string, string>>,
  { returns, outline }: Underway,
): DepartmentView['requests'] {
  const events = readUnitEvents(returns.binding.log, outline);
  return returns.registry.units.flatMap((unit) => {
    const own = events.get(unitCodeKey(unit.code)) ?? [];
    const request = openRequest(properties, unit.code, own);
    if (!request) return [];
    const { now, by, reason } = request;
    return [{ unit: unitNameOf(unit), at: logMoment(now), by, reason }];
  });
}

/**
 * The Department sees it on its first screen and sends the report back when it agrees.
 * @throws Refusal `no-reason`, `names-person`, `not-finished`, `other-unit`
 */
export function askUnlock(unit: string, typed: string, campaign: Underway): UnitHistory {
  const entry = findReturn(campaign, unit);
  const reason = typed.trim();
  if (!/[\p{L}\p{N}]/u.test(reason)) throw new Refusal('no-reason');
  if (!mayBePrinted(reason)) throw new Refusal('names-person');
  if (!isComplete(entry, campaign.outline)) throw new Refusal('not-finished');
  const done = requireOwnUnit(entry, campaign);
  const request = { now: campaign.settings.now, by: currentPerson(), reason };
  withLockAfterReading(() => keepRequest(entry.unit.code, request));
  done();
  return unitHistory(unit, campaign);
}
