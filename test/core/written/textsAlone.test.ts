/** Which sentences are no answer: titles before them, figures alone, other matters, plans. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function placed(...lines: string[]) {
  const read = readReport(linesOfText(['UBND PHƯỜNG MỘT', ...lines].join('\n')), 'bc.txt', sgddt2024);
  const fields = new Map(Object.entries(read.texts).flatMap(([field, ids]) => ids.map((id) => [id, field])));
  return read.sentences.slice(1).map(({ id, section, text }) => [section, fields.get(id) ?? null, text]);
}

test('a numbered title that ends in a stop is a heading, in unknown words too beside known ones', () => {
  expect(
    placed(
      'II. KẾT QUẢ',
      '1. Truyền thông. Năm 2022 tổ chức 04 buổi nói chuyện về an toàn trên mạng.',
      '2. Giải pháp kỹ thuật. Phường cài phần mềm lọc tại điểm truy cập.',
      '3. Hỗ trợ. 02 cháu được hỗ trợ tư vấn tâm lý năm 2023.',
      '4. Kinh phí. Năm 2022 chi 6 triệu đồng.',
    ),
  ).toEqual([
    ['II.1. Truyền thông', 'nhom_2', 'Năm 2022 tổ chức 04 buổi nói chuyện về an toàn trên mạng.'],
    ['II.2. Giải pháp kỹ thuật', 'nhom_3', 'Phường cài phần mềm lọc tại điểm truy cập.'],
    ['II.3. Hỗ trợ', null, '02 cháu được hỗ trợ tư vấn tâm lý năm 2023.'],
    ['II.4. Kinh phí', null, 'Năm 2022 chi 6 triệu đồng.'],
  ]);
});

test('a numbered sentence is no title, whatever it begins with', () => {
  const lines = ['II. KẾT QUẢ', '1. Phường đã tuyên truyền trên loa. Bà con nghe mỗi sáng.', '2. Truyền thông.', 'Loa phát mỗi sáng.'];
  expect(placed(...lines).map(([, , text]) => text)).toContain('Phường đã tuyên truyền trên loa.');
});

test.each([
  ['Năm 2024 tiếp nhận 12 vụ việc trẻ em bị xâm hại trên môi trường mạng.', null],
  ['Năm 2023 có 04 trẻ em được hỗ trợ, can thiệp.', null],
  ['Năm 2022 đã hỗ trợ 25 em học sinh có hoàn cảnh khó khăn với số tiền 50 triệu đồng.', null],
  ['Năm 2025 phường sẽ tập huấn cho cán bộ về bảo vệ trẻ em trên mạng.', null],
  ['Năm 2022 đã tập huấn cho 45 lượt cán bộ, giáo viên.', 'nhom_4'],
  ['Phường tổ chức 11 buổi tuyên truyền về an toàn trên mạng.', 'nhom_2'],
])('under “Kết quả triển khai”: %s → %s', (line, field) => expect(placed('I. Kết quả triển khai', line)[0]?.[1]).toBe(field));

test('under a heading that asks one group a figure stays its answer', () => {
  const line = 'Năm 2024 tiếp nhận, xử lý 02 vụ việc.';
  expect(placed('II. KẾT QUẢ', '4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật', line)[0]?.[1]).toBe('nhom_4');
});
