/** Units' parts → one percentage: sums over sums, the bounds, who is behind it and who is not. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import type { ExclusionReason } from '../matching/context.ts';
import type { IndicatorPart } from './indicatorParts.ts';
import { percentText } from './percentText.vi.ts';
import type { Exclusion, NoValue, Ratio } from './ratio.ts';

/** One figure of unit-years: M by unit, E by unit, sums over all usable parts. */
export function toRatio(
  parts: readonly IndicatorPart[],
  indicator: Indicator,
  outline: Outline,
): Ratio {
  const members = new Set<string>();
  const asked = new Set<string>();
  const bareZero = new Set<string>();
  const selfDeclared = new Set<string>();
  let [numerator, denominator, listed, usable] = [0, 0, 0, 0];
  for (const part of parts) {
    if (!part.isPooled) asked.add(part.unit);
    listed += part.listed;
    if (part.reason !== null) continue;
    usable += 1;
    numerator += part.numerator;
    denominator += part.denominator;
    if (!part.isPooled) members.add(part.unit);
    if (part.bareZero) bareZero.add(part.unit);
    if (part.selfDeclared) selfDeclared.add(part.unit);
  }
  const expected = asked.size;
  const units = members.size;
  const none = noValue(denominator, units, expected, usable === parts.length);
  const telling = parts.filter(
    ({ unit, reason }) => members.has(unit) && mayTell.has(reason ?? ''),
  );
  const waiting = new Set(telling.map(({ unit }) => unit));
  const unsure = waiting.size;
  const partly = distinct(
    parts.flatMap(({ unit, reason }) => (reason !== null && members.has(unit) ? unit : [])),
  ).filter((unit) => !waiting.has(unit));
  const withCases = new Set(parts.flatMap((one) => (isCase(one) ? one.unit : [])));
  const bareSomeYears = [...bareZero].filter((unit) => withCases.has(unit)).length;
  const excluded = exclusions(parts, members);
  const isHeld = none === 'chua_phat_sinh' && unsure + heldOf(excluded) > 0;
  const told = units - partly.length;
  const list = outline.references[indicator.reference]?.shape.rows === 'establishments';
  return {
    numerator,
    denominator,
    none,
    text: percentText(none, { numerator, denominator, units: isHeld ? 0 : told, expected, isHeld }),
    units,
    expected,
    bareZero: bareZero.size,
    selfDeclared: selfDeclared.size,
    ...(bareSomeYears > 0 && { bareSomeYears }),
    ...(partly.length > 0 && { partly }),
    ...(unsure > 0 && { unsure }),
    ...bounds(parts, listed, numerator, denominator),
    establishments: list ? { usable: denominator, listed } : null,
    included: [...members],
    excluded,
  };
}

function isCase({ reason, denominator }: IndicatorPart): boolean {
  return reason === null && denominator > 0;
}

/** Reasons for which what a unit typed cannot be used, though it may tell of a case; a bare 0 tells of none. */
export const mayTell: ReadonlySet<ExclusionReason | ''> = new Set([
  'unreadable',
  'no-reference',
  'mismatch',
  'says-not-applicable',
  'broken-reference-row',
]);

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
  listed: number,
  numerator: number,
  denominator: number,
): { low: number | null; high: number | null } {
  const missing = listed - denominator;
  if (missing <= 0 || parts.some((part) => part.listsNone)) return { low: null, high: null };
  const all = denominator + missing;
  return { low: (100 * numerator) / all, high: (100 * (numerator + missing)) / all };
}

function exclusions(parts: readonly IndicatorPart[], members: ReadonlySet<string>): Exclusion[] {
  const reasons = new Map<string, Exclusion>();
  for (const { unit, reason } of parts) {
    if (reason === null || members.has(unit) || reasons.has(unit)) continue;
    reasons.set(unit, { unit, reason });
  }
  return [...reasons.values()];
}

/** Units that tell of something of which nothing is counted: none of them says that there was no case. */
export function uncountedUnits({ none, unsure = 0, excluded }: Ratio): number {
  return none === 'chua_phat_sinh' ? unsure + heldOf(excluded) : 0;
}

function heldOf(excluded: readonly Exclusion[]): number {
  return excluded.filter(({ reason }) => mayTell.has(reason)).length;
}

export function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
