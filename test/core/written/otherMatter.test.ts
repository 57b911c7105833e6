/** Figures of another matter than the form asks of are never sure; what names a person is shown nowhere. */
import { expect, test } from '@jest/globals';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** What is proposed of lines under a heading of results. */
function proposed(heading: string, ...lines: string[]) {
  const text = ['PHÒNG GDĐT HUYỆN MỘT', 'II. Kết quả thực hiện nhiệm vụ', heading, ...lines].join('\n');
  return readReport(linesOfText(text), 'bc.txt', sgddt2024).figures;
}

function table(heads: string, values: string): string[] {
  return [`| Năm | ${heads} |`, `| 2022 | ${values} |`];
}

test.each([
  ['3. Kiểm tra cơ sở dịch vụ internet', 'Số điểm | Đã xử lý', '30 | 2'],
  ['3. Trẻ em có hoàn cảnh khó khăn', 'Tổng số | Hỗ trợ', '30 | 21'],
  ['3. Văn bản đến', 'Tiếp nhận | Đã xử lý', '30 | 21'],
  ['3. Phòng chống đuối nước', 'Số buổi | Học sinh', '3 | 210'],
  ['3. Đơn thư khiếu nại', 'Tiếp nhận | Giải quyết', '3 | 2'],
  ['3. Bạo lực học đường', 'Số vụ | Xử lý', '3 | 2'],
  ['3. Kiểm tra, giám sát', 'Số cuộc | Văn bản | Người dự', '3 | 2 | 44'],
  ['1. Các cuộc họp', 'Số buổi | Số lượt người', '3 | 44'],
  ['4. Tủ sách', 'Kinh phí | Số lượt', '3 triệu | 44'],
  ['2. Tuyên truyền', 'Số buổi tuyên truyền an toàn giao thông', '3'],
])('%s: %s', (heading, heads, values) =>
  expect(proposed(heading, ...table(heads, values)).filter(({ sure }) => sure === 'chac')).toEqual([]),
);

test.each([
  ['1. Phòng chống đuối nước', 'Năm 2023 tổ chức 6 buổi với 400 lượt học sinh tham gia.'],
  ['2. Tuyên truyền', 'Năm 2022 tổ chức 3 buổi tuyên truyền an toàn giao thông cho 300 học sinh.'],
  ['1. Vụ việc', 'Năm 2022 tiếp nhận 4 vụ bạo lực gia đình, đã xử lý 3 vụ.'],
  ['1. Công tác tiếp công dân, giải quyết đơn thư', 'Năm 2023 tiếp nhận 12 vụ việc, đã xử lý 11 vụ.'],
  ['1. An ninh trật tự', 'Năm 2023 tiếp nhận 12 vụ việc, đã xử lý 11 vụ.'],
  ['1. Văn bản', 'Năm 2024 ban hành 14 văn bản về phòng chống dịch.'],
  ['3. Kiểm tra', 'Số buổi: năm 2022: 3 buổi; năm 2023: 4 buổi.'],
  ['2. Tuyên truyền', 'Năm 2023 tổ chức 35 buổi sinh hoạt dưới cờ, trong đó lồng ghép nội dung này 4 buổi.'],
])('%s: %s', (heading, line) => expect(proposed(heading, line).filter(({ sure }) => sure === 'chac')).toEqual([]));

const values = (figures: ReturnType<typeof proposed>) => figures.map(({ field, year, value, sure }) => [field, year, value, sure]);

test('a head that only says what was done is of what the heading speaks of', () => {
  expect(values(proposed('2. Đối tượng', ...table('Số bị tố giác, phát hiện | Đã xử lý', '3 | 2')))).toEqual([
    ['so_vi_pham_bi_xu_ly', 2022, 2, 'chac'],
  ]);
  expect(values(proposed('2. Vụ việc và đối tượng vi phạm', ...table('Số vụ | Đã xử lý', '3 | 2')))).toEqual([
    ['so_vu_tiep_nhan', 2022, 3, 'chac'],
    ['so_vu_da_xu_ly', 2022, 2, 'can_xem'],
  ]);
});

