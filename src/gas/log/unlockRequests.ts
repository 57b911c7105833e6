/** Requests of units to correct a report that is final or accepted. Units may not write the log: it waits for a run. */
import { reasonDetail } from '../../core/log/eventDetail.vi.ts';
import { logEvents } from '../../core/log/logEvents.vi.ts';
import { momentOf } from '../../core/log/loggedRuns.ts';
import type { UnitEvent } from '../../core/log/unitEvents.ts';
import type { Properties } from '../run/propertyParts.ts';
import type { LogEntry } from '../sheets/log.ts';

interface UnlockRequest {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly by: string;
  readonly reason: string;
  readonly isLogged: boolean;
}

const start = 'asked.';

/** The latest of a unit stays. */
export function keepRequest(unit: string, request: Omit<UnlockRequest, 'isLogged'>): void {
  const kept: UnlockRequest = { ...request, isLogged: false };
  PropertiesService.getDocumentProperties().setProperty(start + unit, JSON.stringify(kept));
}

/** The request that the Department has not answered: it has not sent the report back since. */
export function openRequest(
  properties: Properties,
  unit: string,
  events: readonly UnitEvent[],
): UnlockRequest | null {
  const request = parse(properties[start + unit]);
  const answer = events.find(({ event }) => event === logEvents.returned);
  const isAnswered = answer !== undefined && request !== null && momentOf(answer.at) >= request.now;
  return isAnswered ? null : request;
}

function parse(kept: string | undefined): UnlockRequest | null {
  return kept ? (JSON.parse(kept) as UnlockRequest) : null;
}

/** Those that no run has written down yet. */
export function requestEntries(properties: Properties): LogEntry[] {
  return pending(properties).map(([unit, { now, by, reason }]) => ({
    ...{ event: 'asked', subject: unit, detail: reasonDetail(reason), now, by },
  }));
}

/** To be kept with the run that wrote them down. */
export function requestsLogged(properties: Properties): Record<string, string> {
  return Object.fromEntries(
    pending(properties).map(([unit, request]) => [
      start + unit,
      JSON.stringify({ ...request, isLogged: true }),
    ]),
  );
}

function pending(properties: Properties): [unit: string, UnlockRequest][] {
  return Object.keys(properties).flatMap((key): [string, UnlockRequest][] => {
    const request = key.startsWith(start) ? parse(properties[key]) : null;
    return request && !request.isLogged ? [[key.slice(start.length), request]] : [];
  });
}
