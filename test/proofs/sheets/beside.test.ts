/** Columns and names that what stands beside them tells: a plan and what was done, a part after its whole, lists written with dashes. */
import { expect, test } from '@jest/globals';
import { readTab } from '../../../src/core/linking/readTab.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly CellValue[];
const names = ['Hồng Bàng', 'Ngô Quyền', 'Lê Chân', 'Hải An', 'Kiến An'];
const over = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
const read = (grid: Grid) => readTab(grid, 'answers', sgddt2024);
const meant = (grid: Grid) =>
  read(grid)
    .columns.slice(2)
    .map(({ field, year, part, sure }) => [field?.code ?? null, year, part, sure]);

function halves(one: string, two: string, question = 'Số buổi tuyên truyền'): Grid {
  const rows: Row[] = [
    ['STT', 'Tên đơn vị', question, '', '', '', 'Số vụ đã tiếp nhận 2021'],
    ['', '', 'Năm 2021', '', 'Năm 2022', '', ''],
    ['', '', one, two, one, two, ''],
    ...names.map((name, at): Row => [at + 1, `THPT ${name}`, 20 + at, 9 + at, 22, 11 + at, at]),
  ];
  return gridOf('Thống kê', rows, [over(0, 2, 4), over(1, 2, 2), over(1, 4, 2)]);
}

test.each([
  ['KH', 'TH'],
  ['KH', 'KQ'],
  ['Kế hoạch', 'Thực hiện'],
  ['Chỉ tiêu', 'Thực hiện'],
])('“%s | %s” under a question: the second is its figure, the first is nothing', (one, two) => {
  const [plan, done, , later] = meant(halves(one, two));
  expect([plan?.[0], plan?.[3] === 'chac']).toEqual([null, false]);
  expect([done, later]).toEqual([
    ['nhom_2_so_buoi', 2021, null, 'chac'],
    ['nhom_2_so_buoi', 2022, null, 'chac'],
  ]);
});

test('the short forms have other meanings where they are no pair', () => {
  // Primary schools beside secondary ones, and a plan without what was done.
  for (const [one, two] of [
    ['TH', 'THCS'],
    ['TH', 'KH'],
    ['KH', 'THCS'],
  ] as const)
    expect(
      meant(halves(one, two))
        .slice(0, 4)
        .filter(([field, , , sure]) => field === 'nhom_2_so_buoi' && sure === 'chac'),
    ).toEqual([]);
});

function wholeAndPart(whole: string, part: string): Grid {
  const rows: Row[] = [
    ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2021', whole, '', part, ''],
    ['', '', '', 2021, 2022, 2021, 2022],
    ...names.map((name, at): Row => [at + 1, `THPT ${name}`, at, 2 + at, 3, 1, 2]),
  ];
  return gridOf('Thống kê', rows, [over(0, 3, 2), over(0, 5, 2)]);
}

test('“Trong đó số được hỗ trợ” after those who asked is the part of them, which a person confirms', () => {
  expect(meant(wholeAndPart('Số trẻ em là nạn nhân có yêu cầu', 'Trong đó số được hỗ trợ, can thiệp')).slice(1)).toEqual([
    ['so_tre_duoc_ho_tro', 2021, 'denominator', 'chac'],
    ['so_tre_duoc_ho_tro', 2022, 'denominator', 'chac'],
    ['so_tre_duoc_ho_tro', 2021, 'numerator', 'gan_giong'],
    ['so_tre_duoc_ho_tro', 2022, 'numerator', 'gan_giong'],
  ]);
});

test.each([
  ['Số trẻ em là nạn nhân có yêu cầu', 'Trong đó nữ'],
  ['Số vụ đã tiếp nhận', 'Trong đó số được hỗ trợ, can thiệp'],
  ['Số lượt người tham gia tuyên truyền', 'Trong đó: học sinh'],
])('“%s”, then “%s” is nothing that is asked', (whole, part) => {
  expect(
    meant(wholeAndPart(whole, part))
      .slice(3)
      .filter(([field, , , sure]) => field !== null && sure !== 'chua_ro'),
  ).toEqual([]);
});

test('documents with number, day and summary are told, not counted', () => {
  const rows: Row[] = [
    ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2021', 'Văn bản chỉ đạo đã ban hành (số, ngày, trích yếu)'],
    ...names.map((name, at): Row => [at + 1, `THPT ${name}`, at, 'Kế hoạch 12/KH-THPT']),
  ];
  expect(meant(gridOf('Thống kê', rows))[1]?.[0]).toBe('van_ban_trien_khai');
});

test('names with a dash are units, also one that sent nothing; remarks with a dash are not', () => {
  const rows: Row[] = [
    ['Đơn vị', 'Số vụ đã tiếp nhận 2021', 'Số buổi tuyên truyền 2021'],
    ...names.map((name, at): Row => [`- ${name}`, at === 2 ? '' : at + 3, at === 2 ? '' : at + 2]),
    ['- Lưu: VT', '', ''],
    ['- Như trên', '', ''],
  ];
  const { body } = read(gridOf('Thống kê', rows));
  expect(body.rows.map(({ name }) => name)).toEqual(names.map((name) => `- ${name}`));
  expect(body.aside).toHaveLength(2);
});

test('a name of another kind has not the type of the header over it', () => {
  const others = ['Sở GD&ĐT', 'Cao đẳng Y', 'Trẻ em khuyết tật', 'Công an quận'];
  const rows: Row[] = [
    ['STT', 'Trường THPT', 'Số vụ đã tiếp nhận 2021', 'Số buổi tuyên truyền 2021'],
    ...[...names, ...others].map((name, at): Row => [at + 1, name, at + 1, at + 2]),
  ];
  const { body } = read(gridOf('Thống kê', rows));
  expect(body.rows.map(({ type }) => type)).toEqual([...names.map(() => 'truong_thpt'), ...others.map(() => null)]);
});
