/** Figures in doubt and cells that are not used, each with unit, cell, reason and what the report does. */

import { columnOfLetters } from '../../../ooxml/columnLetters.ts';
import { isOfPeople } from '../../../outline/schema.ts';
import { formatCount, formatInText } from '../../cells/numberText.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Doubt } from '../../figures/doubt.ts';
import { dictionary } from '../../lib/dictionary.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { address } from '../../workbook.ts';
import { cell, type DocumentBlock, headerRow, paragraph, partTitle } from '../blocks.ts';
import { hasExcess } from '../cases.vi.ts';
import { amountText } from '../figureText.vi.ts';
import type { ReportInput } from '../input.ts';
import { fieldOf, namer } from '../words.vi.ts';

/** Findings whose cells are not used, by rule, and those that are used with a word. */
const notUsed: readonly string[] = ['Y02', 'X01', 'R01', 'R03', 'C04', 'C02', 'S03', 'T02', 'C06'];
const usedWithWord: readonly string[] = ['R02', 'R05', 'Y04', 'T06'];
/** Rows of the note itself; the others are in its annex. */
const mostRows = 5;

interface DoubtRow {
  readonly unit: string;
  readonly cell: string;
  /** The typed value, '' where it is not told. */
  readonly value: string;
  readonly reason: string;
  readonly inReport: string;
}

export function doubtsTable(input: ReportInput): DocumentBlock[] {
  const rows = doubtRows(input);
  if (rows.length === 0) return [paragraph('Không có số liệu nghi sai.')];
  const left = rows.length - mostRows;
  return [
    tableOf(rows.slice(0, mostRows), 1, 'b.2.bang', input),
    ...(left > 0 ? [paragraph(`Còn ${formatInText(left)} dòng khác ở phụ lục kỹ thuật.`, 'b.2.con')] : []),
  ];
}

/** What the note has no room for. */
export function moreDoubts(input: ReportInput): DocumentBlock[] {
  const rows = doubtRows(input).slice(mostRows);
  if (rows.length === 0) return [];
  return [partTitle('Số liệu nghi sai (tiếp)', 'b.kt.nghi_sai'), tableOf(rows, mostRows + 1, 'b.kt.nghi_sai.bang', input)];
}

function tableOf(rows: readonly DoubtRow[], first: number, id: string, input: ReportInput): DocumentBlock {
  const name = namer(input);
  return {
    kind: 'table',
    id,
    widths: [0.06, 0.28, 0.21, 0.3, 0.15],
    header: [headerRow(['TT', 'Đơn vị', 'Ô', 'Lý do', 'Trong báo cáo'])],
    rows: rows.map((row, index) => [
      cell(String(first + index), 'center'),
      cell(name(row.unit)),
      cell(row.cell),
      cell([row.value, row.reason].filter((text) => text !== '').join(': ')),
      cell(row.inReport),
    ]),
  };
}

/** The gravest first: out of the totals, then not used, then used with a word; each cell once. */
function doubtRows(input: ReportInput): DoubtRow[] {
  const { results } = input;
  const inRun = new Set(results.included);
  const isPrinted = ({ field }: Doubt) => results.printed[field] !== undefined;
  const doubts = results.inDoubt.filter(isPrinted).map((one) => doubtRow(one, 'không tính', input));
  const kept = results.farOff.map((one) =>
    doubtRow(one, isPrinted(one) ? 'tính; không so giữa các năm' : 'tính theo bảng tham chiếu', input),
  );
  const ofTargets = results.inDoubt.filter((one) => !isPrinted(one)).map((one) => doubtRow(one, 'tính theo bảng tham chiếu', input));
  const isOpen = (one: Finding) =>
    (one.rule !== 'Y02' || one.parameters.how === 'year') && (one.rule !== 'R03' || one.severity === 'error');
  const seen = new Set([...doubts, ...kept].map((one) => one.cell));
  const others = [...notUsed, ...usedWithWord].flatMap((rule) =>
    results.findings
      .filter((one) => one.rule === rule && one.unit !== null && inRun.has(one.unit) && one.place !== null && isOpen(one))
      .flatMap((one): DoubtRow[] => {
        const at = one.place ? address(one.place) : '';
        if (seen.has(at)) return [];
        seen.add(at);
        const inReport = usedWithWord.includes(rule) ? usedText(one, input) : 'không tính';
        const value = valueText(one, input);
        return [{ unit: one.unit ?? '', cell: at, value, reason: rule === 'X01' && value !== '' ? '' : reasonText(one, input), inReport }];
      }),
  );
  return joinCells([...doubts, ...kept, ...others, ...ofTargets.filter((one) => !seen.has(one.cell))]);
}

