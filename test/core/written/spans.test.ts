/** Tables of months, terms and classes: the row of their sum is the year's; a sentence without an end is read by pieces. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const section = 'II. Kết quả thực hiện năm nhóm biện pháp\n2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng';
const read = (said: string) => readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', section, said].join('\n')), 'bc.txt', sgddt2024);

const told = (said: string) => read(said).figures.map(({ year, value, sure }) => `${year}: ${value} ${sure}`);

/** Rows as they are typed: "Lớp | Số buổi // 6A | 3". */
const toldOf = (table: string) =>
  told(
    table
      .split(' // ')
      .map((row) => (row.endsWith(':') ? row : `|${row}|`))
      .join('\n'),
  );

describe('the sum of parts', () => {
  test.each([
    ['Quý | Số buổi tuyên truyền năm 2023 // I | 2 // II | 1 // III | 0 // IV | 4 // Tổng | 7', '2023: 7 chac'],
    ['Khối | Số buổi tuyên truyền năm 2022 // 10 | 2 // 11 | 1 // 12 | 2 // Cộng | 5', '2022: 5 chac'],
    ['Khối | Số buổi tuyên truyền năm 2022 // 6 | 2 // 7 | 1 // 8 | 2 // 9 | 2 // Tổng 4 khối | 7', '2022: 7 chac'],
    ['Khối | Số buổi tuyên truyền năm 2022 // 10 | 2 // 11 | 1 // Toàn trường | 3', '2022: 3 chac'],
    ['Học kỳ | Số buổi tuyên truyền // HK I | 2 // HK II | 4 // Cả năm 2023 | 6', '2023: 6 chac'],
    ['Học kỳ | Số buổi tuyên truyền năm 2024 // HK1 | 2 // HK2 | 4 // Cộng | 6', '2024: 6 chac'],
    ['Tháng | Số buổi tuyên truyền năm 2024 // 9 | 2 // 10 | 1 // Cả năm | 3', '2024: 3 chac'],
    ['Đợt | Số buổi tuyên truyền năm 2024 // 1 | 2 // 2 | 1 // Cộng | 3', '2024: 3 chac'],
    ['Nội dung | HK I | HK II | Cả năm // Số buổi tuyên truyền năm 2024 | 2 | 3 | 5', '2024: 5 chac'],
    ['Nội dung | Khối 10 | Khối 11 | Khối 12 | Tổng // Số buổi tuyên truyền năm 2024 | 2 | 3 | 1 | 6', '2024: 6 chac'],
    ['Quý | Số buổi tuyên truyền năm 2024 // I | 3 // II |  // III | 0 // IV | 4 // Tổng | 7', '2024: 7 chac'],
    [
      'Quý | Số buổi tuyên truyền năm 2024 // I | 3 // II | 1 // Cộng 6 tháng đầu năm | 4 // III | 0 // IV | 4 // Tổng cộng | 8',
      '2024: 8 chac',
    ],
    [
      'Học kỳ | Số buổi tuyên truyền // HK I 2022-2023 | 3 // HK II 2022-2023 | 4 // HK I 2023-2024 | 2 // Cả năm 2023 (HK II 22-23 + HK I 23-24) | 6',
      '2023: 6 chac',
    ],
    ['Thời gian | Số buổi tuyên truyền năm 2024 // Tổng số | 7 // 6 tháng đầu năm | 3 // 6 tháng cuối năm | 4', '2024: 7 chac'],
    ['Nội dung | 6 tháng đầu năm 2024 | Năm 2024 // Số buổi tuyên truyền | 2 | 5', '2024: 5 chac'],
    ['Thời gian | Số buổi tuyên truyền năm 2024 // Tháng 1-6 | 1 // Tháng 7-12 | 2 // Cộng | 3', '2024: 3 chac'],
    ['Nội dung | Khối 1 | Khối 2, 3 | Khối 4, 5 | Cộng // Số buổi tuyên truyền năm 2024 | 1 | 2 | 3 | 6', '2024: 6 chac'],
    ['Khối | Số buổi tuyên truyền năm 2024 // 1, 2, 3 | 1 // 4, 5 | 2 // Tổng | 3', '2024: 3 chac'],
  ])('is the year’s: %s', (table, figure) => expect(toldOf(table)).toEqual([figure]));

  test.each([
    'Lớp | Số buổi tuyên truyền năm 2024 // 6A | 3 // 6B | 1 // Cộng khối 6 | 4',
    'Học kỳ | Số buổi tuyên truyền năm 2024 // HK I | 3 // Cộng | 3',
    'Tháng | Số buổi tuyên truyền năm 2024 // 1 | 3 // 2 | 1 // Cộng | 4',
    'Thời gian | Số buổi tuyên truyền năm 2024 // Tháng 1-6 | 1 // Tháng 9-12 | 2 // Cộng | 3',
    'Tháng | Số buổi tuyên truyền năm 2024 // 9 | 2 // 10 | 1 // Tổng cộng | 33',
    'Tháng | Số buổi tuyên truyền // 9/2024 | 2 // 10/2024 | 1 // Cộng | 3',
    'Tháng | Số buổi tuyên truyền năm 2024 // 3 | 1 // Tổng cộng 2 năm | 4',
    'Tháng | Số buổi tuyên truyền năm 2024 // 3 | 1 // Lũy kế | 4',
    'Khối | Số buổi tuyên truyền năm 2024 // 10 | 2 // 11 | 1 // 12 | 1 // Toàn trường | 2',
    'Học kỳ | Số buổi tuyên truyền năm 2024 // I | 3 // II | 4 // Tổng | 8',
    'Học kỳ | Số buổi tuyên truyền năm 2024 // I | 3 // II | 4 // Cả năm | 8',
    'Quý | Số buổi tuyên truyền năm 2024 // I | 3 // II | 4 // Tổng 6 tháng | 7',
    'Nội dung | HK I | HK II | Cả năm 2024 // Số buổi tuyên truyền | 2 | 3 | 7',
    'Nội dung | Số lượng // Số buổi tuyên truyền học kỳ I năm 2024 | 7',
    'Đơn vị | Số buổi tuyên truyền 6 tháng đầu năm 2024 // Trường THPT Số Một | 7',
    'Nội dung | Năm 2024 // Học kỳ I |  // Số buổi tuyên truyền | 3 // Học kỳ II |  // Số buổi tuyên truyền | 4',
    'Nội dung | Tháng 1 | Tháng 2 | Cộng // Số buổi tuyên truyền năm 2024 | 2 | 3 | 5',
    'Nội dung | 10A2 | 11A1 | Tổng khối 10 // Số buổi tuyên truyền năm 2024 | 2 | 3 | 5',
  ])('waits: %s', (table) => {
    expect(toldOf(table)).not.toEqual([]);
    expect(toldOf(table).filter((one) => one.endsWith('chac'))).toEqual([]);
  });
});

