/** X01: a declared figure in the answers differs from its reference table. */

import { formatCount } from '../../cells/numberText.ts';
import type { Match } from '../../matching/matching.ts';
import { usableNumber } from '../../matching/referenceSums.ts';
import type { Answer } from '../../returns/answers.ts';
import type { PairRow } from '../../returns/referenceRows.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import type { Fix } from '../finding.ts';
import { fixToNumber } from '../fixesFor.vi.ts';
import { defineRule, type Fail, failAt } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

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
  native: [
    {
      native: 'contradiction',
      signs: ['differing-control'],
      words: 'ô mục tiêu khác bảng tham chiếu cùng năm: “Lệch 2022” ở cột “Đối chiếu”',
    },
  ],
  sentence: ({ label, said, tab, counted }) =>
    `${label} ghi ${said} nhưng tab “${tab}” cộng được ${formatCount(counted)} nên chưa được tính. Xem số nào đúng rồi sửa ô này hoặc sửa tab “${tab}” cho hai nơi bằng nhau.`,
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
        const rows = pairsOf(entry, indicator.reference, year);
        fails.push({ ...failAt(entry, answer, parameters), fixes: fixesBothWays(answer, match, rows) });
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
    { answers: { 'so_co_so_dinh_ky.2022': '0' }, reports: ['so_co_so_dinh_ky.2022'] },
    {
      answers: { 'so_tre_duoc_ho_tro.2022': '1' },
      references: { tre_em: [row('2', '2'), row('', '')] },
      reports: ['so_tre_duoc_ho_tro.2022'],
    },
    { answers: { 'so_tre_duoc_ho_tro.2022': '2' }, references: { tre_em: [row('2', '2')] }, reports: [] },
    {
      answers: { 'so_tre_duoc_ho_tro.2022': '3' },
      references: { tre_em: [row('2', '2'), row('', '')] },
      reports: [],
      skipped: 1,
    },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'CCSL' }, references: { tre_em: [row('2', '2')] }, reports: [] },
  ],
});

function saidBy({ reading, cell }: Answer): string {
  return reading.state === 'VALUE' ? formatCount(reading.number ?? 0) : `“${cell.shown.trim()}”`;
}

/** The control becomes what the table says; or the table's only row what the control says. */
function fixesBothWays(answer: Answer, match: Match, rows: readonly PairRow[]): Fix[] {
  const toTable = match.complete ? [fixToNumber(answer, match.counted)] : [];
  const declared = usableNumber(answer);
  const [only] = rows;
  const half = only?.numerator;
  const most = usableNumber(only?.denominator);
  if (rows.length !== 1 || !half || declared === null || most === null || declared > most) return toTable;
  const label = `Sửa “${half.field.label}” thành ${formatCount(declared)}`;
  return [...toTable, { ...fixToNumber(half, declared), label }];
}

function pairsOf(entry: Return, reference: string, year: number): PairRow[] {
  return (entry.references[reference] ?? []).filter((one): one is PairRow => one.rows === 'pairs' && one.counted && one.year === year);
}

function row(so_co_yeu_cau: string, so_duoc_ho_tro: string) {
  return { nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: '9', so_co_yeu_cau, so_duoc_ho_tro };
}
