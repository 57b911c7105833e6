/** What became of units since: a table of old units, each with the units of today that it is now. */
import { unitCodeKey } from '../returns/units.ts';
import { compareKey, looseKey } from '../text/text.ts';
import { isNewHeader, isOldHeader } from './lineageWords.vi.ts';
import { listedUnits } from './oldRows.ts';

/** The units of today that an old one became, by its code or its name; none where the table has no such row. */
export type Lineage = (code: string, name: string) => readonly string[];

/** Rows of two columns, the old unit and the new; an old one may be in several rows. */
export function lineageOf(rows: readonly (readonly string[])[]): Lineage {
  const head = rows.findIndex((row) => row.some(isOld) && row.some(isNew));
  const header = rows[head] ?? [];
  const olds = head < 0 ? [0] : header.flatMap((cell, at) => (isOld(cell) ? [at] : []));
  const news = head < 0 ? [1] : header.flatMap((cell, at) => (isNew(cell) ? [at] : []));
  const known = new Map<string, Set<string>>();
  for (const row of rows.slice(head + 1)) {
    const words = olds.map((at) => (row[at] ?? '').trim()).filter((word) => word !== '');
    // A code, which is certain, comes before a name.
    const now = news.map((at) => (row[at] ?? '').trim()).find((word) => word !== '') ?? '';
    for (const key of words.flatMap((word) => [unitCodeKey(word), compareKey(word)])) {
      const heirs = known.get(key) ?? new Set();
      for (const one of listedUnits(now)) heirs.add(one);
      known.set(key, heirs);
    }
  }
  const of = (key: string) => known.get(key) ?? new Set<string>();
  return (code, name) => {
    const byCode = [...of(unitCodeKey(code)), ...of(compareKey(code))];
    return [...new Set(byCode.length > 0 || name === '' ? byCode : of(compareKey(name)))];
  };
}

function isOld(cell: string): boolean {
  return isOldHeader(looseKey(cell));
}

function isNew(cell: string): boolean {
  return isNewHeader(looseKey(cell));
}
