/** Counts of people outside the tables of targets: what others may read of them (disclosure.ts). */
import type { Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { PrintedRow } from './compared.ts';
import { safeSpans, type ToldBefore, type YearCounts } from './disclosure.ts';
import type { Earlier, FieldTotals, Printed, Total, Untold } from './results.ts';

const untoldTotal: Total = { total: null, units: 0, included: [] };

/**
 * Never by type of unit; years only where each of them is safe, the period only where it is, and nothing
 * whose difference to an earlier final would be one unit's. Drafts are made as often as wanted, and what
 * changes between two is one unit's: they tell nothing.
 */
export function withheldCounts(
  printed: Printed,
  field: Field,
  rows: readonly PrintedRow[],
  { context, earlier }: { readonly context: CheckContext; readonly earlier: Earlier },
): Printed {
  if (field.aboutPeople !== true) return printed;
  const { settings, returns } = context;
  const isAlone = returns.returns.filter(({ unit }) => unit.mustReport).length === 1;
  const { totals } = printed;
  const counts = countsOf(rows);
  const own: Printed = { ...printed, positive: [], ofUnit: {}, compared: null };
  const nothing = (untold: Untold): Printed => ({
    ...own,
    totals: withoutAll(totals),
    untold,
    told: { spans: [], counts },
  });
  if (settings.state === 'TAM' && !isAlone) return nothing('draft');
  if (earlier.includes(null)) return nothing('changed');
  const before = earlier.flatMap((one) => one?.printed[field.code]?.told ?? []);
  const shown = shownOf(totals, safeSpans(counts, isAlone, before), field);
  if (shown) {
    const told = { spans: shown.spans, counts };
    return { ...own, totals: { ...shown.totals, byType: {} }, told };
  }
  return nothing(shownOf(totals, safeSpans(counts, isAlone), field) ? 'changed' : 'few');
}

/** By columns, one a year or one of the period. */
function countsOf(rows: readonly PrintedRow[]): readonly YearCounts[] {
  const [first] = rows;
  return (first?.numbers ?? []).map((_, year): YearCounts => {
    const own = rows.flatMap(({ unit, numbers }) => {
      const value = numbers[year] ?? null;
      return value === null ? [] : [{ unit, value }];
    });
    return { year, measures: [own], unsaid: [], remainders: [] };
  });
}

/** What is shown of runs of columns that may be read side by side, and which of them: each alone, or all together. */
function shownOf(
  totals: FieldTotals,
  spans: readonly (readonly number[])[],
  { yearly, measure }: Field,
): { readonly totals: FieldTotals; readonly spans: ToldBefore['spans'] } | null {
  if (spans.length === 0) return null;
  if (!yearly || spans.every((span) => span.length === 1)) return { totals, spans };
  // A stock is told by single years: where one of them is not safe, none is told.
  if (measure === 'stock') return null;
  return { totals: { ...totals, years: withoutYears(totals) }, spans: [spans.flat()] };
}

function withoutAll(totals: FieldTotals): FieldTotals {
  const period = totals.period === null ? null : untoldTotal;
  return { ...totals, years: withoutYears(totals), period, byType: {} };
}

function withoutYears({ years }: FieldTotals): Record<number, Total> {
  return Object.fromEntries(Object.keys(years).map((year) => [Number(year), untoldTotal]));
}
