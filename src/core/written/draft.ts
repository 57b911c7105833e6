/** One sentence made ready, and a figure as read from it. */

import { eachMatch } from '../lib/eachMatch.ts';
import { compareKey } from '../text/text.ts';
import type { Passage } from './headings/passage.ts';
import { alikeInYears, eachYearAfter, everyYear, sumOfYears, upToFigure } from './times.vi.ts';
import type { FigureDoubt } from './writtenReport.ts';
import { blankCitations, type KeySpan, type TimeMark, timesIn } from './years.ts';

/** A figure as read; `year` null when none is said. */
export interface FigureDraft {
  readonly field: string;
  readonly year: number | null;
  readonly value: number;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly FigureDoubt[];
  /** Of one school that an office names: never the office's own figure. */
  readonly ofSchool?: true;
  /** A part in a column of its own: no figure of the whole is doubtful for it. */
  readonly isAside?: true;
}

/** A sentence being read. */
export interface SentenceAt {
  readonly text: string;
  readonly key: string;
  readonly times: readonly TimeMark[];
  readonly passage: Passage;
  /** The time of the sentence before it in its paragraph. */
  readonly timeBefore: TimeMark | null;
  /** The key of the sentence before it in its section. */
  readonly previous: string;
  /** The keys of the sentences before it in its paragraph, the nearest first. */
  readonly paragraphBefore: readonly string[];
  /** The figures of the sentence before it in its paragraph. */
  readonly draftsBefore: readonly FigureDraft[];
  /** The school that a heading, a line or its paragraph spoke of last, as a key; '' where none. */
  readonly schoolBefore: string;
}

/** What came before a sentence. */
type Preceding = Pick<
  SentenceAt,
  'timeBefore' | 'previous' | 'paragraphBefore' | 'draftsBefore' | 'schoolBefore'
>;

/** Makes a sentence ready; offsets of the key are those of the text. */
export function readSentence(text: string, passage: Passage, before: Preceding): SentenceAt {
  const key = blankCitations(compareKey(text).replace(/\|/g, ';'));
  return { text, key, times: timesIn(key), passage, ...before };
}

/** The year of a figure: its own, of the line above, of its section, of the sentence before. */
export function yearOfFigure({ passage, timeBefore }: SentenceAt, time: TimeMark | null): YearSaid {
  if (time) return { year: time.year, doubt: time.doubt };
  const above = passage.yearOver;
  if (above !== null) return { year: above, doubt: null };
  const before = timeBefore?.year ?? (timeBefore === null ? passage.heldYear : null);
  if (before !== null) return { year: before, doubt: 'year-before' };
  if (timeBefore === null && passage.reportYear !== null) {
    return { year: passage.reportYear, doubt: 'year-of-report' };
  }
  return { year: null, doubt: timeBefore?.doubt ?? 'no-year' };
}

/** A year and what makes it doubtful. */
export interface YearSaid {
  readonly year: number | null;
  readonly doubt: FigureDoubt | null;
}

/** Signs before a time or a number that are read with it. */
const farBefore = 40;

/** As `yearOfFigure`; one for each year where several share the number: "mỗi năm 3 vụ", or there was nothing in all. */
export function yearsOfFigure(
  reading: SentenceAt,
  time: TimeMark | null,
  at: KeySpan & { readonly value: number },
): readonly YearSaid[] {
  if (time === null || time.years.length < 2) return [yearOfFigure(reading, time)];
  const { key } = reading;
  const isNothing = at.value === 0;
  const isEach = isNothing || hasEach(key, time, at) || eachYearAfter.test(key.slice(at.end));
  if (!isEach) return [yearOfFigure(reading, time)];
  const doubt = time.isMeant ? 'whole-period' : null;
  return time.years.map((year) => ({ year, doubt }));
}

/** What there is at a time is never added up: each of the years named may have it. */
export function yearsOfStock(
  said: readonly YearSaid[],
  time: TimeMark | null,
): readonly YearSaid[] {
  if (time === null || time.years.length < 2 || said.length > 1) return said;
  return time.years.map((year) => ({ year, doubt: 'whole-period' }));
}

function hasEach(key: string, time: TimeMark, at: KeySpan): boolean {
  const near = Math.max(
    key.lastIndexOf(';', at.start) + 1,
    Math.min(time.start, at.start) - farBefore,
  );
  const said = key.slice(near, at.start);
  const reaches = (found: RegExpExecArray) =>
    upToFigure.test(outside(said, time, near).slice(found.index + found[0].length));
  if (eachMatch(said, everyYear).some(reaches)) return true;
  return !sumOfYears.test(said) && eachMatch(said, alikeInYears).some(reaches);
}

/** Without the commas of the list of years itself. */
function outside(said: string, time: TimeMark, from: number): string {
  const start = Math.max(0, time.start - from);
  const end = Math.max(start, time.end - from);
  return said.slice(0, start) + said.slice(start, end).replace(/,/g, ' ') + said.slice(end);
}
