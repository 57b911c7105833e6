/** What a reader finds printed of children and offenders: each figure with the years it sums. */
import { type Table, years } from './city.ts';

export type Measure = 'numerator' | 'denominator' | 'bound';

/** A printed sum over every unit behind it; `type`, `category`, `form` where it is of a part only. */
export interface Printed {
  readonly table: Table;
  readonly measure: Measure;
  readonly years: readonly number[];
  readonly value: number;
  readonly type?: string;
  readonly category?: string;
  /** Of the rows that tell how it was done: this one, or '*' for all of them. */
  readonly form?: string;
}

const titles: Readonly<Record<Table, string>> = { tre_em: 'Tỷ lệ trẻ em là nạn nhân', vi_pham: 'Tỷ lệ tổ chức, cá nhân vi phạm' };
const labels: Readonly<Record<Table, string>> = {
  tre_em: 'Số trẻ em là nạn nhân được hỗ trợ, can thiệp',
  vi_pham: 'Số tổ chức, cá nhân vi phạm bị xử lý',
};
const nouns: Readonly<Record<Table, string>> = { tre_em: 'trẻ em', vi_pham: 'tổ chức, cá nhân' };
const rowNames: Readonly<Record<Table, string>> = { tre_em: 'Mục tiêu 2, trẻ em', vi_pham: 'Mục tiêu 3, tổ chức, cá nhân' };
const numbers: Readonly<Record<Table, number>> = { tre_em: 2, vi_pham: 3 };

const number = (text: string): number => Number(text.replace(/\./g, ''));

