/** Appendix IV: near-identical sentences that were merged, with every unit that wrote them. */
import { answerFields } from '../outline/schema.ts';
import { type Block, cell, headerRow, paragraph } from './blocks.ts';
import { gather } from './narratives.ts';
import { formatCount } from './numberText.ts';
import type { ReportInput } from './report.ts';
import type { AppendixText } from './reportLetter.vi.ts';
import { namer, upperFirst } from './reportWords.vi.ts';

export function writeSharedTexts(input: ReportInput): AppendixText {
  const tables = answerFields(input.outline).flatMap((field): Block[] => {
    const hiddenHere = field.mayNamePeople || field.code === input.outline.explanations;
    if (field.kind !== 'text' || hiddenHere) return [];
    const rows = sharedRows(field.code, input);
    if (rows.length === 0) return [];
    const header = headerRow(['Nội dung', 'Số đơn vị', 'Đơn vị']);
    return [
      { kind: 'heading', level: 3, text: field.label },
      { kind: 'table', widths: [0.45, 0.11, 0.44], header: [header], rows },
    ];
  });
  const none = paragraph('Không có ý nào do từ hai đơn vị trở lên cùng nêu.');
  const lead = paragraph('Các câu gần trùng nhau (khác không quá một phần năm số từ, không khác con số, không khác từ phủ định) được gộp; câu nêu ở đây là cách viết nhiều đơn vị dùng nhất.');
  return {
    title: 'NỘI DUNG DO NHIỀU ĐƠN VỊ CÙNG NÊU',
    landscape: false,
    blocks: tables.length === 0 ? [none] : [lead, ...tables],
  };
}

function sharedRows(field: string, input: ReportInput) {
  const name = namer(input);
  return gather(input.narratives, field)
    .clusters.filter((cluster) => cluster.units.length > 1)
    .map((cluster) => [
      cell(`${upperFirst(cluster.text)}.`),
      cell(formatCount(cluster.units.length), 'center'),
      cell(cluster.units.map(name).join('; ')),
    ]);
}
