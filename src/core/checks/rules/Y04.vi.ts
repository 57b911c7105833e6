/** Y04: a figure that the form says is at most so many times that of the year before. */
import { formatCount } from '../../cells/numberText.ts';
import { isAskedFor } from '../../matching/asked.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import { wholeYears } from '../../matching/wholeYears.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { addVerdicts, type CheckContext, defineRule, type Fail, failAt } from '../rule.ts';
import { explanationPlace, figureOfKind, nameOf } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly kind: string;
  readonly value: number;
  readonly before: number;
  readonly year: number;
  readonly times: number;
};

export const Y04 = defineRule<P>({
  id: 'Y04',
  severity: 'warning',
  title: 'Số năm nay không quá số lần cho phép so với năm trước',
  missing: 'skipped',
  native: [{ native: 'none', words: 'cảnh báo theo chuỗi năm' }],
  sentence: ({ label, kind, value, before, year, times }) =>
    `${label} (${figureOfKind(value, kind)}) lớn hơn ${formatCount(times)} lần số của năm ${year} (${figureOfKind(before, kind)}). ` +
    `Xem lại hai số và sửa ô sai; nếu đúng thì ghi lý do vào ${explanationPlace}.`,
  check: (entry, context) =>
    addVerdicts(
      context.outline.relations.growth.flatMap(({ count, times }) =>
        context.outline.years.slice(1).map((year) => compare(entry, { count, times, year }, context)),
      ),
    ),
  examples: [
    { ...typed(3, '2', '7'), reports: ['nhom_2_so_buoi.2023'] },
    { ...typed(3, '0', '1'), reports: ['nhom_2_so_buoi.2023'] },
    { ...typed(1.5, '4', '7'), reports: ['nhom_2_so_buoi.2023'] },
    { ...typed(3, '2', '6'), reports: [], skipped: 1 },
    { ...typed(3, '', '6'), reports: [], skipped: 2 },
    { ...typed(3, '', ''), reports: [], skipped: 0 },
    {
      relations: { growth: [{ count: 'nhom_2_so_buoi', times: 3 }] },
      answers: { 'nhom_2_so_buoi.2021': '1', 'nhom_2_so_buoi.2022': '5' },
      reports: [],
    },
  ],
});

function typed(times: number, before: string, after: string) {
  return {
    relations: { growth: [{ count: 'nhom_2_so_buoi', times }] },
    answers: { 'nhom_2_so_buoi.2022': before, 'nhom_2_so_buoi.2023': after },
  };
}

interface Growth {
  readonly count: string;
  readonly times: number;
  readonly year: number;
}

/** With a year that the period covers in part nothing compares. */
function compare(entry: Return, { count, times, year }: Growth, context: CheckContext) {
  const nothing = { fails: [] as readonly Fail<P>[], skipped: 0 };
  const [earlier, later] = [answerOf(entry, count, year - 1), answerOf(entry, count, year)];
  const isWhole = wholeYears(context.outline.years, context.settings).includes(year - 1);
  if (!earlier || !later || !isWhole) return nothing;
  const isAsked = (of: number) => isAskedFor(entry, later.field.topic, of, context);
  if (!isAsked(year - 1) || !isAsked(year)) return nothing;
  const [before, value] = [usableNumber(earlier), usableNumber(later)];
  if (before === null || value === null) {
    return earlier.blank && later.blank ? nothing : { ...nothing, skipped: 1 };
  }
  if (value <= times * before) return nothing;
  const label = nameOf(later);
  return { fails: [failAt<P>(entry, later, { label, kind: later.field.kind, value, before, year: year - 1, times })], skipped: 0 };
}
