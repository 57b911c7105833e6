/** What the lists name and the form has no place for: set-up says it, so that nobody misses it later. */
import type { Outline } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import type { FormLists, Listed } from './lists.ts';
import { reportingUnits, typeOfListed } from './rows.ts';

export interface LeftOutRow {
  /** Establishments of units that are not listed, do not report, or are not asked to list any. */
  readonly establishments: readonly Listed[];
  /** Units of a type that the outline has not: they get a row for their answers only. */
  readonly typeless: readonly Listed[];
}

export function leftOut(outline: Outline, { units, establishments }: FormLists): LeftOutRow {
  const { code } = outline.registry;
  const keyOf = (listed: Listed) => looseKey(listed[code.code] ?? '');
  const lists = Object.values(outline.references).filter(
    ({ shape }) => shape.rows === 'establishments',
  );
  const reporting = reportingUnits(outline, units);
  const listing = reporting.filter((unit) =>
    lists.some(({ topic }) => typeOfListed(outline, unit)?.topics.includes(topic)),
  );
  const placed = new Set(listing.map(keyOf));
  return {
    establishments: establishments.filter((one) => !placed.has(keyOf(one))),
    typeless: reporting.filter((unit) => typeOfListed(outline, unit) === undefined),
  };
}
