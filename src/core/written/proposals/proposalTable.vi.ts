/** The proposals of several reports as one table, for a person to go through. */
import type { Outline } from '../../../outline/schema.ts';
import { doubts as doubtWords } from '../doubts.vi.ts';
import type { WrittenReport } from '../writtenReport.ts';
import { fieldNames } from './fieldNames.ts';
import { textOfRow } from './textOfRow.ts';

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
const toRead = {
  sure: 'chỉ để đọc',
  contradiction: 'Hai câu trái nhau.',
  bySchool: 'Số của một trường, không tự cộng.',
  claim: 'Số đơn vị tự nêu, không tính.',
  guessed: (sentences: readonly string[]) =>
    `Xếp theo câu bên cạnh, không có chữ nào của mục này: ${sentences.map((one) => `“${one}”`).join(' ')}`,
  unplaced: 'Chưa có chỗ trong đề cương.',
  withheld: (count: number) => `${count} câu có thông tin cá nhân: không hiện, không ghi; mở tệp gốc nếu cần.`,
} as const;

/** `fields` are the names that may be typed under `field`. */
interface ProposalTable {
  readonly rows: readonly Row[];
  readonly fields: readonly string[];
}

type Row = readonly string[];
type Cells = Partial<Readonly<Record<keyof typeof tableHeads, string>>>;

/**
 * The heads, then of each report: a row a figure, a row a text, and what is only to be read, so
 * that no sentence of it is missing.
 */
export function proposalTable(reports: readonly WrittenReport[], outline: Outline): ProposalTable {
  const labels = fieldNames(outline);
  const rows = reports.flatMap((report) => {
    const cells = [...ofFigures(report, labels), ...ofTexts(report, labels), ...onlyToRead(report, labels)];
    return cells.map((one) => rowOf({ file: report.file, ...one }));
  });
  return { rows: [rowOf(tableHeads), ...rows], fields: [...labels.values()] };
}

function rowOf(cells: Cells): Row {
  return Object.keys(tableHeads).map((head) => cells[head as keyof typeof tableHeads] ?? '');
}

function ofFigures(report: WrittenReport, labels: ReadonlyMap<string, string>): readonly Cells[] {
  return report.figures.map(({ field, year, typed, sentence, sure, doubts }) => ({
    ...saidIn(report, sentence),
    field: labels.get(field) ?? field,
    year: String(year ?? ''),
    typed,
    sure: sureness[sure],
    doubts: doubts.map((doubt) => doubtWords[doubt]).join(' '),
  }));
}

function ofTexts({ sentences, texts, guessed }: WrittenReport, labels: ReadonlyMap<string, string>): readonly Cells[] {
  const byId = new Map(sentences.map((one) => [one.id, one.text]));
  return Object.entries(texts).map(([field, ids]) => {
    const text = ids.map((id) => textOfRow(byId.get(id) ?? '')).join('\n');
    const open = ids.filter((id) => guessed.includes(id)).map((id) => byId.get(id) ?? '');
    const doubts: Cells = open.length > 0 ? { sure: sureness.can_xem, doubts: toRead.guessed(open) } : {};
    return { sentence: text, field: labels.get(field) ?? field, typed: text, ...doubts };
  });
}

/** Nothing is typed of these rows unless a person fills them. */
function onlyToRead(report: WrittenReport, labels: ReadonlyMap<string, string>): readonly Cells[] {
  const { contradictions, claims, figures, unplaced, withheld, bySchool } = report;
  const apart = bySchool.flatMap(({ field, sentences }) => sentences.map((sentence) => ({ field, sentence })));
  const shown = new Set([...figures, ...claims, ...apart].map(({ sentence }) => sentence));
  const read = (why: string, said: Cells): Cells => ({ ...said, sure: toRead.sure, doubts: why });
  const against = contradictions.map(({ sentences: [one, other] }) =>
    read(toRead.contradiction, {
      section: saidIn(report, one).section,
      sentence: [...new Set([one, other])].map((id) => saidIn(report, id).sentence).join('\n≠ '),
    }),
  );
  return [
    ...against,
    ...apart.map(({ field, sentence }) => read(toRead.bySchool, { ...saidIn(report, sentence), field: labels.get(field) ?? field })),
    ...claims.map(({ sentence }) => read(toRead.claim, saidIn(report, sentence))),
    ...unplaced.filter((id) => !shown.has(id)).map((id) => read(toRead.unplaced, saidIn(report, id))),
    ...(withheld > 0 ? [read(toRead.withheld(withheld), {})] : []),
  ];
}

function saidIn({ sentences }: WrittenReport, id: number): { readonly section: string; readonly sentence: string } {
  const said = sentences.find((one) => one.id === id);
  return { section: said?.section ?? '', sentence: said?.text ?? '' };
}
