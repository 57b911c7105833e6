/** The three percentages: sums of numerators over sums of denominators, with the units behind them (docs/semantics.md §3). */
import { answerFields, countsPeople, type Indicator, type Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { unaskedIn } from '../returns/sheetAsks.ts';
import type { RunState } from '../settings/settings.ts';
import { safeSpans, type ToldBefore, type YearCounts } from './disclosure.ts';
import type { Inclusion } from './inclusion.ts';
import { type IndicatorPart, levelsOf, partsOfIndicator } from './indicatorParts.ts';
import type { Ratio, RatioSeries } from './ratio.ts';
import { distinct, toRatio } from './ratioOfParts.ts';
import type { Earlier, EarlierFigure, IndicatorResult, Untold } from './results.ts';

/** Computes an indicator by year, period, level and unit type. */
export function computeIndicator(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
  earlier: Earlier = [],
): IndicatorResult {
  const { outline, settings } = context;
  const partsOf = partsOfIndicator(indicator, context, inclusion);
  const result = indicatorOfParts(indicator, outline, partsOf, { state: settings.state, earlier });
  const partly = askedInSomeYears(indicator, context);
  return partly.size === 0 ? result : withPartlyAsked(result, partly);
}

/** Units that a linked sheet asked in some of the years only, where the period sums the years. */
function askedInSomeYears(
  { control, measure }: Indicator,
  { outline, returns }: CheckContext,
): ReadonlySet<string> {
  const field = answerFields(outline).find(({ code }) => code === control);
  if (measure === 'stock' || field === undefined) return new Set();
  return new Set(Object.values(unaskedIn(field, returns, outline).years).flat());
}

function withPartlyAsked(result: IndicatorResult, partly: ReadonlySet<string>): IndicatorResult {
  const marked = <Series extends RatioSeries>(series: Series): Series => {
    const { partly: some = [], ...period } = series.period;
    const units = period.included.filter((unit) => partly.has(unit)).length;
    if (units === 0) return series;
    const others = some.filter((unit) => !partly.has(unit));
    const own = others.length === 0 ? {} : { partly: others };
    return { ...series, period: { ...period, ...own, partlyAsked: units } };
  };
  const byType = Object.entries(result.byType).map(([type, own]) => [type, marked(own)] as const);
  return { ...marked(result), byType: Object.fromEntries(byType) };
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

type Told = Pick<IndicatorResult, 'spans' | 'untold' | 'counts' | 'earlier'>;

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
  const changed = () => ({ ...nothing('changed'), ...lastTold(indicator, earlier) });
  if (earlier.includes(null)) return changed();
  const spans = safeSpans(counts, isAlone, toldBefore(indicator, earlier)).map((years) => {
    const own = years.flatMap((year) => parts.get(year) ?? []);
    return { years, ratio: toRatio(own, indicator, outline) };
  });
  if (spans.length > 0) return { spans, untold: null, counts };
  return safeSpans(counts, isAlone).length > 0 ? changed() : nothing('few');
}

function toldBefore({ code }: Indicator, earlier: Earlier): ToldBefore[] {
  return earlier.flatMap((results) => {
    const one = results?.indicators.find((result) => result.code === code);
    return one?.spans ? [{ spans: one.spans.map(({ years }) => years), counts: one.counts }] : [];
  });
}

/** What everyone may know already: the period of the last final that printed it. */
function lastTold({ code }: Indicator, earlier: Earlier): { readonly earlier?: EarlierFigure } {
  for (const results of [...earlier].reverse()) {
    const one = results?.indicators.find((result) => result.code === code);
    if (!one?.spans || one.spans.length === 0) continue;
    if (one.period.none !== null) return {};
    const final = results?.final;
    return { earlier: { ratio: one.period, ...(final && { final }) } };
  }
  return {};
}

/** Years, then the period: for a stock its last year, for a flow the sum over usable unit-years. */
function ratioSeries(
  indicator: Indicator,
  outline: Outline,
  partsOf: (year: number) => readonly IndicatorPart[],
): RatioSeries {
  const parts = outline.years.map((year) => partsOf(year));
  const ratios = parts.map((own) => toRatio(own, indicator, outline));
  const years = Object.fromEntries(outline.years.map((year, index) => [year, ratios[index]]));
  const last = ratios[ratios.length - 1];
  const period =
    indicator.measure === 'stock' && last ? last : toRatio(parts.flat(), indicator, outline);
  return { years: years as Record<number, Ratio>, period };
}
