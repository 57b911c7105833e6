/** Which figures of children and offenders the public summary shows, as spans of years. */
import type { IndicatorResult, YearSpan } from '../figures/results.ts';
import type { ReportInput } from '../report/input.ts';
import { yearName } from '../report/words.vi.ts';
import { inFinalText, withheldCount } from './words.vi.ts';

/** Null for schools, which are no secret, else why nothing is shown, or the spans that are. */
export function publicSpans(
  { spans, period }: IndicatorResult,
  { settings }: Pick<ReportInput, 'settings'>,
): { readonly why: string; readonly spans: readonly YearSpan[] } | null {
  if (spans === null) return null;
  // A unit that reports on itself alone reads its own figures.
  if (settings.state === 'TAM' && period.expected > 1) return { why: inFinalText, spans: [] };
  if (spans.length === 0) return { why: withheldCount, spans: [] };
  return { why: '', spans };
}

/** "Năm 2022", or "2021–2022" where the years go together. */
export function spanName(years: readonly number[], settings: ReportInput['settings']): string {
  const [first = 0] = years;
  const last = years[years.length - 1] ?? first;
  return years.length === 1 ? yearName(first, settings) : `${first}–${last}`;
}
