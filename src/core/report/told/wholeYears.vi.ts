/** Of how many units every year of a period is known: what a few gave for one year is not told of all years. */
import { formatCount, formatInText } from '../../cells/numberText.ts';
import type { FieldTotals } from '../../figures/results.ts';
import { thinYears } from '../askedYears.vi.ts';
import { concernedAmong, figureUnits } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { joinAnd } from '../words.vi.ts';

/** Units behind a period with a number for each year of which anything is known; a year that a sheet did not ask is told apart. */
export function wholeUnitsOf({ field, years, period }: FieldTotals, { results }: ReportInput): number {
  const { units = 0, missing = {} } = period ?? {};
  const unasked = results.unasked[field]?.years ?? {};
  const lacks = (unit: string, year: number) => years[year]?.total !== null && !unasked[year]?.includes(unit);
  return units - Object.entries(missing).filter(([unit, own]) => own.some((year) => lacks(unit, year))).length;
}

/** "07/27 đơn vị có số liệu đủ các năm", where it is said that nothing happened and not all gave all the years; else ''. */
export function wholeYearsText(totals: FieldTotals, input: ReportInput): string {
  const { units = 0, total = null } = totals.period ?? {};
  const all = figureUnits(input);
  if (all.length < 2 || total !== 0) return '';
  const whole = wholeUnitsOf(totals, input);
  const asked = concernedAmong(all, totals.field, input).length;
  if (whole === units) return '';
  // Where few gave a year, that year is told of: it says all unless other units lack another year.
  if (whole >= fewestOf(totals) && thinYears(totals.field, input).length > 0) return '';
  if (whole === 0) return 'chưa đơn vị nào có số liệu đủ các năm';
  return `${formatInText(whole)}/${formatCount(asked)} đơn vị có số liệu đủ các năm`;
}

/** Units behind the year that fewest gave. */
function fewestOf({ years }: FieldTotals): number {
  return Math.min(...Object.values(years).flatMap(({ total, units }) => (total === null ? [] : units)));
}

/** Of which years it is known, where it is not of all: " trong năm 2021". */
export function someYears({ years }: Pick<FieldTotals, 'years'>, { outline }: ReportInput): string {
  const known = outline.years.filter((year) => (years[year]?.total ?? null) !== null);
  return known.length === 0 || known.length === outline.years.length ? '' : ` trong năm ${joinAnd(known.map(String))}`;
}