/** "2021–2023" and "Năm 2021 (từ 01/6)"; null when there is no year. */
export function yearsIn(text: string): readonly number[] | null {
  const found = [...text.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
  const [first] = found;
  const last = found[found.length - 1];
  if (first === undefined || last === undefined) return null;
  return years.filter((year) => year >= first && year <= last);
}

/** Cells of the public summary. */
export function ofSummary(rows: readonly (readonly unknown[])[], table: Table): Printed[] {
  const found: Printed[] = [];
  const start = rows.findIndex(([first]) => String(first ?? '').startsWith(titles[table]));
  for (const row of rows.slice(start + 2)) {
    const label = String(row[0] ?? '');
    if (row.length < 2 || /^Tỷ lệ|^\d\. /.test(label)) break;
    const span = yearsIn(label);
    if (span === null) continue;
    const [, numerator, denominator] = row;
    if (typeof numerator === 'number') found.push({ table, measure: 'numerator', years: span, value: numerator });
    if (typeof denominator === 'number') found.push({ table, measure: 'denominator', years: span, value: denominator });
    if (typeof numerator !== 'number' && row.some((cell) => String(cell).includes('%') && !/[đủ tính sở]$/.test(String(cell)))) {
      throw new Error(`a percentage without its parts: ${row.join(' | ')}`);
    }
  }
  const totals = rows.find(([first]) => first === labels[table]) ?? [];
  let at = 0;
  for (const cell of totals.slice(1, -1)) {
    const text = String(cell ?? '');
    const told = /^(\d{4})–(\d{4}): ([\d.]+)$/.exec(text);
    const span = told ? yearsIn(text) : at < years.length ? [years[at] as number] : years;
    if (typeof cell === 'number' && span) found.push({ table, measure: 'numerator', years: span, value: cell });
    if (told && span) found.push({ table, measure: 'numerator', years: span, value: number(told[3] ?? '') });
    at += told && span ? span.length : 1;
  }
  return found;
}

/** Lines of the report or of the note. */
export function ofDocument(lines: readonly string[], table: Table): Printed[] {
  const found: Printed[] = [];
  const put = (measure: Measure, span: readonly number[], value: number, part: Partial<Printed> = {}) =>
    found.push({ table, measure, years: span, value, ...part });
  // What an earlier report told is read in that report: it says nothing of the units of this one.
  const isEarlier = (clause: string) => /theo (?:báo cáo lần \d|bản báo cáo trước)/i.test(clause);
  const clauses = lines.flatMap((line) => line.split(/(?<=;|\.) | \| /));
  const text = clauses.filter((clause) => !isEarlier(clause)).join('\n');
  for (const [, n = '', d = ''] of text.matchAll(new RegExp(`([\\d.]+)/([\\d.]+) ${nouns[table]}`, 'g'))) {
    put('numerator', years, number(n));
    put('denominator', years, number(d));
  }
  const left = new RegExp(`còn (\\d+) ${nouns[table]} chưa được`).exec(text);
  const victims = /Có ([\d.]+) trẻ em được xác định là nạn nhân/.exec(text);
  if (table === 'tre_em' && victims) put('bound', years, number(victims[1] ?? ''));
  if (left && !found.some(({ measure }) => measure === 'denominator')) throw new Error('a difference without its parts');
  const row =
    lines
      .find((line) => line.startsWith(`${rowNames[table]} | `))
      ?.split(' | ')
      .slice(1) ?? [];
  let at = 0;
  for (const cell of row) {
    const span = /^\d{4}–\d{4}/.test(cell) ? (yearsIn(cell.slice(0, 9)) ?? []) : [years[at] ?? 0];
    const parts = /\(([\d.]+)\/([\d.]+)\)/.exec(cell);
    at += span.length;
    if (cell.includes('không phát sinh')) for (const measure of ['numerator', 'denominator'] as const) put(measure, span, 0);
    if (!parts) continue;
    put('numerator', span, number(parts[1] ?? ''));
    put('denominator', span, number(parts[2] ?? ''));
  }
  const caption = lines.findIndex((line) => line.includes(`Mục tiêu ${numbers[table]} theo nguồn, loại`));
  for (const line of caption < 0 ? [] : lines.slice(caption + 2)) {
    const [label = '', d = '', n = ''] = line.split(' | ');
    if (label === 'Cộng' || n === '') break;
    put('denominator', years, number(d), { category: label.toLowerCase() });
    put('numerator', years, number(n), { category: label.toLowerCase() });
  }
  const paragraph = lines.find((line) => line.startsWith(table === 'tre_em' ? 'b) ' : 'c) ')) ?? '';
  const told = /Trong ([\d.]+) trường hợp ghi rõ hình thức: (.*?)\./.exec(paragraph);
  if (told) {
    put('numerator', years, number(told[1] ?? ''), { form: '*' });
    for (const [, count = '', name = ''] of (told[2] ?? '').matchAll(/(\d+) ([^;]+)/g))
      put('numerator', years, number(count), { form: name.trim() });
  }
  return found;
}

/** The note's line of what changed: the period of the run before and of this one. */
export function ofChanges(lines: readonly string[], table: Table): { before: Printed[]; after: Printed[] } {
  const both = lines.filter((line) => line.includes(' → ') && (line.includes(titles[table]) || line.includes(labels[table])));
  const side = (at: 0 | 1) =>
    both.flatMap((line): Printed[] => {
      const text = (line.split(' → ')[at] ?? '').split(': ').pop() ?? '';
      const parts = /\(([\d.]+)\/([\d.]+)/.exec(text);
      if (parts) {
        return [
          { table, measure: 'numerator', years, value: number(parts[1] ?? '') },
          { table, measure: 'denominator', years, value: number(parts[2] ?? '') },
        ];
      }
      const alone = /^([\d.]+)$/.exec(text.trim());
      return alone ? [{ table, measure: 'numerator', years, value: number(alone[1] ?? '') }] : [];
    });
  return { before: side(0), after: side(1) };
}

/** Pooled lines of the tidy table that is made to be handed on; '' is every type that has no line. */
export function ofTidy(csv: string, table: Table): Printed[] {
  const [head = '', ...lines] = csv.trim().split('\r\n');
  const columns = head.split(',');
  const code = table === 'tre_em' ? 'ty_le_tre_duoc_ho_tro' : 'ty_le_vi_pham_bi_xu_ly';
  const rows = lines.map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')));
  const of = (row: readonly string[], column: string): string => row[columns.indexOf(column)] ?? '';
  let pending: number[] = [];
  return rows.flatMap((row): Printed[] => {
    const state = of(row, 'trang_thai');
    if (of(row, 'ma_so') !== code) return [];
    if (state === 'gop_nam') pending.push(Number(of(row, 'nam')));
    if (state !== 'gop_so_nho') return [];
    const span = of(row, 'nam') === '' ? pending : [Number(of(row, 'nam'))];
    pending = [];
    const shared = { table, years: span, type: of(row, 'loai_don_vi') };
    return [
      { ...shared, measure: 'numerator', value: Number(of(row, 'tu_so')) },
      { ...shared, measure: 'denominator', value: Number(of(row, 'mau_so')) },
    ];
  });
}
