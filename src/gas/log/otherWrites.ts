/** Writes into another unit's row: a unit may not write the log, so they wait for the next Department run. */
import type { LogEntry } from '../sheets/log.ts';

interface OtherWrite {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  /** E-mail, '' where Google does not tell. */
  readonly by: string;
  /** Codes of units: whose person it was, and in whose row. */
  readonly own: string;
  readonly unit: string;
}

const property = 'otherWrites';
/** A property holds 9 KB: the latest are kept. */
const most = 40;

/** Keeps one; two at once may leave one out, which costs a line and no figure. */
export function keepOtherWrite(write: OtherWrite): void {
  const kept = [...readOtherWrites(), write].slice(-most);
  PropertiesService.getDocumentProperties().setProperty(property, JSON.stringify(kept));
}

/** As lines for the log, one for each unit, person and row. */
export function otherWriteEntries(writes: readonly OtherWrite[]): LogEntry[] {
  const groups = new Map<string, OtherWrite[]>();
  for (const write of writes) {
    const key = JSON.stringify([write.by, write.own, write.unit]);
    groups.set(key, [...(groups.get(key) ?? []), write]);
  }
  return [...groups.values()].flatMap((own) => {
    const [last] = own.slice(-1);
    if (!last) return [];
    const detail = [last.by, last.own, last.now, `x${own.length}`].filter(Boolean).join(' · ');
    return [{ event: 'otherUnit', subject: last.unit, detail } as const];
  });
}

function readOtherWrites(): OtherWrite[] {
  return parseOtherWrites(PropertiesService.getDocumentProperties().getProperty(property));
}

/** Those of all properties of the document, read in one call. */
export function otherWritesIn(properties: Readonly<Record<string, string>>): OtherWrite[] {
  return parseOtherWrites(properties[property] ?? null);
}

function parseOtherWrites(kept: string | null): OtherWrite[] {
  return kept === null ? [] : (JSON.parse(kept) as OtherWrite[]);
}

export function clearOtherWrites(): void {
  PropertiesService.getDocumentProperties().setProperty(property, '[]');
}
