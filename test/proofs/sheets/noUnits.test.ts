/** Rows and tables that are nobody's: totals whatever their number, lists of sums, tables under tables, lists of a few. */
import { describe, expect, test } from '@jest/globals';
import { linkSources } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly CellValue[];
const units = [
  'Phòng GDĐT quận Hồng Bàng',
  'Phòng GDĐT quận Lê Chân',
  'Trường THPT Kiến An',
  'Trường THPT Ngô Quyền',
  'Trường THPT An Lão',
];
const head: Row = ['STT', 'Đơn vị', 'Số buổi tuyên truyền năm 2023', 'Số buổi tuyên truyền năm 2024', 'Số văn bản ban hành năm 2024'];
const own = units.map((unit, at): Row => [at + 1, unit, 3 + at, 7 + ((at * 3) % 5), 2 + (at % 3)]);
const sums = [2, 3, 4].map((at) => own.reduce((sum, row) => sum + Number(row[at]), 0));

/** Units and rows aside; the same where a kept link is found again. */
function read(rows: readonly Row[], title = 'Trang tính1') {
  const grid = gridOf(title, rows);
  const { tabs, units: found } = readHandSheet([grid], sgddt2024);
  const names = found.map(({ name }) => name);
  expect(linkSources([grid], null, sgddt2024).units.map(({ name }) => name)).toEqual(names);
  return { names, aside: tabs.flatMap((one) => one.read.body.aside.map(({ name }) => name)) };
}

describe('a total is no unit', () => {
  test.each(['Hải Phòng', 'Ngành Giáo dục', 'Ngành GD&ĐT Hải Phòng', 'Sở GD&ĐT Hải Phòng', 'Cả thành phố', 'Khối trực thuộc'])(
    '“%s” with a number, last and first, with the sums',
    (name) => {
      expect(read([head, ...own, [6, name, ...sums]]).names).toEqual(units);
      expect(read([head, [1, name, ...sums], ...own]).names).toEqual(units);
    },
  );

  test.each(['Toàn TP', 'Chung', 'Số liệu của Sở'])('“%s” without a column of numbers, with a slip', (name) => {
    const bare = [head.slice(1), ...own.map((row) => row.slice(1))];
    expect(read([...bare, [name, ...sums.map((sum, at) => sum + at)]]).names).toEqual(units);
  });

  test('a big unit is one, and so is a small one', () => {
    expect(read([head, ...own, [6, 'Trường THPT Thái Phiên', 90, 95, 40]]).names).toHaveLength(6);
    expect(read([head, ...own, [6, 'Cát Bà', 3, 4, 1]]).names).toHaveLength(6);
  });

  test('sums by type or by district, under a title, a total, or nothing', () => {
    const [two, three] = [own.slice(0, 2), own.slice(2)].map((rows) =>
      [2, 3, 4].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0)),
    ) as [number[], number[]];
    const types: Row[] = [
      ['STT', 'Loại đơn vị', ...head.slice(2)],
      [1, 'Phòng GDĐT', ...two],
      [2, 'Trường THPT', ...three],
    ];
    expect(read([head, ...own, ...types]).names).toEqual(units);
    expect(read([head, ...own, [], ['Tổng hợp theo loại đơn vị'], ...types]).names).toEqual(units);
    expect(read([head, ...own, ['', 'Tổng cộng', ...sums], [1, 'Nội thành', ...two], [2, 'Ngoại thành', ...three]]).names).toEqual(units);
  });
});

describe('rows behind a gap', () => {
  test.each([
    [
      [
        ['Stt', 'Chuyến', 'Giờ'],
        [1, 'Cát Bà - Bến Bính', '7h15'],
      ],
    ],
    [[['', 'KAD', 'Không áp dụng']]],
    [[['', 'Nguyễn Thị Hồng Vân', '', 'Phạm Quốc Hiệu']]],
    [[[1, 'Đề nghị không sửa cột STT']]],
    [
      [
        ['', 'Đã nộp', 5],
        ['', 'Chưa nộp', 2],
      ],
    ],
  ] as [Row[]][])('%j', (rows) => {
    expect(read([head, ...own, [], ...rows]).names).toEqual(units);
  });

  test('a unit numbered on, or as full as the others, is one', () => {
    expect(read([head, ...own, [], [6, 'Cát Bà']]).names).toHaveLength(6);
    expect(read([head, ...own, [], ['', 'Trường THPT Thái Phiên', 1, 2, 3]]).names).toHaveLength(6);
  });
});

