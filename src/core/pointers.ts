/** "GOP:<ma_don_vi>": where a unit's figures are counted instead. */
import type { Field } from '../outline/schema.ts';
import type { MatchContext } from './matching.ts';
import { answerOf, type Return } from './returns.ts';
import { isActive, isAsked, unitCodeKey } from './units.ts';

/**
 * The unit a pointer ends at, or null (T02) when it leads nowhere, in a circle, or to a unit that
 * is not asked for the field that year or not in totals.
 */
export function pointsToAnother(
  entry: Return,
  field: Field,
  year: number | undefined,
  { returns, settings }: MatchContext,
): Return | null {
  const seen = new Set([unitCodeKey(entry.unit.code)]);
  let current: Return = entry;
  for (;;) {
    const reading = answerOf(current, field.code, year)?.reading;
    if (reading?.state !== 'ELSEWHERE') break;
    const next = returns.byCode.get(unitCodeKey(reading.pointer));
    if (!next || seen.has(unitCodeKey(next.unit.code))) return null;
    seen.add(unitCodeKey(next.unit.code));
    current = next;
  }
  const { unit } = current;
  const active = year === undefined || isActive(unit, year, settings);
  const counted = unit.mustReport && unit.type?.inTotals !== false;
  return active && counted && isAsked(unit, field.topic) ? current : null;
}
