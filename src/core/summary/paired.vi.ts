/** Which figures of children and offenders the public summary shows, as spans of years. */
import type { IndicatorResult, YearSpan } from '../figures/results.ts';
import type { ReportInput } from '../report/input.ts';
import { yearName } from '../report/words.vi.ts';
import { whyUntold } from './words.vi.ts';

/** Null for schools, which are no secret, else why nothing is shown, or the spans that are. */
export function publicSpans({ spans, untold }: IndicatorResult): { readonly why: string; readonly spans: readonly YearSpan[] } | null {
  if (spans === null) return null;
  return { why: untold === null ? '' : whyUntold[untold], spans };
}

/** "Năm 2022", or "2021–2022" where the years go together. */
export function spanName(years: readonly number[], settings: ReportInput['settings']): string {
  const [first = 0] = years;
  const last = years[years.length - 1] ?? first;
  return years.length === 1 ? yearName(first, settings) : `${first}–${last}`;
}
