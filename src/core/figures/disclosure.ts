/** Which sums of children and offenders may be printed where others read: one place for every output. */

/** One unit's count of a year, as a part of a sum. */
export interface UnitCount {
  readonly unit: string;
  readonly value: number;
}

/** A year's counts; `unsaid` holds the numerators that no unit's own row gives. */
export interface YearCounts {
  readonly year: number;
  readonly measures: readonly (readonly UnitCount[])[];
  readonly unsaid: readonly UnitCount[];
  /** Denominator minus numerator of each unit where it is not 0. */
  readonly remainders: readonly NotHandled[];
}

/** Of one unit and year; `isAll`: its own row says a numerator of 0, so that all of the denominator is in it. */
interface NotHandled {
  readonly value: number;
  readonly isAll: boolean;
}

/** What an earlier final told of the same: its spans of years, and the counts behind them. */
export interface ToldBefore {
  readonly spans: readonly (readonly number[])[];
  readonly counts: readonly YearCounts[];
}

/** Fewer units than this with a count above 0 may be identified by those who know the zeros. */
const fewestUnits = 3;
/** Counts must exceed 1 by this much in total, because with less every unit has 1 or 2. */
const leastSlack = 2;

/**
 * Tells whether a sum gives away no unit's count of 1 or 2, though the zeros are known and
 * though one of its units reads it with its own count in hand.
 */
export function isSafeSum(counts: readonly UnitCount[]): boolean {
  const slack = slackByUnit(counts);
  if (slack.size === 0) return true;
  if (slack.size < fewestUnits) return false;
  return sum([...slack.values()]) - Math.max(...slack.values()) >= leastSlack;
}

/** Tells the same of a remainder whose number of units is unknown. */
function isSafeRemainder(counts: readonly UnitCount[]): boolean {
  const slack = slackByUnit(counts);
  return slack.size === 0 || sum([...slack.values()]) >= leastSlack;
}

/** Unit → by how much its counts exceed 1; only units with a count above 0. */
function slackByUnit(counts: readonly UnitCount[]): Map<string, number> {
  const slack = new Map<string, number>();
  for (const { unit, value } of counts) {
    if (value > 0) slack.set(unit, (slack.get(unit) ?? 0) + value - 1);
  }
  return slack;
}

/** A unit that reports on itself alone prints what is not small. */
function isSafeAlone(counts: readonly UnitCount[]): boolean {
  return counts.every(({ value }) => value === 0 || value > leastSlack);
}

/**
 * Splits the years into as many spans as may be printed side by side, in order: a year that is
 * not safe goes with its neighbours, so that the spans add up to the period and nothing is left
 * to subtract. Nor may anything follow from what earlier finals told. Empty when the whole period
 * is not safe.
 */
export function safeSpans(
  years: readonly YearCounts[],
  isAlone: boolean,
  before: readonly ToldBefore[] = [],
): number[][] {
  let best: readonly (readonly YearCounts[])[] = [];
  for (const spans of partitions(years)) {
    const isSafe = (span: readonly YearCounts[]) =>
      isSafeSpan(span, isAlone) && (isAlone || before.every((one) => isSafeBeside(span, one)));
    if (spans.length > best.length && spans.every(isSafe)) best = spans;
  }
  return best.map((span) => span.map(({ year }) => year));
}

function isSafeSpan(span: readonly YearCounts[], isAlone: boolean): boolean {
  const [{ measures = [] } = {}] = span;
  const sums = measures.map((_, at) => span.flatMap((one) => one.measures[at] ?? []));
  if (isAlone) return sums.every(isSafeAlone);
  const unsaid = span.flatMap((one) => one.unsaid);
  const remainders = span.flatMap((one) => one.remainders);
  return sums.every(isSafeSum) && isSafeRemainder(unsaid) && isSafeDifference(remainders);
}

/**
 * Tells whether denominators less numerators give away a unit whose row says 0 and whose denominator is
 * known to be above 0: it is at most 1 above what the others have above 1 each.
 */
export function isSafeDifference(remainders: readonly NotHandled[]): boolean {
  const whole = remainders.filter(({ isAll }) => isAll).length;
  return whole === 0 || sum(remainders.map(({ value }) => value)) - whole >= leastSlack;
}

/**
 * Tells whether a sum less what an earlier final told of the same years gives nobody away: what came
 * in between, and what went, is a safe sum itself. Years that were told together stay together.
 */
function isSafeBeside(span: readonly YearCounts[], { spans, counts }: ToldBefore): boolean {
  const own = new Set(span.map(({ year }) => year));
  const told = spans.filter((years) => years.some((year) => own.has(year)));
  if (told.length === 0) return true;
  if (told.flat().some((year) => !own.has(year))) return false;
  const old = counts.filter(({ year }) => own.has(year));
  const [{ measures = [] } = {}] = span;
  return (
    measures.every((_, at) => {
      const change = changeOf(
        old.flatMap((one) => one.measures[at] ?? []),
        span.flatMap((one) => one.measures[at] ?? []),
      );
      return isSafeSum(change.filter(({ value }) => value > 0)) && isSafeSum(negated(change));
    }) && isSafeChange(old, span)
  );
}

/** What no row says, and what is not handled, changes safely too. */
function isSafeChange(old: readonly YearCounts[], span: readonly YearCounts[]): boolean {
  const unsaid = changeOf(
    old.flatMap((one) => one.unsaid),
    span.flatMap((one) => one.unsaid),
  );
  const left = (all: readonly YearCounts[]) =>
    all.flatMap(({ measures: [numerators = [], denominators = []] }) =>
      changeOf(numerators, denominators),
    );
  const remainders = changeOf(left(old), left(span));
  return [unsaid, remainders].every(
    (change) =>
      isSafeRemainder(change.filter(({ value }) => value > 0)) && isSafeRemainder(negated(change)),
  );
}

/** Unit by unit, the second sum less the first, where it is not 0. */
function changeOf(first: readonly UnitCount[], second: readonly UnitCount[]): UnitCount[] {
  const change = new Map<string, number>();
  for (const { unit, value } of second) change.set(unit, (change.get(unit) ?? 0) + value);
  for (const { unit, value } of first) change.set(unit, (change.get(unit) ?? 0) - value);
  return [...change].filter(([, value]) => value !== 0).map(([unit, value]) => ({ unit, value }));
}

function negated(change: readonly UnitCount[]): UnitCount[] {
  return change
    .filter(({ value }) => value < 0)
    .map(({ unit, value }) => ({ unit, value: -value }));
}

/** More years than this become one span or single years, because there are too many splits to try. */
const mostYears = 10;

/** Every way to cut a list into runs of neighbours. */
function partitions<T>(list: readonly T[]): (readonly (readonly T[])[])[] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  if (list.length > mostYears) return [list.map((one) => [one]), [list]];
  return partitions(rest).flatMap((spans) => {
    const [next, ...others] = spans;
    const alone = [[first], ...spans];
    return next === undefined ? [alone] : [alone, [[first, ...next], ...others]];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
