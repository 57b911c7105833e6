/** Sums of years over the same units, the only ones that may be compared. */
import type { Field } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { Settings } from '../settings/settings.ts';
import type { Compared } from './results.ts';

/** A year counts as whole when the period leaves out at most a month of it. */
const leftOutDays = 31;

/** Years that the period covers in full or nearly. */
function wholeYears(
  years: readonly number[],
  { periodFrom, periodTo }: Pick<Settings, 'periodFrom' | 'periodTo'>,
): number[] {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return years.filter((year) => {
    const before = Math.max(0, days(`${year}-01-01`, periodFrom));
    const after = Math.max(0, days(periodTo, `${year}-12-31`));
    return before + after <= leftOutDays;
  });
}

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
