/** R02: cases handled ≤ received, by year and over the period; earlier cases may be carried over. */
import { usableNumber } from '../referenceSums.ts';
import { answerOf, type Return } from '../returns.ts';
import { isAskedFor } from '../asked.ts';
import { type CheckContext, defineRule, type Fail, failAt } from './rule.ts';
import { labelOf, plainNumber } from './words.vi.ts';

type P = {
  readonly lesser: string;
  readonly low: number;
  readonly greater: string;
  readonly high: number;
};

export const R02 = defineRule<P>({
  id: 'R02',
  severity: 'warning',
  title: 'Số vụ đã xử lý không lớn hơn số vụ đã tiếp nhận',
  missing: 'skipped',
  sentence: ({ lesser, low, greater, high }) =>
    `${lesser} (${plainNumber(low)}) lớn hơn ${greater} (${plainNumber(high)}). ` +
    'Sửa lại, hoặc ghi lý do (ví dụ: vụ chuyển từ năm trước) vào “Giải trình của đơn vị”.',
  check: (entry, context) => {
    const verdicts = context.outline.relations.notMoreThan.map((pair) =>
      compare(entry, pair, context),
    );
    return {
      fails: verdicts.flatMap((verdict) => verdict.fails),
      skipped: verdicts.reduce((total, verdict) => total + verdict.skipped, 0),
    };
  },
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
    { answers: { 'so_vu_tiep_nhan.2022': '', 'so_vu_da_xu_ly.2022': '5' }, reports: [] },
  ],
});

/** Year by year, then the sums when every asked year can be compared. */
function compare(
  entry: Return,
  { lesser, greater }: { readonly lesser: string; readonly greater: string },
  context: CheckContext,
) {
  const fails: Fail<P>[] = [];
  const sums = { low: 0, high: 0 };
  let skipped = 0;
  const years = context.outline.years.filter((year) => isAskedFor(entry, 'counts', year, context));
  for (const year of years) {
    const [small, large] = [answerOf(entry, lesser, year), answerOf(entry, greater, year)];
    const low = usableNumber(small);
    const high = usableNumber(large);
    if (!small || !large || low === null || high === null) {
      if (small && !(small.blank && large?.blank)) skipped += 1;
      continue;
    }
    sums.low += low;
    sums.high += high;
    const labels = { lesser: labelOf(small.field, year), greater: labelOf(large.field, year) };
    if (low > high) fails.push(failAt(entry, small, { ...labels, low, high }));
  }
  const last = answerOf(entry, lesser, years[years.length - 1]);
  const other = answerOf(entry, greater, years[years.length - 1]);
  if (skipped === 0 && sums.low > sums.high && last && other) {
    const labels = { lesser: `${labelOf(last.field, null)} cả kỳ`, greater: `${labelOf(other.field, null)} cả kỳ` };
    fails.push({ ...failAt(entry, last, { ...labels, ...sums }), year: null });
  }
  return { fails, skipped };
}