test('a heading that says only that figures follow leaves them sure', () => {
  const sure = (heading: string) =>
    proposed(heading, ...table('Số buổi | Số lượt | Kinh phí (triệu đồng)', '3 | 300 | 5')).filter((one) => one.sure === 'chac');
  for (const heading of ['2. Số liệu từng năm', '1. Thông tin chung', '2. Năm nhóm biện pháp']) expect(sure(heading)).toHaveLength(3);
});

test('the own matter beside another one in the sentence', () => {
  const line = 'Năm 2023 tổ chức 3 buổi tuyên truyền phòng chống ma túy; năm 2024 tổ chức 5 buổi tuyên truyền an toàn trên mạng.';
  expect(values(proposed('2. Tuyên truyền', line))).toEqual([
    ['nhom_2_so_buoi', 2023, 3, 'can_xem'],
    ['nhom_2_so_buoi', 2024, 5, 'chac'],
  ]);
});

test('“năm 2022 học sinh” is a year and no number of pupils', () => {
  expect(values(proposed('2. Tuyên truyền', 'Năm 2022 học sinh tham gia 3 buổi tuyên truyền trên mạng.'))).toEqual([
    ['nhom_2_so_buoi', 2022, 3, 'chac'],
  ]);
});

test('a heading that names a child or a telephone is shown by its number alone', () => {
  const lines = [
    { text: 'UBND PHƯỜNG MỘT' },
    { text: 'II. Kết quả', heading: true },
    { text: '2. Vụ em Nguyễn Văn Tèo, lớp 6B trường THCS Hoa Ban', heading: true },
    { text: 'Năm 2022 tiếp nhận 02 vụ; đã xử lý 02 vụ.' },
    { text: '3. Liên hệ 0912345678', heading: true },
    { text: 'Năm 2023 tổ chức 3 buổi tuyên truyền.' },
  ];
  const read = readReport(lines, 'bc.docx', sgddt2024);
  expect(read.sentences.map(({ section }) => section)).toEqual(['', 'II.2', 'II.3']);
  expect(JSON.stringify(read)).not.toMatch(/Tèo|0912|6B/);
});

test('the title of a report is no answer', () => {
  const text = 'UBND XÃ MỘT\nBÁO CÁO\nKết quả thực hiện Quyết định số 830/QĐ-TTg\nI. Kết quả triển khai\nXã ban hành Kế hoạch số 12.';
  const { texts, sentences } = readReport(linesOfText(text), 'bc.txt', sgddt2024);
  const placed = Object.values(texts)
    .flat()
    .map((id) => sentences[id - 1]?.text);
  expect(placed).toEqual(['Xã ban hành Kế hoạch số 12.']);
});

test('labels before any heading place their own line alone; parts by a figure in their name', () => {
  const lines = [
    'UBND XÃ MỘT',
    'Về văn bản: xã ra Kế hoạch số 33.',
    'Tiếp nhận: Bà con báo trưởng thôn, trưởng thôn báo xã.',
    'Phần 1: kinh phí',
    'Năm 2023 chi 3 triệu đồng.',
    'Phần 2: nhận xét',
    'Trẻ em biết hỏi người lớn.',
  ];
  const { texts, sentences, figures } = readReport(linesOfText(lines.join('\n')), 'bc.txt', sgddt2024);
  const placed = Object.entries(texts).map(([field, ids]) => [field, ...ids.map((id) => sentences[id - 1]?.text)]);
  expect(placed).toEqual([
    ['van_ban_trien_khai', lines[1]],
    ['tiep_nhan_phan_anh', lines[2]],
    ['danh_gia', lines[6]],
  ]);
  expect(figures.map(({ field, year, value }) => [field, year, value])).toEqual([['kinh_phi', 2023, 3_000_000]]);
});
