/** Rows that wait for a person: of tables that only sum up others, and strangers in a restricted workbook. */
import type { Outline } from '../../../outline/schema.ts';
import { isApartName } from '../../sheet/apartNames.vi.ts';
import { phraseOf } from '../headerText.ts';
import type { LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';
import { type UnitOf, unitInRow } from '../sheetUnits.ts';
import { wholeTables } from './wholeTables.ts';

/** The table with these rows waiting, all of them where nothing else is said. */
export function asWaiting(read: ReadTab, rows = read.body.rows): ReadTab {
  const waiting = rows.map(({ row, name }) => ({ row, kind: 'doubt' as const, text: name, name }));
  const aside = [...read.body.aside, ...waiting].sort((a, b) => a.row - b.row);
  return { ...read, body: { rows: read.body.rows.filter((row) => !rows.includes(row)), aside } };
}

/** The tabs of a link with what waits for a person when they are looked at together. */
export function waitingTogether<Key>(
  read: ReadonlyMap<Key, ReadTab>,
  units: readonly LinkedUnit[],
  outline: Outline,
): ReadonlyMap<Key, ReadTab> {
  const confirmed = new Set(units.map(({ name }) => phraseOf(name)));
  const sums = wholeTables([...read.values()], confirmed, outline);
  const unitOf = unitInRow(units, outline);
  return new Map(
    [...read].map(([key, tab]) => [
      key,
      sums.has(tab) ? asWaiting(tab) : withoutStrangers(tab, unitOf),
    ]),
  );
}

/** In a restricted workbook a name that nobody confirmed waits: a mistyped one would become a unit of its own. */
function withoutStrangers(read: ReadTab, unitOf: UnitOf): ReadTab {
  if (!isApartName(read.grid.name) || read.isUnnamed) return read;
  const strangers = read.body.rows.filter((row) => unitOf(read, row) === null);
  return strangers.length === 0 ? read : asWaiting(read, strangers);
}
