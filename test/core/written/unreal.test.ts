/** Numbers of what was not done after all, of others, or of all years together: never sure; what looks alike stays. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const figures = (line: string, writer = 'TRƯỜNG THPT SỐ MỘT', heading = 'I. Kết quả triển khai') =>
  readReport(linesOfText([writer, heading, line].join('\n')), 'bc.txt', sgddt2024).figures;
const sure = (line: string, writer?: string, heading?: string) =>
  figures(line, writer, heading)
    .filter((one) => one.sure === 'chac')
    .map(({ value }) => value);

test.each([
  'Lẽ ra năm 2023 phải tổ chức 10 buổi tuyên truyền.',
  'Đáng lẽ năm 2023 nhà trường tổ chức 10 buổi tuyên truyền.',
  'Nếu được cấp kinh phí, năm 2023 nhà trường tổ chức 10 buổi tuyên truyền.',
  'Năm 2023 nhà trường tổ chức 10 buổi tuyên truyền nếu được cấp kinh phí.',
  'Giá như năm 2023 có phòng máy, nhà trường tổ chức 10 buổi tuyên truyền.',
  'Năm 2023 nhà trường đăng ký 10 buổi tuyên truyền.',
  'Năm 2023 nhà trường đăng ký tổ chức 10 buổi tuyên truyền.',
  'Năm 2023 Sở giao 10 buổi tuyên truyền.',
  'Năm 2023 nhà trường được giao tổ chức 10 buổi tuyên truyền.',
  'Năm 2023 có 10 buổi tuyên truyền bị hoãn.',
  'Năm 2023 có 10 buổi tuyên truyền phải hủy do dịch.',
  'Năm 2023 có 10 buổi tuyên truyền không tổ chức được.',
  'Năm 2023 có 10 buổi tuyên truyền chưa thực hiện.',
  'Năm 2023 định tổ chức 10 buổi tuyên truyền.',
  'Năm 2021 không phát hiện vụ việc nào, nhắc nhở 05 trường hợp.',
])('not done: %s', (line) => expect(sure(line)).toEqual([]));

test.each([
  'Công an phường báo: năm 2023 có 6 buổi tuyên truyền.',
  'Ban Công an phường cho hay năm 2023 có 6 buổi tuyên truyền.',
  'UBND xã cho biết năm 2023 có 6 buổi tuyên truyền.',
  'Năm 2023 phường tổ chức 6 buổi tuyên truyền.',
  'Năm 2023 xã đã mở 6 buổi tuyên truyền.',
  'Năm 2023 địa phương đã tổ chức 6 buổi tuyên truyền.',
  'Năm 2023 cụm trường tổ chức 6 buổi tuyên truyền.',
])('of others: %s', (line) => expect(sure(line)).toEqual([]));

test.each([
  ['Trẻ em bị xâm hại trên mạng có yêu cầu: 2022: 1 cháu, 2024: 2 cháu, cả ba cháu đều đã được hỗ trợ ngay trong năm đó.', 3],
  ['Năm 2022 tiếp nhận 01 vụ, năm 2023 tiếp nhận 02 vụ xâm hại trẻ em, cả 03 vụ đã xử lý xong.', 3],
])('of all years together: %s', (line, value) => expect(sure(line)).not.toContain(value));

test.each([
  ['Năm 2023 nhà trường tổ chức 10 buổi tuyên truyền cho phụ huynh đăng ký dự.', 10],
  ['Năm 2023 tổ chức 10 buổi tuyên truyền giao lưu với học sinh.', 10],
  ['Năm 2023 phối hợp Công an phường tổ chức 6 buổi tuyên truyền.', 6],
  ['Năm 2023, dưới sự chỉ đạo của xã, nhà trường tổ chức 6 buổi tuyên truyền.', 6],
  ['Năm 2023 tiếp nhận 02 vụ xâm hại trẻ em, cả 02 vụ đã được xử lý.', 2],
  ['Năm 2022 tiếp nhận 01 vụ, năm 2024 tiếp nhận 03 vụ xâm hại trẻ em và đã xử lý cả 03 vụ.', 3],
  ['Năm 2024 chi 1.750.000d in tờ gấp tuyên truyền.', 1_750_000],
])('stays: %s', (line, value) => expect(sure(line)).toContain(value));

test('a ward that writes of itself stays sure', () => {
  expect(sure('Năm 2023 phường tổ chức 6 buổi tuyên truyền.', 'ỦY BAN NHÂN DÂN PHƯỜNG PHÙ LIỄN')).toEqual([6]);
  expect(sure('Năm 2023 xã tổ chức 6 buổi tuyên truyền.', 'ỦY BAN NHÂN DÂN XÃ AN LÃO')).toEqual([6]);
});

test('cases of boarding, of citizens, of security are another matter', () => {
  for (const heading of ['II. Công tác nội trú', '2. Công tác tiếp công dân', '3. An ninh, trật tự trường học'])
    expect(sure('Năm 2023 tiếp nhận 12 vụ việc, đã xử lý 11 vụ.', undefined, heading)).toEqual([]);
  for (const heading of ['4. Công tác đội, phong trào', '7. Học bạ số', '8. Thi đua', '1. Kỷ luật học sinh'])
    for (const line of ['Năm 2023 tiếp nhận 13 vụ việc.', 'Năm 2023 tổ chức 24 buổi sinh hoạt.', 'Năm 2024 ban hành 12 văn bản.'])
      expect(sure(line, undefined, heading)).toEqual([]);
  for (const heading of [
    '2. Kết quả tiếp nhận, xử lý',
    '1. Công tác tiếp nhận phản ánh',
    'II. Số vụ việc',
    '1. Công tác chung',
    '1. Công tác phòng ngừa, xử lý',
  ])
    expect(sure('Năm 2023 tiếp nhận 12 vụ việc, đã xử lý 11 vụ.', undefined, heading)).toEqual([12, 11]);
});
