/** A figure that its own writer takes back in the sentence behind it is never sure; one that is only explained stays. */
import { describe, expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const told = 'Năm 2023 nhà trường tổ chức 5 buổi tuyên truyền về an toàn trên mạng.';
const sure = (...lines: readonly string[]) =>
  readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', 'I. Kết quả triển khai', ...lines].join('\n')), 'bc.txt', sgddt2024).figures.flatMap(
    ({ sure: how, value }) => (how === 'chac' ? value : []),
  );

test('the sentence itself is sure', () => expect(sure(told)).toEqual([5]));

test.each([
  'Số này chỉ là ước tính.',
  'Số này mới là ước tính.',
  'Con số này chỉ là ước lượng.',
  'Con số trên là số ước tính.',
  'Số liệu này là tạm tính.',
  'Số liệu trên chưa chính xác.',
  'Số liệu trên chưa đầy đủ.',
  'Số buổi này do trường áng chừng.',
  'Số này chưa được kiểm chứng.',
  'Con số này chưa được đối chiếu.',
  'Số này chưa rà soát lại.',
  'Lưu ý: số này chỉ là ước tính.',
  'Tuy nhiên, con số này chưa chính thức.',
  'Đây chỉ là số ước tính.',
  'Đây là số liệu sơ bộ.',
  'Số liệu này mang tính tham khảo.',
  'Số trên chỉ là con số gần đúng.',
  'Số này làm tròn.',
  'Số này chưa chốt.',
  'Số này là chỉ tiêu được giao.',
  'Con số này là kế hoạch của năm.',
  'Số này là của cả xã.',
  'Số liệu trên tính cả trường bạn.',
  'Các số trên chỉ là ước tính.',
])('taken back: %s', (behind) => {
  expect(sure(`${told} ${behind}`)).toEqual([]);
  expect(sure(told, behind)).toEqual([]);
});

test.each([
  'Năm 2023 nhà trường tổ chức 5 buổi tuyên truyền (số ước tính).',
  'Năm 2023 nhà trường tổ chức 5 buổi tuyên truyền (ước tính).',
  'Năm 2023 nhà trường tổ chức 5 buổi tuyên truyền về an toàn mạng (tạm tính).',
])('in brackets: %s', (line) => expect(sure(line)).toEqual([]));

test.each([
  'Số này tăng 2 buổi so với năm trước.',
  'Con số này đã được đối chiếu với sổ theo dõi.',
  'Số liệu trên được thống kê từ sổ ghi đầu bài.',
  'Đây là hoạt động thường xuyên.',
  'Đây là kết quả của sự phối hợp chặt chẽ.',
  'Số học sinh tham gia ước đạt 95%.',
  'Các buổi này do Đoàn trường chủ trì.',
  'Số liệu đầy đủ, chính xác.',
  'Trên đây là kết quả của nhà trường.',
  'Việc thống kê còn khó khăn.',
  'Số này gồm cả buổi ngoại khóa của ba khối.',
  'Kinh phí ước tính cho năm sau là 20 triệu đồng.',
])('explained: %s', (behind) => expect(sure(`${told} ${behind}`)).toContain(5));

test('only the figures of the sentence before it', () => {
  const [first, last] = ['Năm 2022 nhà trường tổ chức 4 buổi tuyên truyền về an toàn trên mạng.', 'Số này chỉ là ước tính.'];
  expect(sure(`${first} ${told} ${last}`)).toEqual([4]);
  expect(sure(`${first} ${told} Các số trên chỉ là ước tính.`)).toEqual([]);
  expect(sure(`${first} ${last} ${told}`)).toEqual([5]);
});

/** Each with a figure that its section asks for. */
const sureOf = (section: string, ...lines: readonly string[]) =>
  readReport(linesOfText(['TRƯỜNG THPT SỐ MỘT', section, ...lines].join('\n')), 'bc.txt', sgddt2024).figures.flatMap(
    ({ sure: how, field, value }) => (how === 'chac' ? `${field} ${value}` : []),
  );

test.each([
  'Tuy nhiên 2 buổi không tổ chức được.',
  'Tuy nhiên, cả 5 buổi đều phải hủy.',
  'Thực tế, 3 buổi chưa thực hiện.',
  'Trên thực tế không buổi nào diễn ra.',
  'Tất cả đều bị hủy vì bão.',
  'Các buổi này sau đó bị hủy.',
  'Do mưa bão, hai buổi bị hoãn.',
  'Một số buổi không diễn ra.',
  '2 trong số 5 buổi chưa triển khai được.',
  'Thực tế chỉ tổ chức được 3 buổi.',
  'Nhưng mới tổ chức được 3.',
  'Tuy nhiên các buổi ngoại khóa không được thực hiện.',
])('undone after all: %s', (behind) => {
  expect(sure(`${told} ${behind}`)).toEqual([]);
  expect(sure(told, behind)).toEqual([]);
});

test.each([
  'Tuy nhiên kinh phí không được cấp.',
  'Tuy nhiên kinh phí chưa được bố trí riêng.',
  'Tuy nhiên phần mềm chưa được trang bị.',
  'Song kế hoạch không được duyệt sớm.',
  'Nhưng kế hoạch chưa thực hiện đầy đủ.',
  'Thực tế chỉ xử lý 1 vụ.',
  'Tuy nhiên 2 giáo viên chưa được bồi dưỡng.',
  'Tuy nhiên, các buổi tuyên truyền chưa được tổ chức thường xuyên.',
  'Tuy nhiên một số buổi chưa đạt hiệu quả cao.',
  'Song 2 phần mềm chưa được áp dụng.',
])('another matter, or only not done well: %s', (behind) => expect(sure(`${told} ${behind}`)).toEqual([5]));

describe('cases', () => {
  const section = 'I. Kết quả triển khai\n3. Kết quả thực hiện mục tiêu';
  const both = 'Năm 2024 tiếp nhận 3 vụ việc, đã xử lý 3 vụ.';

  test.each(['Tuy nhiên 1 vụ chưa xử lý xong.', 'Hiện còn 1 vụ đang xử lý.', 'Song 1 vụ chưa được giải quyết.'])(
    'not all handled: %s',
    (behind) => expect(sureOf(section, `${both} ${behind}`)).toEqual(['so_vu_tiep_nhan 3']),
  );

  test('of which some were none', () => {
    expect(sureOf(section, `${both} Tuy nhiên 2 vụ không thuộc phạm vi.`)).toEqual([]);
  });
});

test('past a figure of another sort', () => {
  const behind = 'Có 200 lượt học sinh tham gia. Tuy nhiên 2 buổi không tổ chức được.';
  expect(sure(`${told} ${behind}`)).not.toContain(5);
});
