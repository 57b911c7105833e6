/** Plants the defects of a fixture in a clean city, and knows what every rule must then report. */
import { lastTab } from '../../../src/core/lastCampaign/lastWords.vi.ts';
import type { Cell, Place } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { cleanCity, readTsv } from './city.ts';
import { placeIn, type Row, type Sheet, type Sheets, type Typed } from './sheets.ts';

/** A finding that must be there: which rule, whose, where. */
export interface Expected {
  readonly rule: string;
  readonly unit: string | null;
  readonly place: Place | null;
  /** What was planted. */
  readonly planted: string;
}

export interface Planted {
  readonly sheets: Sheets;
  readonly expected: readonly Expected[];
  readonly defects: number;
}

/** A line of the fixture and the cell it speaks of. */
interface Line {
  readonly unit: string;
  readonly at: string;
  readonly code: string;
  readonly typed: string;
  readonly planted: string;
  /** The defect that it belongs to. */
  readonly of: string;
  readonly expects: readonly string[];
}

/** The city of 5, 40 or 130 units with its planted defects. */
export function plantedCity(size: number): Planted {
  const sheets = cleanCity(size);
  const lines = readLines(`test/fixtures/loi-cai-san/${size}.tsv`);
  const targets = lines.map((line) => plant(sheets, line));
  const expected = lines.flatMap((line, index) => line.expects.map((one) => expect(sheets, line, targets[index] as Target, one)));
  return { sheets, expected, defects: lines.filter((line) => line.planted !== '').length };
}

function readLines(file: string): Line[] {
  let of = '';
  return readTsv(file).map(({ don_vi = '', dong = '', o = '', go = '', loi = '', mong_doi = '' }) => {
    of = loi || of;
    const expects = mong_doi.split('; ').filter((one) => one !== '');
    return { unit: don_vi, at: dong, code: o, typed: go, planted: loi, of, expects };
  });
}

interface Target {
  readonly sheet: Sheet;
  readonly row: Row | undefined;
}

function plant(sheets: Sheets, line: Line): Target {
  const { unit, code, typed } = line;
  const at = line.at.startsWith('+') ? addRow(sheets, line) : find(sheets, unit, line.at);
  const [, work, of = ''] = /^<(\S+(?: (?:dòng|cột|tab|nội dung|số|trước))?) ?(.*)>$/.exec(typed) ?? [];
  if (work !== undefined) works[work]?.({ ...at, sheets, unit, code, of });
  else at.row?.set(code, typed);
  if (work !== undefined && !works[work]) throw new Error(`No such work: ${typed}`);
  return at;
}

function addRow(sheets: Sheets, { unit, at }: Line): Target {
  const sheet = sheetOf(sheets, at.slice(1));
  const row: Row = new Map([['ma_don_vi', unit]]);
  sheet.rows.push(row);
  return { sheet, row };
}

function sheetOf(sheets: Sheets, key: string): Sheet {
  const sheet = sheets.get(key);
  if (!sheet) throw new Error(`No such tab: ${key}`);
  return sheet;
}

/** '' · "co_so 2" · "co_so cuối" · "tre_em 2023 người thân" */
function find(sheets: Sheets, unit: string, at: string): Target {
  const [key = '', which = '1', ...words] = (at || 'so_lieu').split(' ');
  const sheet = sheetOf(sheets, key);
  if (which === 'cuối') return { sheet, row: sheet.rows[sheet.rows.length - 1] };
  if (unit === '') return { sheet, row: undefined };
  const row = rowOf(sheet, unit, which, words);
  if (!row) throw new Error(`“${unit}” has no row “${at || 'so_lieu'}” in a city of this size`);
  return { sheet, row };
}

function rowOf(sheet: Sheet, unit: string, which: string, words: readonly string[]): Row | undefined {
  const own = sheet.rows.filter((row) => row.get('ma_don_vi') === unit);
  if (words.length === 0) return own[Number(which) - 1];
  const category = words.join(' ');
  return own.find((one) => one.get('nam') === which && [...one.values()].includes(category));
}

interface Work extends Target {
  readonly sheets: Sheets;
  readonly unit: string;
  readonly code: string;
  readonly of: string;
}

