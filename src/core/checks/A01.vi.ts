/** A01: complete without a name, a position, a document number or a date. */
import type { Answer } from '../answers.ts';
import { answerOf } from '../returns.ts';
import { isComplete } from '../completion.ts';
import { defineRule, failAt, judged } from './rule.ts';
import { nameOf } from './words.vi.ts';

type P = { readonly label: string };

export const A01 = defineRule<P>({
  id: 'A01',
  severity: 'error',
  title: 'Đã hoàn thành thì có người lập, chức vụ, số và ngày văn bản',
  missing: 'reported',
  sentence: ({ label }) =>
    `Đơn vị đã chọn “Đã hoàn thành” nhưng ${label} còn trống hoặc chưa đọc được. Ghi nốt ô này.`,
  check: (entry, { outline }) => {
    if (!isComplete(entry, outline)) return judged([]);
    const { name, position, documentNumber, documentDate } = outline.signing;
    const fails = [name, position, documentNumber, documentDate]
      .map((code) => answerOf(entry, code))
      .filter((answer): answer is Answer => answer !== undefined && isUnsigned(answer))
      .map((answer) => failAt(entry, answer, { label: nameOf(answer) }));
    return judged(fails);
  },
  examples: [
    { answers: { nguoi_lap: '' }, reports: ['nguoi_lap'] },
    { answers: { nguoi_lap: '', hoan_thanh: '' }, reports: [] },
    { answers: { ngay_van_ban: '' }, reports: ['ngay_van_ban'] },
    { answers: {}, reports: [] },
  ],
});

function isUnsigned({ blank, field, day }: Answer): boolean {
  return blank || (field.kind === 'date' && !day);
}
