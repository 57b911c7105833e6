/** The totals of a field by year and for the period, as text. */
import type { TotalView } from '../../api/api.ts';
import type { FieldTotals, Total } from '../../core/figures/results.ts';
import { yearName } from '../../core/report/words.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Field } from '../../outline/schema.ts';
import { totalText } from '../run/totalText.ts';
import { wholePeriodWord } from './typed.vi.ts';

/** What is next to a total, for its year or the period. */
type Beside = (year: number | null) => string;

export function totalView(
  field: Field,
  totals: FieldTotals,
  settings: Settings,
  beside: Beside,
): TotalView {
  const textOf = (total: Total, year: number | null) =>
    [totalText(total, field), beside(year)].filter((part) => part !== '').join('; ');
  const years = Object.entries(totals.years).map(([year, total]) => ({
    label: yearName(Number(year), settings),
    year: Number(year),
    text: textOf(total, Number(year)),
  }));
  const { period } = totals;
  const last = period && { label: wholePeriodWord, year: null, text: textOf(period, null) };
  return { field: field.code, label: field.label, figures: last ? [...years, last] : years };
}
