/** One sentence made ready, and a figure as read from it. */
import { compareKey } from '../text/text.ts';
import type { Passage } from './sections.ts';
import type { FigureDoubt } from './writtenReport.ts';
import { blankCitations, type TimeMark, timesIn } from './years.ts';

/** A figure as read; `year` null when none is said. */
export interface FigureDraft {
  readonly field: string;
  readonly year: number | null;
  readonly value: number;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly FigureDoubt[];
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
}

/** What came before a sentence. */
export type Preceding = Pick<SentenceAt, 'timeBefore' | 'previous'>;

/** Makes a sentence ready; offsets of the key are those of the text. */
export function readSentence(text: string, passage: Passage, before: Preceding): SentenceAt {
  const key = blankCitations(compareKey(text));
  return { text, key, times: timesIn(key), passage, ...before };
}

/** The year of a figure: its own, of the line above, of its section, of the sentence before. */
export function yearOfFigure(
  { passage, timeBefore }: SentenceAt,
  time: TimeMark | null,
): { year: number | null; doubt: FigureDoubt | null } {
  if (time) return { year: time.year, doubt: time.doubt };
  const above = passage.leadYear ?? passage.section.year;
  if (above !== null) return { year: above, doubt: null };
  if (timeBefore?.year) return { year: timeBefore.year, doubt: 'year-before' };
  if (timeBefore === null && passage.reportYear !== null) {
    return { year: passage.reportYear, doubt: 'year-of-report' };
  }
  return { year: null, doubt: timeBefore?.doubt ?? 'no-year' };
}
