/** The totals of a field by year and for the period, as text. */
import type { TotalView } from '../../api/api.ts';
import { formatCount, formatMillions } from '../../core/cells/numberText.ts';
import type { FieldTotals, Total } from '../../core/figures/results.ts';
import { yearName } from '../../core/report/words.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Field } from '../../outline/schema.ts';
import { wholePeriod } from './typed.vi.ts';

export function totalView(field: Field, totals: FieldTotals, settings: Settings): TotalView {
  const years = Object.entries(totals.years).map(([year, total]) => ({
    label: yearName(Number(year), settings),
    year: Number(year),
    text: totalText(total, field),
  }));
  const { period } = totals;
  const last = period && { label: wholePeriod, year: null, text: totalText(period, field) };
  return { field: field.code, label: field.label, figures: last ? [...years, last] : years };
}

/** "1.234", "23,5 triệu đồng", or a dash when no unit is behind it. */
export function totalText({ total }: Total, { kind }: Field): string {
  if (total === null) return '–';
  return kind === 'money' ? formatMillions(total) : formatCount(total);
}
