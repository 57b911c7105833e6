/** Which figures of a sentence are only parts of another: "12 buổi, trong đó 5 buổi …", "(3 trực tiếp)". */
import type { Mention } from './mentions.ts';
import { countedOf, partAfter, partsFrom, yearOfCause } from './words.vi.ts';
import type { TimeMark } from './years.ts';

/** A sentence and which nouns count the same. */
export interface Kinds {
  readonly key: string;
  readonly times: readonly TimeMark[];
  alike(one: string, other: string): boolean;
}

/** Those of a sentence's figures that are parts: each is asked once, for one is a part where what it follows is. */
export function partFigures(figures: readonly Mention[], where: Kinds): ReadonlySet<Mention> {
  const parts = new Set<Mention>();
  for (const one of [...figures].sort((a, b) => a.start - b.start)) {
    if (isPart(one, figures, where, parts)) parts.add(one);
  }
  return parts;
}

/** A part is never the figure of a year; a year between makes it that year's own. */
function isPart(
  mention: Mention,
  figures: readonly Mention[],
  where: Kinds,
  parts: ReadonlySet<Mention>,
): boolean {
  const { key, times } = where;
  const before = figures.filter((one) => one.end <= mention.start && isOfKind(one, mention, where));
  const whole = before[before.length - 1];
  if (partAfter.test(key.slice(mention.end)) || isRemark(key)) return true;
  if (whole === undefined) return false;
  const between = key.slice(whole.end, mention.start);
  if (/;|\.(?!\d)/.test(between)) return false;
  const isInYear = times.some(
    ({ start, end, years }) => years.length === 1 && start >= whole.end && end <= mention.start,
  );
  const opened = isInBrackets(key, mention.start) && !isInBrackets(key, whole.start);
  if (opened) return !hasYear(key, mention, times);
  if (partsFrom.test(between)) return !isInYear && !hasYearAfter(mention, figures, times);
  const first = before.find((one) => one.end <= whole.start);
  return first !== undefined && parts.has(whole) && !isInYear;
}

/** Two that count the same; so do two sums of money. */
export function isOfKind(one: Mention, other: Mention, { alike }: Kinds): boolean {
  if (one.isMoney || other.isMoney) return one.isMoney === other.isMoney;
  return alike(one.noun, other.noun);
}

/** "Trong 45 vụ được báo tin thì 6 vụ …": the rest of the clause counts of it. */
export function isBaseOfAnother(
  mention: Mention,
  figures: readonly Mention[],
  where: Kinds,
): boolean {
  const { key } = where;
  if (!countedOf.test(key.slice(0, mention.start))) return false;
  const next = figures.find((one) => one.start >= mention.end && isOfKind(one, mention, where));
  return next !== undefined && !key.slice(mention.end, next.start).includes(';');
}

/** A whole sentence in brackets says more of what is above it. */
function isRemark(key: string): boolean {
  return /^\([^()]*\)?[.;]?$/.test(key.trim());
}

function isInBrackets(key: string, at: number): boolean {
  return key.lastIndexOf('(', at) > key.lastIndexOf(')', at);
}

/** A year inside the same brackets. */
function hasYear(key: string, { start }: Mention, times: readonly TimeMark[]): boolean {
  const from = key.lastIndexOf('(', start);
  const to = key.indexOf(')', start);
  return times.some(
    (time) =>
      time.years.length > 0 &&
      time.start > from &&
      (to < 0 || time.end <= to) &&
      !yearOfCause.test(key.slice(from, time.start)),
  );
}

/** "gồm 3 vụ năm 2022, 4 vụ năm 2023". */
function hasYearAfter(
  { end }: Mention,
  figures: readonly Mention[],
  times: readonly TimeMark[],
): boolean {
  const next = figures.find((one) => one.start >= end);
  return times.some(
    (time) =>
      time.years.length === 1 &&
      time.start >= end &&
      time.end <= (next?.start ?? Number.POSITIVE_INFINITY),
  );
}
