/** Words around a whole question: who asks or answers restricts nothing, a topic or a group does. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const years = [2021, 2022, 2023, 2024];
const plain = [
  'Số vụ tiếp nhận',
  'Số vụ đã xử lý',
  'Số văn bản đã ban hành',
  'Số buổi tuyên truyền',
  'Số lượt người được tuyên truyền',
  'Số giải pháp kỹ thuật',
  'Số lượt cán bộ được tập huấn',
];

/** The first column under a header in the place of a plain one, in a table whose other headers are plain. */
function read(place: number, header: string) {
  const heads = plain.map((one, at) => (at === place ? header : one));
  const rows = [
    ['STT', 'Tên đơn vị', ...heads.flatMap((one) => [one, '', '', ''])],
    ['', '', ...heads.flatMap(() => years.map(String))],
    ...[1, 2, 3, 4, 5, 6].map((row) => [
      String(row),
      `Trường THCS Hoa ${row}`,
      ...heads.flatMap((_, at) => years.map((year) => String(((row + at) * year) % 4))),
    ]),
  ];
  const [table] = readHandSheet([gridOf('Tong hop', rows)], sgddt2024).tabs;
  const column = table?.read.columns.find(({ at }) => at === 2 + place * years.length);
  return column?.sure === 'chac' ? (column.field?.code ?? '') : '';
}

test.each([
  [2, 'Số văn bản nhà trường đã ban hành', 'nhom_1_so_van_ban'],
  [3, 'Số buổi tuyên truyền của Đoàn', 'nhom_2_so_buoi'],
  [6, 'Số lượt cán bộ Đoàn được tập huấn', 'nhom_4_so_luot_tap_huan'],
])('column %i “%s” is %s', (place, header, field) => {
  expect(read(place, header)).toBe(field);
});

test.each([
  [0, 'Số vụ đuối nước tiếp nhận'],
  [2, 'Số văn bản đã ban hành bị thu hồi'],
  [2, 'Số văn bản đã ban hành về phòng cháy'],
  [3, 'Số buổi tuyên truyền về ma túy'],
  [3, 'Số buổi tuyên truyền an toàn giao thông'],
  [3, 'Số buổi tuyên truyền học kỳ 1'],
  [4, 'Số lượt học sinh lớp 6 được tuyên truyền'],
  [4, 'Số lượt người khuyết tật được tuyên truyền'],
  [1, 'Số vụ đang xử lý'],
  [1, 'Số vụ hiện đang xử lý'],
  [1, 'Đang giải quyết'],
  [1, 'Số vụ còn đang xử lý'],
  [5, 'Số giải pháp kỹ thuật hết hạn'],
  [5, 'Số phần mềm, đồ dùng'],
  [6, 'Số lượt cán bộ được tập huấn sơ cứu'],
  [6, 'Số lượt cán bộ được tập huấn phòng cháy'],
])('column %i “%s” waits', (place, header) => {
  expect(read(place, header)).toBe('');
});