/** Used; the report has a sentence only of what was handled above what was received in all. */
function usedText({ rule, field }: Finding, input: ReportInput): string {
  const pair = input.outline.relations.notMoreThan.find(({ lesser }) => lesser === field);
  const isTold = rule === 'R02' && pair !== undefined && hasExcess(pair, input);
  return isTold ? 'tính, có câu nói rõ' : 'tính';
}

function doubtRow({ unit, place, field, year, value }: Doubt, inReport: string, { outline }: ReportInput): DoubtRow {
  const told = isOfPeople({ field, tab: place.tab }, outline) ? '' : `${amountText(value, fieldOf(outline, field))} năm ${year}`;
  return { unit, cell: address(place), value: told, reason: 'lệch từ 8 lần so với các năm khác', inReport };
}

/** "Số liệu!X12:AA12, AX12": a tab is named once, cells side by side by their ends. */
function cellsText(cells: readonly string[]): string {
  let tab = '';
  const ends: { first: string; last: string; row: string; column: number }[] = [];
  for (const cell of cells) {
    const [, own = '', letters = '', row = ''] = /^(.*!)([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = columnOfLetters(letters);
    const before = ends[ends.length - 1];
    const isNext = own !== '' && own === tab && before?.row === row && before.column + 1 === column;
    if (isNext) ends.splice(-1, 1, { ...before, last: `${letters}${row}`, column });
    else ends.push({ first: own === tab && own !== '' ? `${letters}${row}` : cell, last: '', row, column });
    tab = own;
  }
  return ends.map(({ first, last }) => (last === '' ? first : `${first}:${last}`)).join(', ');
}

/** Cells of one unit with one reason and one fate in one row. */
function joinCells(rows: readonly DoubtRow[]): DoubtRow[] {
  const groups = groupBy(rows, ({ unit, reason, inReport }) => `${unit} ${reason} ${inReport}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const values = own.map(({ value }) => value).filter((value) => value !== '');
    return first ? [{ ...first, cell: cellsText(own.map((one) => one.cell)), value: [...new Set(values)].join('; ') }] : [];
  });
}

/** What was typed, where it counts no children and no offenders. */
function valueText({ rule, field, place, parameters }: Finding, { outline }: ReportInput): string {
  if (isOfPeople({ field, tab: place?.tab }, outline)) return '';
  const { typed, shown, number, noun, said, counted } = parameters;
  if (rule === 'Y02') return `“${number}” ${noun}`.trim();
  if (rule === 'X01' && typeof counted === 'number') return `khai ${said}, bảng cộng ${formatCount(counted)}`;
  return String((rule === 'S03' ? shown : typed) ?? '');
}

/** What a cell of another kind than a count should have held. */
const ownKinds = dictionary({
  decimal: 'không phải con số',
  money: 'không phải số tiền',
  rate: 'không phải tỷ lệ từ 0% đến 100%',
});

/** What is wrong, in the rule's own clause. */
function reasonText({ rule, parameters }: Finding, { ruleTitles: titles, outline }: ReportInput): string {
  const terms = termsOf(outline);
  const words: Readonly<Record<string, string>> = {
    Y02: 'là một năm',
    X01: 'số khai khác bảng tham chiếu',
    R01: terms.doubtR01,
    R02: terms.doubtR02,
    R05: 'khác tổng các ô mà nó phải gồm',
    Y04: 'quá số lần cho phép so với năm trước',
    R03: 'thiếu bảng tham chiếu hoặc thiếu một nửa dòng',
    C04: 'số chưa rõ (ước lượng, hai cách hiểu, vượt mức)',
    C02: ownKinds[String(parameters.kind)] ?? 'không phải số đếm',
    S03: 'ngày tháng, phần trăm, công thức lỗi',
    T02: `một ${terms.establishment} hai dòng khác số`,
    C06: 'thông tin cá nhân',
    T06: 'một đơn vị chiếm quá nửa',
  };
  return words[rule] ?? titles[rule] ?? '';
}
