/** Words around a table that say its figures are planned, or shares: no column is read as what was done. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellNote } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const head = [
  'STT',
  'Đơn vị',
  'Số vụ việc tiếp nhận năm 2024',
  'Số buổi tuyên truyền năm 2024',
  'Số lượt người được tuyên truyền năm 2024',
];
const units = ['THPT Trần Phú', 'THPT Kiến An', 'THPT An Lão', 'THPT Tô Hiệu'].map((name, at) => [
  String(at + 1),
  name,
  String(7 * at + 3),
  String(5 * at + 2),
  String(30 * at + 44),
]);

function sureIn(rows: readonly (readonly string[])[], { tab = 'Trang tính1', notes = [] as readonly CellNote[] } = {}) {
  const [table] = readHandSheet([{ ...gridOf(tab, rows), notes }], sgddt2024).tabs;
  expect(table?.read.body.rows).toHaveLength(units.length);
  return table?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac').length;
}

/** Above the table, right below it, behind a gap, in a note on the header of names. */
function everywhere(line: string) {
  return [
    sureIn([[line], head, ...units]),
    sureIn([head, ...units, ['', line]]),
    sureIn([head, ...units, [''], [line]]),
    sureIn([head, ...units], { notes: [{ row: 0, column: 1, text: line }] }),
  ];
}

test.each([
  'Ghi chú: số liệu trong bảng là kế hoạch',
  '(Số liệu kế hoạch)',
  'Lưu ý: cột số buổi là kế hoạch năm, chưa thực hiện',
  '* Các số trên là chỉ tiêu giao',
  'Số liệu dự kiến đến 31/12',
  '(số ước thực hiện)',
  'Bảng đăng ký kế hoạch của các đơn vị',
  'Đây là số kế hoạch, số thực hiện nộp sau',
  'Số liệu chưa thực hiện',
  'Đơn vị tính: %',
  'ĐVT: tỷ lệ %',
  '(Tính theo %)',
  '(%)',
  'Ghi chú: các số là tỷ lệ phần trăm',
  'Số liệu trong bảng tính bằng %',
  'Kế hoạch đã duyệt, chưa làm',
  'Ghi chú: số liệu lấy theo báo cáo 6 tháng',
])('“%s”: no column is sure', (line) => {
  expect(everywhere(line)).toEqual([0, 0, 0, 0]);
});

test.each([
  'Ghi chú: số liệu đến 30/11/2024',
  'Thực hiện Kế hoạch số 186/KH-UBND',
  'Bảng số liệu Kế hoạch 186',
  'Nộp trước ngày 20/12 theo kế hoạch của Sở',
  'Số liệu triển khai Kế hoạch số 186',
  'Tỷ lệ sẽ do Sở tính',
  'Không tính tỷ lệ %',
  'Số điện thoại đăng ký: 0225',
  'Đơn vị tính: buổi, lượt, vụ',
  'Số liệu tính từ ngày 1 tháng 6 năm 2024',
  'Số liệu báo cáo 3 tháng một lần',
  'Số liệu của 12 tháng',
  '(Kèm theo Công văn của Sở GDĐT tháng 12 năm 2024)',
  'THPT Tô Hiệu: chưa thực hiện',
])('“%s” says nothing of the figures', (line) => {
  expect(everywhere(line)).toEqual([3, 3, 3, 3]);
});

test.each(['6 tháng 2024', 'HK1 2024', 'Học kỳ II', 'Số liệu 9 tháng', 'BC HKI', 'Quý 3'])(
  'a tab called “%s” is of a part of the year',
  (tab) => {
    expect(sureIn([head, ...units], { tab })).toBe(0);
    expect(sureIn([[`SỐ LIỆU ${tab}`.toUpperCase()], head, ...units])).toBe(0);
  },
);

test.each(['12 tháng 2024', 'Tháng 12', 'T12', 'Số liệu học kì', '2024', 'Cụm 2'])(
  'a tab called “%s” says nothing of its figures',
  (tab) => {
    expect(sureIn([head, ...units], { tab })).toBe(3);
  },
);

test.each([
  ['Số kế hoạch đăng ký đầu năm', 2],
  ['(Số liệu kế hoạch)', 2],
  ['Số liệu dự kiến đến 31/12', 2],
  ['Đơn vị tính: %', 2],
  ['Số liệu 6 tháng đầu năm', 2],
  ['Số liệu trong bảng là kế hoạch', 0],
  ['Lưu ý: cột số buổi là kế hoạch năm, chưa thực hiện', 0],
  ['* Các số trên là chỉ tiêu giao', 0],
  ['Kế hoạch số 186 yêu cầu mục này', 3],
])('in a note on the header of one question “%s” leaves %d sure', (line, count) => {
  expect(sureIn([head, ...units], { notes: [{ row: 0, column: 2, text: line }] })).toBe(count);
});

test.each(['KH 2024', 'Kế hoạch', 'Chỉ tiêu', 'Đăng ký năm 2024', 'Dự kiến'])('a tab called “%s” is of plans', (tab) => {
  expect(sureIn([head, ...units], { tab })).toBe(0);
});

