/** Which year a figure is of: the years, ranges and school years that its sentence names. */
import { eachMatch } from '../lib/eachMatch.ts';
import {
  cited,
  compared,
  listOfYears,
  ranges,
  schoolYears,
  untilDay,
  untilYear,
  years,
  yearWord,
} from './times.vi.ts';
import { partOfYear, wholePeriod } from './words.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';

/** A time named in a sentence; `year` null where it is more than one. */
export interface TimeMark {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly doubt: FigureDoubt | null;
}

/** The key with everything blanked that only looks like a number: offsets stay. */
export function blankCitations(key: string): string {
  return [cited, compared].reduce((text, pattern) => blank(text, pattern), key);
}

function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** The times a sentence names, in order; `key` without its citations. */
export function timesIn(key: string): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  let rest = key;
  const take = (pattern: RegExp, doubt: FigureDoubt): void => {
    for (const found of eachMatch(rest, pattern)) {
      marks.push({ start: found.index, end: found.index + found[0].length, year: null, doubt });
    }
    rest = blank(rest, pattern);
  };
  take(schoolYears, 'school-year');
  take(ranges, 'whole-period');
  take(listOfYears, 'whole-period');
  take(untilDay, 'whole-period');
  for (const found of eachMatch(rest, years)) {
    const near = rest.slice(Math.max(0, found.index - 30), found.index);
    const isPart = partOfYear.test(near.replace(yearWord, ''));
    const doubt = isPart ? 'part-year' : untilYear.test(near) ? 'whole-period' : null;
    marks.push({
      start: found.index,
      end: found.index + found[0].length,
      year: Number(found[1]),
      doubt,
    });
  }
  for (const found of eachMatch(rest, wholePeriod)) {
    marks.push({
      start: found.index,
      end: found.index + found[0].length,
      year: null,
      doubt: 'whole-period',
    });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** The same, of the part of a sentence between two places. */
function within(marks: readonly TimeMark[], start: number, end: number): readonly TimeMark[] {
  return marks.filter((mark) => mark.start >= start && mark.end <= end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The time of a figure. Where years come before figures the last one before it counts, where they
 * follow, the next; a clause without one keeps the year of the clause before.
 */
export function timeOf(
  at: Span,
  clause: Span,
  marks: readonly TimeMark[],
  figures: readonly Span[],
): TimeMark | null {
  const here = within(marks, clause.start, clause.end);
  const before = here.filter((mark) => mark.end <= at.start);
  const after = here.filter((mark) => mark.start >= at.end);
  const first = figures.find((figure) => figure.start >= clause.start) ?? at;
  const leads = (here[0]?.start ?? Number.POSITIVE_INFINITY) < first.start;
  if (leads) return before[before.length - 1] ?? null;
  const next = after[0];
  if (next) return next;
  if (here.length > 0) return before[before.length - 1] ?? null;
  const earlier = within(marks, 0, clause.start);
  if (earlier.length > 0) return earlier[earlier.length - 1] ?? null;
  return marks.length === 1 ? (marks[0] ?? null) : null;
}
