/** What is certain of a target, and which of its years may be printed. */
import type { Indicator } from '../../outline/schema.ts';
import { withhold, withholdYears } from '../figures/disclosure.ts';
import { coverageOf, isMet, partsText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult, Ratio } from '../figures/results.ts';
import type { ReportInput } from './input.ts';

/** Counts of children and offenders under this are no cell of their own. */
export const smallest = 3;
/** A group that rests on fewer units says too much of each. */
export const fewestUnits = 5;

export type TargetState = 'met' | 'missed' | 'open' | 'none';

/** Missed at any coverage once something is missing; met only when nearly all have reported. */
export function standingOf(ratio: Ratio, indicator: Indicator, { settings }: ReportInput): TargetState {
  if (ratio.none !== null || !shownRatio(ratio)) return 'none';
  if (!isMet(ratio, indicator)) return 'missed';
  return coverageOf(ratio, settings)?.level === 'full' ? 'met' : 'open';
}

/** False for a small count of children or offenders that rests on one unit; schools are no secret. */
export function shownRatio(ratio: Ratio): boolean {
  if (ratio.establishments !== null) return true;
  const { numerator, denominator, units } = ratio;
  const hidden = [numerator, denominator].map((value) => withhold([{ value, units }])[0]);
  return !hidden.includes(true);
}

/** "98,1%" and "202/206 trường", or the words in place of a figure. */
export function resultText(ratio: Ratio, { noun }: Indicator): { readonly percent: string; readonly parts: string } {
  if (!shownRatio(ratio)) return { percent: 'không nêu', parts: '–' };
  if (ratio.none === 'khong_phat_sinh') return { percent: 'không phát sinh', parts: '–' };
  if (ratio.none === 'chua_phat_sinh') return { percent: 'chưa phát sinh', parts: '–' };
  if (ratio.none !== null) return { percent: ratio.text, parts: '–' };
  return { percent: ratio.text, parts: `${partsText(ratio)} ${noun}` };
}

/** Years in a row that are printed as one, because one of them alone is too small. */
export interface YearSpan {
  readonly years: readonly number[];
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The years of children or offenders as they may be printed; none when the period itself may not,
 * or when a year rests on one unit: the tab that everyone reads withholds others with it.
 */
export function yearSpans(result: IndicatorResult, years: readonly number[]): readonly YearSpan[] {
  const ratios = years.flatMap((year) => result.years[year] ?? []);
  if (ratios.length < years.length || !shownRatio(result.period)) return [];
  const hidden = (read: (ratio: Ratio) => number) =>
    withholdYears(
      ratios.map((one) => ({ value: one.units === 0 ? null : read(one), units: one.units })),
      null,
    );
  if ([...hidden((one) => one.numerator), ...hidden((one) => one.denominator)].includes(true)) return [];
  const isFew = result.period.units < fewestUnits;
  return mergeSmall(
    years.map((year, at) => {
      const { numerator = 0, denominator = 0, units = 0 } = ratios[at] ?? {};
      return { years: [year], numerator, denominator, few: isFew && units < fewestUnits };
    }),
  );
}

interface Span extends YearSpan {
  readonly few: boolean;
}

function isSmall({ numerator, denominator, few }: Span): boolean {
  const small = (value: number) => value > 0 && value < smallest;
  return small(numerator) || small(denominator) || (few && denominator > 0);
}

/** A small year goes with its neighbour, the later one first. */
function mergeSmall(spans: readonly Span[]): readonly YearSpan[] {
  const at = spans.findIndex(isSmall);
  if (at < 0 || spans.length === 1) return at < 0 ? spans : [];
  const first = at === spans.length - 1 ? at - 1 : at;
  const [one, other] = [spans[first], spans[first + 1]];
  if (!one || !other) return [];
  const merged: Span = {
    years: [...one.years, ...other.years],
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    few: one.few && other.few,
  };
  return mergeSmall([...spans.slice(0, first), merged, ...spans.slice(first + 2)]);
}
