/** The years that a dispatch asks about. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { DispatchLine } from './dispatchLines.ts';
import {
  askedYearByYear,
  reference,
  reportsSpan,
  yearList,
  yearMention,
  yearSpan,
} from './letterWords.vi.ts';

export interface LetterYears {
  readonly values: readonly number[];
  readonly line: DispatchLine;
}

/** A day, dd/mm/yyyy, and the line that says it. */
interface Day {
  readonly text: string;
  readonly line: DispatchLine;
}

/** Of the period, else those asked year by year, else those the subject names, else the span that the letter speaks of. */
export function yearsOf(
  all: readonly DispatchLine[],
  from: Day | null,
  to: Day | null,
): LetterYears | null {
  const year = (found: Day | null) => Number(found?.text.slice(-4) ?? 0);
  const [start, end] = [year(from), year(to)];
  if (start > 0 && end >= start && to !== null) return { line: to.line, values: span(start, end) };
  const [asked] = matchesOf(all, [askedYearByYear]);
  if (asked) return { line: asked.line, values: span(asked.start, asked.end) };
  const named = namedYears(all);
  if (named !== null) return named;
  const spans = spansOf(all);
  const best = spans.find(({ isOfReport }) => isOfReport) ?? spans[0];
  return best === undefined ? null : { line: best.line, values: span(best.start, end || best.end) };
}

/** Years that the subject of the letter names one by one. */
function namedYears(all: readonly DispatchLine[]): LetterYears | null {
  const line = all.find(({ text }) => reference.test(text) && text.search(yearMention) >= 0);
  const named = eachMatch(line?.text ?? '', yearMention).flatMap(([, one, two]) => [one, two]);
  const years = named.flatMap((one) => (one === undefined ? [] : [Number(one)]));
  if (line === undefined || years.length === 0) return null;
  return { line, values: span(Math.min(...years), Math.max(...years)) };
}

function spansOf(all: readonly DispatchLine[]) {
  return matchesOf(all, [yearSpan, yearList]);
}

function matchesOf(all: readonly DispatchLine[], patterns: readonly RegExp[]) {
  return all.flatMap((line) =>
    patterns
      .flatMap((pattern) => eachMatch(line.text, pattern))
      .map((found) => ({
        line,
        start: Number(found[1]),
        end: Number(found[2]),
        isOfReport:
          reportsSpan.test(line.text.slice(0, found.index)) &&
          !/[“"]/.test(line.text.slice(0, found.index)),
      })),
  );
}

/** A longer span is a slip in one of its years: "2019 đến 2204". */
const mostYears = 60;

function span(start: number, end: number): readonly number[] {
  const all = end - start + 1;
  const length = all >= 1 && all <= mostYears ? all : 1;
  return Array.from({ length }, (_, at) => start + at);
}
