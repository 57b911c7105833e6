/** The reference rows of a unit and year, summed: numerator, denominator, and how whole they are. */

import { isUsable } from '../cells/values.ts';
import type { Answer } from '../returns/answers.ts';
import type { PairRow } from '../returns/referenceRows.ts';
import type { Return } from '../returns/returns.ts';
import { type Establishment, sumEstablishments } from './establishments.ts';

export interface ReferenceSums {
  /** Nothing but keys. */
  readonly absent: boolean;
  /** At least one row counts or could count, so that not every row says "did not exist". */
  readonly filled: boolean;
  readonly complete: boolean;
  readonly broken: boolean;
  /** At least one row has both halves. */
  readonly some: boolean;
  readonly numerator: number;
  readonly denominator: number;
  /** What the row's own number should be, as far as it can be read; of a list, with lines outside the target. */
  readonly controlled: number;
}

/** Sums the establishments that existed that year; `controlled` counts the lines outside the target too. */
export function sumList(
  establishments: readonly Establishment[],
  listsNone: boolean,
  outside: readonly string[],
  minimumTimes: number,
): ReferenceSums {
  const inTarget = (one: Establishment): boolean =>
    one.level === null || !outside.includes(one.level);
  const target = sumEstablishments(establishments.filter(inTarget), minimumTimes);
  const all = sumEstablishments(establishments, minimumTimes);
  const filled = establishments.some((one) => !one.blank);
  return {
    absent: listsNone || (all.listed > 0 && !filled),
    filled,
    complete: all.usable === all.listed,
    broken: false,
    some: all.usable > 0,
    numerator: target.enough,
    denominator: target.usable,
    controlled: all.enough,
  };
}

/** Sums the filled rows of a unit and year; rows with keys only are as if not there. */
export function sumPairs(entry: Return, name: string, year: number): ReferenceSums {
  const rows = (entry.references[name] ?? []).filter(
    (row): row is PairRow => row.rows === 'pairs' && row.year === year && row.counted,
  );
  const whole = rows.filter((row) => isWhole(row));
  const numerator = sum(whole.map((row) => row.numerator?.reading.number ?? 0));
  return {
    absent: rows.length === 0,
    filled: rows.length > 0,
    complete: whole.length === rows.length,
    broken: rows.some((row) => hasMissingHalf(row) || exceeds(row)),
    some: whole.length > 0,
    numerator,
    denominator: sum(whole.map((row) => row.denominator?.reading.number ?? 0)),
    controlled: sum(rows.map((row) => usableNumber(row.numerator) ?? 0)),
  };
}

/** Both halves can be used. */
export function isWhole(row: PairRow): boolean {
  return usableNumber(row.numerator) !== null && usableNumber(row.denominator) !== null;
}

/** R03 of a reference row: it was filled, but one half was left blank. */
export function hasMissingHalf(row: PairRow): boolean {
  return row.counted && [row.numerator, row.denominator].some((half) => !half || half.blank);
}

/** R01: numerator ≤ denominator ≤ bound; a missing operand compares with nothing. */
function exceeds(row: PairRow): boolean {
  return crossed(row.numerator, row.denominator) || crossed(row.denominator, row.bound);
}

/** Both usable, and the first is the greater. */
export function crossed(lesser: Answer | undefined, greater: Answer | undefined): boolean {
  const low = usableNumber(lesser);
  const high = usableNumber(greater);
  return low !== null && high !== null && low > high;
}

export function usableNumber(answer: Answer | undefined): number | null {
  return answer && isUsable(answer.reading) ? answer.reading.number : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
