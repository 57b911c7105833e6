/** What the words beside a table’s numbers say of them: nothing is lost, and only the whole year’s own is sure. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** Rows as they are typed: "Lớp | Số buổi // 6A | 3". */
const told = (table: string, writer = 'TRƯỜNG THCS SỐ MỘT') =>
  readReport(
    linesOfText([writer, 'II. Kết quả thực hiện', ...table.split(' // ').map((row) => (row.includes('|') ? `|${row}|` : row))].join('\n')),
    'bc.txt',
    sgddt2024,
  ).figures.map(({ year, value, sure, doubts }) => `${year}: ${value} ${sure === 'chac' ? sure : doubts.join(',')}`);

const rows = 'Số buổi tuyên truyền | 7';

describe('the head of a column', () => {
  test.each([
    ['Năm 2024 (ước)', '2024: 7 estimate'],
    ['Ước năm 2024', '2024: 7 estimate'],
    ['Năm 2024 (đến 30/6)', '2024: 7 part-year'],
    ['Kết quả (tính từ 01/01/2024 đến 30/6/2024)', '2024: 7 part-year'],
    ['Đến tháng 6/2024', '2024: 7 part-year'],
    ['6 tháng năm 2024', '2024: 7 part-year'],
    ['Năm 2024 (toàn quận)', '2024: 7 of-others'],
    ['Lũy kế đến năm 2024', '2024: 7 whole-period'],
    ['Năm học 2023-2024', 'null: 7 no-year,school-year'],
    ['NH 2023-2024', 'null: 7 no-year,school-year'],
    ['Giai đoạn 2021-2024', 'null: 7 no-year,whole-period'],
    ['Năm 2024', '2024: 7 chac'],
    ['Năm 2024 (từ 01/01/2024 đến 31/12/2024)', '2024: 7 chac'],
    ['Thực hiện năm 2024', '2024: 7 chac'],
  ])('%s', (head, figure) => expect(told(`Nội dung | ${head} // ${rows}`)).toEqual([figure]));

  test('a plan is none', () => expect(told(`Nội dung | Năm 2024 (KH) // ${rows}`)).toEqual([]));

  test.each([
    ['Chỉ tiêu | Năm 2023 | Năm 2024 // Số buổi tuyên truyền | 6 | 7', ['2023: 6 chac', '2024: 7 chac']],
    ['Nội dung | Giai đoạn 2021-2024 | Năm 2024 // Số buổi tuyên truyền | 26 | 7', ['2024: 7 chac']],
    [
      'Nội dung | Năm học 2022-2023 | Năm học 2023-2024 // Số buổi tuyên truyền | 4 | 6',
      ['null: 4 no-year,school-year,may-overlap', 'null: 6 no-year,school-year,may-overlap'],
    ],
    [
      'Năm học | Số buổi tuyên truyền // 2022-2023 | 4 // 2023-2024 | 6',
      ['null: 4 no-year,school-year,may-overlap', 'null: 6 no-year,school-year,may-overlap'],
    ],
  ])('%s', (table, figures) => expect(told(table)).toEqual(figures));
});

describe('remarks, and brackets in a cell', () => {
  test.each([
    ['ước', 'estimate'],
    ['của HK I', 'part-year'],
    ['đến 30/6', 'part-year'],
    ['kế hoạch', 'no-verb'],
    ['của công an phường', 'of-others'],
    ['lũy kế', 'whole-period'],
    ['vượt kế hoạch', 'chac'],
    ['có sổ theo dõi', 'chac'],
    ['', 'chac'],
  ])('“%s”', (remark, how) => expect(told(`Nội dung | Năm 2024 | Ghi chú // ${rows} | ${remark}`)).toEqual([`2024: 7 ${how}`]));

  test('behind the number', () => {
    const table = (cell: string) => `Năm | Số buổi tuyên truyền // 2024 | ${cell}`;
    expect(told(table('4 (kế hoạch 6)'))).toEqual(['2024: 4 two-readings']);
    expect(told(table('4 (6 tháng đầu năm)'))).toEqual(['2024: 4 part-year']);
  });
});

