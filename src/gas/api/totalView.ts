/** The totals of a field by year and for the period, as text. */
import type { TotalView } from '../../api/api.ts';
import type { FieldTotals } from '../../core/figures/results.ts';
import { yearName } from '../../core/report/words.vi.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Field } from '../../outline/schema.ts';
import { totalText } from '../run/totalText.ts';
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
