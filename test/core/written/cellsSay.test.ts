/** Cells of a report's tables that say more than a number: no figure is lost beside them, none is sure for less. */
import { describe, expect, test } from '@jest/globals';
import type { Line } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const head = 'Nội dung | Năm 2023 | Năm 2024';
const plain = 'Số văn bản ban hành | 2 | 3';
function told(...rows: readonly string[]): readonly string[] {
  const text = (line: string): Line => ({ text: line, apart: true });
  const table = rows.map((row): Line => {
    const cells = row.split('|').map((cell) => cell.trim());
    return { text: cells.join(' | '), cells };
  });
  const lines = [text('TRƯỜNG THPT SỐ MỘT'), text('II. KẾT QUẢ THỰC HIỆN'), ...table, text('III. ĐỀ XUẤT')];
  return readReport(lines, 'x.docx', sgddt2024).figures.map(
    ({ field, year, value, sure }) => `${field.slice(7)} ${year}: ${value} ${sure}`,
  );
}

describe('words in one cell leave the numbers of the others', () => {
  test.each([
    ['Số buổi tuyên truyền | không thống kê | 6', ['so_buoi 2024: 6 chac']],
    ['Số buổi tuyên truyền | Chưa tổng hợp | 6 buổi', ['so_buoi 2024: 6 chac']],
    ['Số buổi tuyên truyền | 5 | Chưa có', ['so_buoi 2023: 5 chac']],
    ['Số lượt người tham gia tuyên truyền | Không có số liệu | Hơn 500', ['so_luot 2024: 500 can_xem']],
  ])('%s', (row, figures) => expect(told(head, row, plain)).toEqual([...figures, 'so_van_ban 2023: 2 chac', 'so_van_ban 2024: 3 chac']));

  test('where no cell is a bare number', () =>
    expect(told(head, 'Số buổi tuyên truyền | 5 (do Công an xã tổ chức) | 6 buổi', 'Số văn bản ban hành | 02 văn bản | 3 văn bản')).toEqual(
      [...['so_buoi 2023: 5 can_xem', 'so_buoi 2024: 6 chac', 'so_van_ban 2023: 2 chac', 'so_van_ban 2024: 3 chac']],
    ));
});

describe('two figures in one cell', () => {
  test.each([
    ['Số buổi/lượt tuyên truyền | 4/510 | 6/700', ['so_buoi 2023: 4', 'so_luot 2023: 510', 'so_buoi 2024: 6', 'so_luot 2024: 700']],
    ['Tuyên truyền (số buổi/số lượt) | 4/510 | 6/700', ['so_buoi 2023: 4', 'so_luot 2023: 510', 'so_buoi 2024: 6', 'so_luot 2024: 700']],
    ['Tuyên truyền | 4 buổi/510 lượt | 6 buổi, 700 lượt', ['so_buoi 2023: 4', 'so_luot 2023: 510', 'so_buoi 2024: 6', 'so_luot 2024: 700']],
  ])('%s', (row, figures) =>
    expect(told(head, row, plain).map((one) => one.replace(/ (?:chac|can_xem)$/, ''))).toEqual(expect.arrayContaining(figures)),
  );
});

test.each([
  ['Số buổi tuyên truyền | 4* | 6', 'so_buoi 2023: 4 can_xem'],
  ['Số buổi tuyên truyền | 4 (**) | 6', 'so_buoi 2023: 4 can_xem'],
  ['Số buổi tuyên truyền | 4 | 6†', 'so_buoi 2024: 6 can_xem'],
  ['Số buổi tuyên truyền | 4 buổi\n(trong đó 1 trực tuyến) | 6', 'so_buoi 2023: 4 can_xem'],
])('a mark without its note, brackets in a line of their own: %s', (row, figure) => expect(told(head, row, plain)).toContain(figure));

describe('brackets of a label', () => {
  test.each([
    'Số buổi tuyên truyền (gồm cả các buổi do Công an xã tổ chức)',
    'Số buổi tuyên truyền (số 6 tháng đầu năm)',
    'Số buổi tuyên truyền (ước tính)',
  ])('%s: asked', (label) =>
    expect(told(head, `${label} | 4 | 6`, plain)).toEqual(expect.arrayContaining(['so_buoi 2023: 4 can_xem', 'so_buoi 2024: 6 can_xem'])),
  );
  test.each(['Số buổi tuyên truyền (buổi)', 'Số buổi tuyên truyền (nếu có)', 'Số buổi tuyên truyền (có Công an phường phối hợp)'])(
    '%s: sure',
    (label) =>
      expect(told(head, `${label} | 4 | 6`, plain)).toEqual(expect.arrayContaining(['so_buoi 2023: 4 chac', 'so_buoi 2024: 6 chac'])),
  );
});

describe('the time of a row', () => {
  test('a sum is of the year that all its parts are of', () =>
    expect(
      told('Thời gian | Số buổi tuyên truyền', 'Quý I/2024 | 1', 'Quý II/2024 | 2', 'Quý III/2024 | 1', 'Quý IV/2024 | 3', 'Tổng cộng | 7'),
    ).toEqual(['so_buoi 2024: 7 chac']));
  test('of parts of two years it is of none', () =>
    expect(
      told('Thời gian | Số buổi tuyên truyền', 'Quý III/2023 | 1', 'Quý IV/2023 | 2', 'Quý I/2024 | 1', 'Tổng cộng | 4').join(),
    ).not.toMatch(/: 4 chac/));
  test('a month beside the year is asked', () =>
    expect(told('Năm | Thời gian | Số buổi tuyên truyền', '2023 | Tháng 10 | 2', '2024 | Tháng 9 | 3')).toEqual([
      'so_buoi 2023: 2 can_xem',
      'so_buoi 2024: 3 can_xem',
    ]));
});

test('a long cell of words takes no time', () => {
  const long = `${'tổ chức tuyên truyền cho học sinh '.repeat(60)}12`;
  const start = process.cpuUsage().user;
  told(head, `Tuyên truyền | 4 ${long} | 6 ${long}`, plain);
  expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(2);
});
