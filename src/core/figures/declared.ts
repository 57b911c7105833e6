/** Numbers that units declare and nobody adds up: counted, rates told from lowest to highest. */
import { answerFields, askedTimes, type Field, isKeptApart } from '../../outline/schema.ts';
import { isUsable } from '../cells/values.ts';
import type { CheckContext } from '../checks/rule.ts';
import { isAskedFor } from '../matching/asked.ts';
import { answerOf } from '../returns/returns.ts';
import type { DeclaredNumbers, DeclaredSpan } from './declaredSpan.ts';
import type { Inclusion } from './inclusion.ts';
import { summedReturns } from './totals.ts';

/** The key of a number of the whole period. */
export const periodKey = 'period';

/** By field; "không phát sinh" declares none. */
export function declaredNumbers(
  context: CheckContext,
  inclusion: Inclusion,
): Readonly<Record<string, DeclaredNumbers>> {
  const apart = answerFields(context.outline).filter(isKeptApart);
  return Object.fromEntries(apart.map((field) => [field.code, spansOf(field, context, inclusion)]));
}

function spansOf(field: Field, context: CheckContext, inclusion: Inclusion): DeclaredNumbers {
  const isAlone = context.returns.returns.filter(({ unit }) => unit.mustReport).length === 1;
  const spans = askedTimes(field, context.outline.years).map((year) => {
    const numbers = summedReturns(context, inclusion).flatMap((entry) => {
      const reading = answerOf(entry, field.code, year ?? undefined)?.reading;
      const isTold = reading && isUsable(reading) && !reading.none && reading.number !== null;
      return isTold && isAskedFor(entry, field.topic, year, context) ? [reading.number] : [];
    });
    return [year === null ? periodKey : String(year), spanOf(numbers, field, isAlone)] as const;
  });
  return Object.fromEntries(spans.flatMap(([key, span]) => (span ? [[key, span]] : [])));
}

/** Null where nobody declares one; of a number that is no rate the range is the only unit's own alone. */
export function spanOf(
  numbers: readonly number[],
  { kind }: Pick<Field, 'kind'>,
  isAlone: boolean,
): DeclaredSpan | null {
  const units = numbers.length;
  if (units === 0) return null;
  if (kind !== 'rate' && !isAlone) return { units };
  return {
    units,
    lowest: Math.min(...numbers),
    highest: Math.max(...numbers),
  };
}
