/** An indicator with its period, its years, its levels and its unit types. */
import type { IndicatorGroup, IndicatorView } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import type { RatioSeries } from '../../core/figures/ratio.ts';
import type { IndicatorResult } from '../../core/figures/results.ts';
import { yearName } from '../../core/report/words.vi.ts';
import type { Indicator, Outline } from '../../outline/schema.ts';
import { figure } from './figure.ts';
import { apart, periodLabel } from './typed.vi.ts';
import { typeName } from './unitName.ts';

export function indicatorView(
  indicator: Indicator,
  result: IndicatorResult,
  { outline, settings }: Campaign,
): IndicatorView {
  const { code, label, noun, target } = indicator;
  const short = indicator.short ?? label;
  const period = { label: periodLabel(indicator, outline), year: null };
  const groups = (by: IndicatorGroup['by'], series: Readonly<Record<string, RatioSeries>>) =>
    Object.entries(series)
      .filter(([, own]) => own.period.expected > 0)
      .map(([group, own]) => {
        const name = groupLabel(by, group, indicator, outline);
        return { by, code: group, label: name, figure: figure(period, own.period, noun, settings) };
      });
  return {
    code,
    label,
    short,
    noun,
    target,
    period: figure(period, result.period, noun, settings),
    years: outline.years.flatMap((year) => {
      const ratio = result.years[year];
      const name = { label: yearName(year, settings), year };
      return ratio ? [figure(name, ratio, noun, settings)] : [];
    }),
    groups: [...groups('level', result.byLevel), ...groups('type', result.byType)],
  };
}

/** The label of a level of establishments, or of a unit type. */
export function groupLabel(
  by: IndicatorGroup['by'],
  code: string,
  { reference }: Indicator,
  outline: Outline,
): string {
  if (by === 'type') {
    const type = outline.unitTypes.find((one) => one.code === code);
    return type ? typeName(type) : code;
  }
  const table = outline.references[reference];
  const level = table?.shape.rows === 'establishments' ? table.shape.level : '';
  const options = table?.fields.find((field) => field.code === level)?.options ?? [];
  const label = options.find((option) => option.code === code)?.label ?? code;
  const outside = table?.shape.rows === 'establishments' ? table.shape.outside : [];
  return outside.includes(code) ? apart(label) : label;
}