test.each([
  'Số vụ việc tiếp nhận (KH) năm 2024',
  'Số vụ việc tiếp nhận (%) năm 2024',
  '% số vụ việc tiếp nhận năm 2024',
  'Số vụ việc tiếp nhận (dự kiến) 2024',
])('the column “%s” waits, the others are read', (header) => {
  expect(sureIn([head.map((one, at) => (at === 2 ? header : one)), ...units])).toBe(2);
});

test.each(['Kế hoạch số văn bản đã ban hành 2024', 'KH số văn bản đã ban hành năm 2024', 'Số văn bản đã ban hành - kế hoạch năm 2024'])(
  '“%s” is planned, though plans are documents',
  (header) => {
    expect(sureIn([head.map((one, at) => (at === 2 ? header : one)), ...units])).toBe(2);
  },
);

test.each([
  'Số văn bản đã ban hành năm 2024',
  'Số văn bản, kế hoạch đã ban hành năm 2024',
  'Số văn bản triển khai Kế hoạch số 186 năm 2024',
])('“%s” is of documents', (header) => {
  const [table] = readHandSheet([gridOf('Trang tính1', [head.map((one, at) => (at === 2 ? header : one)), ...units])], sgddt2024).tabs;
  expect(table?.read.columns.find(({ at }) => at === 2)?.reason.how).not.toBe('title');
});

test.each([
  'Số liệu theo kế hoạch năm',
  'Số liệu lấy theo đăng ký đầu năm',
  'Bảng này tạm tính theo chỉ tiêu được giao',
  'Biểu này căn cứ phương án của các trường',
  'Các con số trên mới là bản đăng ký',
  'Số liệu các cột trích từ dự toán, sẽ điều chỉnh',
  'Số theo kế hoạch năm học',
  'Số đăng ký của các trường',
  'Chỉ là số đăng ký',
  'Tính theo dự toán',
  'Mới lên kế hoạch',
  'Chưa thực hiện, mới đăng ký',
  'Chưa tổ chức, mới dự kiến',
  '(Chưa triển khai)',
  'Sẽ tổ chức trong quý I',
  'Lưu ý: Chưa làm - số đăng ký',
])('“%s” says the figures are of what is to come: no column is sure', (line) => {
  expect(everywhere(line)).toEqual([0, 0, 0, 0]);
});

test.each([
  'Chưa thực hiện ghi 0',
  'Chưa tổ chức, ghi 0',
  'Nếu chưa tổ chức thì ghi 0',
  'Đơn vị chưa triển khai để trống',
  'Không ghi số kế hoạch',
  'Số liệu thực tế, không phải số đăng ký',
  'Đã đối chiếu với kế hoạch',
  'Số liệu phục vụ Kế hoạch của UBND thành phố',
  'Số liệu báo cáo theo kế hoạch của Sở',
  'Số liệu theo kế hoạch của Sở',
  'Số liệu thực hiện theo kế hoạch',
  'Số liệu theo Kế hoạch số 186/KH-UBND',
  'Gửi số liệu trước 20/12 theo kế hoạch',
])('“%s” is said of how and when, not of what is to come', (line) => {
  expect(everywhere(line)).toEqual([3, 3, 3, 3]);
});

test.each([
  'Kế hoạch dự kiến của các trường',
  'Tổng hợp đăng ký của các trường năm 2024',
  'Chỉ tiêu của các đơn vị',
  'Phân bổ chỉ tiêu',
  'Kế hoạch tuyên truyền của các trường',
])('the title “%s” is of plans', (title) => {
  expect(sureIn([[title], head, ...units])).toBe(0);
});

test.each([
  ['Số văn bản ban hành theo kế hoạch năm 2024', 2],
  ['Số văn bản ban hành theo KH năm 2024', 2],
  ['Số văn bản đã ban hành theo kế hoạch năm 2024', 3],
  ['Số văn bản triển khai kế hoạch năm 2024', 3],
])('“%s”: %d columns are sure', (header, sure) => {
  expect(sureIn([head.map((one, at) => (at === 2 ? header : one)), ...units])).toBe(sure);
});

test.each([
  'Ghi chú: số liệu 6 tháng đầu năm',
  'Số liệu 9 tháng đầu năm 2024',
  'Số liệu quý III',
  'Số liệu lũy kế từ năm 2021',
  'Số liệu tính đến 30/6/2024',
])('“%s” is of other than the year: no column is sure', (line) => {
  expect(everywhere(line)).toEqual([0, 0, 0, 0]);
});

test.each([
  'Số liệu cả năm, không phải 6 tháng đầu năm',
  'Số liệu đến 15/12/2024',
  'Ghi chú: số liệu không phải kế hoạch',
  'Số liệu kế hoạch gửi ở bảng khác',
  'Số liệu phục vụ xây dựng kế hoạch năm 2025',
  'Đơn vị tỷ lệ cao nhất: An Lão',
])('“%s” leaves every column sure', (line) => {
  expect(everywhere(line)).toEqual([3, 3, 3, 3]);
});

test('“Ghi chú” may have a cell of its own below the table', () => {
  expect(sureIn([head, ...units, ['Ghi chú', 'số liệu là kế hoạch']])).toBe(0);
  expect(sureIn([head, ...units, ['Ghi chú', 'số liệu đã duyệt']])).toBe(3);
});