test.each([
  ['Tháng | Số buổi tuyên truyền năm 2024 // Tháng 9 | 2', ['2024: 2 can_xem']],
  ['Tháng | Số buổi tuyên truyền năm 2024 // 9 | 2 // 10 | 1', ['2024: 2 can_xem', '2024: 1 can_xem']],
  ['Khối | Số buổi tuyên truyền năm 2024 // 10 | 2 // 11 | 1 // 12 | 3', ['2024: 2 can_xem', '2024: 1 can_xem', '2024: 3 can_xem']],
  ['Năm | Kỳ | Số buổi tuyên truyền // 2023 | I | 2 // 2023 | II | 3', ['2023: 2 can_xem', '2023: 3 can_xem']],
  [
    'Đợt | Nội dung | Năm 2024 // Tháng 9 | Số buổi tuyên truyền | 3 // Tháng 10 | Số buổi tuyên truyền | 4',
    ['2024: 3 can_xem', '2024: 4 can_xem'],
  ],
  ['Nội dung | HK I năm 2024 | HK II năm 2024 // Số buổi tuyên truyền | 2 | 3', ['2024: 2 can_xem', '2024: 3 can_xem']],
  ['Nội dung | Năm 2023 | 6 tháng đầu năm 2024 // Số buổi tuyên truyền | 2 | 5', ['2023: 2 chac', '2024: 5 can_xem']],
])('parts without a sum are asked about: %s', (table, figures) => expect(toldOf(table)).toEqual(figures));

