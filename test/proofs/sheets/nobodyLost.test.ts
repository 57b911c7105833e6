/** A row with figures is a unit's, or asked about, or is what its words and figures say: none is left out in silence. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const head = ['STT', 'Đơn vị', 'Số vụ việc tiếp nhận năm 2024', 'Số buổi tuyên truyền năm 2024'];
const units = ['THPT Trần Phú', 'THPT Kiến An', 'THPT An Lão', 'THPT Tô Hiệu'].map((name, at) => [
  String(at + 1),
  name,
  String(7 * at + 3),
  String(5 * at + 4),
]);

/** What the last row is, below the rows before it. */
function lastOf(before: readonly (readonly string[])[], row: readonly string[]): string {
  const rows = [head, ...units, ...before, row];
  const [table] = readHandSheet([gridOf('Trang tính1', rows)], sgddt2024).tabs;
  const at = rows.length - 1;
  const { body } = table?.read ?? { body: { rows: [], aside: [] } };
  return body.rows.some((one) => one.row === at) ? 'đơn vị' : (body.aside.find((one) => one.row === at)?.kind ?? 'mất');
}

const signed = [['', '', '', 'NGƯỜI LẬP BIỂU']];
test.each([
  [signed, ['', 'Phụ Dực', '5', '']],
  [signed, ['', 'Năng khiếu Trần Phú', '5', '12']],
  [signed, ['', 'Trường Khiếm thính', '', '12']],
  [signed, ['', 'Cát Bà', 'KPS', '']],
  [[['Ghi chú: nộp bổ sung', '', '', '']], ['', 'Cụm trường Cát Bà', '5', '']],
  [[], ['Bạch Long Vĩ', '', '5', '']],
  [[], ['THPT Hàng Hải - cơ sở 1', '', '', '4']],
  [[], ['TTGDTX Hải Phòng', '', '5', '4']],
  [[], ['5', '', '6', '']],
  [[], ['', 'Bình Quân', '5', '14']],
  [[], ['', 'Hiệu trưởng Nguyễn Trãi', '5', '']],
])('below %j the row %j is a unit’s or asked about', (before, row) => {
  expect(['đơn vị', 'doubt']).toContain(lastOf(before, row));
});

test.each([
  [[], ['', 'Tổng cộng', '54', '46'], 'total'],
  [[], ['Tổng cộng', '', '54', '46'], 'total'],
  [[], ['', 'Bình quân', '13', '11'], 'total'],
  [signed, ['', 'Trần Thị Hoa', '', ''], 'signature'],
  [signed, ['Hải Phòng, ngày 25 tháng 12 năm 2024', '', '', ''], 'signature'],
  [[], ['Ghi chú: số liệu đến 30/11/2024', '', '', ''], 'note'],
] as const)('below %j the row %j asks nothing: %s', (before, row, kind) => {
  expect(lastOf(before, row)).toBe(kind);
});

test('two rows of groups over few units are none', () => {
  const rows = [
    ['Đơn vị', head[2], head[3]],
    ['Khối quận', '41', '14'],
    ['An Lão', '41', '14'],
    ['Ngoại thành', '83', '58'],
    ['Vĩnh Bảo', '36', '3'],
    ['Tô Hiệu', '47', '55'],
  ].map((row) => row.map(String));
  const [table] = readHandSheet([gridOf('Trang tính1', rows)], sgddt2024).tabs;
  expect(table?.read.body.rows.map(({ name }) => name)).toEqual(['An Lão', 'Vĩnh Bảo', 'Tô Hiệu']);
});

test('a row without its year, among rows of years, is asked about; a total without one is not', () => {
  const names = ['Hải An', 'Lê Chân', 'Đồ Sơn'];
  const rows = names.flatMap((name, at) => [2022, 2023].map((year) => [name, String(year), String(at + 3), String(year % 7)]));
  const all = [['Đơn vị', 'Năm', 'Số vụ việc tiếp nhận', 'Số buổi tuyên truyền'], ...rows, ['Tổng cộng', '', '24', '38']];
  const [missing] = [2];
  const grid = gridOf(
    'Trang tính1',
    all.map((row, at) => (at === missing ? [row[0] ?? '', '', ...row.slice(2)] : row)),
  );
  const [table] = readHandSheet([grid], sgddt2024).tabs;
  expect(table?.read.body.aside.map(({ row, kind }) => [row, kind])).toEqual([
    [missing, 'doubt'],
    [7, 'total'],
  ]);
});

test('rows of names and figures under no header are told', () => {
  const [first, second] = [
    gridOf('Nhóm 1', [head, ...units]),
    gridOf('Nhóm 2', [
      ['1', 'Xã Kiến Minh', '3', '4'],
      ['2', 'Xã An Hưng', '5', '6'],
    ]),
  ];
  const { linked } = linkSheet([first, second], [], null, { names: [], outline: sgddt2024 });
  expect(linked?.copies).toEqual([expect.stringContaining('Chưa đọc tab “Nhóm 2”: 2 dòng')]);
});

test('districts, schools and bare names across are units, or it is told that nobody knows whose the columns are', () => {
  const questions = ['Số vụ việc tiếp nhận', 'Số vụ đã xử lý', 'Số buổi tuyên truyền', 'Số giải pháp kỹ thuật'];
  const lists = [
    ['Lê Chân', 'Hải An', 'Kiến An'],
    ['Phòng GDĐT quận Lê Chân', 'Phòng GDĐT quận Hải An'],
    ['Xã Kiến Minh', 'Phường An Hưng', 'Xã Đông Hải'],
    ['Trần Phú', 'Thái Phiên', 'Tô Hiệu'],
  ];
  for (const names of lists) {
    for (const label of ['Nội dung', '']) {
      const rows = questions.map((one, at) => [String(at + 1), one, ...names.map((_, column) => String(3 * at + column + 1))]);
      for (const top of [[], [['', '', 'Đơn vị', ...names.slice(1).map(() => '')]]]) {
        const grid = gridOf('Trang tính1', [...top, ['STT', label, ...names], ...rows]);
        const { units: found } = readHandSheet([grid], sgddt2024);
        const { linked } = linkSheet([grid], [], null, { names: [], outline: sgddt2024 });
        const told = (linked?.copies ?? []).filter((one) => one.startsWith('Chưa đọc tab'));
        expect(found.map(({ name }) => name)).toEqual(told.length > 0 ? [] : names);
      }
    }
  }
});

test('a tab with units that came after the link was kept is told; one that the link says is not used is not', () => {
  const first = gridOf('Nhóm 1', [head, ...units]);
  const second = gridOf('Nhóm 2', [head, ['1', 'THPT Quốc Tuấn', '3', '4'], ['2', 'THPT Đồng Hòa', '5', '6']]);
  const other = gridOf('Danh bạ', [
    ['STT', 'Họ tên', 'Điện thoại'],
    ['1', 'Phòng Tổ chức', '0225'],
  ]);
  const link = toLink(readHandSheet([first], sgddt2024), sgddt2024);
  const told = (kept: typeof link) => linkSheet([first, second, other], [], kept, { names: [], outline: sgddt2024 }).linked?.lost ?? [];
  expect(told(link)).toEqual([expect.stringMatching(/^Chưa đọc tab “Nhóm 2”: tab có sau khi lưu liên kết, có 2 dòng đơn vị và 2 cột/)]);
  const unused = { tab: 'Nhóm 2', role: 'other', headerRows: [], firstRow: 0, lastRow: 0, columns: [], aside: [] };
  expect(told({ ...link, tabs: [...link.tabs, unused] })).toEqual([]);
});
