/** What the report prints of each field: totals without values in doubt, and years over the same units. */
import { addsUp, answerFields, askedTimes, type Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { plus } from '../lib/plus.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { compareYears, type PrintedRow } from './compared.ts';
import type { Doubt } from './doubt.ts';
import type { Inclusion } from './inclusion.ts';
import type { FieldTotals, Printed } from './results.ts';
import { sumField, summedReturns } from './totals.ts';

/** By field code; the fields of targets are not among them. `totals` have the values in doubt. */
export function printFields(
  context: CheckContext,
  inclusion: Inclusion,
  inDoubt: readonly Doubt[],
  totals: readonly FieldTotals[],
): Record<string, Printed> {
  const { outline } = context;
  const entries = summedReturns(context, inclusion);
  const controls = new Set(outline.indicators.map((one) => one.control));
  const fields = answerFields(outline).filter(
    (field) => addsUp(field) && !controls.has(field.code),
  );
  return Object.fromEntries(
    fields.map((field) => {
      const own = inDoubt.filter((one) => one.field === field.code);
      const whole = totals.find((one) => one.field === field.code);
      return [field.code, printField(field, entries, context, own, whole)];
    }),
  );
}

function printField(
  field: Field,
  entries: readonly Return[],
  context: CheckContext,
  inDoubt: readonly Doubt[],
  whole: FieldTotals | undefined,
): Printed {
  const times = askedTimes(field, context.outline.years);
  const own = new Set(inDoubt.map(({ unit, year }) => `${unit} ${year}`));
  const isLeftOut = (unit: string, year: number | null) =>
    own.size > 0 && own.has(`${unit} ${year}`);
  const held: { readonly unit: string; readonly year: number | null }[] = [];
  const printed = (entry: Return, year: number | null): number | null => {
    const answer = answerOf(entry, field.code, year ?? undefined);
    if (!answer || !isAskedFor(entry, field.topic, year, context)) return null;
    const { code: unit } = entry.unit;
    const isOut = isLeftOut(unit, year);
    const isUnread = !answer.blank && answer.reading.problem !== null;
    if (isOut || isUnread) held.push({ unit, year });
    return isOut ? null : usableNumber(answer);
  };
  const rows = entries.map((entry): PrintedRow => {
    return { unit: entry.unit.code, numbers: times.map((year) => printed(entry, year)) };
  });
  const positive = rows.filter(({ numbers }) => numbers.some((one) => (one ?? 0) > 0));
  return {
    positive: positive.map(({ unit }) => unit),
    ofUnit: Object.fromEntries(positive.map(({ unit, numbers }) => [unit, sumOf(numbers)])),
    totals: own.size === 0 && whole ? whole : sumField(field, entries, context, isLeftOut),
    held,
    compared: field.yearly && field.measure === 'flow' ? compareYears(field, rows, context) : null,
  };
}

function sumOf(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, one) => plus(sum, one ?? 0), 0);
}
