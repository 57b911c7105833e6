/** Rates that units declare themselves: counted and told from lowest to highest, never summed. */
import { answerFields, askedTimes, type Field, isKeptApart } from '../../outline/schema.ts';
import { isUsable } from '../cells/values.ts';
import type { CheckContext } from '../checks/rule.ts';
import { isAskedFor } from '../matching/asked.ts';
import { answerOf } from '../returns/returns.ts';
import type { DeclaredRates, DeclaredSpan } from './declaredSpan.ts';
import type { Inclusion } from './inclusion.ts';
import { summedReturns } from './totals.ts';

/** The key of a rate of the whole period. */
export const periodKey = 'period';

/** By field; "không phát sinh" declares none. */
export function declaredRates(
  context: CheckContext,
  inclusion: Inclusion,
): Readonly<Record<string, DeclaredRates>> {
  const rates = answerFields(context.outline).filter(isKeptApart);
  return Object.fromEntries(rates.map((field) => [field.code, ratesOf(field, context, inclusion)]));
}

function ratesOf(field: Field, context: CheckContext, inclusion: Inclusion): DeclaredRates {
  const spans = askedTimes(field, context.outline.years).map((year) => {
    const numbers = summedReturns(context, inclusion).flatMap((entry) => {
      const reading = answerOf(entry, field.code, year ?? undefined)?.reading;
      const isTold = reading && isUsable(reading) && !reading.none && reading.number !== null;
      return isTold && isAskedFor(entry, field.topic, year, context) ? [reading.number] : [];
    });
    return [year === null ? periodKey : String(year), spanOf(numbers)] as const;
  });
  return Object.fromEntries(spans.flatMap(([key, span]) => (span ? [[key, span]] : [])));
}

/** Null where nobody declares one. */
export function spanOf(numbers: readonly number[]): DeclaredSpan | null {
  if (numbers.length === 0) return null;
  return {
    units: numbers.length,
    lowest: Math.min(...numbers),
    highest: Math.max(...numbers),
  };
}
