/** Sums of years over the same units, the only ones that may be compared. */

import type { Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { plus } from '../lib/plus.ts';
import { wholeYears } from '../matching/wholeYears.ts';

/** A field's years, in order, over the units that have all of them. */
export interface Compared {
  readonly field: string;
  readonly years: readonly number[];
  readonly sums: readonly number[];
  readonly units: readonly string[];
}

/** A unit's numbers of a field, year by year; null where it has none that is printed. */
export interface PrintedRow {
  readonly unit: string;
  readonly numbers: readonly (number | null)[];
}

/** Compares a field over the whole years. */
export function compareYears(
  field: Field,
  rows: readonly PrintedRow[],
  { outline, settings }: CheckContext,
): Compared {
  const years = wholeYears(outline.years, settings);
  const places = years.map((year) => outline.years.indexOf(year));
  const whole = rows.filter(({ numbers }) => places.every((at) => numbers[at] != null));
  return {
    field: field.code,
    years,
    sums: places.map((at) => whole.reduce((sum, { numbers }) => plus(sum, numbers[at] ?? 0), 0)),
    units: whole.map(({ unit }) => unit),
  };
}
