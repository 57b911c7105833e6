/** C04: a number that may mean two things; it is not used until it is settled. */

import type { NumberKindName } from '../../../outline/schema.ts';
import { numberKindOf } from '../../cells/numberKind.ts';
import { formatCount, formatNumber } from '../../cells/numberText.ts';
import type { Reason } from '../../cells/reading.ts';
import type { Answer } from '../../returns/answers.ts';
import type { Return } from '../../returns/returns.ts';
import { fixesFor } from '../fixesFor.vi.ts';
import { judgedAnswers } from '../judgedAnswers.ts';
import { type CheckContext, defineRule, failAt, judged } from '../rule.ts';
import { explanationPlace, nameOf, quoteFigure } from '../words.vi.ts';

type P = {
  readonly label: string;
  readonly typed: string;
  readonly reason: Reason;
  readonly meant: string;
  readonly kind: NumberKindName;
};

export const C04 = defineRule<P>({
  id: 'C04',
  severity: 'warning',
  title: 'Số rõ ràng, chỉ hiểu được một cách',
  missing: 'not-applicable',
  native: [
    { native: 'doubt', signs: ['unread-number'], words: 'ô số, ô tiền hiểu được hai cách' },
    { native: 'none', words: 'số lớn hơn mức một đơn vị có thể có: công thức không biết mức của từng cột' },
  ],
  sentence: ({ label, typed, reason, meant, kind }) => {
    const start = `${label} ghi ${typed}`;
    const ask = meant === '' ? '' : ` Có phải ${meant} không?`;
    if (reason === 'estimate' && kind === 'rate') {
      return `${start}, là số ước lượng nên chưa được tính.${ask} Gõ tỷ lệ đã chốt; chưa có số liệu thì gõ CCSL.`;
    }
    if (reason === 'estimate') {
      return `${start}, là số ước lượng nên chưa được tính.${ask} Gõ con số đã chốt; chưa có số liệu thì gõ CCSL.`;
    }
    if (reason === 'percent-text') {
      return `${start}, là tỷ lệ trong khi cột này cần số lượng. Gõ số lượng.`;
    }
    if (reason === 'above-ceiling') {
      return `${start}, lớn hơn mức một đơn vị có thể có trong một năm nên chưa được tính. Đếm lại chữ số; nếu đúng thì ghi con số này và lý do vào ${explanationPlace} (trong bảng tham chiếu: cột “Ghi chú”).`;
    }
    if (reason === 'unit-missing') {
      return `${start}, thiếu đơn vị tiền nên chưa được tính.${ask} Gõ cả đơn vị, ví dụ “23,5 triệu đồng”.`;
    }
    if (reason === 'share-of-one') {
      return `${start}, không rõ là phần trăm hay phần của 1 nên chưa được tính.${ask} Gõ cả dấu %, ví dụ “45%”.`;
    }
    if (kind === 'decimal') {
      return `${start}, dấu ngăn hiểu được hai cách nên chưa được tính.${ask} Gõ hàng nghìn không có dấu ngăn (“1234”), hoặc thêm một số 0 sau phần lẻ (“1,2340”).`;
    }
    return `${start}, dấu ngăn hiểu được hai cách nên chưa được tính.${ask} Gõ lại số, không có dấu ngăn.`;
  },
  check: (entry, context) => {
    const fails = judgedAnswers(entry, context).flatMap((answer) => {
      const { problem } = answer.reading;
      if (problem?.rule !== 'C04') return [];
      const parameters = {
        label: nameOf(answer),
        typed: quoteFigure(answer.cell.shown),
        reason: problem.reason,
        kind: numberKindOf(answer.field).kind,
        meant: problem.reason === 'above-ceiling' ? '' : problem.suggestions.map((number) => meantBy(answer, number)).join(' hay '),
      };
      return [{ ...failAt(entry, answer, parameters), fixes: fixesOf(answer, entry, context) }];
    });
    return judged(fails);
  },
  examples: [
    { answers: { 'nhom_2_so_luot.2022': 'hơn 350' }, reports: ['nhom_2_so_luot.2022'], native: 'doubt' },
    { answers: { 'nhom_2_so_luot.2022': '1,234' }, reports: ['nhom_2_so_luot.2022'], native: 'doubt' },
    { answers: { 'nhom_2_so_luot.2022': '94%' }, reports: ['nhom_2_so_luot.2022'], native: 'doubt' },
    { answers: { 'kinh_phi.2022': '50' }, reports: ['kinh_phi.2022'], native: 'doubt' },
    { answers: { 'kinh_phi.2022': '1.234 triệu' }, reports: ['kinh_phi.2022'], native: 'doubt' },
    { answers: { 'so_vu_tiep_nhan.2022': '100000', tiep_nhan_phan_anh: 'Qua hòm thư' }, reports: ['so_vu_tiep_nhan.2022'], native: 'none' },
    { answers: { 'nhom_2_so_luot.2022': '1.234' }, reports: [] },
  ],
});

/** Typing the same number again would settle nothing. */
function fixesOf(answer: Answer, entry: Return, { outline }: CheckContext) {
  return answer.reading.problem?.reason === 'above-ceiling' ? [] : fixesFor(answer, entry, outline);
}

function meantBy({ field }: Answer, number: number): string {
  if (field.kind === 'money') return `${formatCount(number)} đồng`;
  return field.kind === 'rate' ? formatNumber(number, field) : formatCount(number);
}
