/** Appendix IV: near-identical sentences that were merged, with every unit that wrote them. */
import { answerFields } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { gather } from '../narratives/narratives.ts';
import { cell, type DocumentBlock, headerRow, paragraph, type TableCell } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { AppendixText } from './letter.vi.ts';
import { quoteText } from './texts.vi.ts';
import { namer } from './words.vi.ts';

/** More units than this are given by their numbers in the list of units. */
const mostNames = 3;

export function writeSharedTexts(input: ReportInput): AppendixText {
  const tables = answerFields(input.outline).flatMap((field): DocumentBlock[] => {
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
  return {
    title: 'NỘI DUNG DO NHIỀU ĐƠN VỊ CÙNG NÊU',
    landscape: false,
    blocks: tables.length === 0 ? [none] : [...lead(input), ...tables],
  };
}

function lead({ units }: ReportInput): DocumentBlock[] {
  const numbered = units.map((unit, index) => `${index + 1}. ${unit.name}`).join('; ');
  return [
    paragraph(
      'Các câu gần trùng nhau (khác không quá một phần năm số từ, không khác con số, không khác từ phủ định) được gộp; câu nêu ở đây là cách viết nhiều đơn vị dùng nhất.',
    ),
    paragraph(`Số thứ tự đơn vị dùng trong phụ lục này: ${numbered}.`),
  ];
}

function sharedRows(field: string, input: ReportInput): TableCell[][] {
  const name = namer(input);
  const order = new Map(input.units.map((unit, index) => [unit.code, index + 1]));
  return gather(input.narratives, field)
    .clusters.filter((cluster) => cluster.units.length > 1)
    .map(({ text, units }) => [
      cell(`${quoteText(text)}.`),
      cell(formatCount(units.length), 'center'),
      cell(units.length <= mostNames ? units.map(name).join('; ') : ranges(units.map((unit) => order.get(unit) ?? 0))),
    ]);
}

/** 1, 2, 3, 7 → "1–3, 7". */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
