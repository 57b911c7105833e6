/** A figure that its own writer takes back in the sentence behind it is never sure; one that is only explained stays. */
import { expect, test } from '@jest/globals';
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
