/** C01: a required answer is blank, in a unit that has entered anything. */
import type { Answer } from '../answers.ts';
import { listRows } from '../establishments.ts';
import { answerOf, hasEntered, type Return } from '../returns.ts';
import { type CheckContext, defineRule, type Fail, failAt } from './rule.ts';
import { nameOf } from './words.vi.ts';

type P = { readonly label: string; readonly how: 'text' | 'target' | 'times' };

export const C01 = defineRule<P>({
  id: 'C01',
  severity: 'error',
  title: 'Câu hỏi bắt buộc đã được trả lời',
  missing: 'reported',
  sentence: ({ label, how }) => {
    if (how === 'times') {
      return `${label} còn trống. Gõ số lần đã tổ chức (không tổ chức thì gõ 0; năm đó chưa có trường thì gõ KAD).`;
    }
    if (how === 'target') {
      return `${label} còn trống và bảng tham chiếu cũng chưa có số. Gõ một số, “không phát sinh”, hoặc CCSL nếu chưa có số liệu.`;
    }
    return `${label} còn trống. Ghi nội dung này để Sở biết liên hệ với ai.`;
  },
  check: (entry, context) => {
    if (!hasEntered(entry)) return { fails: [], skipped: 0 };
    const targets = targetFails(entry, context);
    return {
      fails: [...textFails(entry), ...targets.fails, ...timesFails(entry, context)],
      skipped: targets.skipped,
    };
  },
  examples: [
    { answers: { dau_moi: '' }, reports: ['dau_moi'] },
    { answers: { 'so_tre_duoc_ho_tro.2022': '' }, reports: ['so_tre_duoc_ho_tro.2022'] },
    { answers: { 'so_tre_duoc_ho_tro.2022': 'CCSL' }, reports: [] },
    { answers: { 'so_vu_tiep_nhan.2022': '' }, reports: [] },
  ],
});

function textFails(entry: Return): Fail<P>[] {
  return [...entry.answers.values()]
    .filter(({ field, blank }) => field.required === true && !field.yearly && blank)
    .map((answer) => failAt(entry, answer, { label: nameOf(answer), how: 'text' }));
}

/** For each year asked: a value or a state in the target field, or its reference rows filled. */
function targetFails(entry: Return, context: CheckContext) {
  const fails: Fail<P>[] = [];
  let skipped = 0;
  for (const indicator of context.outline.indicators) {
    for (const year of context.outline.years) {
      const match = context.match(entry, indicator, year);
      if (!match.asked || !match.unanswered) continue;
      const answer = answerOf(entry, indicator.control, year);
      if (answer) fails.push(failAt(entry, answer, { label: nameOf(answer), how: 'target' }));
      else skipped += 1;
    }
  }
  return { fails, skipped };
}

function timesFails(entry: Return, context: CheckContext): Fail<P>[] {
  return context.outline.indicators.flatMap((indicator) =>
    listRows(entry, indicator.reference).flatMap((row) =>
      context.outline.years
        .filter((year) => context.match(entry, indicator, year).asked)
        .map((year) => row.times[year])
        .filter((answer): answer is Answer => answer?.blank === true && answer.field.required === true)
        .map((answer) =>
          failAt(entry, answer, { label: `${nameOf(answer)} của ${row.name}`, how: 'times' }),
        ),
    ),
  );
}
