/** A01: complete without a person's name, a position, a document number or a date. */
import type { Answer } from '../../returns/answers.ts';
import { isComplete } from '../../returns/completion.ts';
import { answerOf } from '../../returns/returns.ts';
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly complete: string; readonly how: 'blank' | 'name' };

/** A date that cannot be read is C02's. */
export const A01 = defineRule<P>({
  id: 'A01',
  severity: 'error',
  title: 'Đã hoàn thành thì có người lập, chức vụ, số và ngày văn bản',
  missing: 'reported',
  native: [
    {
      native: 'gap',
      signs: ['unsigned'],
      words: 'đã chọn “Có” mà thiếu người lập, chức vụ, số hoặc ngày văn bản; người lập không phải họ tên (một chữ, hoặc mở đầu bằng số)',
    },
  ],
  sentence: ({ label, complete, how }) =>
    how === 'name'
      ? `${label} chưa phải là họ tên. Ghi cả họ và tên của người lập, ví dụ “Nguyễn Văn A”.`
      : `${label} còn trống trong khi ${complete} đã chọn “Có”. Ghi nốt ô này, hoặc bỏ chọn ${complete} nếu chưa xong.`,
  check: (entry, { outline }) => {
    if (!isComplete(entry, outline)) return judged([]);
    const { name, position, documentNumber, documentDate, complete } = outline.signing;
    const chosen = answerOf(entry, complete);
    const signer = answerOf(entry, name);
    const parametersOf = (answer: Answer, how: P['how']): P => {
      return { label: nameOf(answer), complete: chosen ? nameOf(chosen) : '', how };
    };
    const unnamed = signer && !signer.blank && !isName(signer.cell.shown);
    const fails = [name, position, documentNumber, documentDate]
      .map((code) => answerOf(entry, code))
      .filter((answer): answer is Answer => answer?.blank === true)
      .map((answer) => failAt(entry, answer, parametersOf(answer, 'blank')));
    const names = unnamed ? [failAt(entry, signer, parametersOf(signer, 'name'))] : [];
    return judged([...names, ...fails]);
  },
  examples: [
    { answers: { nguoi_lap: '' }, reports: ['nguoi_lap'] },
    { answers: { nguoi_lap: 'x' }, reports: ['nguoi_lap'] },
    { answers: { nguoi_lap: '0912 345 678' }, reports: ['nguoi_lap'] },
    { answers: { nguoi_lap: 'lê thu hà' }, reports: [] },
    { answers: { chuc_vu: '-' }, reports: ['chuc_vu'] },
    { answers: { so_van_ban: '', ngay_van_ban: '' }, reports: ['so_van_ban', 'ngay_van_ban'] },
    { answers: { nguoi_lap: '', hoan_thanh: '' }, reports: [] },
    { answers: { ngay_van_ban: 'cuối tháng 12' }, reports: [] },
    { answers: {}, reports: [] },
  ],
});

/** Two words or more, not a number: as the sheet's own formula asks (missingFormula). */
function isName(text: string): boolean {
  const tidy = text.replace(/\u00a0/g, ' ').trim();
  return tidy.includes(' ') && !/^[\d+]/.test(tidy);
}
