/** Years in which a linked sheet asked some of its units only: their figures are not the period's, and a rise is none. */
import { formatCount, formatInText } from '../cells/numberText.ts';
import type { Results } from '../figures/results.ts';
import { groupBy } from '../lib/groupBy.ts';
import { figureUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import { joinAnd } from './words.vi.ts';

/** "năm 2021–2023 chỉ 04/14 đơn vị được hỏi"; '' where who is asked is asked in every year. */
export function askedYears(field: string, input: ReportInput): string {
  const units = figureUnits(input).map(({ code }) => code);
  return askedYearsOf(field, units, input);
}

type Asking = Pick<ReportInput, 'outline'> & { readonly results: Pick<Results, 'unasked'> };

/** The same of these units. */
export function askedYearsOf(field: string, units: readonly string[], { outline, results }: Asking): string {
  const { years = {}, waiting = [], units: none = [] } = results.unasked[field] ?? {};
  const never = new Set(none);
  const asked = units.filter((unit) => !never.has(unit));
  const counts = outline.years.map((year) => {
    const left = new Set(years[year]);
    return { year, count: asked.filter((unit) => !left.has(unit)).length, act: waiting.includes(year) ? 'tính' : 'hỏi' };
  });
  const some = counts.filter(({ count }) => count < asked.length);
  if (some.length === 0) return '';
  const isNone = some.every(({ count, act }) => count === 0 && act === some[0]?.act);
  if (isNone) {
    const told = counts.filter(({ count }) => count > 0).map(({ year }) => year);
    return `chỉ ${some[0]?.act} năm ${yearsText(told)}`;
  }
  const parts = [...groupBy(some, ({ count, act }) => `${count} ${act}`).values()].map((own) => {
    const { count = 0, act = '' } = own[0] ?? {};
    const when = `năm ${yearsText(own.map(({ year }) => year))}`;
    return count === 0
      ? `${when} chưa ${act} đơn vị nào`
      : `${when} chỉ ${formatInText(count)}/${formatCount(asked.length)} đơn vị được ${act}`;
  });
  return parts.join('; ');
}

/** "2021–2023", "2021 và 2023". */
function yearsText(years: readonly number[]): string {
  const [first = 0] = years;
  const last = years[years.length - 1] ?? 0;
  const isRun = years.length > 1 && last - first === years.length - 1;
  return isRun ? `${first}–${last}` : joinAnd(years.map(String));
}

/** "Về kinh phí đã bố trí, số buổi: năm 2021–2023 chỉ 04/14 đơn vị được hỏi.": what is the same of several is said once. */
export function askedYearsSentence(fields: readonly { readonly code: string; readonly name: string }[], input: ReportInput): string {
  const told = fields.flatMap(({ code, name }) => {
    const text = askedYears(code, input);
    return text === '' ? [] : [{ name, text }];
  });
  return [...groupBy(told, ({ text }) => text)].map(([text, own]) => `Về ${joinAnd(own.map(({ name }) => name))}: ${text}.`).join(' ');
}
