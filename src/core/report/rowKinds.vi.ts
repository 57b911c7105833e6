/** What the rows of a target's table are of: levels of establishments, or categories of a pair. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import type { RatioSeries } from '../figures/ratio.ts';
import type { IndicatorResult } from '../figures/results.ts';
import type { ReportInput } from './input.ts';
import { isTold } from './targetText.vi.ts';
import { lowerFirst } from './words.vi.ts';

/** Levels in the outline's order; those outside the target say so. */
export function levelSeries(
  result: IndicatorResult,
  indicator: Indicator,
  { outline }: ReportInput,
): { label: string; series: RatioSeries; isOutside: boolean }[] {
  const reference = outline.references[indicator.reference];
  const shape = reference?.shape;
  if (reference === undefined || shape?.rows !== 'establishments') return [];
  const level = reference.fields.find((field) => field.code === shape.level);
  return (level?.options ?? []).flatMap(({ code, label }) => {
    const series = result.byLevel[code];
    if (series === undefined || series.period.expected === 0) return [];
    return [{ label, series, isOutside: shape.outside.includes(code) }];
  });
}

/** All that are listed gave every year: years are of the same ones. */
export function isSameEachYear({ years, period }: RatioSeries, outline: Outline): boolean {
  const listed = period.establishments?.listed;
  return outline.years.every((year) => years[year]?.denominator === listed);
}

/** What the rows of a list are of: "Cấp học". */
export function levelName({ reference }: Indicator, { references }: Outline): string {
  const { shape, fields } = references[reference] ?? {};
  if (shape?.rows !== 'establishments') return '';
  return fields?.find(({ code }) => code === shape.level)?.label ?? '';
}

/** What the rows of a pair are of: "nguồn yêu cầu hỗ trợ". */
export function categoryName({ reference }: Indicator, { references }: Outline): string {
  const { shape, fields } = references[reference] ?? {};
  if (shape?.rows !== 'pairs') return '';
  return lowerFirst(fields?.find(({ code }) => code === shape.category)?.label ?? '');
}

/** The categories of a pair, when every one may be printed. */
export function toldCategories({ code }: Indicator, { results }: ReportInput) {
  const result = results.indicators.find((one) => one.code === code);
  return result && isTold(result) ? (results.pairs[code]?.categories ?? []) : [];
}
