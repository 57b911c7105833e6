/** R01: in a reference row, supported ≤ with a request ≤ victims; handled ≤ denounced. */

import { crossed, usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { judgedPairs } from '../judgedAnswers.ts';
import { defineRule, type Fail, failAt } from '../rule.ts';

type P = {
  readonly lesser: string;
  readonly low: number;
  readonly greater: string;
  readonly high: number;
};

export const R01 = defineRule<P>({
  id: 'R01',
  severity: 'error',
  title: 'Trong bảng tham chiếu, phần không lớn hơn tổng',
  missing: 'skipped',
  native: [
    {
      native: 'contradiction',
      signs: ['part-above-whole'],
      words: 'được hỗ trợ ≤ có yêu cầu ≤ nạn nhân; bị xử lý ≤ bị tố giác (cột “Tự kiểm tra” của bảng tham chiếu)',
    },
  ],
  sentence: ({ lesser, low, greater, high }) =>
    `“${lesser}” (${low}) không được lớn hơn “${greater}” (${high}). Xem lại hai ô trong cùng dòng và sửa ô sai.`,
  check: (entry, context) => {
    const declared = [...entry.declared].map(([code, bottom]) => [entry.answers.get(code), bottom] as const);
    const rows = judgedPairs(entry, context).flatMap((row) => [
      [row.numerator, row.denominator] as const,
      [row.denominator, row.bound] as const,
    ]);
    const pairs = [...declared, ...rows];
    const compared = pairs.filter(([lesser, greater]) => lesser && greater);
    const skipped = compared.filter((pair) => pair.some((half) => usableNumber(half) === null));
    const fails = compared.filter(([lesser, greater]) => crossed(lesser, greater));
    const wholes = new Map(context.outline.indicators.map(({ control, denominatorLabel }) => [control, denominatorLabel]));
    return { fails: fails.flatMap((pair) => failOf(entry, pair, wholes)), skipped: skipped.length };
  },
  examples: [
    { references: { tre_em: [row('3', '2', '3')] }, reports: ['so_duoc_ho_tro.2022'] },
    { references: { tre_em: [row('1', '2', '1')] }, reports: ['so_co_yeu_cau.2022'] },
    { references: { tre_em: [row('2', '2', '2')] }, reports: [] },
    { references: { tre_em: [row('2', '2', '')] }, reports: [], skipped: 1 },
    { unitType: 'phong_so', references: { tre_em: [row('3', '2', '3')] }, reports: [] },
  ],
});

/** `wholes`: what a pair in the answers is a part of; both halves are there under one field. */
function failOf(
  entry: Return,
  [lesser, greater]: readonly [Answer | undefined, Answer | undefined],
  wholes: ReadonlyMap<string, string>,
): Fail<P>[] {
  if (!lesser || !greater) return [];
  const whole = lesser.field === greater.field ? wholes.get(lesser.field.code) : undefined;
  const parameters = {
    lesser: lesser.field.label,
    low: usableNumber(lesser) ?? 0,
    greater: whole ?? greater.field.label,
    high: usableNumber(greater) ?? 0,
  };
  return [failAt(entry, lesser, parameters)];
}

function row(so_duoc_ho_tro: string, so_co_yeu_cau: string, so_nan_nhan: string) {
  const keys = { nam: '2022', nguon_yeu_cau: 'người thân' };
  return { ...keys, so_nan_nhan, so_co_yeu_cau, so_duoc_ho_tro };
}
