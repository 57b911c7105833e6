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
import { withheldCounts } from './peopleCounts.ts';
import type { Earlier, FieldTotals, Printed, Results } from './results.ts';
import { sumField, summedReturns } from './totals.ts';

type Doubts = Pick<Results, 'inDoubt' | 'farOff'>;

/** By field code; the fields of targets are not among them. `totals` have the values in doubt. */
export function printFields(
  context: CheckContext,
  inclusion: Inclusion,
  doubts: Doubts,
  totals: readonly FieldTotals[],
  earlier: Earlier,
): Record<string, Printed> {
  const { outline } = context;
  const entries = summedReturns(context, inclusion);
  const controls = new Set(outline.indicators.map((one) => one.control));
  const fields = answerFields(outline).filter(
    (field) => addsUp(field) && !controls.has(field.code),
  );
  return Object.fromEntries(
    fields.map((field) => {
      const whole = totals.find((one) => one.field === field.code);
      return [field.code, printField(field, entries, { context, earlier }, doubts, whole)];
    }),
  );
}

function printField(
  field: Field,
  entries: readonly Return[],
  { context, earlier }: { readonly context: CheckContext; readonly earlier: Earlier },
  { inDoubt, farOff }: Doubts,
  whole: FieldTotals | undefined,
): Printed {
  const times = askedTimes(field, context.outline.years);
  const own = cellsOf(field, inDoubt);
  const far = cellsOf(field, farOff);
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
  const all: Printed = {
    positive: positive.map(({ unit }) => unit),
    ofUnit: Object.fromEntries(positive.map(({ unit, numbers }) => [unit, sumOf(numbers)])),
    totals: own.size === 0 && whole ? whole : sumField(field, entries, context, isLeftOut),
    held,
    compared:
      field.yearly && field.measure === 'flow'
        ? compareYears(field, rows.map(withoutFar(far, times)), context)
        : null,
  };
  return withheldCounts(all, field, rows, { context, earlier });
}

/** "DON_VI 2024" of each. */
function cellsOf({ code }: Field, doubts: readonly Doubt[]): ReadonlySet<string> {
  return new Set(
    doubts.flatMap(({ field, unit, year }) => (field === code ? [`${unit} ${year}`] : [])),
  );
}

/** A year that is far from the others is compared with none. */
function withoutFar(far: ReadonlySet<string>, times: readonly (number | null)[]) {
  return (row: PrintedRow): PrintedRow => {
    if (far.size === 0) return row;
    const isFar = (at: number) => far.has(`${row.unit} ${times[at]}`);
    return { ...row, numbers: row.numbers.map((one, at) => (isFar(at) ? null : one)) };
  };
}

function sumOf(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((sum, one) => plus(sum, one ?? 0), 0);
}
