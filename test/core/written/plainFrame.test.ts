/** A figure is sure only where every word around it is understood: lines made of parts, of both kinds. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const headings = {
  teach: '2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
  train: '4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực',
  law: '1. Xây dựng, hoàn thiện hành lang pháp lý',
  means: '3. Triển khai các biện pháp, giải pháp kỹ thuật',
} as const;
const deeds = [
  ['teach', 'tổ chức', '7 buổi tuyên truyền'],
  ['train', 'cử', '11 lượt giáo viên tham gia tập huấn'],
  ['law', 'ban hành', '4 văn bản'],
  ['means', 'triển khai', '3 giải pháp kỹ thuật'],
] as const;

function sureIn(heading: keyof typeof headings, line: string): number {
  const text = ['TRƯỜNG THPT SỐ MỘT', 'II. Kết quả thực hiện năm nhóm biện pháp', headings[heading], line].join('\n');
  const { figures } = readReport(linesOfText(text), 'bc.txt', sgddt2024);
  return figures.filter(({ sure }) => sure === 'chac').length;
}

const pick = <Part>(parts: readonly Part[]) =>
  parts.flatMap((part) => deeds.map(([heading, verb, what]) => [heading, verb, what, part] as const));

test.each(pick(['', 'nhà trường', 'trường', 'đơn vị', 'chúng tôi', 'Đoàn trường']))(
  'sure: %s, %s %s, by “%s”',
  (heading, verb, what, who) => {
    expect(sureIn(heading, `Năm 2024 ${who} đã ${verb} ${what}.`.replace(/ +/g, ' '))).toBe(1);
    expect(sureIn(heading, `Trong năm 2024, ${who} ${verb} ${what}.`.replace(/ +/g, ' '))).toBe(1);
  },
);

test.each([
  'Năm 2024 tổ chức 7 buổi tuyên truyền về an toàn trên môi trường mạng cho học sinh khối 6.',
  'Năm 2024 nhà trường phối hợp với Công an phường tổ chức 7 buổi tuyên truyền, được học sinh hưởng ứng.',
  'Kết quả năm 2024: tổ chức 7 buổi tuyên truyền kỹ năng sử dụng mạng xã hội an toàn cho phụ huynh.',
  'Năm 2024 tổ chức 7 buổi tuyên truyền, qua đó nâng cao ý thức của các em khi lên mạng.',
])('sure: %s', (line) => expect(sureIn('teach', line)).toBe(1));

const others = [
  'các trường trong cụm',
  'trường kết nghĩa',
  'nhà mạng',
  'công ty viễn thông',
  'cấp trên',
  'thư viện huyện',
  'lớp học tình thương',
  'báo chí',
];
test.each(pick(others))('another’s, %s: %s %s by “%s”', (heading, verb, what, who) => {
  expect(sureIn(heading, `Năm 2024 ${who} ${verb} ${what}.`)).toBe(0);
});

const takenBack = [
  'đang chờ xác nhận',
  'ghi nhầm từ sổ cũ',
  'còn dở dang',
  'tính gộp ba năm',
  'bị trùng số với mục khác',
  'là của năm trước chuyển qua',
  'nhưng số này sai',
];
test.each(pick(takenBack))('not so after all, %s: %s %s, “%s”', (heading, verb, what, after) => {
  expect(sureIn(heading, `Năm 2024 ${verb} ${what}, ${after}.`)).toBe(0);
  expect(sureIn(heading, `Năm 2024 ${verb} ${what} ${after}.`)).toBe(0);
});

const unreal = ['Suýt soát', 'Ngót nghét', 'Thay vì', 'Mỗi tháng', 'Quy định là', 'Nghe nói có', 'Trên giấy tờ có', 'Bỏ sót'];
test.each(pick(unreal))('not counted, %s: %s %s behind “%s”', (heading, _, what, before) => {
  expect(sureIn(heading, `${before} ${what} năm 2024.`)).toBe(0);
});

test.each(['nuôi cá lồng', 'cách chấm điểm mới', 'chương trình mới', 'đồng phục', 'nghề may'])('another matter: %s', (matter) => {
  expect(sureIn('teach', `Năm 2024 tổ chức 7 buổi tuyên truyền về ${matter}.`)).toBe(0);
  expect(sureIn('train', `Năm 2024 có 30 lượt giáo viên tập huấn về ${matter}.`)).toBe(0);
});

test('a long sentence of commas and years is read at once', () => {
  const line = `Năm 2024, ${'nhân dịp năm 2023, phối hợp với các lớp, '.repeat(60)}tổ chức 7 buổi tuyên truyền.`;
  expect(sureIn('teach', line)).toBeLessThan(2);
});
