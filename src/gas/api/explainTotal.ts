/** Which units are asked for a total but are not behind it, and why. */

import type { Campaign } from '../../core/campaign.ts';
import type { Exclusion, Total } from '../../core/figures/results.ts';
import { isAskedFor } from '../../core/matching/asked.ts';
import type { ExclusionReason } from '../../core/matching/context.ts';
import { answerOf, type Return } from '../../core/returns/returns.ts';
import type { Field } from '../../outline/schema.ts';

export function explainTotalExclusion(
  field: Field,
  year: number | null,
  total: Total,
  campaign: Campaign,
): Exclusion[] {
  const { context, returns, inclusion, outline } = campaign;
  const years = year === null ? outline.years : [year];
  const included = new Set(total.included);
  return returns.returns
    .filter(
      ({ unit }) => unit.mustReport && unit.type?.inTotals !== false && !included.has(unit.code),
    )
    .filter((entry) => years.some((one) => isAskedFor(entry, field.topic, one, context)))
    .map((entry) => ({
      unit: entry.unit.code,
      reason: inclusion.reasonOut(entry) ?? cellReason(entry, field, years),
    }));
}

function cellReason(entry: Return, field: Field, years: readonly number[]): ExclusionReason {
  if (entry.rows.length === 0) return 'no-row';
  const answers = years.flatMap((year) => answerOf(entry, field.code, year) ?? []);
  const states = answers.map((answer) => answer.reading.state);
  if (answers.some((answer) => answer.reading.problem !== null)) return 'unreadable';
  if (states.includes('UNKNOWN')) return 'unknown';
  return 'blank';
}
