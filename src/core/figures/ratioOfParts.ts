/** Units' parts → one percentage: sums over sums, the bounds, who is behind it and who is not. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { IndicatorPart } from './indicatorParts.ts';
import { percentText } from './percentText.vi.ts';
import type { Exclusion, NoValue, Ratio } from './results.ts';

/** One figure of unit-years: M by unit, E by unit, sums over all usable parts. */
export function toRatio(
  parts: readonly IndicatorPart[],
  indicator: Indicator,
  outline: Outline,
): Ratio {
  const usable = parts.filter((part) => part.reason === null);
  const numerator = sum(usable.map((part) => part.numerator));
  const denominator = sum(usable.map((part) => part.denominator));
  const included = distinct(usable.map((part) => part.unit));
  const expected = distinct(parts.map((part) => part.unit));
  const everyPart = usable.length === parts.length;
  const none = noValue(denominator, included.length, expected.length, everyPart);
  const list = outline.references[indicator.reference]?.shape.rows === 'establishments';
  return {
    numerator,
    denominator,
    none,
    text: percentText(none, numerator, denominator, included.length, expected.length),
    units: included.length,
    expected: expected.length,
    bareZero: distinct(usable.filter((part) => part.bareZero).map((part) => part.unit)).length,
    selfDeclared: distinct(usable.filter((part) => part.selfDeclared).map((part) => part.unit))
      .length,
    ...bounds(parts, numerator, denominator),
    establishments: list
      ? { usable: denominator, listed: sum(parts.map((part) => part.listed)) }
      : null,
    included,
    excluded: exclusions(parts, included),
  };
}

function noValue(
  denominator: number,
  units: number,
  expected: number,
  everyPart: boolean,
): NoValue | null {
  if (expected === 0) return 'khong_ap_dung';
  if (units === 0) return 'chua_co_so_lieu';
  if (denominator > 0) return null;
  return everyPart ? 'khong_phat_sinh' : 'chua_phat_sinh';
}

/** The lower bound counts every missing establishment as no, the upper as yes; null when a unit lists none. */
function bounds(
  parts: readonly IndicatorPart[],
  numerator: number,
  denominator: number,
): { low: number | null; high: number | null } {
  const missing = sum(parts.map((part) => part.listed)) - denominator;
  if (missing <= 0 || parts.some((part) => part.listsNone)) return { low: null, high: null };
  const all = denominator + missing;
  return { low: (100 * numerator) / all, high: (100 * (numerator + missing)) / all };
}

function exclusions(parts: readonly IndicatorPart[], included: readonly string[]): Exclusion[] {
  const inM = new Set(included.map(unitCodeKey));
  const reasons = new Map<string, Exclusion>();
  for (const { unit, reason } of parts) {
    if (reason === null || inM.has(unitCodeKey(unit)) || reasons.has(unit)) continue;
    reasons.set(unit, { unit, reason });
  }
  return [...reasons.values()];
}

export function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
