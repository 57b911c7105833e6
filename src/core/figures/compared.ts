/** Sums of years over the same units, the only ones that may be compared. */
import type { Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { wholeYears } from '../matching/wholeYears.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { Compared } from './results.ts';

/** Compares a field over the whole years; `isLeftOut` tells a value in doubt. */
export function compareYears(
  field: Field,
  entries: readonly Return[],
  context: CheckContext,
  isLeftOut: (unit: string, year: number) => boolean,
): Compared {
  const years = wholeYears(context.outline.years, context.settings);
  const rows = entries.flatMap((entry) => {
    const { code } = entry.unit;
    const numbers = years.map((year) => {
      const asked = isAskedFor(entry, field.topic, year, context) && !isLeftOut(code, year);
      return asked ? usableNumber(answerOf(entry, field.code, year)) : null;
    });
    return numbers.includes(null) ? [] : [{ code, numbers: numbers.map((one) => one ?? 0) }];
  });
  return {
    field: field.code,
    years,
    sums: years.map((_, at) => rows.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0)),
    units: rows.map(({ code }) => code),
  };
}
