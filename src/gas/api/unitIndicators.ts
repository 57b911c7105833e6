/** The unit's own percentages: the city's computation over this one return. */
import type { UnitFigure, UnitIndicator } from '../../api/api.ts';
import { formatCount } from '../../core/cells/numberText.ts';
import type { CheckContext } from '../../core/checks/rule.ts';
import type { Inclusion } from '../../core/figures/inclusion.ts';
import { computeIndicator } from '../../core/figures/indicators.ts';
import type { Ratio } from '../../core/figures/ratio.ts';
import { declaredTail } from '../../core/figures/ratioText.vi.ts';
import { reasonWords } from '../../core/report/reasons.vi.ts';
import type { Return } from '../../core/returns/returns.ts';
import type { Indicator, Outline } from '../../outline/schema.ts';
import { wholePeriodWord } from './typed.vi.ts';

/** Indicators that the unit is asked for in any year. */
export function unitIndicators(
  entry: Return,
  context: CheckContext,
  inclusion: Inclusion,
): UnitIndicator[] {
  const alone = { ...context, returns: { ...context.returns, returns: [entry] } };
  const { years } = context.outline;
  return context.outline.indicators.flatMap((indicator) => {
    const figureOf = (label: string, ratio: Ratio | undefined) =>
      unitFigure(label, ratio, indicator, context.outline);
    const result = computeIndicator(indicator, alone, inclusion);
    const asked = years.filter((year) => (result.years[year]?.expected ?? 0) > 0);
    if (asked.length === 0) return [];
    const figures = asked.map((year) => figureOf(String(year), result.years[year]));
    if (indicator.measure === 'flow') {
      figures.push(figureOf(wholePeriodWord, result.period));
    }
    return [{ code: indicator.code, label: indicator.label, figures }];
  });
}

function unitFigure(
  label: string,
  ratio: Ratio | undefined,
  { noun }: Indicator,
  outline: Outline,
): UnitFigure {
  const [excluded] = ratio?.excluded ?? [];
  if (!ratio || excluded) {
    return {
      label,
      base: '',
      text: '',
      reason: excluded ? reasonWords(excluded.reason, outline) : '',
    };
  }
  const base = `${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)} ${noun}${declaredTail(ratio)}`;
  return { label, base, text: ratio.text, reason: '' };
}
