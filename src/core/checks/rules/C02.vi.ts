/** C02: a count that is not whole and ≥ 0, an amount below 0, a text that is not a date. */

import type { NumberKindName } from '../../../outline/schema.ts';
import { numberKindOf } from '../../cells/numberKind.ts';
import type { Reason } from '../../cells/reading.ts';
import type { Answer } from '../../returns/answers.ts';
import { fixesFor } from '../fixesFor.vi.ts';
import { judgedAnswers } from '../judgedAnswers.ts';
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf, quoteFigure } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly typed: string;
  readonly reason: Reason;
  readonly kind: NumberKindName;
  readonly nouns: string;
};

/** What is wrong and how to fix it, after "“label” ghi “typed”". */
const mends: Partial<Record<Reason, string>> = {
  negative: 'là số âm. Gõ số từ 0 trở lên.',
  fraction: 'là số lẻ, trong khi đây là số đếm. Gõ số nguyên.',
  range: 'là một khoảng. Gõ một số đã chốt; chưa có số liệu thì gõ CCSL.',
  sum: 'là một phép cộng. Gõ kết quả.',
  ratio: 'là hai số. Chỉ gõ số lượng của cột này.',
  'several-years': 'gộp nhiều năm vào một ô. Gõ mỗi năm vào cột của năm đó.',
  'too-large': 'quá lớn. Đếm lại số chữ số rồi gõ lại.',
  'above-hundred': 'là tỷ lệ lớn hơn 100%. Gõ lại một tỷ lệ từ 0% đến 100%.',
  'too-fine': 'có hơn sáu chữ số lẻ. Gõ số đã làm tròn, ví dụ hai chữ số sau dấu phẩy.',
  'not-a-date': 'chưa đọc được là ngày. Gõ theo mẫu 20/12/2024.',
};

/** A sum of money that does not come out at whole đồng. */
const moneyFraction = 'không ra số đồng chẵn. Gõ lại số tiền, ví dụ “23,5 triệu đồng” hoặc “23.500.000”.';

/** What a kind of number has in its own words. */
const ownMends: Partial<Record<NumberKindName, typeof mends>> = {
  money: { fraction: moneyFraction },
  rate: { ratio: 'là hai số. Gõ một tỷ lệ từ 0% đến 100%, ví dụ “45,5%”.' },
};

export const C02 = defineRule<P>({
  id: 'C02',
  severity: 'error',
  title: 'Số đếm là số nguyên không âm, số tiền không âm',
  missing: 'not-applicable',
  native: [
    { native: 'doubt', signs: ['unread-number', 'unread-date'], words: 'ô số, ô tiền, ô ngày không đọc được thành một giá trị chắc chắn' },
  ],
  sentence: ({ label, typed, reason, kind, nouns }) => {
    const mend = ownMends[kind]?.[reason] ?? mends[reason];
    if (mend) return `${label} ghi ${typed}, ${mend}`;
    if (reason === 'wrong-noun') {
      return `${label} ghi ${typed}, đơn vị tính không khớp với cột này${nouns && ` (cần: ${nouns})`}. Gõ số lượng của đúng cột này.`;
    }
    if (kind === 'rate') {
      return `${label} ghi ${typed}, chưa đọc được tỷ lệ. Gõ một tỷ lệ từ 0% đến 100%, ví dụ “45,5%”; chưa có số liệu thì gõ CCSL.`;
    }
    if (kind === 'decimal') {
      return `${label} ghi ${typed}, chưa đọc được số${nouns && ` (tính bằng: ${nouns})`}. Chỉ gõ con số, phần lẻ sau dấu phẩy, ví dụ “12,5”; không có thì gõ 0, chưa có số liệu thì gõ CCSL.`;
    }
    if (kind === 'money') {
      return `${label} ghi ${typed}, chưa đọc được số tiền. Gõ như “23,5 triệu đồng” hoặc “23.500.000”; không có thì gõ 0.`;
    }
    return `${label} ghi ${typed}, chưa đọc được số. Chỉ gõ con số; không có thì gõ 0, chưa có số liệu thì gõ CCSL.`;
  },
  check: (entry, context) => {
    const fails = judgedAnswers(entry, context).flatMap((answer) => {
      const reason = unreadable(answer);
      if (reason === null) return [];
      const parameters: P = {
        label: nameOf(answer),
        typed: quoteFigure(answer.cell.shown),
        reason,
        kind: numberKindOf(answer.field).kind,
        nouns: (answer.field.nouns ?? []).join(', '),
      };
      return [{ ...failAt(entry, answer, parameters), fixes: fixesFor(answer, entry, context.outline) }];
    });
    return judged(fails);
  },
  examples: [
    { answers: { 'so_vu_tiep_nhan.2022': '12,5' }, reports: ['so_vu_tiep_nhan.2022'] },
    { answers: { 'so_vu_tiep_nhan.2022': '-3' }, reports: ['so_vu_tiep_nhan.2022'] },
    { answers: { 'so_vu_tiep_nhan.2022': 'nhiều' }, reports: ['so_vu_tiep_nhan.2022'] },
    { answers: { 'so_vu_tiep_nhan.2022': '1.600-1.800' }, reports: ['so_vu_tiep_nhan.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '12 người' }, reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': 'Năm 2021: 3; năm 2022: 5' }, reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '12 + 5' }, reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'nhom_2_so_buoi.2022': '45/45 trường' }, reports: ['nhom_2_so_buoi.2022'] },
    { answers: { 'kinh_phi.2022': 'ngân sách cấp' }, reports: ['kinh_phi.2022'] },
    {
      references: { tre_em: [{ nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: 'vài em' }] },
      reports: ['so_nan_nhan.2022'],
    },
    { answers: { ngay_van_ban: 'cuối tháng 12' }, reports: ['ngay_van_ban'] },
    { answers: { 'nhom_2_so_buoi.2022': '05 buổi' }, reports: [] },
    { answers: { 'kinh_phi.2022': '23,5 triệu đồng' }, reports: [] },
    { answers: { 'so_vu_tiep_nhan.2022': '-' }, reports: [] },
    { unitType: 'phong_so', answers: { 'so_vu_tiep_nhan.2022': 'nhiều' }, reports: [] },
  ],
});

function unreadable({ field, day, reading }: Answer): Reason | null {
  if (field.kind === 'date') return day === undefined ? 'not-a-date' : null;
  return reading.problem?.rule === 'C02' ? reading.problem.reason : null;
}
