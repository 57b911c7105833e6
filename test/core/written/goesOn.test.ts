/** Figures in the commonest short forms: none is lost in silence, none is sure without its words. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const read = (...lines: readonly string[]) =>
  readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', 'II. KẾT QUẢ THỰC HIỆN', ...lines].join('\n')), 'bc.txt', sgddt2024);
const told = (...lines: readonly string[]) =>
  read(...lines).figures.map(({ field, year, value, sure }) => `${field} ${year}: ${value} ${sure}`);

describe('a label with its year, then the number alone', () => {
  test.each([
    ['Số buổi tuyên truyền năm 2023 là 05.', 'nhom_2_so_buoi 2023: 5 chac'],
    ['Số lượt người tham gia tuyên truyền năm 2024 là 1.200.', 'nhom_2_so_luot 2024: 1200 chac'],
    ['Tổng số vụ đã tiếp nhận năm 2022 là 2.', 'so_vu_tiep_nhan 2022: 2 chac'],
    ['Số văn bản ban hành trong năm 2024 đạt 3', 'nhom_1_so_van_ban 2024: 3 chac'],
    ['Số buổi tuyên truyền giai đoạn 2021-2024 là 25.', 'nhom_2_so_buoi null: 25 can_xem'],
    ['Số lượt người được tập huấn trong năm học 2023-2024 là 20.', 'nhom_4_so_luot_tap_huan null: 20 can_xem'],
  ])('%s', (line, figure) => expect(told(line)).toEqual([figure]));
  test.each(['Số buổi tuyên truyền qua Tổng đài 111', 'Số học sinh được tuyên truyền ở khối 6 là 7.'])('%s: a name', (line) =>
    expect(told(line).join()).not.toMatch(/chac/),
  );
});

describe('a line of a year and numbers counts what the line before it counted', () => {
  test.each([
    [['Năm 2024 bố trí kinh phí 25 triệu đồng.', 'Năm 2023: 20 triệu đồng.'], 'kinh_phi 2023: 20000000 can_xem'],
    [['Năm 2024 tập huấn cho 30 lượt giáo viên.', 'Năm 2023: 20 lượt.'], 'nhom_4_so_luot_tap_huan 2023: 20 can_xem'],
    [
      ['Năm 2024 bố trí kinh phí 25 triệu đồng, ban hành 4 văn bản.', 'Năm 2023: 3 văn bản, 20 triệu đồng.'],
      'kinh_phi 2023: 20000000 can_xem',
    ],
    [
      ['Năm 2024 bố trí kinh phí 25 triệu đồng.', 'Năm 2023 là 20 triệu đồng.', 'Năm 2022 là khoảng 18 triệu đồng.'],
      'kinh_phi 2022: 18000000 can_xem',
    ],
  ])('%s', (lines, figure) => expect(told(...lines)).toContain(figure));
  test.each([
    [['Năm 2024 tập huấn cho 30 lượt giáo viên.', 'Năm 2025: 20 lượt.']],
    [['Năm 2024 tập huấn cho 30 lượt giáo viên.', 'Dự kiến năm 2023: 20 lượt.']],
    [['Năm 2024 bố trí kinh phí 25 triệu đồng.', 'III. ĐỀ XUẤT', 'Năm 2023: 20 triệu đồng.']],
  ])('%s: not', (lines) => expect(told(...lines)).toHaveLength(1));
});

describe('compared with a year that has its number in brackets', () => {
  test.each([
    [
      'Số lượt người được tập huấn năm 2024 là 45 lượt, tăng 15 lượt so với năm 2023 (30 lượt).',
      ['nhom_4_so_luot_tap_huan 2024: 45 chac', 'nhom_4_so_luot_tap_huan 2023: 30 can_xem'],
    ],
    [
      'Kinh phí năm 2024 là 15 triệu đồng, giảm 5 triệu đồng so với năm 2023 (20 triệu đồng).',
      ['kinh_phi 2024: 15000000 chac', 'kinh_phi 2023: 20000000 can_xem'],
    ],
    ['Năm 2024 tổ chức 9 buổi tuyên truyền, tăng 2 buổi so với năm 2023.', ['nhom_2_so_buoi 2024: 9 chac']],
  ])('%s', (line, figures) => expect(told(line)).toEqual(figures));
});

describe('a number in words and in figures', () => {
  test.each([
    ['Trong năm 2024 tổ chức tám (08) buổi tuyên truyền.', 'nhom_2_so_buoi 2024: 8 chac'],
    ['Năm 2022 tổ chức năm (05) buổi tuyên truyền.', 'nhom_2_so_buoi 2022: 5 chac'],
    ['Năm 2023 tổ chức mười hai (12) buổi tuyên truyền.', 'nhom_2_so_buoi 2023: 12 chac'],
    ['Năm 2023 tổ chức 7 (bảy) buổi tuyên truyền.', 'nhom_2_so_buoi 2023: 7 chac'],
    ['Năm 2021 tổ chức tám (09) buổi tuyên truyền.', 'nhom_2_so_buoi 2021: 8 can_xem'],
    ['Năm 2024: bố trí 12.000.000 đồng (Mười hai triệu đồng chẵn).', 'kinh_phi 2024: 12000000 chac'],
    ['Năm 2022 bố trí 12.500.000đ (Bằng chữ: Mười hai triệu năm trăm nghìn đồng chẵn).', 'kinh_phi 2022: 12500000 chac'],
  ])('%s', (line, figure) => {
    expect(told(line)).toEqual([figure]);
    expect(read(line).withheld).toBe(0);
  });
});

describe('lines without accents in a report with accents', () => {
  const first = 'Năm 2023 nhà trường tổ chức 5 buổi tuyên truyền về an toàn trên mạng cho học sinh các khối lớp.';
  test('their figures are found, and shown as typed', () => {
    const line = 'Nam 2022 cu 30 luot can bo, giao vien tham gia tap huan ve bao ve tre em tren moi truong mang.';
    const report = read(first, line);
    expect(report.figures.map(({ field, year, value }) => `${field} ${year}: ${value}`)).toEqual([
      'nhom_2_so_buoi 2023: 5',
      'nhom_4_so_luot_tap_huan 2022: 30',
    ]);
    expect(report.sentences.map(({ text }) => text)).toEqual(expect.arrayContaining([first, line]));
  });
  test('a name in one is shown nowhere', () =>
    expect(JSON.stringify(read(first, 'Em Tran Thu Trang lop 7B bi ban be dung nick gia tren mang xa hoi.'))).not.toMatch(/Trang|7B/));
  test('other tongues are left', () => {
    const english = 'Safer Internet Day for all children and their parents in school.';
    expect(read(first, english).sentences.map(({ text }) => text)).toContain(english);
  });
});

test('a note that names a year takes back the figures of that year alone', () => {
  const lines = ['| Nội dung | Năm 2023 | Năm 2024 |', '| Số buổi tuyên truyền | 5 | 9 |'];
  expect(told(...lines, 'Ghi chú: số liệu năm 2024 tính đến 30/11/2024.')).toEqual([
    'nhom_2_so_buoi 2023: 5 chac',
    'nhom_2_so_buoi 2024: 9 can_xem',
  ]);
});
