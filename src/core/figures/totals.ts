/** Sums fields over the returns in the run, each with its number of units (docs/semantics.md §3). */
import { answerFields, type Field, type Indicator } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { Inclusion } from './inclusion.ts';
import type {
  FieldTotals,
  IndicatorResult,
  Ratio,
  RatioSeries,
  Total,
  TotalSeries,
} from './results.ts';

/** Totals of every yearly number of the answers tab; of a target field, its indicator's numerator. */
export function computeTotals(
  context: CheckContext,
  inclusion: Inclusion,
  indicators: readonly IndicatorResult[],
): FieldTotals[] {
  const { outline } = context;
  const entries = summedReturns(context, inclusion);
  return answerFields(outline)
    .filter((field) => field.yearly && (field.kind === 'count' || field.kind === 'money'))
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

function isSummed({ unit, ...rest }: Return, inclusion: Inclusion): boolean {
  const counted = unit.mustReport && unit.type?.inTotals !== false;
  return counted && inclusion.reasonOut({ unit, ...rest }) === null;
}

/** Sums a field of the answers tab; `isLeftOut` tells a value in doubt. */
export function sumField(
  field: Field,
  entries: readonly Return[],
  context: CheckContext,
  isLeftOut: (unit: string, year: number) => boolean = () => false,
): FieldTotals {
  const parts = context.outline.years
    .flatMap((year) => usableParts(field, entries, year, context))
    .filter(({ unit, year }) => !isLeftOut(unit, year));
  const types = context.outline.unitTypes.filter((type) => type.inTotals);
  return {
    field: field.code,
    ...sumSeries(field, parts, context),
    byType: Object.fromEntries(
      types.map(({ code }) => {
        return [
          code,
          sumSeries(
            field,
            parts.filter(({ type }) => type === code),
            context,
          ),
        ];
      }),
    ),
  };
}

/** A usable number of a unit and year. */
interface SummedPart {
  readonly unit: string;
  readonly type: string | undefined;
  /** Place of the unit in the registry. */
  readonly order: number;
  readonly year: number;
  readonly number: number;
}

/** The numbers of a field and year that are summed. */
export function usableParts(
  field: Field,
  entries: readonly Return[],
  year: number,
  context: CheckContext,
): SummedPart[] {
  return entries.flatMap((entry, order) => {
    const number = usableNumber(answerOf(entry, field.code, year));
    if (number === null || !isAskedFor(entry, field.topic, year, context)) return [];
    const { code: unit, type } = entry.unit;
    return [{ unit, type: type?.code, order, year, number }];
  });
}

function sumSeries(
  field: Field,
  parts: readonly SummedPart[],
  { outline }: CheckContext,
): TotalSeries {
  const years = outline.years.map((year) => {
    return [year, toTotal(parts.filter((part) => part.year === year))];
  });
  const inOrder = [...parts].sort((a, b) => a.order - b.order);
  return {
    years: Object.fromEntries(years),
    period: field.measure === 'stock' ? null : toTotal(inOrder),
  };
}

function toTotal(parts: readonly SummedPart[]): Total {
  const included = [...new Set(parts.map((part) => part.unit))];
  const total = parts.length === 0 ? null : parts.reduce((sum, part) => sum + part.number, 0);
  return { total, units: included.length, included };
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
