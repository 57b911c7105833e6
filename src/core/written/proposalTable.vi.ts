/** The proposals of several reports as one table, for a person to go through. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { doubts as doubtWords } from './doubts.vi.ts';
import type { WrittenReport } from './writtenReport.ts';

const heads = ['Tệp', 'Mục trong báo cáo', 'Câu', 'Ghi vào mục', 'Năm', 'Gõ vào ô', 'Mức chắc', 'Cần xem vì', 'Nhận (x)'];
const sureness = { chac: 'chắc', can_xem: 'cần xem' } as const;

/** Rows of cells, the heads first: a row a figure, then a row a text, in the order of the reports. */
export function proposalTable(reports: readonly WrittenReport[], outline: Outline): readonly (readonly string[])[] {
  const labels = new Map(answerFields(outline).map(({ code, label }) => [code, label]));
  const rows = reports.flatMap(({ file, sentences, figures, texts }) => {
    const byId = new Map(sentences.map((one) => [one.id, one]));
    const ofFigures = figures.map(({ field, year, typed, sentence, sure, doubts }) => {
      const said = byId.get(sentence);
      const why = doubts.map((doubt) => doubtWords[doubt]).join(' ');
      return [file, said?.section ?? '', said?.text ?? '', labels.get(field) ?? field, String(year ?? ''), typed, sureness[sure], why, ''];
    });
    const ofTexts = Object.entries(texts).map(([field, ids]) => {
      const text = ids.map((id) => byId.get(id)?.text ?? '').join('\n');
      return [file, '', text, labels.get(field) ?? field, '', text, '', '', ''];
    });
    return [...ofFigures, ...ofTexts];
  });
  return [heads, ...rows];
}
