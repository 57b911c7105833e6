/** "GOP:<ma_don_vi>": where a unit's figures are counted instead. */
import type { Field } from '../../outline/schema.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import { isAskedFor } from './asked.ts';
import type { MatchContext } from './context.ts';

/**
 * The unit a pointer ends at, or null (T02) when it leads nowhere, in a circle, or to a unit that
 * is not asked for the field that year or not in totals.
 */
export function pointsToAnother(
  entry: Return,
  field: Field,
  year: number | undefined,
  context: MatchContext,
): Return | null {
  const seen = new Set([unitCodeKey(entry.unit.code)]);
  let current: Return = entry;
  for (;;) {
    const reading = answerOf(current, field.code, year)?.reading;
    if (reading?.state !== 'ELSEWHERE') break;
    const next = context.returns.byCode.get(unitCodeKey(reading.pointer));
    if (!next || seen.has(unitCodeKey(next.unit.code))) return null;
    seen.add(unitCodeKey(next.unit.code));
    current = next;
  }
  const { mustReport, type } = current.unit;
  const counted = mustReport && type?.inTotals !== false;
  return counted && isAskedFor(current, field.topic, year ?? null, context) ? current : null;
}
