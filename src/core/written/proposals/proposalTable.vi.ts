/** The proposals of several reports as one table, for a person to go through. */
import type { Outline } from '../../../outline/schema.ts';
import { doubts as doubtWords } from '../doubts.vi.ts';
import type { WrittenReport } from '../writtenReport.ts';
import { fieldNames } from './fieldNames.ts';

/** The heads of the table, by what is under them; `unit` is for a person to fill. */
export const tableHeads = {
  file: 'Tệp',
  unit: 'Đơn vị (tên hoặc mã)',
  section: 'Mục trong báo cáo',
  sentence: 'Câu',
  field: 'Ghi vào mục',
  year: 'Năm',
  typed: 'Gõ vào ô',
  sure: 'Mức chắc',
  doubts: 'Cần xem vì',
  take: 'Nhận (x)',
} as const;
const sureness = { chac: 'chắc', can_xem: 'cần xem' } as const;

/** Rows of cells, the heads first: a row a figure, then a row a text, in the order of the reports. */
export function proposalTable(reports: readonly WrittenReport[], outline: Outline): readonly (readonly string[])[] {
  const labels = fieldNames(outline);
  const rows = reports.flatMap(({ file, sentences, figures, texts }) => {
    const byId = new Map(sentences.map((one) => [one.id, one]));
    const ofFigures = figures.map(({ field, year, typed, sentence, sure, doubts }) => {
      const said = byId.get(sentence);
      const why = doubts.map((doubt) => doubtWords[doubt]).join(' ');
      return [
        file,
        '',
        said?.section ?? '',
        said?.text ?? '',
        labels.get(field) ?? field,
        String(year ?? ''),
        typed,
        sureness[sure],
        why,
        '',
      ];
    });
    const ofTexts = Object.entries(texts).map(([field, ids]) => {
      const text = ids.map((id) => byId.get(id)?.text ?? '').join('\n');
      return [file, '', '', text, labels.get(field) ?? field, '', text, '', '', ''];
    });
    return [...ofFigures, ...ofTexts];
  });
  return [Object.values(tableHeads), ...rows];
}