test.each([
  ['Năm | Số buổi tuyên truyền // 2021 | 2 // 2022 | 3 // Cộng | 5', ['2021: 2 chac', '2022: 3 chac']],
  ['Đợt | Năm 2024 // Số buổi tuyên truyền | 3', ['2024: 3 chac']],
  ['Lần | Năm 2023 | Năm 2024 // Số buổi tuyên truyền | 2 | 3', ['2023: 2 chac', '2024: 3 chac']],
  ['Kỳ | 2023 | 2024 // Số buổi tuyên truyền | 2 | 3', ['2023: 2 chac', '2024: 3 chac']],
  ['Lớp | Số buổi tuyên truyền năm 2024 // Cả trường | 5', ['2024: 5 chac']],
  ['Lớp | Số buổi tuyên truyền năm 2024 // Toàn trường | 5', ['2024: 5 chac']],
  ['Lớp | Số buổi tuyên truyền năm 2024 // Tất cả | 5', ['2024: 5 chac']],
  ['Khối | Số buổi tuyên truyền năm 2024 // 6,7,8,9 | 5', ['2024: 5 chac']],
  ['Năm | Lớp | Số buổi tuyên truyền // 2023 | 40 | 5 // 2024 | 42 | 6', ['2023: 5 chac', '2024: 6 chac']],
  ['Năm | Số buổi tuyên truyền | Lớp // 2023 | 5 | 40', ['2023: 5 chac']],
  ['Năm | Lần | Số lượt người tham gia tuyên truyền // 2023 | 5 | 450', ['2023: 450 chac']],
  ['Năm | Đợt // 2023 | 3 // 2024 | 4', ['2023: 3 chac', '2024: 4 chac']],
  ['Năm | Khối | Số buổi tuyên truyền // 2023 | 10, 11, 12 | 5', ['2023: 5 chac']],
  ['STT | Năm | Thời điểm | Số buổi tuyên truyền // 1 | 2023 | Tháng 3 | 5 // 2 | 2024 | Cả năm | 6', ['2023: 5 chac', '2024: 6 chac']],
  ['TT | Thời gian thực hiện | Nội dung | Năm 2023 // 1 | Tháng 9 | Số buổi tuyên truyền | 3', ['2023: 3 chac']],
  ['Năm | Nội dung | Lớp | Số buổi tuyên truyền // 2023 | Chuyên đề | Toàn trường | 5', ['2023: 5 chac']],
  [
    'STT | Nội dung | Lần | Năm 2023 // 1 | Số buổi tuyên truyền | 2 | 8 // 2 | Số lượt người tham gia tuyên truyền | 2 | 30',
    ['2023: 8 chac', '2023: 30 chac'],
  ],
])('no part: %s', (table, figures) => expect(toldOf(table)).toEqual(figures));

test('a sentence without an end: each figure at its place, none of them sure', () => {
  const { figures, sentences } = read('Tổ chức 3 buổi tuyên truyền, '.repeat(200));
  const { text = '' } = sentences[sentences.length - 1] ?? {};
  expect(text.length).toBeGreaterThan(5000);
  expect(figures.length).toBeGreaterThan(190);
  expect(figures.filter(({ sure }) => sure === 'chac')).toEqual([]);
  expect(figures.filter(({ start, end }) => text.slice(start, end).trim() !== '3 buổi')).toEqual([]);
});
