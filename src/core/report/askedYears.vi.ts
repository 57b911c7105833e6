/** Years in which a linked sheet asked some of its units only: their figures are not the period's, and a rise is none. */
import { formatCount, formatInText, shareInText } from '../cells/numberText.ts';
import type { Results } from '../figures/results.ts';
import { enoughOfFullest } from '../figures/totals.ts';
import { groupBy } from '../lib/groupBy.ts';
import { figureUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import { joinAnd } from './words.vi.ts';

/** "năm 2021–2023 chỉ 04/14 đơn vị được hỏi"; '' where who is asked is asked in every year. */
export function askedYears(field: string, input: ReportInput): string {
  return [askedOnly(field, input), thinText(thinYears(field, input))].filter((text) => text !== '').join('; ');
}

/** The same, without years of which few units gave a number although they were asked. */
export function askedOnly(field: string, input: ReportInput): string {
  const units = figureUnits(input).map(({ code }) => code);
  return askedYearsOf(field, units, input);
}

/** A year of which few units gave a number although they were asked. */
interface ThinYear {
  readonly year: number;
  /** With a number; who gave none; of how many it could be known. */
  readonly units: number;
  readonly lacking: readonly string[];
  readonly of: number;
  /** All years of the figure are such. */
  readonly isEveryYear: boolean;
}

/** Such years: a sum of the period tells nothing of them. */
export function thinYears(field: string, input: ReportInput): readonly ThinYear[] {
  const { results } = input;
  const isOne = figureUnits(input).length === 1;
  const { totals, held = [] } = results.printed[field] ?? {};
  if (!totals || totals.period === null) return [];
  const { years: left = {} } = results.unasked[field] ?? {};
  const { missing = {}, units: all } = totals.period;
  const counts = Object.entries(totals.years).map(([key, { units }]) => {
    const year = Number(key);
    const known = units + held.filter((one) => one.year === year).length;
    // Who says that it does not apply lacks nothing.
    const lacking = Object.keys(missing).filter((unit) => missing[unit]?.includes(year));
    return { year, units, known, lacking, of: Math.min(all, units + lacking.length), isAsked: (left[year] ?? []).length === 0 };
  });
  const fullest = Math.max(0, ...counts.map(({ known }) => known));
  const thin = counts.filter(
    ({ known, of, isAsked }) => isAsked && (isOne ? known === 0 && of > 0 && fullest > 0 : known * 100 < enoughOfFullest * of),
  );
  return thin.map((one) => ({ ...one, isEveryYear: thin.length === counts.length }));
}

/** "năm 2022–2024 mới có số liệu của 07/27 đơn vị", "chưa có số liệu năm 2022". */
function thinText(thin: readonly ThinYear[]): string {
  const [first] = thin;
  // Each year other units: no year says what the period says.
  if (first?.isEveryYear && thin.length > 1 && thin.every(({ units, of }) => units > 0 && of === first.of))
    return `mỗi năm mới có số liệu của ${rangeText(thin.map(({ units }) => units))}/${formatCount(first.of)} đơn vị`;
  // The same number of other units is another year.
  const groups = [...groupBy(thin, ({ units, of, lacking }) => [units, of, ...[...lacking].sort()].join(' ')).values()].map((own) => {
    const { units = 0, of = 0 } = own[0] ?? {};
    return { units, of, when: `năm ${yearsText(own.map(({ year }) => year))}` };
  });
  const none = groups.filter(({ units }) => units === 0).map(({ when }) => `chưa có số liệu ${when}`);
  const some = groups.filter(({ units }) => units > 0).map(({ units, of, when }) => ({ when, share: shareInText(units, of) }));
  const [only, ...others] = some;
  if (only === undefined) return none.join('; ');
  const told =
    others.length === 0
      ? `${only.when} mới có số liệu của ${only.share} đơn vị`
      : `mới có số liệu của ${some.map(({ when, share }) => `${share} đơn vị ${when}`).join(', ')}`;
  return [...none, told].join('; ');
}

/** "08–11", "18". */
function rangeText(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? formatInText(least) : `${formatInText(least)}–${formatInText(most)}`;
}

/** More ways to be incomplete are not told in the main results. */
const mostWays = 2;

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
  const ways = groupBy(told, ({ text }) => text);
  // What differs from figure to figure stands with each of them.
  if (ways.size > mostWays)
    return `Trong các số trên, ${formatInText(told.length)} số có năm chưa đủ số liệu của các đơn vị (nêu ở từng mục).`;
  return [...ways].map(([text, own]) => `Về ${joinAnd(own.map(({ name }) => name))}: ${text}.`).join(' ');
}
