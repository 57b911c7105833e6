/** Y03: an answer that contradicts what the unit's last campaign had for the year, or leaps from the year before. */

import { isOfPeople } from '../../../outline/schema.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { fixToNumber } from '../fixesFor.vi.ts';
import { leaps } from '../leaps.ts';
import { type CheckContext, defineRule, type Fail, failAt, judged } from '../rule.ts';
import { explanationPlace, figureOfKind, nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly kind: string;
  readonly value: number;
  readonly before: number;
  /** Of the last campaign's figure; 0: the same year. */
  readonly year: number;
  /** Old units that it is the sum of. */
  readonly from: number;
  /** The figures point at people: the sentence names none. */
  readonly secret: number;
};

export const Y03 = defineRule<P>({
  id: 'Y03',
  severity: 'note',
  title: 'Số không trái với số đã chốt ở kỳ trước',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'so với số của kỳ trước' }],
  sentence: ({ label, kind, value, before, year, from, secret }) => {
    const shown = (number: number) => (secret ? '' : ` (${figureOfKind(number, kind)})`);
    const old = from > 1 ? `tổng kỳ trước của ${from} đơn vị cũ` : 'số đã chốt ở kỳ trước';
    const said =
      year === 0
        ? `${label}${shown(value)} khác ${old}${shown(before)}.`
        : `${label}${shown(value)} thay đổi nhiều so với năm ${year}, ${old}${shown(before)}.`;
    return `${said} Gõ nhầm thì sửa lại; nếu số mới đúng thì ghi lý do vào ${explanationPlace}.`;
  },
  check: (entry, context) => judged([...entry.answers.values()].flatMap((answer) => against(answer, entry, context))),
  examples: [
    { answers: { 'nhom_2_so_buoi.2022': '15' }, last: { 'nhom_2_so_buoi.2022': '12' }, reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '12' }, last: { 'nhom_2_so_buoi.2022': '12' }, reports: [] },
    { answers: { 'nhom_2_so_buoi.2021': '40' }, last: { 'nhom_2_so_buoi.2020': '4' }, reports: ['nhom_2_so_buoi.2021'] },
    { answers: { 'nhom_2_so_buoi.2021': '5' }, last: { 'nhom_2_so_buoi.2020': '4' }, reports: [] },
    { answers: { 'nhom_2_so_buoi.2022': 'CCSL' }, last: { 'nhom_2_so_buoi.2022': '12' }, reports: [] },
    { answers: { 'nhom_2_so_buoi.2022': '15' }, reports: [] },
  ],
});

/** With the same year, else with the year before where this form does not ask it. */
function against(answer: Answer, entry: Return, context: CheckContext): Fail<P>[] {
  const { field, year } = answer;
  const { last, outline } = context;
  const value = usableNumber(answer);
  if (value === null || year === null || !isAskedFor(entry, field.topic, year, context)) return [];
  const figure = (of: number) => last.figureOf(entry.unit, field.code, of);
  const from = Math.max(1, last.heritageOf(entry.unit).from.length);
  const secret = isOfPeople({ field: field.code, tab: undefined }, outline) ? 1 : 0;
  const fail = (before: number, of: number) =>
    failAt<P>(entry, answer, { label: nameOf(answer), kind: field.kind, value, before, year: of, from, secret });
  const same = figure(year);
  if (same !== null) {
    const isFar = Math.abs(value - same) * 100 > same * last.tolerance;
    if (value === same || !isFar) return [];
    return [{ ...fail(same, 0), fixes: secret ? [] : [fixToNumber(answer, same)] }];
  }
  const before = outline.years.includes(year - 1) ? null : figure(year - 1);
  return before !== null && leaps(before, value, field.measure) ? [fail(before, year - 1)] : [];
}
