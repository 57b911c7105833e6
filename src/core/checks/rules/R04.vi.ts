/** R04: "không phát sinh" next to a number > 0; cases > 0 without a word on how they were handled. */

import { addsUp } from '../../../outline/schema.ts';
import { formatNumber } from '../../cells/numberText.ts';
import { plus } from '../../lib/plus.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly other: string;
  /** The sum over the years; 0 for a field whose numbers are never summed. */
  readonly number: number;
  readonly kind: string;
  readonly noun: string;
  readonly how: 'none' | 'text';
};

export const R04 = defineRule<P>({
  id: 'R04',
  severity: 'warning',
  title: '“Không phát sinh” và nội dung xử lý khớp với số liệu',
  missing: 'skipped',
  native: [{ native: 'none', words: 'cảnh báo, không chặn “Đã hoàn thành”' }],
  sentence: ({ label, other, number, kind, noun, how }, { unnamed }) => {
    const figure = [formatNumber(number, { kind }), kind === 'money' ? '' : noun].filter((part) => part !== '').join(' ');
    return how === 'none'
      ? `${label} ghi “không phát sinh” nhưng tab “${other}” có ${figure} của năm đó. Có mà chưa thực hiện được thì gõ 0; không có thì sửa tab “${other}”.`
      : `“${other}” có ${number === 0 ? 'số liệu' : figure} nhưng ${label} còn trống. Ghi ngắn gọn cách tiếp nhận, xử lý (không ghi ${unnamed}).`;
  },
  check: (entry, context) => {
    const texts = textFails(entry, context);
    return { fails: [...noneFails(entry, context), ...texts.fails], skipped: texts.skipped };
  },
  examples: [
    {
      answers: { 'so_vu_tiep_nhan.2022': '2', 'so_vu_da_xu_ly.2022': '2', tiep_nhan_phan_anh: '' },
      reports: ['tiep_nhan_phan_anh'],
    },
    {
      answers: { 'so_tre_duoc_ho_tro.2022': 'không phát sinh' },
      references: {
        tre_em: [{ nam: '2022', nguon_yeu_cau: 'người thân', so_co_yeu_cau: '2', so_duoc_ho_tro: '0' }],
      },
      reports: ['so_tre_duoc_ho_tro.2022'],
    },
    { answers: { 'so_vu_tiep_nhan.2022': '0', tiep_nhan_phan_anh: '' }, reports: [] },
  ],
});

function noneFails(entry: Return, context: CheckContext): Fail<P>[] {
  const { indicators, years, references } = context.outline;
  return indicators.flatMap((indicator) =>
    years.flatMap((year) => {
      const match = context.match(entry, indicator, year);
      const answer = answerOf(entry, indicator.control, year);
      if (match.verdict !== 'R04' || !answer) return [];
      const other = references[indicator.reference]?.tab ?? '';
      const { noun } = indicator;
      const number = match.denominator;
      const parameters: P = { label: nameOf(answer), other, number, kind: 'count', noun, how: 'none' };
      return [failAt(entry, answer, parameters)];
    }),
  );
}

function textFails(entry: Return, context: CheckContext) {
  const fails: Fail<P>[] = [];
  let skipped = 0;
  for (const { count, text } of context.outline.relations.needsText) {
    const counts = [...context.outline.years, undefined]
      .map((year) => answerOf(entry, count, year))
      .filter((one): one is Answer => one !== undefined)
      .filter((one) => isAskedFor(entry, one.field.topic, one.year, context));
    const numbers = counts.map((one) => usableNumber(one) ?? 0);
    const answer = answerOf(entry, text);
    if (numbers.every((number) => number === 0)) continue;
    if (!answer) skipped += 1;
    else if (answer.blank) {
      const field = counts[0]?.field;
      const { label: other, kind, nouns = [] } = field ?? { label: count, kind: 'count' };
      const isSummed = field !== undefined && addsUp(field) && field.measure !== 'stock';
      const number = isSummed ? numbers.reduce(plus, 0) : 0;
      const [noun = ''] = nouns;
      fails.push(failAt<P>(entry, answer, { label: nameOf(answer), other, number, kind, noun, how: 'text' }));
    }
  }
  return { fails, skipped };
}
