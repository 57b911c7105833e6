/** A few rows in a table as clerks leave them: which of them are read as units'. */
import { readTab } from '../../../src/core/linking/readTab.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const names = ['Hải An', 'Lê Chân', 'Ngô Quyền', 'Đồ Sơn', 'Thủy Nguyên', 'Vĩnh Bảo'];
const header = ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận', 'Số vụ đã xử lý', 'Số buổi tuyên truyền', 'Khó khăn'];
const figures = [
  ['4', '3', '8'],
  ['3', '2', '9'],
  ['7', '5', '11'],
  ['6', '5', '12'],
  ['8', '5', '9'],
  ['3', '2', '11'],
];

interface Layout {
  readonly isNumbered: boolean;
  /** "THPT Hải An", or the place alone. */
  readonly isFull: boolean;
}

const tableLayouts: readonly Layout[] = [
  { isNumbered: true, isFull: true },
  { isNumbered: true, isFull: false },
  { isNumbered: false, isFull: true },
  { isNumbered: false, isFull: false },
];

/** Some rows tell what they are in numbered tables only. */
export function layoutsFor(where: string): readonly Layout[] {
  return where.endsWith('có STT') ? tableLayouts.filter(({ isNumbered }) => isNumbered) : tableLayouts;
}

/** Whether each of the rows is a unit's, and whether all others of the table are. */
export function readRows(where: string, rows: readonly (readonly string[])[], { isNumbered, isFull }: Layout) {
  const units = names.map((name, at) => [
    String(at + 1),
    `${isFull ? 'THPT ' : ''}${name}`,
    ...(figures[at] ?? []),
    at % 2 ? '' : 'Thiếu kinh phí',
  ]);
  const before = where.startsWith('giữa') ? 3 : 6;
  const all = [header, ...units.slice(0, before), ...rows, ...units.slice(before)].map((row) => (isNumbered ? row : withoutNumber(row)));
  const { body } = readTab(gridOf('Tổng hợp', [['BẢNG TỔNG HỢP NĂM 2023'], ...all]), 'answers', sgddt2024);
  const read = new Set(body.rows.map(({ row }) => row));
  const drawn = rows.map((_, at) => read.has(2 + before + at));
  const asked = new Set(body.aside.flatMap(({ row, kind }) => (kind === 'doubt' ? [row] : [])));
  const isAsked = rows.map((_, at) => asked.has(2 + before + at));
  return { drawn, isAsked, hasOthers: units.every((_, at) => read.has(2 + at + (at >= before ? rows.length : 0))) };
}

/** Words in the column of numbers stand where the names are. */
function withoutNumber([number = '', name = '', ...rest]: readonly string[]): string[] {
  return [number === 'STT' || /^\d*$/.test(number) ? name : `${number} ${name}`.trim(), ...rest];
}
