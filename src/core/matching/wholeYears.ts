/** Which years of a form the reporting period covers in full. */
import type { Settings } from '../settings/settings.ts';

/** A year counts as whole when the period leaves out at most a month of it. */
const leftOutDays = 31;

/** Years that the period covers in full or nearly. */
export function wholeYears(
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
