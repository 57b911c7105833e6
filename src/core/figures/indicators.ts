/** The three percentages: sums of numerators over sums of denominators, with the units behind them (docs/semantics.md §3). */
import { countsPeople, type Indicator, type Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { unitCodeKey } from '../returns/units.ts';
import { safeSpans, type YearCounts } from './disclosure.ts';
import type { Inclusion } from './inclusion.ts';
import { type IndicatorPart, levelsOf, partsOfIndicator } from './indicatorParts.ts';
import { percentText } from './percentText.vi.ts';
import type {
  Exclusion,
  IndicatorResult,
  NoValue,
  Ratio,
  RatioSeries,
  YearSpan,
} from './results.ts';

/** Computes an indicator by year, period, level and unit type. */
export function computeIndicator(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
): IndicatorResult {
  const { outline } = context;
  const partsOf = partsOfIndicator(indicator, context, inclusion);
  const series = (level: string | null, type?: string) =>
    ratioSeries(indicator, outline, (year) => partsOf(year, level, type));
  const types = outline.unitTypes.filter((type) => type.inTotals);
  const whole = series(null);
  return {
    code: indicator.code,
    ...whole,
    spans: isOpen(whole, indicator, outline) ? null : tellSpans(indicator, outline, partsOf),
    byLevel: mapCodes(levelsOf(indicator, outline), (level) => series(level)),
    byType: mapCodes(
      types.map((type) => type.code),
      (type) => series(null, type),
    ),
  };
}

/** Figures that identify nobody are returned unchanged. */
function isOpen(
  { period }: Pick<IndicatorResult, 'period'>,
  { reference }: Indicator,
  { references }: Outline,
): boolean {
  return period.establishments !== null || !countsPeople(references[reference]);
}

function mapCodes<T>(codes: readonly string[], make: (code: string) => T): Record<string, T> {
  return Object.fromEntries(codes.map((code) => [code, make(code)]));
}

/** The years as others may read them (disclosure.ts). */
function tellSpans(
  indicator: Indicator,
  outline: Outline,
  partsOf: ReturnType<typeof partsOfIndicator>,
): YearSpan[] {
  const parts = new Map(outline.years.map((year) => [year, partsOf(year, null)]));
  const counts = [...parts].map(([year, all]): YearCounts => {
    const own = all.filter(({ reason }) => reason === null);
    const numerators = own.map(({ unit, numerator: value, isSaid }) => ({ unit, value, isSaid }));
    const denominators = own.map(({ unit, denominator: value }) => ({ unit, value }));
    const unsaid = numerators.filter(({ isSaid }) => !isSaid);
    const remainders = own.flatMap(({ numerator, denominator }) =>
      denominator > numerator ? [{ value: denominator - numerator, isAll: numerator === 0 }] : [],
    );
    return { year, measures: [numerators, denominators], unsaid, remainders };
  });
  const expected = distinct([...parts.values()].flat().map(({ unit }) => unit));
  return safeSpans(counts, expected.length === 1).map((years) => {
    const own = years.flatMap((year) => parts.get(year) ?? []);
    return { years, ratio: toRatio(own, indicator, outline) };
  });
}

/** Years, then the period: for a stock its last year, for a flow the sum over usable unit-years. */
function ratioSeries(
  indicator: Indicator,
  outline: Outline,
  partsOf: (year: number) => IndicatorPart[],
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
function toRatio(parts: readonly IndicatorPart[], indicator: Indicator, outline: Outline): Ratio {
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

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
