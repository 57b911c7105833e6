/** A01: complete without a name, a position, a document number or a date. */
import type { Answer } from '../../returns/answers.ts';
import { isComplete } from '../../returns/completion.ts';
import { answerOf } from '../../returns/returns.ts';
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly complete: string };

/** A date that cannot be read is C02's. */
export const A01 = defineRule<P>({
  id: 'A01',
  severity: 'error',
  title: 'Đã hoàn thành thì có người lập, chức vụ, số và ngày văn bản',
  missing: 'reported',
  sentence: ({ label, complete }) =>
    `${label} còn trống trong khi ${complete} đã chọn “Có”. Ghi nốt ô này, hoặc bỏ chọn ${complete} nếu chưa xong.`,
  check: (entry, { outline }) => {
    if (!isComplete(entry, outline)) return judged([]);
    const { name, position, documentNumber, documentDate, complete } = outline.signing;
    const chosen = answerOf(entry, complete);
    const fails = [name, position, documentNumber, documentDate]
      .map((code) => answerOf(entry, code))
      .filter((answer): answer is Answer => answer?.blank === true)
      .map((answer) => {
        const parameters = { label: nameOf(answer), complete: chosen ? nameOf(chosen) : '' };
        return failAt(entry, answer, parameters);
      });
    return judged(fails);
  },
  examples: [
    { answers: { nguoi_lap: '' }, reports: ['nguoi_lap'] },
    { answers: { chuc_vu: '-' }, reports: ['chuc_vu'] },
    { answers: { so_van_ban: '', ngay_van_ban: '' }, reports: ['so_van_ban', 'ngay_van_ban'] },
    { answers: { nguoi_lap: '', hoan_thanh: '' }, reports: [] },
    { answers: { ngay_van_ban: 'cuối tháng 12' }, reports: [] },
    { answers: {}, reports: [] },
  ],
});
