/** Several tables in one tab: each with its own header, years and role. */
import { expect, test } from '@jest/globals';
import { assembleTabs } from '../../../src/core/linking/assemble.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const years = [2021, 2022, 2023, 2024];

const twoTables = gridOf(
  'Cụm 2',
  [
    ['TỔNG HỢP CỦA CỤM 2'],
    ['TT', 'Trường', 'Tuyên truyền', '', '', '', 'Khó khăn'],
    ['', '', ...years.map((year) => `Số buổi ${year}`), ''],
    [1, 'THPT Kiến An', 2, 3, 4, 5, 'Thiếu máy chiếu'],
    [2, 'THPT Đồ Sơn', 1, 1, 2, 2, ''],
    ['', 'Toàn cụm', 3, 4, 6, 7, ''],
    [],
    ['Trẻ bị hại trên mạng'],
    ['TT', 'Trường', 'Ai nhờ giúp', '2021', '', '2022', '', '2023', '', '2024', ''],
    ['', '', '', ...years.flatMap(() => ['số em nhờ giúp', 'số em đã được giúp'])],
    [1, 'THPT Kiến An', 'người thân', 1, 1, '', '', 2, 1, 0, 0],
    [2, 'THPT Đồ Sơn', 'bản thân trẻ em', 0, 0, 1, 1, '', '', 3, 2],
    ['', 'Người lập: tổ tư vấn'],
  ],
  [
    { row: 1, column: 2, rows: 1, columns: 4 },
    ...[3, 5, 7, 9].map((column) => ({ row: 8, column, rows: 1, columns: 2 })),
    { row: 12, column: 1, rows: 1, columns: 5 },
  ],
);

test('two tables under each other, the second with a pair under each year', () => {
  const read = readHandSheet([twoTables], sgddt2024);
  expect(read.tabs.map(({ read: { role, body } }) => [role, body.rows.length, body.aside.map(({ row }) => row)])).toEqual([
    ['answers', 2, [5]],
    ['tre_em', 2, [12]],
  ]);
  expect(read.tabs[1]?.read.columns.slice(3).map(({ field, year }) => `${field?.code} ${year}`)).toEqual(
    years.flatMap((year) => [`so_co_yeu_cau ${year}`, `so_duoc_ho_tro ${year}`]),
  );
});

test('a row of pairs with years across is a row for each year that has a figure', () => {
  const read = readHandSheet([twoTables], sgddt2024);
  const link = toLink(read, sgddt2024);
  const sure = link.tabs.map((tab) => ({
    ...tab,
    columns: tab.columns.map((one) => ({ ...one, sure: one.field ? ('chac' as const) : one.sure })),
  }));
  const tabs = assembleTabs(resolveLink({ ...link, tabs: sure }, [twoTables], sgddt2024), sgddt2024);
  const table = tabs.find(({ name }) => name === sgddt2024.references.tre_em?.tab);
  const [head = [], ...rows] = table?.shown ?? [];
  const pick = (row: readonly string[]) => ['nam', 'so_co_yeu_cau', 'so_duoc_ho_tro'].map((code) => row[head.indexOf(code)]);
  expect(rows.map(pick)).toEqual([
    ['2021', '1', '1'],
    ['2023', '2', '1'],
    ['2024', '0', '0'],
    ['2021', '0', '0'],
    ['2022', '1', '1'],
    ['2024', '3', '2'],
  ]);
});

