/** Counts of people outside the tables of targets: what others may read of them (disclosure.ts). */
import type { Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { PrintedRow } from './compared.ts';
import { safeSpans, type YearCounts } from './disclosure.ts';
import type { FieldTotals, Printed, Total } from './results.ts';

const untoldTotal: Total = { total: null, units: 0, included: [] };

/**
 * Never by type of unit; years only where each of them is safe, the period only where it is. Drafts are
 * made as often as wanted, and what changes between two is one unit's: they tell nothing.
 */
export function withheldCounts(
  printed: Printed,
  field: Field,
  rows: readonly PrintedRow[],
  context: CheckContext,
): Printed {
  if (field.aboutPeople !== true) return printed;
  const { settings, returns } = context;
  const isAlone = returns.returns.filter(({ unit }) => unit.mustReport).length === 1;
  const { totals } = printed;
  const shown = shownOf(totals, spansOf(rows, isAlone), field);
  const own: Printed = { ...printed, positive: [], ofUnit: {}, compared: null };
  if (settings.state === 'TAM' && !isAlone)
    return { ...own, totals: withoutAll(totals), untold: 'draft' };
  return shown === null
    ? { ...own, totals: withoutAll(totals), untold: 'few' }
    : { ...own, totals: { ...shown, byType: {} } };
}

/** Runs of columns, one a year or one of the period, that may be read side by side. */
function spansOf(rows: readonly PrintedRow[], isAlone: boolean): readonly (readonly number[])[] {
  const [first] = rows;
  const counts = (first?.numbers ?? []).map((_, year): YearCounts => {
    const own = rows.flatMap(({ unit, numbers }) => {
      const value = numbers[year] ?? null;
      return value === null ? [] : [{ unit, value }];
    });
    return { year, measures: [own], unsaid: [], remainders: [] };
  });
  return safeSpans(counts, isAlone);
}

function shownOf(
  totals: FieldTotals,
  spans: readonly (readonly number[])[],
  { yearly, measure }: Field,
): FieldTotals | null {
  if (spans.length === 0) return null;
  if (!yearly || spans.every((span) => span.length === 1)) return totals;
  // A stock is told by single years: where one of them is not safe, none is told.
  return measure === 'stock' ? null : { ...totals, years: withoutYears(totals) };
}

function withoutAll(totals: FieldTotals): FieldTotals {
  const period = totals.period === null ? null : untoldTotal;
  return { ...totals, years: withoutYears(totals), period, byType: {} };
}

function withoutYears({ years }: FieldTotals): Record<number, Total> {
  return Object.fromEntries(Object.keys(years).map((year) => [Number(year), untoldTotal]));
}
