/** Layouts of hands: years in brackets, ticks for bullets, groups without a sign, prose without headings. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const read = (...lines: string[]) => readReport(linesOfText(['PHÒNG GDĐT HUYỆN MỘT', ...lines].join('\n')), 'bc.txt', sgddt2024);
const figures = (...lines: string[]) => read(...lines).figures.map(({ field, year, value }) => [field, year, value]);

function fieldOf({ texts, sentences }: ReturnType<typeof read>, begins: string): string | undefined {
  const { id = 0 } = sentences.find(({ text }) => text.startsWith(begins)) ?? {};
  return Object.keys(texts).find((field) => texts[field]?.includes(id));
}

test.each(['NĂM 2023', 'Năm 2023 (từ tháng 1)', 'NĂM 2023 (đến 15/12)', '2023 (cả năm):'])('a year over its lines: %s', (line) =>
  expect(figures('II. Kết quả', 'NĂM 2022', 'Tiếp nhận 3 vụ việc.', line, 'Tiếp nhận 5 vụ việc.')).toContainEqual([
    'so_vu_tiep_nhan',
    2023,
    5,
  ]),
);

test('each number with the year right behind it, one of them without its noun', () => {
  const line = 'Văn bản: 5 cái năm 2021, ba văn bản năm 2022, hai văn bản năm 2023, 6 văn bản năm 2024';
  const told = figures('1. Hành lang pháp lý', line).filter(([, , value]) => value !== 5);
  expect(told).toEqual([
    ['nhom_1_so_van_ban', 2022, 3],
    ['nhom_1_so_van_ban', 2023, 2],
    ['nhom_1_so_van_ban', 2024, 6],
  ]);
});

test('a group named without a sign, its answer in the same line', () => {
  const report = read(
    '4. Kết quả',
    'nhóm 1',
    'có đưa vào nội quy việc cấm quay clip.',
    'nhóm 2 năm 2022 được 5 buổi, mời công an về nói chuyện.',
    'loa phát bài tuyên truyền.',
  );
  expect(fieldOf(report, 'có đưa')).toBe('nhom_1');
  expect(fieldOf(report, 'loa phát')).toBe('nhom_2');
});

test('ticks are bullets; what was achieved and what was not is a heading', () => {
  const report = read(
    'Quốc tế',
    '✔ Chưa có hoạt động.',
    'Điều làm được, điều chưa',
    '✔ Được: học sinh coi hộp thư là chỗ tin cậy.',
    '✔ Chưa: việc phụ thuộc vài người.',
  );
  expect(fieldOf(report, 'Được: học sinh')).toBe('danh_gia');
  expect(report.sentences.every(({ text }) => !text.startsWith('✔'))).toBe(true);
});

test('prose without headings: what was seen in all, then what is hard', () => {
  const report = read(
    'Trường đã phổ biến kế hoạch.',
    'Nhìn lại hơn ba năm, nhận thức của học sinh khá lên rõ. Cái khó nhất là máy móc lạc hậu.',
  );
  expect(fieldOf(report, 'Nhìn lại')).toBe('danh_gia');
  expect(fieldOf(report, 'Cái khó')).toBe('kho_khan');
});
