/** What another office did, told anywhere in the sentence, and what is of another matter are never surely the writer's. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function sureOf(line: string, heading = '2. Kết quả') {
  const text = ['TRƯỜNG THPT MỘT', 'II. Kết quả thực hiện nhiệm vụ', heading, line].join('\n');
  const { figures } = readReport(linesOfText(text), 'bc.txt', sgddt2024);
  return figures.filter(({ sure }) => sure === 'chac').map(({ value }) => value);
}

test.each([
  'Năm 2023, theo báo cáo của Công an phường, đã tổ chức 6 buổi tuyên truyền toàn phường.',
  'Tại phường, Công an đã tổ chức 6 buổi tuyên truyền năm 2023.',
  'Qua Công an phường, năm 2023 có 6 buổi tuyên truyền cho 400 lượt học sinh toàn phường.',
  'Năm 2023 tổ chức 6 buổi ngoại khóa tiếng Anh.',
  '2. Phòng dịch. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.',
  '2. Phòng, chống ma túy. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.',
  'Theo số liệu của UBND phường, năm 2023 tổ chức 6 buổi tuyên truyền.',
  'Theo thống kê của Công an quận, năm 2023 tiếp nhận 4 vụ việc xâm hại trẻ em trên mạng.',
  'Theo Công an phường, năm 2023 xảy ra 4 vụ xâm hại trẻ em trên mạng.',
  'Trong quận, Đoàn Thanh niên đã tổ chức 20 buổi tuyên truyền năm 2023.',
  'Trên toàn xã, năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.',
  'Ở địa phương, Hội Phụ nữ đã tổ chức 6 buổi tuyên truyền năm 2023.',
  'Năm 2023 toàn phường tổ chức 6 buổi tuyên truyền.',
  'Năm 2023 tổ chức 6 buổi tuyên truyền trong toàn quận.',
  'Năm 2023, qua rà soát của Công an xã, tiếp nhận 4 vụ việc xâm hại trẻ em trên mạng.',
  'Năm 2023 tổ chức 6 buổi sinh hoạt tiếng Nga.',
  '3. Bơi lội. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.',
  '3. An toàn giao thông. Năm 2023 tổ chức 6 buổi với 400 lượt học sinh tham gia.',
  'Phòng, chống đuối nước. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.',
  'Nguồn Công an phường: năm 2023 tổ chức 6 buổi tuyên truyền.',
])('waits: %s', (line) => expect(sureOf(line)).toEqual([]));

test.each([
  ['Năm 2023, theo báo cáo của các lớp, đã tổ chức 6 buổi tuyên truyền.', [6]],
  ['Tại trường, Công an phường phối hợp với nhà trường tổ chức 6 buổi tuyên truyền năm 2023 cho học sinh.', [6]],
  ['Năm 2023 nhà trường mời Công an phường tổ chức 6 buổi tuyên truyền.', [6]],
  ['Năm 2023 trường phối hợp với Công an phường tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.', [6, 400]],
  ['Theo công văn của Sở, năm 2023 nhà trường tổ chức 6 buổi tuyên truyền.', [6]],
  ['Theo chỉ đạo của Công an phường, năm 2023 nhà trường tổ chức 6 buổi tuyên truyền.', [6]],
  ['Theo báo cáo của nhà trường, năm 2023 tổ chức 6 buổi tuyên truyền.', [6]],
  ['Năm 2023 tổ chức 6 buổi tuyên truyền toàn trường.', [6]],
  ['Tại trường, năm 2023 Đoàn trường đã tổ chức 6 buổi tuyên truyền.', [6]],
  ['Tại sân trường, năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.', [6, 400]],
  ['Năm 2023 tổ chức 6 buổi ngoại khóa.', [6]],
  ['Năm 2023 tổ chức 6 buổi ngoại khóa về an toàn trên mạng cho 400 lượt học sinh.', [6, 400]],
  ['2. Tuyên truyền. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.', [6, 400]],
  ['2. Bảo vệ trẻ em trên mạng. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.', [6, 400]],
  ['Công tác tuyên truyền. Năm 2023 tổ chức 6 buổi tuyên truyền cho 400 lượt học sinh.', [6, 400]],
  ['Thông qua Đoàn trường, năm 2023 tổ chức 6 buổi tuyên truyền.', [6]],
  ['Qua rà soát, năm 2023 nhà trường tiếp nhận 4 vụ việc bắt nạt trên mạng.', [4]],
  ['Qua các buổi chào cờ, năm 2023 tổ chức 6 buổi tuyên truyền.', [6]],
])('stays: %s', (line, values) => expect(sureOf(line)).toEqual(values));

test.each([
  'Không có vụ việc nào được xử lý, hỗ trợ.',
  'Không có vụ việc nào được xử lý.',
  'Năm 2023 không có vụ việc nào được giải quyết.',
])('no denial of cases received: %s', (line) => {
  const lines = ['TRƯỜNG THPT MỘT', 'II. Kết quả', '3. Vụ việc', line, 'Năm 2023 tiếp nhận 2 vụ việc.'];
  const { figures, contradictions } = readReport(linesOfText(lines.join('\n')), 'bc.txt', sgddt2024);
  const received = figures.filter(({ field }) => field === 'so_vu_tiep_nhan');
  expect(received.map(({ value, sure }) => [value, sure])).toEqual([[2, 'chac']]);
  expect(contradictions.map(({ about }) => about)).not.toContain('so_vu_tiep_nhan');
});
