/** What units type in the sidebar: they may not write the log, so it waits for the next Department run. */
import { changesDetail, type LoggedChange } from '../../core/log/eventDetail.vi.ts';
import { address } from '../../core/workbook.ts';
import type { Properties } from '../run/propertyParts.ts';
import type { LogEntry } from '../sheets/log.ts';

/** One person's changes of one unit's cells, each from what it was first to what it is now. */
interface TypedCells {
  readonly unit: string;
  readonly by: string;
  /** Of the last change. */
  readonly now: string;
  readonly changes: readonly LoggedChange[];
  /** Changes that there was no room for. */
  readonly dropped: number;
}

/** What waits of a person's changes, as it was read before the lock. */
interface WaitingTyped {
  readonly key: string;
  readonly typed: TypedCells;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

const start = 'typed.';
/** A property holds 9 KB; Vietnamese letters take up to three bytes. */
const mostLetters = 3_000;
/** Cells in one line of the log. */
const mostCells = 25;
/** Whoever waits longer for the lock may have waited for a run, which wrote down what was read. */
const freshMs = 5_000;

/** Read before the lock: a person's own property, which nobody else writes but a run that clears it. */
export function readWaitingTyped(unit: string, by: string): WaitingTyped {
  const key = `${start}${unit}/${by}`;
  const kept = parse(PropertiesService.getDocumentProperties().getProperty(key));
  const none = { unit, by, now: '', changes: [], dropped: 0 };
  return { key, typed: kept ?? none, readAt: Date.now() };
}

/** One call while the lock is held, so that a run that writes them down loses none. */
export function keepTyped(
  { key, typed, readAt }: WaitingTyped,
  now: string,
  changes: readonly LoggedChange[],
): void {
  const isFresh = Date.now() - readAt < freshMs;
  const known = isFresh ? typed : { ...typed, changes: [], dropped: 0 };
  const joined = joinChanges(known.changes, changes.map(withoutSecret));
  const place = isFresh ? key : `${key}/${Date.now()}`;
  const kept = fitting({ ...known, now, changes: joined });
  PropertiesService.getDocumentProperties().setProperty(place, kept);
}

/** What the log may not tell is not kept for it either. */
function withoutSecret(change: LoggedChange): LoggedChange {
  return change.isSecret ? { ...change, from: '', to: '' } : change;
}

function joinChanges(known: readonly LoggedChange[], added: readonly LoggedChange[]) {
  const cells = new Map(known.map((one) => [address(one.place), one]));
  for (const one of added) {
    const first = cells.get(address(one.place));
    cells.set(address(one.place), first ? { ...one, from: first.from } : one);
  }
  return [...cells.values()].filter(({ from, to, isSecret }) => isSecret || from !== to);
}

/** Leaves out the oldest until the rest has room. */
function fitting(typed: TypedCells): string {
  const text = JSON.stringify(typed);
  if (text.length <= mostLetters || typed.changes.length === 0) return text;
  const [, ...changes] = typed.changes;
  return fitting({ ...typed, changes, dropped: typed.dropped + 1 });
}

function parse(kept: string | null | undefined): TypedCells | null {
  return kept ? (JSON.parse(kept) as TypedCells) : null;
}

/** Lines for the log, each with who and when. */
export function typedEntries(properties: Properties): LogEntry[] {
  return keysIn(properties).flatMap((key) => {
    const typed = parse(properties[key]);
    return typed ? linesOf(typed) : [];
  });
}

function linesOf({ unit: subject, by, now, changes, dropped }: TypedCells): LogEntry[] {
  const lines: LogEntry[] = [];
  for (let at = 0; at < Math.max(1, changes.length); at += mostCells) {
    const own = changes.slice(at, at + mostCells);
    const detail = changesDetail(own, at === 0 ? dropped : 0);
    if (detail !== '') lines.push({ event: 'typed', subject, detail, by, now });
  }
  return lines;
}

/** The changes that wait, of all people. */
export function typedWaiting(properties: Properties): readonly LoggedChange[] {
  return keysIn(properties).flatMap((key) => parse(properties[key])?.changes ?? []);
}

/** To be kept with the run that wrote them down. */
export function typedCleared(properties: Properties): Record<string, string> {
  return Object.fromEntries(keysIn(properties).map((key) => [key, '']));
}

function keysIn(properties: Properties): string[] {
  return Object.keys(properties).filter((key) => key.startsWith(start) && properties[key] !== '');
}
