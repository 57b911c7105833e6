/** Tables of months, terms and classes: the row of their sum is the year's; a sentence without an end is read by pieces. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const section = 'II. Kết quả thực hiện năm nhóm biện pháp\n2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng';
const read = (said: string) => readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', section, said].join('\n')), 'bc.txt', sgddt2024);

const told = (said: string) => read(said).figures.map(({ year, value, sure }) => `${year}: ${value} ${sure}`);

describe('a table', () => {
  test.each([
    ['months', 'Năm 2024:\n|Tháng|Số buổi tuyên truyền|\n|9|2|\n|10|1|\n|11|3|\n|Cộng|6|', ['2024: 6 chac']],
    ['numbered months', '|STT|Tháng|Số buổi tuyên truyền năm 2024|\n|1|9|2|\n|2|10|3|\n||Cộng|5|', ['2024: 5 chac']],
    ['months of a year', '|Tháng|Số buổi tuyên truyền|\n|9/2024|2|\n|10/2024|1|\n|Cộng|3|', ['null: 3 can_xem']],
    ['quarters', '|Quý|Số buổi tuyên truyền năm 2023|\n|I|2|\n|II|1|\n|III|0|\n|IV|4|\n|Tổng|7|', ['2023: 7 chac']],
    ['grades', '|Khối|Số buổi tuyên truyền năm 2022|\n|10|2|\n|11|1|\n|12|2|\n|Cộng|5|', ['2022: 5 chac']],
    ['terms and the year', '|Học kỳ|Số buổi tuyên truyền|\n|HK I|2|\n|HK II|4|\n|Cả năm 2023|6|', ['2023: 6 chac']],
    ['one month', '|Tháng|Số buổi tuyên truyền năm 2024|\n|Tháng 9|2|', []],
    ['no sum', '|Tháng|Số buổi tuyên truyền năm 2024|\n|9|2|\n|10|1|', []],
    ['years', '|Năm|Số buổi tuyên truyền|\n|2021|2|\n|2022|3|\n|Cộng|5|', ['2021: 2 chac', '2022: 3 chac']],
  ])('of %s', (_, table, figures) => expect(told(table)).toEqual(figures));
});

test('a sentence without an end: each figure at its place, none of them sure', () => {
  const { figures, sentences } = read('Tổ chức 3 buổi tuyên truyền, '.repeat(200));
  const { text = '' } = sentences[sentences.length - 1] ?? {};
  expect(text.length).toBeGreaterThan(5000);
  expect(figures.length).toBeGreaterThan(190);
  expect(figures.filter(({ sure }) => sure === 'chac')).toEqual([]);
  expect(figures.filter(({ start, end }) => text.slice(start, end).trim() !== '3 buổi')).toEqual([]);
});