describe('lists beside the answers', () => {
  const list = (tab: string, names: readonly string[]) =>
    gridOf(tab, [head.slice(0, 2).concat('Loại đơn vị', 'Địa bàn'), ...names.map((name, at): Row => [at + 1, name, 'Trường', 'HP'])]);
  const unitsWith = (tab: string, names: readonly string[]) =>
    readHandSheet([gridOf('Số liệu', [head, ...own]), list(tab, names)], sgddt2024).units.map(({ name }) => name);

  test.each(['Chưa nộp', 'Đã nộp', 'Khen thưởng', 'DS khen thưởng', 'Trang tính2', 'Lớp tập huấn'])(
    'that lack one of five are none of all: %s',
    (tab) => {
      for (const left of units)
        expect(
          unitsWith(
            tab,
            units.filter((name) => name !== left),
          ),
        ).toEqual(units);
    },
  );

  test.each(['Danh sách đơn vị', 'DS đơn vị'])('that are named as lists of all are: %s', (tab) => {
    expect(unitsWith(tab, units.slice(0, 4))).toEqual(units.slice(0, 4));
  });

  test('that lack one of the units with tabs of their own', () => {
    const asks = ['Số buổi tuyên truyền', 'Số văn bản ban hành', 'Số vụ đã tiếp nhận'];
    const tabs = units.map((name, at) =>
      gridOf(name, [['Nội dung', 'Năm 2023', 'Năm 2024'], ...asks.map((text): Row => [text, at + 2, at + 3])]),
    );
    const found = readHandSheet([...tabs, list('Đã nộp', units.slice(0, 4))], sgddt2024);
    expect(found.units.map(({ name }) => name)).toEqual(units);
  });

  test('that have all are of all, though one of two tabs calls a unit otherwise', () => {
    const other = own.map((row, at): Row => (at === 0 ? [1, 'Hồng Bàng', ...row.slice(2)] : row));
    const tabs = [gridOf('Đợt 1', [head, ...own]), gridOf('Đợt 2', [head, ...other]), list('Trang tính2', units)];
    expect(readHandSheet(tabs, sgddt2024).tabs.map(({ read }) => read.role)).toContain('registry');
  });

  test('that have all, or more than answer, are of all, though a name is typed otherwise', () => {
    expect(unitsWith('Trang tính2', units)).toEqual(units);
    expect(unitsWith('Trang tính2', [...units, 'Trường THPT Thái Phiên'])).toHaveLength(6);
    expect(unitsWith('Trang tính2', [...units.slice(0, 4), `${units[4]} 2`, 'Trường THPT Thái Phiên'])).toHaveLength(6);
  });
});

test.each(['Nhóm trường tư thục', 'Khối trung học phổ thông'])('“%s” with a number and no figure heads a group', (name) => {
  expect(read([head, ...own.slice(0, 2), [3, name], ...own.slice(2)]).names).toEqual(units);
});

test.each(['Trường THPT Hải Phòng', 'TTGDTX Hải Phòng', 'Đặc khu Bạch Long Vĩ'])('“%s” is a unit', (name) => {
  expect(read([head, ...own, [6, name, 3, 4, 1]]).names).toHaveLength(6);
  expect(read([head.slice(1), ...own.map((row) => row.slice(1)), [name, 3, 4, 1]]).names).toHaveLength(6);
});

test('a list of a few units is no list of all; rows of units with other columns are answers', () => {
  const grid = gridOf('Số liệu', [head, ...own]);
  const few = gridOf('Khen thưởng', [
    ['STT', 'Tên đơn vị', 'Loại đơn vị', 'Địa bàn'],
    [1, units[0] ?? '', 'Phòng GDĐT', 'Hồng Bàng'],
    [2, units[2] ?? '', 'Trường THPT', 'Kiến An'],
  ]);
  const read = readHandSheet([grid, few], sgddt2024);
  expect(read.units.map(({ name }) => name)).toEqual(units);
  const listed = (tab: string, most: number) =>
    readHandSheet(
      [grid, gridOf(tab, [few.values[0] ?? [], ...units.slice(0, most).map((name, at) => [at + 1, name, 'Trường', 'HP'])])],
      sgddt2024,
    ).units.length;
  expect([listed('Lớp tập huấn', 3), listed('Danh sách đơn vị', 3), listed('Lớp tập huấn', 5)]).toEqual([5, 3, 5]);
  const typed = gridOf('Số liệu', [
    ['TT', 'Tên đơn vị', 'Loại hình', 'Quận, huyện', ...head.slice(2, 4)],
    ...own.map((row): Row => [row[0] ?? '', row[1] ?? '', 'Công lập', 'Lê Chân', row[2] ?? '', row[3] ?? '']),
  ]);
  const [tab] = readHandSheet([typed], sgddt2024).tabs;
  expect([tab?.read.role, tab?.read.body.rows.length]).toEqual(['answers', 5]);
});
