/** The rows of a table of proposals that a person went through: what was accepted, and which rows cannot be. */
import { compareKey } from '../../text/compareKey.ts';
import { tableHeads as heads } from './proposalTable.vi.ts';

/** One accepted row; `line` counts as the spreadsheet does. */
export interface TakenRow {
  readonly line: number;
  readonly unit: string;
  /** As the person left it. */
  readonly field: string;
  readonly year: number | 'all' | null;
  readonly typed: string;
  readonly sentence: string;
  readonly section: string;
}

interface TakenRows {
  readonly rows: readonly TakenRow[];
  readonly left: readonly string[];
}

const yes = new Set(['x', 'v', '✓', '✔', '☑', '1', 'có', 'nhận', 'đã nhận', 'đúng', 'true', 'yes', 'ok']);
const no = new Set(['', '0', 'k', 'không', 'bỏ', 'false', 'no', '-']);
const everyYear = new Set(['mọi năm', 'cả kỳ', 'các năm', 'tất cả']);

/** A unit written once for a file is that of all its rows. Null: it is no table of proposals. */
export function readTakenRows(table: readonly (readonly string[])[]): TakenRows | null {
  const [first = [], ...rest] = table;
  const names = first.map(compareKey);
  const columns = new Map(Object.entries(heads).map(([name, head]) => [name, names.indexOf(compareKey(head))]));
  if ([...columns.values()].some((at) => at < 0)) return null;
  const cell = (row: readonly string[], name: keyof typeof heads) => (row[columns.get(name) ?? -1] ?? '').trim();
  const units = new Map<string, Set<string>>();
  for (const row of rest) {
    const unit = cell(row, 'unit');
    if (unit !== '') units.set(cell(row, 'file'), (units.get(cell(row, 'file')) ?? new Set()).add(unit));
  }
  const rows: TakenRow[] = [];
  const left: string[] = [];
  rest.forEach((row, at) => {
    const line = at + 2;
    const tick = compareKey(cell(row, 'take'));
    if (no.has(tick)) return;
    if (!yes.has(tick)) {
      left.push(
        `Dòng ${line}: cột “${heads.take}” ghi “${cell(row, 'take')}”, không rõ là nhận hay không: ghi x để nhận, để trống là không nhận.`,
      );
      return;
    }
    const ofFile = units.get(cell(row, 'file')) ?? new Set();
    const unit = cell(row, 'unit') || (ofFile.size === 1 ? [...ofFile][0] : '');
    const year = yearOf(cell(row, 'year'));
    const typed = cell(row, 'typed');
    if (!unit) left.push(`Dòng ${line}: chưa biết là của đơn vị nào: ghi tên hoặc mã đơn vị vào cột “${heads.unit}”.`);
    else if (typed === '') left.push(`Dòng ${line}: cột “${heads.typed}” trống nên không có gì để ghi.`);
    else if (year === undefined) left.push(`Dòng ${line}: năm “${cell(row, 'year')}” không đọc được: ghi bốn chữ số, như 2023.`);
    else
      rows.push({
        line,
        unit,
        field: cell(row, 'field'),
        year,
        typed,
        sentence: cell(row, 'sentence'),
        section: cell(row, 'section'),
      });
  });
  return { rows, left };
}

function yearOf(text: string): TakenRow['year'] | undefined {
  if (text === '') return null;
  const key = compareKey(text);
  if (everyYear.has(key)) return 'all';
  const found = /^(?:năm )?(\d{4})(?:\.0+)?$/.exec(key);
  return found ? Number(found[1]) : undefined;
}
