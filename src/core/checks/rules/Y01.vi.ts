/** Y01: a leap from one year to the next; 2021 covers seven months and is not compared. */

import { formatCount } from '../../cells/numberText.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { leaps } from '../leaps.ts';
import { type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { explanationPlace, nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly value: number; readonly before: number; readonly year: number };

export const Y01 = defineRule<P>({
  id: 'Y01',
  severity: 'warning',
  title: 'Số liệu không tăng, giảm đột ngột giữa hai năm',
  missing: 'skipped',
  native: [{ native: 'none', words: 'cảnh báo theo chuỗi năm' }],
  sentence: ({ label, value, before, year }) =>
    `${label} (${formatCount(value)}) thay đổi nhiều so với năm ${year} (${formatCount(before)}). ` +
    `Xem lại hai số; nếu đúng thì ghi lý do vào ${explanationPlace}.`,
  check: (entry, context) => {
    const fails: Fail<P>[] = [];
    let skipped = 0;
    for (const { field, pairs } of yearPairs(entry, context)) {
      for (const [before, after] of pairs) {
        const [low, high] = [usableNumber(before), usableNumber(after)];
        if (low === null || high === null) skipped += before.blank && after.blank ? 0 : 1;
        else if (leaps(low, high, field.measure)) {
          const parameters = { label: nameOf(after), value: high, before: low, year: before.year ?? 0 };
          fails.push(failAt(entry, after, parameters));
        }
      }
    }
    return { fails, skipped };
  },
  examples: [
    { answers: { 'nhom_2_so_buoi.2022': '2', 'nhom_2_so_buoi.2023': '8' }, reports: ['nhom_2_so_buoi.2023'] },
    { answers: { 'nhom_2_so_buoi.2021': '2', 'nhom_2_so_buoi.2022': '8' }, reports: [] },
    { answers: { 'nhom_2_so_buoi.2022': '1', 'nhom_2_so_buoi.2023': '4' }, reports: [] },
  ],
});

/** Neighbouring whole years of each yearly field: the first reporting year is a partial one. */
function yearPairs(entry: Return, context: CheckContext) {
  const [, ...years] = context.outline.years;
  const fields = new Set([...entry.answers.values()].map((answer) => answer.field));
  return [...fields]
    .filter((field) => field.yearly)
    .map((field) => {
      const asked = years.filter((year) => isAskedFor(entry, field.topic, year, context));
      const answers = asked.map((year) => answerOf(entry, field.code, year));
      const pairs = answers.slice(1).map((after, index) => [answers[index], after] as const);
      return { field, pairs: pairs.filter(isPair) };
    });
}

function isPair(pair: readonly [Answer | undefined, Answer | undefined]): pair is readonly [Answer, Answer] {
  return pair[0] !== undefined && pair[1] !== undefined;
}
