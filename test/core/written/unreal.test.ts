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

const onTeaching = '2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng';

test.each([
  ['I. Kết quả triển khai', 'Số vụ chưa xử lý năm 2024: 2.'],
  ['I. Kết quả triển khai', 'Số vụ đang xác minh: năm 2023: 2 vụ.'],
  ['I. Kết quả triển khai', 'Số vụ không thụ lý năm 2024: 2 vụ.'],
  ['I. Kết quả triển khai', 'Số trẻ em là nạn nhân chưa được hỗ trợ năm 2024: 2.'],
  ['I. Kết quả triển khai', 'Số trường không định kỳ tổ chức tuyên truyền năm 2024: 3 trường.'],
  ['2. Kinh phí thực hiện', 'Kinh phí còn thiếu năm 2024: 20 triệu đồng.'],
  ['2. Kinh phí thực hiện', 'Kinh phí năm 2024 chưa giải ngân: 20 triệu đồng.'],
  ['2. Kinh phí còn thiếu', 'Năm 2024: 20 triệu đồng.'],
  [onTeaching, 'Số buổi tuyên truyền chưa tổ chức năm 2024: 3.'],
  [onTeaching, 'Số buổi tuyên truyền về an toàn mạng bị hủy năm 2024: 3.'],
  [onTeaching, 'Số buổi tuyên truyền năm 2024 tăng: 3.'],
  [onTeaching, 'Số buổi tuyên truyền chưa tổ chức lần lượt là 3, 4, 5, 6.'],
  [onTeaching, 'Tổng số buổi tuyên truyền phải tổ chức năm 2024: 10 buổi.'],
  [onTeaching, 'Số buổi tuyên truyền chưa tổ chức:\n- Năm 2024: 3'],
  [onTeaching, 'Nội dung | 2021 | 2022 | 2023 | 2024\nSố buổi tuyên truyền còn thiếu | 2 | 1 | 3 | 4'],
  ['I. Kết quả triển khai', 'Nội dung | 2021 | 2022 | 2023 | 2024\nSố vụ chưa xử lý | 2 | 1 | 3 | 4'],
])('a label that denies, lacks or compares names no answer: %s, %s', (heading, line) => {
  expect(figures(line, undefined, heading)).toEqual([]);
});

test.each([
  [onTeaching, 'Số buổi tuyên truyền trên không gian mạng năm 2024: 3.', [3]],
  [onTeaching, 'Số buổi tuyên truyền cho thanh thiếu niên năm 2024: 3.', [3]],
  [onTeaching, 'Số buổi tuyên truyền về quy tắc phải nhớ năm 2024: 3.', [3]],
  [onTeaching, 'Số buổi tuyên truyền (không tính buổi họp phụ huynh) năm 2024: 3.', [3]],
  ['2. Kinh phí không thường xuyên', 'Năm 2024: 20 triệu đồng.', [20_000_000]],
  [
    'I. Kết quả triển khai',
    'Nội dung | 2021 | 2022 | 2023 | 2024\nSố vụ đã xử lý | 2 | 1 | 3 | 4\nSố vụ chưa xử lý | 0 | 1 | 0 | 1',
    [2, 1, 3, 4],
  ],
])('a label that looks like one stays: %s, %s', (heading, line, values) => {
  expect(sure(line, undefined, heading)).toEqual(values);
});

test.each([
  ['4. Nâng cao năng lực', 'Năm 2024 có 20 lượt giáo viên có tên trong danh sách tập huấn nhưng không đi.'],
  ['4. Nâng cao năng lực', 'Năm 2024 có 20 lượt giáo viên vắng trong buổi tập huấn.'],
  [onTeaching, 'Năm 2024, 120 lượt học sinh vắng mặt trong các buổi tuyên truyền.'],
  [onTeaching, 'Năm 2024 dự tính tổ chức 5 buổi tuyên truyền, sau đó không thực hiện.'],
  [onTeaching, 'Năm 2024 tổ chức 5 buổi tuyên truyền, nhưng cả 5 buổi đều bị hủy giữa chừng.'],
  [onTeaching, 'Năm 2024 lên kế hoạch tổ chức 5 buổi tuyên truyền.'],
  [onTeaching, 'Năm 2024, trường THCS bên cạnh tổ chức 2 buổi tuyên truyền.'],
  [onTeaching, 'Năm 2024 cụm trường số 3 tổ chức 4 buổi tuyên truyền.'],
  ['I. Kết quả triển khai', 'Năm 2024 có 02 trẻ em được gia đình tự đưa đi tư vấn, nhà trường không can thiệp.'],
  ['5. Tăng cường hợp tác quốc tế', 'Năm 2024 từ chối 01 dự án hợp tác quốc tế.'],
  ['1. Xây dựng và hoàn thiện hành lang pháp lý', 'Năm 2024 có 04 văn bản đang được soạn thảo.'],
  ['2. Kinh phí thực hiện', 'Năm 2024 xử phạt 01 quán internet 5 triệu đồng.'],
  ['2. Kinh phí thực hiện', 'Năm 2024 thu hồi 20 triệu đồng cho phụ huynh bị lừa đảo qua mạng.'],
  ['2. Kinh phí thực hiện', 'Năm 2024 bị cắt 10 triệu đồng kinh phí tuyên truyền.'],
  ['2. Kinh phí thực hiện', 'Năm 2024 trả lại ngân sách 4 triệu đồng.'],
])('denied further on, refused, not spent: %s, %s', (heading, line) => {
  expect(sure(line, undefined, heading)).toEqual([]);
});

test.each([
  [onTeaching, 'Năm 2024 tổ chức 5 buổi tuyên truyền, nhưng chưa tổ chức được cho phụ huynh.', 5],
  [onTeaching, 'Năm 2024 tổ chức 5 buổi tuyên truyền, không để xảy ra vụ việc nào.', 5],
  [onTeaching, 'Năm 2024 tổ chức 5 buổi tuyên truyền, sau đó tổ chức rút kinh nghiệm.', 5],
  [onTeaching, 'Năm 2024 lên kế hoạch và tổ chức 5 buổi tuyên truyền.', 5],
  [onTeaching, 'Năm 2024 phối hợp trường THCS bên cạnh tổ chức 5 buổi tuyên truyền.', 5],
  ['2. Kinh phí thực hiện', 'Năm 2024 mua 2 phần mềm lọc nội dung 12 triệu đồng.', 12_000_000],
  ['2. Kinh phí thực hiện', 'Năm 2024, nhà trường tự cân đối 6 triệu đồng để in tài liệu.', 6_000_000],
])('done all the same, or spent: %s, %s', (heading, line, value) => {
  expect(sure(line, undefined, heading)).toContain(value);
});
