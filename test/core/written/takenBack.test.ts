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

describe('in other words', () => {
  const section = 'I. Kết quả triển khai';
  const one = 'Năm 2024 nhà trường';

  test.each([
    'Trong đó có 2 buổi phải hủy do dịch bệnh.',
    'Trong số đó 2 buổi đã bị hủy.',
    'Nhưng thực chất chỉ có 3 buổi.',
    'Đính chính: 3 buổi.',
    'Tuy nhiên phải hoãn 2 buổi.',
    'Tuy nhiên, có tới 3 buổi không thể tổ chức.',
    'Tuy vậy, chưa tổ chức được.',
    'Nhưng do mưa bão nên đã hủy.',
    'Do dịch bệnh, các hoạt động trên phải hủy.',
    'Các nội dung trên chưa thực hiện.',
    'Con số trên tính cả các buổi do công an phường tổ chức.',
    'Con số này gồm cả năm 2022.',
    'Riêng số liệu này chưa chính xác.',
    'Số liệu tính cả học kỳ II năm học trước.',
    '(Số liệu ước tính)',
    'Ghi chú: số liệu ước tính.',
    'Số liệu này cần được rà soát lại.',
    'Toàn bộ do Công an phường chủ trì.',
    'Trong đó, 2 buổi là của năm 2022 chuyển sang.',
    'Đây là số liệu 6 tháng đầu năm.',
    'Số liệu trên mới tính đến tháng 9.',
  ])('taken back: %s', (behind) => expect(sure(`${told} ${behind}`)).toEqual([]));

  test.each([
    'Các buổi này đều không diễn ra vào giờ chính khóa.',
    'Có 2 buổi không tổ chức tại sân trường.',
    'Một số buổi chưa sử dụng hình ảnh minh họa.',
    'Trong đó nội dung chủ yếu là phòng, chống bắt nạt.',
    'Ngoài ra, nhà trường chưa tổ chức được hội thi nào.',
    'Số liệu trên được lấy từ sổ theo dõi của nhà trường.',
    'Con số này gồm cả năm 2023.',
    'Số liệu về học sinh dùng điện thoại chưa được thống kê.',
    'Tuy nhiên, kinh phí dành cho hoạt động này còn hạn chế.',
  ])('explained: %s', (behind) => expect(sure(`${told} ${behind}`)).toContain(5));

  test.each([
    ['tổ chức 5 buổi tuyên truyền cho 450 lượt học sinh.', 'Tuy nhiên cả 5 buổi đều phải hoãn.'],
    ['tổ chức 5 buổi tuyên truyền với kinh phí 20 triệu đồng.', 'Các buổi này chưa được tổ chức.'],
    ['tổ chức 2 lớp tập huấn cho 60 lượt giáo viên.', 'Tuy nhiên chưa lớp nào được tổ chức.'],
    ['đã xử lý 3 vụ việc xâm hại trẻ em trên mạng.', 'Trong đó 1 vụ chưa xử lý xong.'],
    ['đã xử lý 3 vụ việc xâm hại trẻ em trên mạng.', 'Hiện 1 vụ vẫn đang chờ kết quả điều tra.'],
    ['ban hành 3 văn bản chỉ đạo.', 'Trong số đó 1 văn bản đã bị thu hồi.'],
    ['áp dụng 2 phần mềm lọc nội dung.', 'Hiện đã ngừng sử dụng.'],
    ['bố trí kinh phí 50 triệu đồng.', 'Tuy nhiên mới giải ngân 20 triệu đồng.'],
    ['bố trí kinh phí 50 triệu đồng.', 'Số tiền này chưa được giải ngân.'],
    ['bố trí kinh phí 50 triệu đồng.', 'Tuy nhiên chưa được cấp.'],
  ])('with all that hangs on it: %s %s', (first, behind) => {
    expect(sureOf(section, `${one} ${first}`)).not.toEqual([]);
    expect(sureOf(section, `${one} ${first} ${behind}`)).toEqual([]);
  });

  test('under a table', () => {
    const rows = ['| Nội dung | Năm 2024 |', '| Số buổi tuyên truyền | 7 |', '| Số vụ việc tiếp nhận | 2 |'];
    expect(sureOf(section, ...rows, 'Số liệu trên được lấy từ sổ theo dõi.')).toHaveLength(2);
    expect(sureOf(section, ...rows, 'Số liệu trong bảng là kế hoạch.')).toEqual([]);
    expect(sureOf(section, ...rows, '(Số liệu 6 tháng đầu năm)')).toEqual([]);
  });

  test('2,000 of them take no longer than they are many', () => {
    const lines = Array.from({ length: 2000 }, () => 'Học sinh tham gia đầy đủ các hoạt động.\nSố này chỉ là ước tính.');
    const before = process.cpuUsage();
    sureOf(section, ...lines);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(15);
  });
});
