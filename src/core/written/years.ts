/** Which year a figure is of: the years, ranges and school years that its sentence names. */
import { eachMatch } from '../lib/eachMatch.ts';
import { sumInWords } from './numbers/figuresAre.vi.ts';
import { ownYear } from './numbers/numberWords.vi.ts';
import { isFree, yearBehind } from './numbers/yearBehind.ts';
import type { KeySpan, TimeMark } from './timeMark.ts';
import {
  cited,
  compared,
  comparedWith,
  everyYear,
  fourDigits,
  listOfYears,
  nothingBetween,
  ofOccasion,
  ofOneDay,
  ofThatYear,
  opensPart,
  ranges,
  samePart,
  schoolYears,
  sinceYear,
  sumOfYears,
  untilDay,
  untilYear,
  years,
  yearsInBrackets,
  yearWord,
} from './times.vi.ts';
import { partOfYear, partsFrom, wholePeriod } from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';

export type { KeySpan, TimeMark } from './timeMark.ts';

const noTime: TimeMark = { start: 0, end: 0, year: null, years: [], doubt: 'whole-period' };

/** The key with everything blanked that only looks like a number: offsets stay. */
export function blankCitations(key: string): string {
  return [cited, compared, ofOccasion, sumInWords].reduce(
    (text, pattern) => blank(text, pattern),
    key,
  );
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** The times a sentence names, in order; `key` without its citations. */
export function timesIn(key: string): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  let rest = key;
  const take = (
    pattern: RegExp,
    doubt: FigureDoubt,
    yearsOf: (found: string) => number[],
  ): void => {
    for (const found of eachMatch(rest, pattern)) {
      marks.push({ ...spanOf(found), year: null, years: yearsOf(found[0]), doubt });
    }
    rest = blank(rest, pattern);
  };
  take(schoolYears, 'school-year', () => []);
  for (const found of eachMatch(rest, sinceYear)) {
    const since = Number(found[1]);
    marks.push({ ...spanOf(found), year: null, years: [], doubt: 'whole-period', since });
  }
  rest = blank(rest, sinceYear);
  take(ranges, 'whole-period', yearsBetween);
  take(listOfYears, 'whole-period', yearsNamed);
  take(untilDay, 'whole-period', () => []);
  for (const found of eachMatch(rest, years)) {
    const near = rest.slice(Math.max(0, found.index - 30), found.index);
    const isPart = partOfYear.test(near.replace(yearWord, ''));
    const doubt =
      isPart || ofOneDay.test(found[0])
        ? 'part-year'
        : untilYear.test(near)
          ? 'whole-period'
          : ofThatYear.test(near) || comparedWith.test(near)
            ? 'two-readings'
            : null;
    const year = Number(found[1]);
    marks.push({ ...spanOf(found), year, years: [year], doubt });
  }
  take(wholePeriod, 'whole-period', () => []);
  if (!marks.some((mark) => mark.years.length > 1)) take(everyYear, 'whole-period', () => []);
  return marks.sort((a, b) => a.start - b.start);
}

function spanOf(found: RegExpExecArray): KeySpan {
  return { start: found.index, end: found.index + found[0].length };
}

function yearsNamed(text: string): number[] {
  return eachMatch(text, fourDigits).map(([year]) => Number(year));
}

/** Of "từ năm 2021 đến năm 2023" three; of "từ năm 2021 đến nay" none. */
function yearsBetween(text: string): number[] {
  const [first, last] = yearsNamed(text);
  if (first === undefined || last === undefined || last < first) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Where a figure is among others of its kind. */
interface FigureAt {
  readonly key: string;
  readonly clause: KeySpan;
  readonly marks: readonly TimeMark[];
  /** Of its kind, in the sentence, parts left out. */
  readonly figures: readonly KeySpan[];
}

/**
 * The time of a figure. Where years come before figures the last one before it counts, where they
 * follow, the next; a total before its years has none. A clause without a year keeps that of the
 * clause before, unless it adds years up.
 */
export function timeOf(at: KeySpan, { key, clause, marks, figures }: FigureAt): TimeMark | null {
  const here = marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end);
  const inClause = figures.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const before = here.filter((mark) => mark.end <= at.start);
  const after = here.filter((mark) => mark.start >= at.end);
  const own = yearBehind(at, inClause, here, key);
  if (own) return own;
  if (here.length === 0) return timeBefore(at, { key, clause, marks, figures });
  const first = inClause[0] ?? at;
  const last = inClause[inClause.length - 1] ?? at;
  const leads =
    (here[0]?.start ?? 0) < first.start || (here[here.length - 1]?.end ?? 0) <= last.start;
  if (leads) {
    const [next] = after;
    if (next && ownYear.test(key.slice(at.end, next.start)) && isFree(before, key)) return next;
    const isBehind = next && nothingBetween.test(key.slice(at.end, next.start));
    return before[before.length - 1] ?? (isBehind ? next : noTime);
  }
  const opened = openedBy(before[before.length - 1], at, { key, after });
  if (opened) return opened;
  if (isTotal(at, { key, inClause, after })) return noTime;
  if (yearsInBrackets.test(key.slice(at.end))) return noTime;
  const next = after[0];
  const isNext = next && !inClause.some(({ start, end }) => start >= at.end && end <= next.start);
  if (next && isNext) return next;
  return before[before.length - 1] ?? next ?? null;
}

/** "…, năm 2023 xử phạt 1 quán, năm 2024 …": the year that opens the figure's own part. */
function openedBy(
  last: TimeMark | undefined,
  at: KeySpan,
  { key, after }: Pick<Following, 'key' | 'after'>,
): TimeMark | null {
  if (!last || !opensPart.test(key.slice(0, last.start))) return null;
  if (!samePart.test(key.slice(last.end, at.start))) return null;
  const [next] = after;
  return next && nothingBetween.test(key.slice(at.end, next.start)) ? null : last;
}

interface Following {
  readonly key: string;
  readonly inClause: readonly KeySpan[];
  readonly after: readonly TimeMark[];
}

/** "Tổng số 12 vụ, gồm 5 vụ năm 2021, 7 vụ năm 2022": each year after it has a figure itself. */
function isTotal(at: KeySpan, { key, inClause, after }: Following): boolean {
  const later = inClause.filter(({ start }) => start >= at.end);
  const [next] = later;
  const first = after[0];
  if (next === undefined || first === undefined || next.start > first.start) return false;
  if (partsFrom.test(key.slice(at.end, next.start))) return true;
  return later.length > 1 && after.length >= later.length;
}

/** Of the clauses before; of the one after, when it has no figure itself. */
function timeBefore(at: KeySpan, { key, clause, marks, figures }: FigureAt): TimeMark | null {
  const earlier = marks.filter((mark) => mark.end <= clause.start);
  if (sumOfYears.test(key.slice(clause.start, at.start))) return marks.length > 0 ? noTime : null;
  if (earlier.length > 0) return earlier[earlier.length - 1] ?? null;
  const [only] = marks;
  if (only === undefined) return null;
  const isAnothers = figures.some(({ start }) => start >= clause.end);
  return marks.length === 1 && !isAnothers ? only : noTime;
}
