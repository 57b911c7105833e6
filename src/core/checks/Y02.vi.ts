/** Y02: a year missing between years that are given; a year typed as a count. */
import type { Answer } from '../answers.ts';
import { isAskedFor } from '../asked.ts';
import type { Return } from '../returns.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from './rule.ts';
import { nameOf } from './words.vi.ts';

type P = { readonly label: string; readonly number: number; readonly how: 'gap' | 'year' };

export const Y02 = defineRule<P>({
  id: 'Y02',
  severity: 'warning',
  title: 'Đủ các năm ở giữa; không gõ năm thay cho số',
  missing: 'reported',
  sentence: ({ label, number, how }) =>
    how === 'gap'
      ? `${label} còn trống trong khi năm trước và năm sau đã có số. Gõ số của năm này; không có thì gõ 0.`
      : `${label} ghi ${number}, giống một năm hơn là một số đếm. Xem có gõ nhầm năm vào ô số không.`,
  check: (entry, context) => judged([...gaps(entry, context), ...yearsAsCounts(entry, context)]),
  examples: [
    {
      answers: { 'nhom_1_so_van_ban.2021': '1', 'nhom_1_so_van_ban.2022': '', 'nhom_1_so_van_ban.2023': '1' },
      reports: ['nhom_1_so_van_ban.2022'],
    },
    { answers: { 'nhom_1_so_van_ban.2022': '2022' }, reports: ['nhom_1_so_van_ban.2022'] },
    { answers: { 'nhom_1_so_van_ban.2022': '20' }, reports: [] },
  ],
});

function gaps(entry: Return, context: CheckContext): Fail<P>[] {
  const series = new Map<string, Answer[]>();
  for (const answer of entry.answers.values()) {
    const { field, year } = answer;
    if (year === null || field.required || !isAskedFor(entry, field.topic, year, context)) continue;
    series.set(field.code, [...(series.get(field.code) ?? []), answer]);
  }
  return [...series.values()].flatMap((answers) => {
    const given = answers.map((answer) => !answer.blank);
    const [first, last] = [given.indexOf(true), given.lastIndexOf(true)];
    return answers
      .filter((answer, index) => answer.blank && index > first && index < last && first >= 0)
      .map((answer) => failAt<P>(entry, answer, { label: nameOf(answer), number: 0, how: 'gap' }));
  });
}

function yearsAsCounts(entry: Return, context: CheckContext): Fail<P>[] {
  const { years } = context.outline;
  const [from = 0, to = 0] = [years[0], years[years.length - 1]];
  return [...entry.answers.values()]
    .filter(({ field, year, reading }) => {
      const number = reading.number ?? 0;
      const looksLikeYear = number >= from && number <= to + 1;
      return field.kind === 'count' && looksLikeYear && isAskedFor(entry, field.topic, year, context);
    })
    .map((answer) => {
      const number = answer.reading.number ?? 0;
      return failAt<P>(entry, answer, { label: nameOf(answer), number, how: 'year' });
    });
}
