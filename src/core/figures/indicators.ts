/** The three percentages: sums of numerators over sums of denominators, with the units behind them (semantics §3). */
import type { Indicator, ListShape, Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { ExclusionReason } from '../matching/context.ts';
import { type Establishment, sumEstablishments } from '../matching/establishments.ts';
import type { Match } from '../matching/matching.ts';
import type { Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import { type AskedReturn, askedReturns } from './askedReturns.ts';
import type { Inclusion } from './inclusion.ts';
import { percentText } from './percentText.vi.ts';
import type { Exclusion, IndicatorResult, NoValue, Ratio, RatioSeries } from './results.ts';

/** A unit's part in one figure: in E always; in M when `reason` is null. */
interface Part {
  readonly unit: string;
  readonly reason: ExclusionReason | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly bareZero: boolean;
  /** Establishments of the group listed by the unit; usable ones are in the denominator. */
  readonly listed: number;
  readonly listsNone: boolean;
}

/** Which establishments make a group; null where rows are pairs. */
type Belongs = (one: Establishment) => boolean;

/** Computes an indicator by year, period, level and unit type. */
export function computeIndicator(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): IndicatorResult {
  const { outline } = context;
  const shape = outline.references[indicator.reference]?.shape;
  const list = shape?.rows === 'establishments' ? shape : null;
  const asked = askedReturns(indicator, context, inclusion);
  const { minimumTimes } = context.settings;
  const series = (belongs: Belongs, whole: boolean, type?: string) =>
    ratioSeries(indicator, outline, (year) =>
      (asked.get(year) ?? [])
        .filter(({ entry }) => type === undefined || entry.unit.type?.code === type)
        .flatMap((one) => partOf(one, { list, belongs, whole, minimumTimes })),
    );
  const inTarget: Belongs = (one) => !list?.outside.includes(one.level ?? '');
  const levels = list ? levelCodes(outline, indicator.reference, list) : [];
  const types = outline.unitTypes.filter((type) => type.inTotals);
  return {
    code: indicator.code,
    ...series(inTarget, true),
    byLevel: mapCodes(levels, (level) => series((one) => one.level === level, false)),
    byType: mapCodes(
      types.map((type) => type.code),
      (type) => series(inTarget, true, type),
    ),
  };
}

function levelCodes(outline: Outline, reference: string, list: ListShape): string[] {
  const field = outline.references[reference]?.fields.find((one) => one.code === list.level);
  return (field?.options ?? []).map((option) => option.code);
}

function mapCodes<T>(codes: readonly string[], make: (code: string) => T): Record<string, T> {
  return Object.fromEntries(codes.map((code) => [code, make(code)]));
}

interface Group {
  readonly list: ListShape | null;
  readonly belongs: Belongs;
  /** The figure of the target itself: a unit that should list establishments and lists none is in E. */
  readonly whole: boolean;
  readonly minimumTimes: number;
}

function partOf({ entry, match, out }: AskedReturn, group: Group): Part[] {
  const { code: unit } = entry.unit;
  const { bareZero, listsNone } = match;
  if (!group.list) {
    const reason = out ?? match.reason;
    const { numerator, denominator } = match;
    return [{ unit, reason, numerator, denominator, bareZero, listed: 0, listsNone: false }];
  }
  if (listsNone) return listsNonePart(entry, match, group);
  const own = match.establishments.filter(group.belongs);
  if (own.length === 0) return [];
  const {
    listed,
    usable: denominator,
    enough: numerator,
  } = sumEstablishments(own, group.minimumTimes);
  const reason = out ?? match.reason ?? (denominator === 0 ? blankReason(own) : null);
  return [{ unit, reason, numerator, denominator, bareZero, listed, listsNone }];
}

/** In E of the target, unless its own level is a line outside the target. */
function listsNonePart({ unit }: Return, match: Match, { list, whole }: Group): Part[] {
  if (!whole || list?.outside.includes(unit.type?.level ?? '')) return [];
  const reason = match.reason ?? 'no-establishments';
  const none = { numerator: 0, denominator: 0, listed: 0 };
  return [{ unit: unit.code, reason, ...none, bareZero: match.bareZero, listsNone: true }];
}

function blankReason(own: readonly Establishment[]): ExclusionReason {
  return own.every((one) => one.blank) ? 'blank' : 'unreadable';
}

/** Years, then the period: for a stock its last year, for a flow the sum over usable unit-years. */
function ratioSeries(
  indicator: Indicator,
  outline: Outline,
  partsOf: (year: number) => Part[],
): RatioSeries {
  const parts = outline.years.map((year) => partsOf(year));
  const ratios = parts.map((own) => toRatio(own, indicator, outline));
  const years = Object.fromEntries(outline.years.map((year, index) => [year, ratios[index]]));
  const last = ratios[ratios.length - 1];
  const period =
    indicator.measure === 'stock' && last ? last : toRatio(parts.flat(), indicator, outline);
  return { years: years as Record<number, Ratio>, period };
}

/** One figure of unit-years: M by unit, E by unit, sums over all usable parts. */
function toRatio(parts: readonly Part[], indicator: Indicator, outline: Outline): Ratio {
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

/** Between all missing establishments not organising and all organising; unknown when a unit lists none. */
function bounds(
  parts: readonly Part[],
  numerator: number,
  denominator: number,
): { low: number | null; high: number | null } {
  const missing = sum(parts.map((part) => part.listed)) - denominator;
  if (missing <= 0 || parts.some((part) => part.listsNone)) return { low: null, high: null };
  const all = denominator + missing;
  return { low: (100 * numerator) / all, high: (100 * (numerator + missing)) / all };
}

function exclusions(parts: readonly Part[], included: readonly string[]): Exclusion[] {
  const inM = new Set(included.map(unitCodeKey));
  const reasons = new Map<string, Exclusion>();
  for (const { unit, reason } of parts) {
    if (reason === null || inM.has(unitCodeKey(unit)) || reasons.has(unit)) continue;
    reasons.set(unit, { unit, reason });
  }
  return [...reasons.values()];
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
