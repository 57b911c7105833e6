/** Figures in doubt and cells that are not used, each with unit, cell, reason and what the report does. */

import { formatInText } from '../../cells/numberText.ts';
import type { Finding } from '../../checks/finding.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { address } from '../../workbook.ts';
import { cell, type DocumentBlock, headerRow, paragraph } from '../blocks.ts';
import type { ReportInput } from '../input.ts';
import { namer } from '../words.vi.ts';

/** Findings whose cells are not used, by rule, and those that are used with a word. */
const notUsed: readonly string[] = ['Y02', 'X01', 'R01', 'R03', 'C04', 'C02', 'S03', 'T02', 'C06'];
const usedWithWord: readonly string[] = ['R02', 'T06'];
const mostRows = 14;

interface DoubtRow {
  readonly unit: string;
  readonly cell: string;
  readonly reason: string;
  readonly inReport: string;
}

export function doubtsTable(input: ReportInput): DocumentBlock[] {
  const rows = doubtRows(input);
  if (rows.length === 0) return [paragraph('Không có số liệu nghi sai.')];
  const shown = rows.slice(0, mostRows);
  const name = namer(input);
  return [
    {
      kind: 'table',
      id: 'b.2.bang',
      widths: [0.07, 0.27, 0.2, 0.3, 0.16],
      header: [headerRow(['TT', 'Đơn vị', 'Ô', 'Lý do', 'Trong báo cáo'])],
      rows: shown.map((row, index) => [
        cell(String(index + 1), 'center'),
        cell(name(row.unit)),
        cell(row.cell),
        cell(row.reason),
        cell(row.inReport),
      ]),
    },
    ...(rows.length > mostRows
      ? [paragraph(`Còn ${formatInText(rows.length - mostRows)} ô khác trong tab “${input.outline.findingsTab}” và phụ lục kỹ thuật.`)]
      : []),
  ];
}

/** The gravest first: out of the totals, then not used, then used with a word; each cell once. */
export function doubtRows(input: ReportInput): DoubtRow[] {
  const { results, ruleTitles } = input;
  const inRun = new Set(results.included);
  const doubts = results.inDoubt.map((one) => ({
    unit: one.unit,
    cell: address(one.place),
    reason: 'lệch từ 8 lần so với các năm khác của chính đơn vị, như thừa hoặc thiếu chữ số 0',
    inReport: 'không tính',
  }));
  const isOpen = (one: Finding) =>
    (one.rule !== 'Y02' || one.parameters['how'] === 'year') && (one.rule !== 'R03' || one.severity === 'error');
  const seen = new Set(doubts.map((one) => one.cell));
  const others = [...notUsed, ...usedWithWord].flatMap((rule) =>
    results.findings
      .filter((one) => one.rule === rule && one.unit !== null && inRun.has(one.unit) && one.place !== null && isOpen(one))
      .flatMap((one): DoubtRow[] => {
        const at = one.place ? address(one.place) : '';
        if (seen.has(at)) return [];
        seen.add(at);
        const inReport = usedWithWord.includes(rule) ? 'tính, có câu nói rõ' : 'không tính';
        return [{ unit: one.unit ?? '', cell: at, reason: reasonText(one, ruleTitles), inReport }];
      }),
  );
  return joinCells([...doubts, ...others]);
}

/** Cells of one unit with one reason in one row. */
function joinCells(rows: readonly DoubtRow[]): DoubtRow[] {
  const groups = groupBy(rows, ({ unit, reason }) => `${unit} ${reason}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, cell: own.map((one) => one.cell).join(', ') }] : [];
  });
}

/** What is wrong, in the rule's own clause; a value is never repeated. */
function reasonText({ rule }: Finding, titles: ReportInput['ruleTitles']): string {
  const words: Readonly<Record<string, string>> = {
    Y02: 'năm gõ vào cột số lượng',
    X01: 'số khai khác bảng tham chiếu',
    R01: 'được hỗ trợ, xử lý lớn hơn số yêu cầu, tố giác',
    R02: 'xử lý nhiều hơn tiếp nhận',
    R03: 'thiếu bảng tham chiếu hoặc thiếu một nửa dòng',
    C04: 'số chưa rõ (ước lượng, hai cách hiểu, vượt mức)',
    C02: 'không phải số đếm',
    S03: 'ngày tháng, phần trăm, công thức lỗi',
    T02: 'một trường hai dòng khác số',
    C06: 'thông tin cá nhân',
    T06: 'một đơn vị chiếm quá nửa',
  };
  return words[rule] ?? titles[rule] ?? '';
}
