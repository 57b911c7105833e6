/** R02: cases handled ≤ received, by year and over the period; earlier cases may be carried over. */

import { addsUp, isKeptApart } from '../../../outline/schema.ts';
import { plus } from '../../lib/plus.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { sideBySide } from '../periods.ts';
import { addVerdicts, type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { explanationPlace, figureOfKind, nameOf, quotedLabel } from '../words.vi.ts';

type P = {
  readonly lesser: string;
  readonly low: number;
  readonly greater: string;
  readonly high: number;
  readonly kind: string;
  /** '' of numbers that are not carried over. */
  readonly noun: string;
};

export const R02 = defineRule<P>({
  id: 'R02',
  severity: 'warning',
  title: 'Số ở ô này không lớn hơn số ở ô phải bao gồm nó',
  missing: 'skipped',
  native: [{ native: 'none', words: 'cảnh báo, không chặn “Đã hoàn thành”' }],
  sentence: ({ lesser, low, greater, high, kind, noun }) =>
    `${lesser} (${figureOfKind(low, kind)}) lớn hơn ${greater} (${figureOfKind(high, kind)}). ` +
    `Sửa ô sai; nếu đúng${noun && ` (ví dụ: có ${noun} từ năm trước chuyển sang)`} thì ghi lý do vào ${explanationPlace}.`,
  check: (entry, context) => addVerdicts(context.outline.relations.notMoreThan.map((pair) => compare(entry, pair, context))),
  examples: [
    {
      answers: { 'so_vu_tiep_nhan.2022': '3', 'so_vu_da_xu_ly.2022': '5' },
      reports: ['so_vu_da_xu_ly.2022', 'so_vu_da_xu_ly'],
    },
    {
      answers: {
        'so_vu_tiep_nhan.2021': '4',
        'so_vu_da_xu_ly.2021': '2',
        'so_vu_tiep_nhan.2022': '3',
        'so_vu_da_xu_ly.2022': '5',
      },
      reports: ['so_vu_da_xu_ly.2022'],
    },
    { answers: { 'so_vu_tiep_nhan.2022': '5', 'so_vu_da_xu_ly.2022': '5' }, reports: [] },
    { answers: { 'so_vu_tiep_nhan.2022': '', 'so_vu_da_xu_ly.2022': '5' }, reports: [], skipped: 1 },
  ],
});

interface Pair {
  readonly lesser: string;
  readonly greater: string;
}

/** Year by year, then the sums when every asked year can be compared. */
function compare(entry: Return, { lesser, greater }: Pair, context: CheckContext) {
  const fails: Fail<P>[] = [];
  const sums = { low: 0, high: 0 };
  let skipped = 0;
  const both = sideBySide(entry, [lesser, greater], context);
  const pairs = both.flatMap(([small, large]) => (small && large ? [[small, large] as const] : []));
  for (const [small, large] of pairs) {
    const [low, high] = [usableNumber(small), usableNumber(large)];
    if (low === null || high === null) {
      if (!small.blank || !large.blank) skipped += 1;
      continue;
    }
    sums.low = plus(sums.low, low);
    sums.high = plus(sums.high, high);
    if (low > high) fails.push(failOf(entry, [small, large], { low, high }, nameOf));
  }
  const last = pairs[pairs.length - 1];
  const isYearly = last !== undefined && last[0].year !== null && addsUp(last[0].field);
  if (skipped === 0 && sums.low > sums.high && isYearly) {
    const inPeriod = ({ field }: Answer) => `${quotedLabel(field, null)} cả kỳ`;
    fails.push({ ...failOf(entry, last, sums, inPeriod), year: null });
  }
  return { fails, skipped };
}

function failOf(
  entry: Return,
  [small, large]: readonly [Answer, Answer],
  sums: { readonly low: number; readonly high: number },
  name: (answer: Answer) => string,
): Fail<P> {
  const { kind, nouns } = small.field;
  const noun = isKeptApart(small.field) ? '' : (nouns?.[0] ?? 'trường hợp');
  return failAt(entry, small, { lesser: name(small), greater: name(large), kind, noun, ...sums });
}
