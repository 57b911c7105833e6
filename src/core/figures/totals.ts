/** Sums fields over the returns in the run, each with its number of units (docs/semantics.md §3). */
import {
  addsUp,
  answerFields,
  askedTimes,
  type Field,
  type Indicator,
} from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { addTo } from '../lib/groupBy.ts';
import { plus } from '../lib/plus.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { Inclusion } from './inclusion.ts';
import type { Ratio, RatioSeries } from './ratio.ts';
import type { FieldTotals, IndicatorResult, Total, TotalSeries } from './results.ts';

/** Totals of every number of the answers tab; of a target field, its indicator's numerator. */
export function computeTotals(
  context: CheckContext,
  inclusion: Inclusion,
  indicators: readonly IndicatorResult[],
): FieldTotals[] {
  const { outline } = context;
  const entries = summedReturns(context, inclusion);
  return answerFields(outline)
    .filter(addsUp)
    .map((field) => {
      const indicator = outline.indicators.find((one) => one.control === field.code);
      const result = indicators.find((one) => one.code === indicator?.code);
      return indicator && result
        ? fromIndicator(field, indicator, result)
        : sumField(field, entries, context);
    });
}

/** The returns whose cells are summed. */
export function summedReturns({ returns }: CheckContext, inclusion: Inclusion): Return[] {
  return returns.returns.filter((entry) => isSummed(entry, inclusion));
}

function isSummed(entry: Return, inclusion: Inclusion): boolean {
  const { mustReport, type } = entry.unit;
  return mustReport && type?.inTotals !== false && inclusion.reasonOut(entry) === null;
}

/** Sums a field of the answers tab; `isLeftOut` tells a value in doubt. */
export function sumField(
  field: Field,
  entries: readonly Return[],
  context: CheckContext,
  isLeftOut: (unit: string, year: number | null) => boolean = () => false,
): FieldTotals {
  const { unitTypes } = context.outline;
  const times = askedTimes(field, context.outline.years);
  const years = times.flatMap((year) => year ?? []);
  const whole = new SeriesSum(years);
  const types = unitTypes.filter((type) => type.inTotals);
  const byType = new Map(types.map(({ code }) => [code, new SeriesSum(years)]));
  for (const entry of entries) {
    const { code: unit, type } = entry.unit;
    const ofType = byType.get(type?.code ?? '');
    times.forEach((year, at) => {
      const number = summedNumber(entry, field, year, context);
      if (number === null || isLeftOut(unit, year)) {
        if (year !== null && isMissing(entry, field, year, context)) whole.lacks(unit, year);
        return;
      }
      whole.add(unit, at, number);
      ofType?.add(unit, at, number);
    });
  }
  const never = entries.filter((one) => times.every((year) => isInapplicable(one, field, year)));
  return {
    field: field.code,
    ...whole.totals(field),
    ...(never.length > 0 && { inapplicable: never.map(({ unit }) => unit.code) }),
    byType: mapValues(Object.fromEntries(byType), (own) => own.totals(field)),
  };
}

/** Asked for it, and not said not to apply. */
function isMissing(entry: Return, field: Field, year: number, context: CheckContext): boolean {
  return !isInapplicable(entry, field, year) && isAskedFor(entry, field.topic, year, context);
}

function isInapplicable(entry: Return, field: Field, year: number | null): boolean {
  const state = answerOf(entry, field.code, year ?? undefined)?.reading.state;
  return state === 'NA' || state === 'ELSEWHERE';
}

/** Per cent. A year counts as told when at least so many units gave a number as in the year that most units gave. */
export const enoughOfFullest = 80;

/** The figure that stands for a field: a flow's sum over the period; of a stock the last year that counts as told. */
export function toldTotal({ years, period }: TotalSeries): ToldTotal | null {
  if (period !== null) return period.total === null ? null : { year: null, total: period };
  const known = Object.keys(years)
    .map(Number)
    .filter((one) => (years[one]?.total ?? null) !== null)
    .sort((a, b) => b - a);
  const unitsOf = (one: number) => years[one]?.units ?? 0;
  const fullest = Math.max(0, ...known.map(unitsOf));
  const year = known.find((one) => unitsOf(one) * 100 >= enoughOfFullest * fullest);
  const total = year === undefined ? undefined : years[year];
  return year === undefined || total === undefined ? null : { year, total };
}

/** `year`: null for the whole period. */
export interface ToldTotal {
  readonly year: number | null;
  readonly total: Total;
}

/** The number of a field and year that is summed; null when there is none. */
export function summedNumber(
  entry: Return,
  field: Field,
  year: number | null,
  context: CheckContext,
): number | null {
  const number = usableNumber(answerOf(entry, field.code, year ?? undefined));
  return number !== null && isAskedFor(entry, field.topic, year, context) ? number : null;
}

/** Adds up numbers that come unit by unit. */
class Sum {
  private total: number | null = null;
  private readonly included: string[] = [];

  add(unit: string, number: number): void {
    this.total = plus(this.total ?? 0, number);
    if (this.included[this.included.length - 1] !== unit) this.included.push(unit);
  }

  get(): Total {
    return { total: this.total, units: this.included.length, included: this.included };
  }
}

/** The sum of every year, and over all of them; of a field without years only that. */
class SeriesSum {
  private readonly years: readonly number[];
  private readonly sums: readonly Sum[];
  private readonly period = new Sum();
  private readonly missing = new Map<string, number[]>();

  constructor(years: readonly number[]) {
    this.years = years;
    this.sums = years.map(() => new Sum());
  }

  /** `at`: which of the years. */
  add(unit: string, at: number, number: number): void {
    this.sums[at]?.add(unit, number);
    this.period.add(unit, number);
  }

  lacks(unit: string, year: number): void {
    addTo(this.missing, unit, year);
  }

  totals({ measure, yearly }: Field): TotalSeries {
    return {
      years: Object.fromEntries(this.sums.map((sum, at) => [this.years[at], sum.get()])),
      period: yearly && measure === 'stock' ? null : withMissing(this.period.get(), this.missing),
    };
  }
}

function withMissing(total: Total, missing: ReadonlyMap<string, readonly number[]>): Total {
  const own = total.included.flatMap((unit) => {
    const years = missing.get(unit);
    return years ? [[unit, years] as const] : [];
  });
  return own.length === 0 ? total : { ...total, missing: Object.fromEntries(own) };
}

/** For the target fields every printed figure comes from the reference tables. */
function fromIndicator(field: Field, indicator: Indicator, result: IndicatorResult): FieldTotals {
  const series = ({ years, period }: RatioSeries): TotalSeries => ({
    years: mapValues(years, ratioTotal),
    period: indicator.measure === 'stock' ? null : ratioTotal(period),
  });
  return { field: field.code, ...series(result), byType: mapValues(result.byType, series) };
}

function ratioTotal({ numerator, units, included }: Ratio): Total {
  return { total: units === 0 ? null : numerator, units, included };
}

function mapValues<K extends string | number, T, U>(
  record: Readonly<Record<K, T>>,
  make: (value: T) => U,
): Record<K, U> {
  const entries = Object.entries<T>(record).map(([key, value]) => [key, make(value)]);
  return Object.fromEntries(entries) as Record<K, U>;
}
