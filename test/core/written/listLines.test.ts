/** Lists of figures under a year or a plain lead-in; of two deeds in one sentence each has its own number. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const read = (...lines: readonly string[]) =>
  readReport(
    linesOfText(['TRƯỜNG THPT SỐ MỘT', 'BÁO CÁO', 'Kết quả bảo vệ trẻ em trên môi trường mạng', ...lines].join('\n')),
    'bc.txt',
    sgddt2024,
  ).figures.map(({ field, year, value, sure }) => `${field} ${year} ${value} ${sure}`);

describe('a year over a list is that of its items', () => {
  test.each([
    [
      ['1. Năm 2023', '- Số vụ: 3', '- Số buổi tuyên truyền: 12', '2. Năm 2024', '- Số vụ: 2'],
      ['so_vu_tiep_nhan 2023 3 chac', 'nhom_2_so_buoi 2023 12 chac', 'so_vu_tiep_nhan 2024 2 chac'],
    ],
    [
      ['I. TIẾP NHẬN', 'a) Năm 2023', '- Số vụ: 3', 'b) Năm 2024', '- Số vụ: 2'],
      ['so_vu_tiep_nhan 2023 3 chac', 'so_vu_tiep_nhan 2024 2 chac'],
    ],
    [
      ['I. TUYÊN TRUYỀN', 'Năm 2023', '- Số buổi: 3', 'Năm 2024', '- Số buổi: 4'],
      ['nhom_2_so_buoi 2023 3 chac', 'nhom_2_so_buoi 2024 4 chac'],
    ],
    [
      ['I. KẾT QUẢ', 'Năm 2023:', '- Kinh phí: 15 triệu đồng', '- Số buổi tuyên truyền: 9'],
      ['kinh_phi 2023 15000000 chac', 'nhom_2_so_buoi 2023 9 chac'],
    ],
  ])('%j', (lines, told) => expect(read(...lines)).toEqual(told));

  test.each([
    // Another letter, and what is told behind the list.
    [['I. TIẾP NHẬN', 'a) Năm 2023', '- Số vụ: 3', 'b) Kết quả xử lý', '- Số vụ đã xử lý: 2'], 'so_vu_da_xu_ly null 2 can_xem'],
    [['1. Năm 2024', '- Số vụ: 2', 'Nhà trường tổ chức 9 buổi tuyên truyền.'], 'nhom_2_so_buoi 2024 9 can_xem'],
    [['I. TUYÊN TRUYỀN', 'Năm 2024', '- Số buổi: 4', 'Cộng cả giai đoạn tổ chức 7 buổi tuyên truyền.'], 'nhom_2_so_buoi null 7 can_xem'],
  ])('and no other: %j', (lines, told) => expect(read(...lines)).toContain(told));
});

test.each([
  'Trong năm 2024, nhà trường đã thực hiện:',
  'Năm 2024, nhà trường tổ chức:',
  'Kết quả cụ thể năm 2024:',
  'Kết quả năm 2024 như sau:',
  'Số liệu năm 2024 cụ thể như sau:',
])('%s says who and when, and names no other matter', (lead) =>
  expect(read('I. TUYÊN TRUYỀN', lead, '- Số buổi: 12')).toEqual(['nhom_2_so_buoi 2024 12 chac']),
);

test('a lead-in of another matter is heard', () => {
  expect(read('I. TUYÊN TRUYỀN', 'Năm 2024, nhà trường tổ chức phòng chống đuối nước:', '- Số buổi: 12')).toEqual([
    'nhom_2_so_buoi 2024 12 can_xem',
  ]);
});

describe('two deeds in one sentence', () => {
  test.each([
    ['Năm 2024 tổ chức 4 buổi tập huấn, các trường trong huyện tổ chức 120 buổi tuyên truyền.', ['nhom_2_so_buoi 2024 120 can_xem']],
    ['Năm 2024 tổ chức 4 lớp tập huấn, tổ chức 120 buổi tuyên truyền.', ['nhom_2_so_buoi 2024 120 chac']],
    ['Năm 2024 tổ chức 4 buổi tập huấn và 120 buổi tuyên truyền.', ['nhom_2_so_buoi 2024 120 chac']],
    // Who was trained was not taught: it was sure, and wrong.
    [
      'Năm 2024 tuyên truyền 12 buổi, tập huấn 3 buổi cho 45 lượt giáo viên.',
      ['nhom_2_so_buoi 2024 12 chac', 'nhom_4_so_luot_tap_huan 2024 45 can_xem'],
    ],
    [
      'Năm 2024 tập huấn 3 buổi cho 45 lượt giáo viên, tuyên truyền 12 buổi cho 900 lượt học sinh.',
      ['nhom_4_so_luot_tap_huan 2024 45 can_xem', 'nhom_2_so_buoi 2024 12 chac', 'nhom_2_so_luot 2024 900 chac'],
    ],
  ])('%s', (text, told) => expect(read('I. CÔNG TÁC TUYÊN TRUYỀN', text)).toEqual(told));
});
