/** C05: a text in a legacy font or damaged; conversion is offered, never applied silently. */
import { fromLegacy, isDamaged, legacyFont } from '../../text/text.ts';
import { fixTo } from '../fixesFor.vi.ts';
import { judgedAnswers } from '../judgedAnswers.ts';
import { defineRule, failAt, judged } from '../rule.ts';
import { nameOf } from '../words.vi.ts';

type P = { readonly label: string; readonly font: string };

export const C05 = defineRule<P>({
  id: 'C05',
  severity: 'warning',
  title: 'Chữ tiếng Việt Unicode, đọc được',
  missing: 'not-applicable',
  native: [{ native: 'none', words: 'phông chữ cũ cần dò từng ký tự' }],
  sentence: ({ label, font }) =>
    font === ''
      ? `${label} có ký tự bị hỏng. Gõ lại đoạn chữ này.`
      : `${label} dùng phông cũ ${font} nên không đọc được trong báo cáo. Bấm “Chuyển sang Unicode” ở thanh bên, hoặc gõ lại.`,
  check: (entry, context) => {
    const fails = judgedAnswers(entry, context).flatMap((answer) => {
      const text = answer.cell.value;
      if (answer.field.kind !== 'text' || typeof text !== 'string') return [];
      const font = legacyFont(text);
      if (font === null && !isDamaged(text)) return [];
      const fail = failAt(entry, answer, { label: nameOf(answer), font: font ?? '' });
      if (font === null) return [fail];
      return [{ ...fail, fixes: [fixTo(answer, fromLegacy(text, font), 'Chuyển sang Unicode')] }];
    });
    return judged(fails);
  },
  examples: [
    { answers: { nhom_1: 'T×nh h×nh triÓn khai kÕ ho¹ch' }, reports: ['nhom_1'] },
    { answers: { nhom_1: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam' }, reports: ['nhom_1'] },
    { answers: { nhom_1: 'Tuy\ufffdn truy\ufffdn an to\ufffdn m\ufffdng' }, reports: ['nhom_1'] },
    { answers: { nhom_1: 'Tình hình triển khai kế hoạch' }, reports: [] },
  ],
});
