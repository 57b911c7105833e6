/** What units type in the sidebar: they may not write the log, so it waits for the next Department run. */
import { changesDetail, type LoggedChange } from '../../core/log/eventDetail.vi.ts';
import { address } from '../../core/workbook.ts';
import type { LogEntry } from '../sheets/log.ts';

/** One person's changes of one unit's cells, each from what it was first to what it is now. */
interface TypedCells {
  readonly by: string;
  /** Of the last change. */
  readonly now: string;
  readonly changes: readonly LoggedChange[];
  /** Changes that there was no room for. */
  readonly dropped: number;
}

const start = 'typed.';
/** A property holds 9 KB; Vietnamese letters take up to three bytes. */
const mostLetters = 3_000;
/** Cells in one line of the log. */
const mostCells = 25;

/** Kept while the lock is held, so that a run that writes them down loses none. */
export function keepTyped(
  unit: string,
  by: string,
  now: string,
  changes: readonly LoggedChange[],
): void {
  const properties = PropertiesService.getDocumentProperties();
  const known = parse(properties.getProperty(start + unit));
  const own = known.find((one) => one.by === by) ?? { by, now, changes: [], dropped: 0 };
  const others = known.filter((one) => one !== own);
  const joined = joinChanges(own.changes, changes.map(withoutSecret));
  properties.setProperty(start + unit, fitting([...others, { ...own, now, changes: joined }]));
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
function fitting(all: readonly TypedCells[]): string {
  const text = JSON.stringify(all);
  const longest = [...all].sort((one, other) => other.changes.length - one.changes.length)[0];
  if (text.length <= mostLetters || !longest || longest.changes.length === 0) return text;
  const [, ...changes] = longest.changes;
  const shorter = { ...longest, changes, dropped: longest.dropped + 1 };
  return fitting(all.map((one) => (one === longest ? shorter : one)));
}

function parse(kept: string | null | undefined): TypedCells[] {
  return kept ? (JSON.parse(kept) as TypedCells[]) : [];
}

type Properties = Readonly<Record<string, string>>;

/** Lines for the log, each with who and when. */
export function typedEntries(properties: Properties): LogEntry[] {
  return keysIn(properties).flatMap((key) =>
    parse(properties[key]).flatMap((typed) => linesOf(key.slice(start.length), typed)),
  );
}

function linesOf(subject: string, { by, now, changes, dropped }: TypedCells): LogEntry[] {
  const lines: LogEntry[] = [];
  for (let at = 0; at < Math.max(1, changes.length); at += mostCells) {
    const own = changes.slice(at, at + mostCells);
    const detail = changesDetail(own, at === 0 ? dropped : 0);
    if (detail !== '') lines.push({ event: 'typed', subject, detail, by, now });
  }
  return lines;
}

/** To be kept with the run that wrote them down. */
export function typedCleared(properties: Properties): Record<string, string> {
  return Object.fromEntries(keysIn(properties).map((key) => [key, '']));
}

function keysIn(properties: Properties): string[] {
  return Object.keys(properties).filter((key) => key.startsWith(start) && properties[key] !== '');
}
