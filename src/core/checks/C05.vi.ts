/** C05: a text in a legacy font or damaged; conversion is offered, never applied silently. */
import type { Answer } from '../answers.ts';
import { fromLegacy, isDamaged, legacyFont } from '../text.ts';
import { judgedAnswers } from './judgedAnswers.ts';
import { defineRule, failAt, type FixTo, judged } from './rule.ts';
import { nameOf } from './words.vi.ts';

type P = { readonly label: string; readonly font: string };

export const C05 = defineRule<P>({
  id: 'C05',
  severity: 'warning',
  title: 'Chữ tiếng Việt Unicode, đọc được',
  missing: 'not-applicable',
  sentence: ({ label, font }) =>
    font === ''
      ? `${label} có ký tự bị hỏng. Gõ lại đoạn chữ này.`
      : `${label} dùng phông cũ ${font} nên không đọc được trong báo cáo. Bấm “Chuyển sang Unicode”, hoặc gõ lại.`,
  check: (entry, context) => {
    const fails = judgedAnswers(entry, context).flatMap((answer) => {
      const text = answer.cell.value;
      if (answer.field.kind !== 'text' || typeof text !== 'string') return [];
      const font = legacyFont(text);
      if (font === null && !isDamaged(text)) return [];
      const fail = failAt(entry, answer, { label: nameOf(answer), font: font ?? '' });
      return [font === null ? fail : { ...fail, fixes: [conversion(answer, text, font)] }];
    });
    return judged(fails);
  },
  examples: [
    { answers: { nhom_1: 'T×nh h×nh triÓn khai kÕ ho¹ch' }, reports: ['nhom_1'] },
    { answers: { nhom_1: 'Tình hình triển khai kế hoạch' }, reports: [] },
  ],
});

function conversion(answer: Answer, text: string, font: 'TCVN3' | 'VNI'): FixTo {
  return { label: 'Chuyển sang Unicode', place: answer.place, from: text, to: fromLegacy(text, font) };
}