const works: Readonly<Record<string, (work: Work) => void>> = {
  giữ: () => undefined,
  như: ({ sheets, unit, row, code, of }) => row?.set(code, find(sheets, unit, of).row?.get(code) ?? ''),
  ngày: ({ row, code, of }) => row?.set(code, dateCell(of)),
  số: ({ row, code, of }) => row?.set(code, numberCell(of)),
  nhân: ({ row, code, of }) => row?.set(code, times(row.get(code), Number(of))),
  chia: ({ row, code, of }) => row?.set(code, times(row.get(code), 1 / Number(of))),
  gộp: ({ sheet, row, code }) => merge(sheet, row, code),
  'xóa dòng': ({ sheet, row }) => sheet.rows.splice(sheet.rows.indexOf(row as Row), 1),
  'chép dòng': ({ sheet, row }) => sheet.rows.push(new Map(row)),
  'xóa cột': ({ sheet, code }) => sheet.columns.splice(sheet.columns.indexOf(code), 1),
  'chép cột': ({ sheet, code }) => sheet.columns.push(code),
  'thêm cột': ({ sheet, code }) => sheet.columns.push(`?${code}`),
  'xóa tab': ({ sheets, sheet }) => deleteTab(sheets, sheet),
  'chép nội dung': ({ sheets, row, of }) => copyContent(find(sheets, of, '').row, row),
  'mọi số': ({ row, of }) => typeEveryYear(row, of),
  'kỳ trước': keepLast,
};

/** The unit's figure of the last campaign, in the tab that keeps them. */
function keepLast({ sheets, unit, code, of }: Work): void {
  const { code: key, name } = sgddt2024.registry;
  const there = sheets.get(lastTab);
  const sheet = there ?? { name: lastTab, columns: [key.code, name.code], rows: [], merged: [] };
  sheets.set(lastTab, sheet);
  if (!sheet.columns.includes(code)) sheet.columns.push(code);
  const named = find(sheets, unit, 'don_vi').row?.get(name.code) ?? '';
  sheet.rows.push(
    new Map([
      [key.code, unit],
      [name.code, named],
      [code, of],
    ]),
  );
}

function deleteTab(sheets: Sheets, sheet: Sheet): void {
  for (const [key, one] of sheets) if (one === sheet) sheets.delete(key);
}

function typeEveryYear(row: Row | undefined, typed: string): void {
  for (const code of row?.keys() ?? []) if (code.includes('.20')) row?.set(code, typed);
}

function dateCell(day: string): Cell {
  const [year = '', month = '', date = ''] = day.split('-');
  const value = new Date(Number(year), Number(month) - 1, Number(date));
  return { value, shown: `${date}/${month}/${year}`, format: 'dd/MM/yyyy' };
}

function numberCell(of: string): Cell {
  const [value = '', shown = ''] = of.split(' ');
  return { value: Number(value), shown, format: shown.endsWith('%') ? '0%' : '0.###' };
}

function times(typed: Typed | undefined, factor: number): string {
  return String(Math.max(1, Math.round(Number(typed) * factor)));
}

/** As Sheets merges: only the first cell keeps what it held. */
function merge(sheet: Sheet, row: Row | undefined, code: string): void {
  if (!row) return;
  sheet.merged.push({ row, code });
  row.delete(sheet.columns[sheet.columns.indexOf(code) + 1] ?? '');
}

function copyContent(from: Row | undefined, to: Row | undefined): void {
  for (const [code, typed] of from ?? []) {
    if (code !== 'ma_don_vi' && code !== 'ten_don_vi') to?.set(code, typed);
  }
}

/** "X01" at the line's own cell; "R01@so_bi_xu_ly", "T02@co_so 11 ten_co_so" elsewhere; "S01@-" nowhere. */
function expect(sheets: Sheets, line: Line, target: Target, text: string): Expected {
  const [rule = '', where = line.code] = text.split('@');
  const own = { rule, unit: line.unit || null, planted: line.of };
  if (where === '-') return { ...own, place: null };
  if (!target.row) return { ...own, place: headerPlace(target.sheet, where) };
  const space = where.lastIndexOf(' ');
  const code = where.slice(space + 1);
  const there = space > 0 ? find(sheets, line.unit, where.slice(0, space)) : besides(sheets, line, target, code);
  if (!there.row) throw new Error(`Nothing at ${text} of ${line.unit}`);
  return { ...own, place: placeIn(there.sheet, there.row, code) };
}

/** The same row when its tab has the column, else the unit's row of answers. */
function besides(sheets: Sheets, { unit }: Line, target: Target, code: string): Target {
  return target.sheet.columns.includes(code) ? target : find(sheets, unit, '');
}

/** A finding about a column stands in the row of the codes; about a missing one, in the first column. */
function headerPlace(sheet: Sheet, code: string): Place {
  const column = Math.max(sheet.columns.lastIndexOf(code), sheet.columns.indexOf(`?${code}`), 0);
  return { tab: sheet.name, row: 1, column };
}