describe('counts in thousands', () => {
  const label = 'Số lượt người được tuyên truyền';
  test.each([
    `Đơn vị tính: nghìn lượt // Nội dung | Năm 2024 // ${label} | 2`,
    `Nội dung (ĐVT: nghìn) | Năm 2024 // ${label} | 2`,
    `Nội dung | Năm 2024 (nghìn lượt) // ${label} | 2`,
    `Nội dung | Năm 2024 // ${label} (nghìn) | 2`,
    `Nội dung | ĐVT | Năm 2024 // ${label} | nghìn lượt | 2`,
  ])('%s', (table) => expect(told(table).join()).toMatch(/^2024: 2000 (?!chac)/));

  test('with a decimal', () => expect(told(`Nội dung | Năm 2024 (nghìn lượt) // ${label} | 2,5`)).toEqual(['2024: 2500 two-readings']));

  test('of money they are none of counts', () =>
    expect(told('Nội dung | ĐVT | Năm 2024 // Số buổi tuyên truyền | buổi | 8 // Kinh phí | nghìn đồng | 40000')).toEqual([
      '2024: 8 chac',
      expect.stringMatching('2024: 40000000 '),
    ]));
});

describe('a sum that is empty or off in one row', () => {
  test.each([
    [
      'Nội dung | HK I | HK II | Cả năm // Số buổi tuyên truyền năm 2024 | 3 | 4 | 7 // Số vụ việc tiếp nhận năm 2024 | 2 | 3 | ',
      ['2024: 7 chac', '2024: 2 part-year,may-overlap', '2024: 3 part-year,may-overlap'],
    ],
    [
      'Nội dung | HK I | HK II | Cả năm // Số buổi tuyên truyền năm 2024 | 3 | 4 | 7 // Số vụ việc tiếp nhận năm 2024 | | | 5',
      ['2024: 7 chac', '2024: 5 may-overlap'],
    ],
    [
      'Nội dung | Quý I/2024 | Quý II/2024 | Quý III/2024 | Quý IV/2024 | Năm 2024 // Số vụ việc tiếp nhận | 1 | 0 | 1 | 2 | 4',
      ['2024: 4 chac'],
    ],
  ])('%s', (table, figures) => expect(told(table)).toEqual(figures));

  test('four quarters that make another number', () =>
    expect(
      told(
        'Nội dung | Quý I/2024 | Quý II/2024 | Quý III/2024 | Quý IV/2024 | Năm 2024 // Số buổi tuyên truyền | 2 | 3 | 1 | 4 | 12',
      ).join(),
    ).not.toMatch(/chac/));
});

describe('kindergartens', () => {
  const school = 'TRƯỜNG MẦM NON HOA SEN';
  test.each([
    'Khối | Số buổi tuyên truyền năm 2024 // 3 tuổi | 1 // 4 tuổi | 1 // 5 tuổi | 2 // Tổng cộng | 4',
    'Độ tuổi | Số buổi tuyên truyền năm 2024 // 3-4 tuổi | 1 // 4-5 tuổi | 1 // 5-6 tuổi | 2 // Toàn trường | 4',
    'STT | Lớp | Số buổi tuyên truyền năm 2024 // 1 | 3 tuổi | 1 // 2 | 4 tuổi | 1 // 3 | 5 tuổi | 2 // | Cộng | 4',
    'Khối | Số buổi tuyên truyền năm 2024 // Nhà trẻ | 1 // Mẫu giáo | 3 // Cộng | 4',
  ])('%s', (table) => expect(told(table, school)).toEqual(['2024: 4 chac']));

  test('a sum that does not hold waits', () =>
    expect(told('Khối | Số buổi tuyên truyền năm 2024 // 3 tuổi | 1 // 4 tuổi | 1 // Tổng cộng | 9', school).join()).toContain(
      '2024: 9 may-overlap',
    ));
});

test('the number of a batch is no count', () => {
  expect(told('Năm | Đợt | Số vụ việc tiếp nhận // 2023 | 1 | 5 // 2024 | 2 | 8')).toEqual(['2023: 5 chac', '2024: 8 chac']);
  expect(told('Năm | Đợt // 2023 | 3 // 2024 | 4')).toEqual(['2023: 3 chac', '2024: 4 chac']);
});

test.each([
  ['Năm 2024 nhà trường tổ chức 5 buổi tuyên truyền (dự kiến thêm 2 buổi).', '2024: 5 not-understood'],
  ['Theo kế hoạch, năm 2024 nhà trường đã tổ chức 5 buổi tuyên truyền.', '2024: 5 not-understood'],
  ['Năm 2024 nhà trường đã tổ chức 5 buổi tuyên truyền giúp học sinh có thể tự bảo vệ mình.', '2024: 5 not-understood'],
])('a plan beside what was done: %s', (sentence, figure) => expect(told(sentence)).toEqual([figure]));

test('sums of one part are added once', () => {
  const before = process.cpuUsage();
  told(`Tháng | Số buổi tuyên truyền năm 2024${' // Tháng 9 | 1 // Tổng | 1'.repeat(2000)}`);
  const { user } = process.cpuUsage(before);
  expect(user / 1e6).toBeLessThan(10);
});
