/** A matter that no list names is another matter all the same; acts of other offices are never surely the writer's. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function figuresOf(writer: string, heading: string, ...lines: string[]) {
  const text = [writer, 'II. Kết quả thực hiện nhiệm vụ', heading, ...lines].join('\n');
  return readReport(linesOfText(text), 'bc.txt', sgddt2024).figures;
}

const sureOf = (figures: ReturnType<typeof figuresOf>) =>
  figures.filter(({ sure }) => sure === 'chac').map(({ field, value }) => `${field} ${value}`);

const matters = [
  ...['dân số', 'kế hoạch hóa gia đình', 'phân loại rác', 'biến đổi khí hậu', 'bệnh dại', 'luật đất đai', 'văn hóa đọc'],
  ...['tiết kiệm điện', 'hàng giả', 'tín dụng đen', 'đa cấp', 'bảo vệ rừng', 'lao động trẻ em', 'cận thị', 'tà đạo'],
];
const told: readonly (readonly [string, ...string[]])[] = [
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 6 buổi tuyên truyền phòng, chống T cho 400 lượt học sinh.'],
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 6 buổi ngoại khóa T, thu hút 400 lượt học sinh.'],
  ['2. Tuyên truyền', 'Nhà trường tuyên truyền về T. Năm 2023 tổ chức 6 buổi với 400 lượt học sinh tham gia.'],
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 6 cuộc truyền thông nội dung T; năm 2024 tổ chức 7 cuộc.'],
  ['3. Phòng, chống T', 'Năm 2023 tổ chức 6 buổi tuyên truyền với 400 lượt học sinh tham gia.'],
  ['2. Tuyên truyền', '- Tuyên truyền T:', 'Năm 2023 tổ chức 6 buổi với 400 lượt học sinh tham gia.'],
  ['4. Tập huấn', 'Năm 2023 tập huấn T cho 30 lượt cán bộ, giáo viên.'],
  ['1. Văn bản', 'Năm 2023 ban hành 5 văn bản chỉ đạo công tác T.'],
  ['6. Kinh phí', 'Kinh phí T: năm 2023: 20 triệu đồng.'],
  ['2. Tuyên truyền', '| Năm | Số buổi tuyên truyền T | Số lượt |', '| 2023 | 6 | 400 |'],
  ['2. Công tác T', '| Năm | Số buổi tuyên truyền | Số lượt học sinh tham gia |', '| 2023 | 6 | 400 |'],
];

test.each(told)('of whatever matter: %s, %s', (heading, ...lines) => {
  for (const matter of matters) {
    const said = [heading, ...lines].map((line) => line.replace(/T(?!\p{L})/u, matter));
    expect([matter, sureOf(figuresOf('TRƯỜNG THPT MỘT', said[0] ?? '', ...said.slice(1)))]).toEqual([matter, []]);
  }
});

test('a sum of rows of which some are of another matter', () => {
  const table = ['| Nội dung | Số vụ tiếp nhận |', '| Bắt nạt trên mạng | 3 |', '| Đuối nước | 4 |', '| Tổng cộng | 7 |'];
  expect(sureOf(figuresOf('UBND PHƯỜNG MỘT', '2. Vụ việc năm 2024', ...table))).toEqual([]);
});

test.each([
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 6 buổi tuyên truyền với 400 lượt học sinh tham gia.', 2],
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 6 buổi ngoại khóa về kỹ năng sử dụng Internet an toàn, thu hút 400 lượt học sinh.', 2],
  ['4. Tập huấn', 'Năm 2023 có 30 lượt cán bộ, giáo viên được tập huấn về bảo vệ trẻ em trên môi trường mạng.', 1],
  ['1. Văn bản', 'Năm 2023 ban hành 5 văn bản (kế hoạch, công văn, quy chế) để triển khai thực hiện.', 1],
  ['3. Vụ việc', 'Năm 2023 tiếp nhận 4 vụ bắt nạt trực tuyến, đã xử lý 4 vụ.', 2],
  ['2. Tuyên truyền', 'Năm 2023, Đoàn trường phối hợp với Công an phường tổ chức 6 buổi nói chuyện chuyên đề cho học sinh.', 1],
])('of the programme: %s, %s', (heading, line, count) => expect(sureOf(figuresOf('TRƯỜNG THPT MỘT', heading, line))).toHaveLength(count));

test.each([
  ['TRƯỜNG THPT MỘT', 'Năm 2023 Đoàn Thanh niên quận Hải An tổ chức 20 buổi tuyên truyền.', 0],
  ['TRƯỜNG THPT MỘT', 'Năm 2024, Công an quận Hải An tiếp nhận 22 vụ việc, xử lý 19 vụ xâm hại trẻ em trên mạng.', 0],
  ['TRƯỜNG THPT MỘT', 'Năm 2022 Bộ Công an xử lý 1.200 đối tượng vi phạm trên không gian mạng.', 0],
  ['TRƯỜNG THPT MỘT', 'Năm 2023, UBND quận bố trí 500 triệu đồng cho các trường trong quận.', 0],
  ['UBND PHƯỜNG MỘT', 'Năm 2023 Công an thành phố xử lý 4 đối tượng vi phạm trên không gian mạng.', 0],
  ['UBND PHƯỜNG MỘT', 'Năm 2023 Công an phường tiếp nhận 3 vụ xâm hại trẻ em trên mạng.', 1],
  ['TRƯỜNG THPT MỘT', 'Năm 2023 Đoàn trường tổ chức 20 buổi tuyên truyền.', 1],
])('%s: %s', (writer, line, count) => expect(sureOf(figuresOf(writer, '2. Kết quả', line))).toHaveLength(count));

test('a plan behind a count is neither a count nor a part of one', () => {
  const heading = '2. Tuyên truyền';
  for (const line of [
    'Năm 2023 có 3.250 lượt học sinh tham gia tuyên truyền (kế hoạch 3.400 lượt).',
    'Năm 2023 có 3.250 lượt học sinh tham gia tuyên truyền, kế hoạch 3.400 lượt.',
  ])
    expect(figuresOf('TRƯỜNG THPT MỘT', heading, line).map(({ value }) => value)).toEqual([3250]);
});
