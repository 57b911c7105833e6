/** The three percentages: sums of numerators over sums of denominators, with the units behind them (docs/semantics.md §3). */
import { countsPeople, type Indicator, type Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { RunState } from '../settings/settings.ts';
import { safeSpans, type ToldBefore, type YearCounts } from './disclosure.ts';
import type { Inclusion } from './inclusion.ts';
import { type IndicatorPart, levelsOf, partsOfIndicator } from './indicatorParts.ts';
import { percentText } from './percentText.vi.ts';
import type {
  Earlier,
  Exclusion,
  IndicatorResult,
  NoValue,
  Ratio,
  RatioSeries,
  Untold,
} from './results.ts';

/** Computes an indicator by year, period, level and unit type. */
export function computeIndicator(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
  earlier: Earlier = [],
): IndicatorResult {
  const { outline, settings } = context;
  const partsOf = partsOfIndicator(indicator, context, inclusion);
  return indicatorOfParts(indicator, outline, partsOf, { state: settings.state, earlier });
}

/** When figures of children may be told. */
interface Occasion {
  readonly state: RunState;
  readonly earlier: Earlier;
}

/** The same from the units' parts, wherever they come from. */
export function indicatorOfParts(
  indicator: Indicator,
  outline: Outline,
  partsOf: PartsOf,
  occasion: Occasion,
): IndicatorResult {
  const series = (level: string | null, type?: string) =>
    ratioSeries(indicator, outline, (year) => partsOf(year, level, type));
  const types = outline.unitTypes.filter((type) => type.inTotals);
  const whole = series(null);
  return {
    code: indicator.code,
    ...whole,
    ...(isOpen(whole, indicator, outline)
      ? { spans: null, untold: null, counts: [] }
      : tellSpans({ indicator, outline, partsOf, ...occasion })),
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

type PartsOf = ReturnType<typeof partsOfIndicator>;

interface Telling extends Occasion {
  readonly indicator: Indicator;
  readonly outline: Outline;
  readonly partsOf: PartsOf;
}

type Told = Pick<IndicatorResult, 'spans' | 'untold' | 'counts'>;

/**
 * The years as others may read them (disclosure.ts). Drafts are made as often as wanted, and what
 * changes between two is one unit's: they tell nothing.
 */
function tellSpans({ indicator, outline, partsOf, state, earlier }: Telling): Told {
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
  const isAlone = expected.length === 1;
  const nothing = (untold: Untold): Told => ({ spans: [], untold, counts });
  if (state === 'TAM' && !isAlone) return nothing('draft');
  if (earlier.includes(null)) return nothing('changed');
  const spans = safeSpans(counts, isAlone, toldBefore(indicator, earlier)).map((years) => {
    const own = years.flatMap((year) => parts.get(year) ?? []);
    return { years, ratio: toRatio(own, indicator, outline) };
  });
  if (spans.length > 0) return { spans, untold: null, counts };
  return nothing(safeSpans(counts, isAlone).length > 0 ? 'changed' : 'few');
}

function toldBefore({ code }: Indicator, earlier: Earlier): ToldBefore[] {
  return earlier.flatMap((results) => {
    const one = results?.indicators.find((result) => result.code === code);
    return one?.spans ? [{ spans: one.spans.map(({ years }) => years), counts: one.counts }] : [];
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
