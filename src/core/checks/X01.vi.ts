/** X01: a declared figure in the answers differs from its reference table. */
import type { Answer } from '../answers.ts';
import { answerOf } from '../returns.ts';
import { defineRule, type Fail, failAt, type FixTo } from './rule.ts';
import { nameOf, plainNumber } from './words.vi.ts';

type P = {
  readonly label: string;
  readonly said: string;
  readonly tab: string;
  readonly counted: number;
};

export const X01 = defineRule<P>({
  id: 'X01',
  severity: 'error',
  title: 'Số đã khai khớp với bảng tham chiếu',
  missing: 'skipped',
  sentence: ({ label, said, tab, counted }) =>
    `${label} ghi ${said} nhưng tab “${tab}” cộng được ${plainNumber(counted)}. Sửa ô này cho bằng tab “${tab}”, hoặc sửa tab “${tab}” cho đủ; chưa khớp thì chưa được tính.`,
  check: (entry, context) => {
    const fails: Fail<P>[] = [];
    let skipped = 0;
    for (const indicator of context.outline.indicators) {
      for (const year of context.outline.years) {
        const match = context.match(entry, indicator, year);
        const answer = answerOf(entry, indicator.control, year);
        if (match.verdict === 'skipped') skipped += 1;
        if (match.verdict !== 'X01' || !answer) continue;
        const tab = context.outline.references[indicator.reference]?.tab ?? '';
        const parameters = { label: nameOf(answer), said: saidBy(answer), tab, counted: match.counted };
        fails.push({ ...failAt(entry, answer, parameters), fixes: [toReference(answer, match.counted)] });
      }
    }
    return { fails, skipped };
  },
  examples: [
    {
      answers: { 'so_tre_duoc_ho_tro.2022': '3' },
      references: { tre_em: [row('2', '2')] },
      reports: ['so_tre_duoc_ho_tro.2022'],
    },
    {
      answers: { 'so_tre_duoc_ho_tro.2022': 'không phát sinh' },
      references: { tre_em: [row('2', '1')] },
      reports: ['so_tre_duoc_ho_tro.2022'],
    },
    {
      answers: { 'so_tre_duoc_ho_tro.2022': 'KAD' },
      references: { tre_em: [row('2', '1')] },
      reports: ['so_tre_duoc_ho_tro.2022'],
    },
    { answers: { 'so_tre_duoc_ho_tro.2022': '2' }, references: { tre_em: [row('2', '2')] }, reports: [] },
  ],
});

function saidBy({ reading, cell }: Answer): string {
  return reading.state === 'VALUE' ? plainNumber(reading.number ?? 0) : `“${cell.shown.trim()}”`;
}

function toReference({ place, cell }: Answer, counted: number): FixTo {
  const to = String(counted);
  return { label: `Sửa thành ${plainNumber(counted)}`, place, from: cell.value, to };
}

function row(so_co_yeu_cau: string, so_duoc_ho_tro: string) {
  return { nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: '9', so_co_yeu_cau, so_duoc_ho_tro };
}
