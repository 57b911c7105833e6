/** T05: an answer where the unit's type is not asked, or for a year in which it did not exist; ignored. */
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string };

export const T05 = defineRule<P>({
  id: 'T05',
  severity: 'note',
  title: 'Chỉ trả lời mục đơn vị được hỏi',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'không phải lỗi' }],
  sentence: ({ label }) =>
    `Đơn vị này không được hỏi ${label} (do loại đơn vị, hoặc năm đó không hoạt động) nên ô không được tính. Không cần sửa; có thể để trống.`,
  check: (entry, context) =>
    judged(
      context
        .filled(entry)
        .unasked.filter(({ reading }) => reading.state !== 'NA')
        .map((answer) => failAt(entry, answer, { label: nameOf(answer) })),
    ),
  examples: [
    { unitType: 'phong_so', answers: { 'so_vu_tiep_nhan.2022': '3' }, reports: ['so_vu_tiep_nhan.2022'] },
    { unitType: 'phong_so', answers: { 'so_vu_tiep_nhan.2022': '' }, reports: [] },
  ],
});
