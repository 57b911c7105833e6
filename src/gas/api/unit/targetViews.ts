/** A unit's targets by year: what its reference rows add up to, and what its own row should say. */
import type { TargetView, TargetYear } from '../../../api/api.ts';
import type { CheckContext } from '../../../core/checks/rule.ts';
import { isAskedFor } from '../../../core/matching/asked.ts';
import type { Return } from '../../../core/returns/returns.ts';
import { countsPeople, type Indicator } from '../../../outline/schema.ts';

/** Those that the unit is asked for in any year. */
export function targetViews(entry: Return, context: CheckContext): TargetView[] {
  return context.outline.indicators.flatMap((indicator) => {
    const { code, label, short, control, reference } = indicator;
    const table = context.outline.references[reference];
    if (!table) return [];
    const asked = (year: number) => isAskedFor(entry, table.topic, year, context);
    const years = context.outline.years.filter(asked);
    if (years.length === 0) return [];
    return [
      {
        code,
        name: short ?? label,
        control,
        table: reference,
        shape: table.shape.rows === 'pairs' ? 'pairs' : 'list',
        people: countsPeople(table),
        years: years.map((year) => targetYear(entry, indicator, year, context)),
      },
    ];
  });
}

function targetYear(
  entry: Return,
  indicator: Indicator,
  year: number,
  context: CheckContext,
): TargetYear {
  const { counted, complete, denominator, establishments } = context.match(entry, indicator, year);
  const rows = entry.references[indicator.reference] ?? [];
  const isFilled =
    establishments.some(({ blank }) => !blank) ||
    rows.some((row) => row.rows === 'pairs' && row.year === year && row.counted);
  return {
    year,
    numerator: counted,
    denominator: establishments.length || denominator,
    offered: complete && isFilled ? counted : null,
  };
}
