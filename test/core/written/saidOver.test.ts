/** What a heading, a line or a bracket says of the figures under it: only the whole year’s own are sure. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const opening = ['TRƯỜNG THCS TRẦN PHÚ', 'BÁO CÁO', 'Kết quả bảo vệ trẻ em trên môi trường mạng', 'I. KẾT QUẢ THỰC HIỆN'];
const figures = (lines: readonly string[]) => readReport(linesOfText([...opening, ...lines].join('\n')), 'bc.txt', sgddt2024).figures;
const told = (...lines: readonly string[]) => figures(lines).map(({ year, value, sure }) => `${year} ${value} ${sure}`);
const reasons = (...lines: readonly string[]) => figures(lines).map(({ value, doubts }) => `${value} ${doubts.join(',')}`);

const items = ['- Tổ chức 6 buổi tuyên truyền cho 600 lượt học sinh'];

describe('a sub-heading under a year', () => {
  test.each([
    ['Học kỳ I', 'part-year'],
    ['6 tháng đầu năm', 'part-year'],
    ['Quý III', 'part-year'],
    ['Đầu năm', 'part-year'],
    ['Đến hết tháng 9', 'part-year'],
    ['Ước thực hiện', 'estimate'],
    ['Kế hoạch năm', 'no-verb'],
    ['Chỉ tiêu được giao', 'no-verb'],
    ['Công an phường', 'year-before,of-others'],
    ['Toàn quận', 'of-others'],
    ['Lớp 6A', 'year-before'],
  ])('%s: asked, and why', (title, why) => {
    expect(reasons('1. Năm 2024', `* ${title}`, ...items)).toEqual([`6 ${why}`, `600 ${why}`]);
  });

  test.each(['Năm 2023', 'Năm học 2023-2024', 'Năm học 2024-2025', 'Giai đoạn 2021-2024', 'Nhiệm vụ trọng tâm năm 2025'])(
    '%s: never of the year over it',
    (title) => expect(told('1. Năm 2024', `* ${title}`, ...items).join()).not.toMatch(/2024 \d+ chac|chac/),
  );

  test.each(['Tuyên truyền', 'Công tác tuyên truyền:', 'Kết quả đạt được', 'Kết quả thực hiện:', 'Năm 2024', 'Cả năm'])(
    '%s: sure',
    (title) => expect(told('1. Năm 2024', `* ${title}`, ...items)).toEqual(['2024 6 chac', '2024 600 chac']),
  );

  test('it ends at the next one, and at the next year', () => {
    expect(told('1. Năm 2023', '* Học kỳ I', ...items, '* Xử lý vụ việc', '- Tiếp nhận 2 vụ việc xâm hại trẻ em trên mạng')).toContain(
      '2023 2 chac',
    );
    expect(told('1. Năm 2023', '* Kế hoạch', ...items, '2. Năm 2024', '- Tổ chức 9 buổi tuyên truyền')).toContain('2024 9 chac');
  });
});

describe('the brackets of a year', () => {
  test.each(['6 tháng đầu năm', 'học kỳ I', 'ước', 'tính đến 30/6', 'quý I', 'kế hoạch', 'toàn quận', 'lũy kế', 'lớp 6A'])(
    '(%s): asked',
    (said) => {
      expect(told(`1. Năm 2024 (${said})`, ...items).join()).not.toMatch(/chac/);
      expect(told(`Năm 2024 (${said}):`, ...items).join()).not.toMatch(/chac/);
    },
  );

  test.each(['cả năm', '12 tháng', 'từ 01/01/2024 đến 31/12/2024', 'tính đến 15/12/2024', 'số liệu chính thức'])('(%s): sure', (said) =>
    expect(told(`1. Năm 2024 (${said})`, ...items)).toEqual(['2024 6 chac', '2024 600 chac']),
  );
});

describe('a line that leads in, or a heading', () => {
  test.each([
    '6 tháng đầu năm 2024:',
    'Kết quả 6 tháng đầu năm 2024 như sau:',
    'Đầu năm 2024, nhà trường đã:',
    'Ước năm 2024:',
    'Năm 2024, Công an phường đã:',
    'Học kỳ I năm 2024:',
    'Từ tháng 1 đến tháng 6 năm 2024:',
    '1. Kết quả 6 tháng đầu năm 2024',
    '1. Ước thực hiện năm 2024',
  ])('%s asked', (line) => expect(told(line, ...items).join()).not.toMatch(/chac/));

  test.each(['Năm 2024, nhà trường đã:', 'Từ tháng 1 đến tháng 12 năm 2024:', 'Cả năm 2024:', '1. Kết quả năm 2024'])('%s sure', (line) =>
    expect(told(line, ...items)).toEqual(['2024 6 chac', '2024 600 chac']),
  );

  test('a part of one year says nothing of the years before it', () => {
    const [from, to] = ['1. Kết quả tuyên truyền từ năm 2022 đến 6 tháng đầu năm 2024', '- Năm 2023 tổ chức 7 buổi tuyên truyền.'];
    expect(told(from, to, '- Năm 2024 tổ chức 8 buổi tuyên truyền.')).toEqual(['2023 7 chac', '2024 8 can_xem']);
  });
});

const rows = ['| Nội dung | Năm 2024 |', '| Số buổi tuyên truyền | 7 |'];

describe('the line over a table', () => {
  test.each([
    'Bảng 1. Kết quả 6 tháng đầu năm 2024',
    'Bảng 1. Kế hoạch năm 2024',
    'Số liệu kế hoạch:',
    'Số liệu dưới đây là ước tính:',
    'Bảng 1. Số liệu của toàn quận năm 2024',
  ])('%s asked', (line) => expect(told(line, ...rows).join()).toBe('2024 7 can_xem'));

  test.each(['Bảng 1. Kết quả năm 2024', 'Bảng 1. Kết quả thực hiện kế hoạch năm 2024', 'Bảng 1. Một số chỉ số (tính đến 15/12/2024)'])(
    '%s sure',
    (line) => expect(told(line, ...rows).join()).toBe('2024 7 chac'),
  );

  test('and of that table alone', () =>
    expect(told('Bảng 1. Kết quả 6 tháng đầu năm 2024', ...rows, 'Năm 2023 tổ chức 5 buổi tuyên truyền.', ...rows)).toEqual([
      '2024 7 can_xem',
      '2023 5 chac',
      '2024 7 can_xem',
    ]));
});