test('the same header under a title of its own is a table of that year; under a page it goes on', () => {
  const header = ['Đơn vị', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'];
  const row = ['Phòng GDĐT quận Lê Chân', 5, 90];
  const split = readHandSheet([gridOf('BC', [['NĂM 2023'], header, row, ['NĂM 2024 - chốt 15/12'], header, row])], sgddt2024);
  expect(split.tabs.map(({ read: { columns } }) => columns.map(({ year }) => year))).toEqual([
    [null, 2023, 2023],
    [null, 2024, 2024],
  ]);
  const paged = readHandSheet([gridOf('BC', [['Năm 2023'], header, row, header, ['Phòng GDĐT quận Hải An', 4, 80]])], sgddt2024);
  expect(paged.tabs.map(({ read: { body } }) => body.rows.length)).toEqual([2]);
});

test('schools under a unit named once: the unit is whose they are, whatever the header of the schools says', () => {
  const grid = gridOf('Danh sách', [
    ['Don vi', 'Co so giao duc / co so nuoi duong', 'Cap hoc', 'So lan 2021', 'So lan 2022', 'So lan 2023', 'So lan 2024'],
    ['PGD Cat Hai', 'TH Cat Ba', 'tieu hoc', 1, 1, 2, 2],
    ['', 'THCS Cat Hai', 'thcs', 1, 2, 2, 3],
    ['', 'TH&THCS Viet Hai', 'nhieu cap', 0, 1, 1, 1],
    ['PGD Kien An', 'TH Quan Tru', 'tieu hoc', 2, 2, 3, 3],
    ['...(chen them dong neu thieu)'],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.columns.slice(0, 2).map(({ field, sure }) => [field?.code, sure])).toEqual([
    ['ten_don_vi', 'chac'],
    ['ten_co_so', 'chac'],
  ]);
  expect(tab?.read.body.rows.map(({ name }) => name)).toEqual(['PGD Cat Hai', 'PGD Cat Hai', 'PGD Cat Hai', 'PGD Kien An']);
});

test('schools under “Tên trường” with one figure a year: a list of schools, whose unit a person tells', () => {
  const grid = gridOf(
    'DS',
    [
      ['DANH SÁCH CÁC TRƯỜNG TUYÊN TRUYỀN'],
      ['TT', 'Tên trường', 'Số lần tuyên truyền', '', '', '', 'Tổng'],
      ['', '', ...years, ''],
      ['A', 'TIỂU HỌC'],
      [1, 'TH Đông Hải', 2, 4, 4, 5, 15],
      [2, 'TH Nam Sơn', 1, 3, 4, 4, 12],
      ['B', 'THCS'],
      [3, 'THCS Đông Hải', 2, 4, 6, 6, 18],
    ],
    [{ row: 1, column: 2, rows: 1, columns: 4 }],
  );
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.role).toBe('co_so');
  expect(tab?.read.columns.flatMap(({ field }) => field?.code ?? [])).not.toContain('ten_don_vi');
});

test('pairs of children under years beside those of offenders and an explanation are answers', () => {
  const grid = gridOf(
    'Mục tiêu',
    [
      ['TT', 'Đơn vị', 'Trẻ em bị xâm hại trên mạng', '', '', '', 'Vi phạm bị xử lý/bị phát hiện', '', 'Xếp loại', 'Giải trình'],
      ['', '', 2023, '', 2024, '', 2023, 2024, '', ''],
      ['', '', 'được hỗ trợ', 'có yêu cầu', 'được hỗ trợ', 'có yêu cầu', '', '', '', ''],
      [1, 'Phòng GDĐT quận Lê Chân', 1, 1, 0, 0, '1/1', '0/0', 'Tốt', ''],
      [2, 'Phòng GDĐT quận Hải An', 1, 2, 1, 1, '2/3', '1/1', 'Khá', '1 em chuyển đi tỉnh khác'],
    ],
    [
      { row: 0, column: 2, rows: 1, columns: 4 },
      { row: 0, column: 6, rows: 1, columns: 2 },
      ...[2, 4].map((column) => ({ row: 1, column, rows: 1, columns: 2 })),
    ],
  );
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.role).toBe('answers');
  expect(tab?.read.columns.filter(({ sure, field }) => sure === 'chac' && /^so_duoc|^so_co_yeu/.test(field?.code ?? ''))).toEqual([]);
});

const counted = ['Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2023', 'Số buổi tuyên truyền 2024'];
const unitRows = (rows: Parameters<typeof gridOf>[1]) =>
  readHandSheet([gridOf('BC', rows)], sgddt2024).tabs[0]?.read.body.rows.map(({ name }) => name);

test.each([
  [
    'numbered',
    ['STT', 'Đơn vị'],
    [
      [1, 'An Dương'],
      [2, 'An Lão'],
      [3, 'Kiến Thụy'],
    ],
  ],
  [
    'numbered, of four',
    ['STT', 'Đơn vị'],
    [
      [1, 'An Dương'],
      [2, 'An Lão'],
      [3, 'Cát Hải'],
      [4, 'Kiến Thụy'],
    ],
  ],
  ['without numbers', ['Đơn vị'], [['An Dương'], ['An Lão'], ['Cát Hải'], ['Kiến Thụy']]],
])('a unit whose small figures happen to be the sums of those above stays a unit: %s', (_, head, names) => {
  const figures = [
    [1, 2, 1],
    [2, 1, 1],
    [1, 1, 2],
  ].slice(0, names.length - 1);
  const sums = [0, 1, 2].map((at) => figures.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const rows = names.map((name, at) => [...name, ...(figures[at] ?? sums)]);
  expect(unitRows([[...head, ...counted], ...rows])).toEqual(names.map((name) => name.at(-1)));
});

test('a row without a number under three numbered ones or more is their total where its figures are their sums', () => {
  const rows = [
    [1, 'An Dương', '1.200', 2, 1],
    [2, 'An Lão', 20, 1, 1],
    [3, 'Cát Hải', 10, 1, 2],
  ];
  expect(unitRows([['STT', 'Đơn vị', ...counted], ...rows, ['', 'Thành', '1.230', 4, 4]])).toEqual(['An Dương', 'An Lão', 'Cát Hải']);
});

test('a numbered unit that forgot its year stays a unit', () => {
  const names = ['An Dương', 'An Lão', 'Cát Hải', 'Hải An', 'Kiến Thụy'];
  const rows = names.map((name, at) => [at + 1, name, at === 4 ? '' : 2023, at + 2, 40 + at]);
  const head = ['STT', 'Đơn vị', 'Năm', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'];
  expect(unitRows([head, ...rows, ['', 'Toàn huyện', '', 20, 210]])).toEqual(names);
});
