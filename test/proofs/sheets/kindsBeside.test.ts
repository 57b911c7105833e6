/** A column of kinds beside the names: every row stays a unit's, by its own name, and the table stays the answers'. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const asked = ['Số vụ việc tiếp nhận năm 2024', 'Số văn bản đã ban hành năm 2024', 'Số buổi tuyên truyền năm 2024'];
type Fill = 'mỗi dòng' | 'trộn xuống' | 'dòng đầu';

/** Kind → names; the column of kinds stands before the names, behind them, or before STT. */
function sheetOf(heads: readonly [string, string], units: readonly (readonly [string, string])[], fill: Fill, order: readonly string[]) {
  const cells = (stt: string, kind: string, name: string) => order.map((one) => ({ STT: stt, kind, name })[one] ?? '');
  const isFirst = (at: number) => units[at]?.[0] !== units[at - 1]?.[0];
  const rows = units.map(([kind, name], at) => [
    ...cells(String(at + 1), fill === 'mỗi dòng' || isFirst(at) ? kind : '', name),
    ...asked.map((_, column) => String(((at + 2) * (column + 3)) % 17)),
  ]);
  const ends = units.flatMap((_, at) => (isFirst(at) ? [at] : []));
  const merges = ends.map((at, index) => ({
    row: at + 1,
    column: order.indexOf('kind'),
    rows: (ends[index + 1] ?? units.length) - at,
    columns: 1,
  }));
  const header = [...cells('STT', heads[0], heads[1]), ...asked];
  return gridOf('Trang tính1', [header, ...rows], fill === 'trộn xuống' ? merges : []);
}

const bare = [
  ['THPT', 'Trần Phú'],
  ['THPT', 'Thái Phiên'],
  ['THPT', 'Kiến An'],
  ['Phòng GD', 'Lê Chân'],
  ['Phòng GD', 'Hải An'],
  ['Phòng GD', 'Kiến An'],
  ['GDTX', 'Vĩnh Bảo'],
  ['GDTX', 'An Lão'],
] as const;
const said = [
  ['UBND xã', 'Phường Chu Văn An'],
  ['UBND xã', 'Phường An Hưng'],
  ['UBND xã', 'Xã Kiến Minh'],
  ['THPT công lập', 'Trường THPT Nguyễn Trãi'],
  ['THPT công lập', 'Trường THPT 25-10'],
] as const;
const few = [
  ['PGD', 'Thủy Nguyên'],
  ['Cấp 3', 'Lê Quý Đôn'],
  ['Cấp 3', 'Quốc Tuấn'],
  ['Cấp 3', 'Toàn Thắng'],
] as const;

const heads = ['Loại', 'Cấp', 'Cấp học', 'Khối', 'Nhóm', 'Loại hình', 'Đối tượng', 'Loại đơn vị', ''];
const names = ['Tên đơn vị', 'Đơn vị', 'Tên', 'Trường/Phòng'];
const orders = [
  ['STT', 'kind', 'name'],
  ['kind', 'STT', 'name'],
  ['kind', 'name'],
  ['STT', 'name', 'kind'],
];
const fills: readonly Fill[] = ['mỗi dòng', 'trộn xuống', 'dòng đầu'];
const drawn = heads
  .flatMap((kind) => names.flatMap((name) => fills.map((fill) => ({ kind, name, fill }))))
  .map((one, at) => ({ ...one, order: orders[at % orders.length] ?? [] }));

test.each(drawn)('“$kind” beside “$name”, $fill: nobody is lost', ({ kind, name, fill, order }) => {
  for (const units of [bare, said, few]) {
    const { tabs, units: found } = readHandSheet([sheetOf([kind, name], units, fill, order)], sgddt2024);
    expect(tabs.map(({ read }) => read.role)).toEqual(['answers']);
    expect(tabs[0]?.read.body.rows.map((row) => row.name)).toEqual(units.map((unit) => unit[1]));
    expect(found).toHaveLength(units.length);
  }
});

test('a name without a kind is of the type in the column beside it', () => {
  const sheet = sheetOf(['Nhóm', 'Tên đơn vị'], bare, 'trộn xuống', ['STT', 'kind', 'name']);
  const { units: found } = readHandSheet([sheet], sgddt2024);
  expect(found.map(({ type }) => type)).toEqual([
    ...Array(3).fill('truong_thpt'),
    ...Array(3).fill('phong_gddt'),
    ...Array(2).fill('tt_gdnn_gdtx'),
  ]);
});

test('a table of several questions with no column of names is told', () => {
  const grid = gridOf('Trang tính1', [
    ['STT', 'Loại đơn vị', ...asked],
    ['1', 'x1@', '3', '4', '5'],
    ['2', 'x2@', '4', '6', '7'],
  ]);
  const { linked } = linkSheet([grid], [], null, { names: [], outline: sgddt2024 });
  expect(linked?.copies).toEqual([expect.stringContaining('Chưa đọc tab “Trang tính1”')]);
});
