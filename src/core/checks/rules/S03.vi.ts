/** S03: a cell that the sheet itself broke: a formula error, a date or percentage in a count, a merge. */

import { isNumeric, type NumberKindName } from '../../../outline/schema.ts';
import { numberKindOf } from '../../cells/numberKind.ts';
import type { Reason } from '../../cells/reading.ts';
import { brokenFormula } from '../../cells/sheetErrors.vi.ts';
import type { Answer } from '../../returns/answers.ts';
import { fixesFor } from '../fixesFor.vi.ts';
import { judgedAnswers } from '../judgedAnswers.ts';
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly reason: Reason; readonly shown: string; readonly kind: NumberKindName };

/** What is asked of a cell that became a percentage, and what to type again: of no count. */
const ownWords: Partial<Record<NumberKindName, readonly [needed: string, again: string]>> = {
  decimal: ['một số đo', 'con số'],
  money: ['một số tiền', 'số tiền'],
};

export const S03 = defineRule<P>({
  id: 'S03',
  severity: 'error',
  title: 'Ô không phải lỗi công thức, ngày tháng, phần trăm hay ô gộp',
  missing: 'not-applicable',
  native: [
    { native: 'doubt', signs: ['odd-number', 'unread-number'], words: 'lỗi công thức, ngày tháng, phần trăm trong ô số' },
    { native: 'none', words: 'ô gộp: công thức không thấy ô gộp; lỗi công thức trong ô chữ' },
  ],
  sentence: ({ label, reason, shown, kind }) => {
    if (reason === 'date') {
      return `${label} đang là ngày tháng (${shown}) vì trang tính tự đổi số đã gõ. Gõ lại con số; nếu vẫn bị đổi thì gõ thêm dấu ' ở trước số.`;
    }
    if (reason === 'percent') {
      const [needed, again] = ownWords[kind] ?? ['một số đếm', 'số lượng'];
      return `${label} đang là phần trăm (${shown}), trong khi cần ${needed}. Gõ lại ${again}, không gõ tỷ lệ.`;
    }
    if (reason === 'merged') {
      return `${label} nằm trong ô gộp nên không rõ số thuộc ô nào. Bỏ gộp ô (Định dạng → Hợp nhất ô → Hủy), rồi gõ lại từng ô.`;
    }
    if (reason === 'formula-pending') {
      return `${label} là công thức chưa có kết quả. Gõ kết quả thay cho công thức.`;
    }
    return `${label} là công thức bị lỗi (${shown}). Gõ kết quả thay cho công thức.`;
  },
  check: (entry, context) => {
    const fails = judgedAnswers(entry, context).flatMap((answer) => {
      const reason = brokenBySheet(answer);
      if (reason === null) return [];
      const shown = reason === 'merged' ? '' : answer.cell.shown;
      const parameters = { label: nameOf(answer), reason, shown, kind: numberKindOf(answer.field).kind };
      return [{ ...failAt(entry, answer, parameters), fixes: fixesFor(answer, entry, context.outline) }];
    });
    return judged(fails);
  },
  examples: [
    { answers: { 'so_vu_tiep_nhan.2022': '#REF!' }, reports: ['so_vu_tiep_nhan.2022'], native: 'doubt' },
    { answers: { nhom_1: '#N/A' }, reports: ['nhom_1'], native: 'none' },
    { answers: { 'so_vu_tiep_nhan.2022': '0' }, reports: [] },
  ],
});

function brokenBySheet({ cell, field, reading }: Answer): Reason | null {
  if (reading.problem?.rule === 'S03') return reading.problem.reason;
  if (isNumeric(field)) return null;
  return brokenFormula(cell.shown);
}
