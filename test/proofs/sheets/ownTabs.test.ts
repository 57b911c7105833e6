/** A tab for each unit: whose it is, its questions down, its years or one answer across; every figure at its cell. */
import { expect, test } from '@jest/globals';
import { isAcross } from '../../../src/core/linking/link.ts';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { linkOf } from './measure.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];

const withYears = (cases: Rows): Rows => [
  ['TT', 'Chỉ tiêu', 'ĐVT', '2021', '2022', '2023', '2024', 'Ghi chú'],
  [1, 'Số vụ đã tiếp nhận', 'vụ', ...(cases[0] ?? [])],
  [2, 'Số buổi tuyên truyền', 'buổi', ...(cases[1] ?? [])],
  [3, 'Khó khăn, vướng mắc', '', 'thiếu máy'],
];
const oneAnswer = (...title: string[]): Rows => [
  ...title.map((text) => [text]),
  ['BÁO CÁO SỐ LIỆU'],
  ['Nội dung', 'Kết quả', 'Ghi chú'],
  ['Số vụ đã tiếp nhận năm 2024', 3],
  ['Số buổi tuyên truyền năm 2024', 12, 'x'],
  ['Đầu mối theo dõi', 'Nguyễn Văn Mẫu'],
];

const grids: readonly Grid[] = [
  gridOf(
    'THPT Kiến An',
    withYears([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]),
  ),
  gridOf(
    'PGD Lê Chân',
    withYears([
      [0, 0, 0, 1],
      [9, 9, 9, 9],
    ]),
  ),
  gridOf('Sheet3', oneAnswer('TRƯỜNG THPT HẢI AN')),
  gridOf('Sheet4', oneAnswer('Đơn vị: THPT Thái Phiên')),
];

test('each tab is one unit, read for sure', () => {
  const link = linkOf({ name: 'own', shape: '', grids, hidden: [], expected: [], truth: [] });
  expect(link.units.map(({ name }) => name)).toEqual(['THPT Kiến An', 'PGD Lê Chân', 'TRƯỜNG THPT HẢI AN', 'THPT Thái Phiên']);
  expect(link.tabs.map((tab) => [tab.role, isAcross(tab)])).toEqual(grids.map(() => ['answers', true]));
  expect(link.tabs[0]?.columns.map(({ field }) => field)).toEqual(['ten_don_vi', 'so_vu_tiep_nhan', 'nhom_2_so_buoi', 'kho_khan']);
});

test('every figure comes to its unit and year, and knows its cell', () => {
  const [answers] = linkGrids(grids, null, sgddt2024).grids;
  const column = answers?.shown[0]?.indexOf('nhom_2_so_buoi.2023') ?? -1;
  expect(answers?.shown.slice(1).map((row) => row[column])).toEqual(['7', '9', '', '']);
  expect(answers?.linked?.places[1]?.[column]).toEqual({ tab: 'THPT Kiến An', row: 2, column: 5 });
  const cases = answers?.shown[0]?.indexOf('so_vu_tiep_nhan.2024') ?? -1;
  expect(answers?.shown.slice(1).map((row) => row[cases])).toEqual(['4', '1', '3', '3']);
});

test('a tab that does not say whose it is is not read', () => {
  const nameless = gridOf('Sheet1', oneAnswer('BIỂU MẪU'));
  const link = linkOf({ name: 'own', shape: '', grids: [nameless], hidden: [], expected: [], truth: [] });
  expect(link.tabs.map(({ role }) => role)).toEqual(['other']);
  expect(link.units).toEqual([]);
});

test('the titles of groups between the years and the first question do not hide the years', () => {
  const tab = (name: string, cases: readonly CellValue[]) =>
    gridOf(name, [
      ['PHIẾU SỐ LIỆU'],
      [`Đơn vị: ${name}`],
      ['TT', 'Nội dung', '2021', '2022', '2023', '2024', 'Ghi chú'],
      ['I', 'Thông tin chung'],
      ['1', 'Số vụ việc tiếp nhận', ...cases],
      ['2', 'Số vụ việc đã xử lý', ...cases],
      ['II', 'Kết quả thực hiện'],
      ['3', 'Số buổi truyền thông', 59, 11, 29, 41],
    ]);
  const both = [tab('PGD An Lão', [0, 0, 1, 0]), tab('PGD Cát Hải', [1, 2, 0, 3])];
  const link = linkOf({ name: 'titles', shape: '', grids: both, hidden: [], expected: [], truth: [] });
  expect(link.tabs.map(({ role }) => role)).toEqual(['answers', 'answers']);
  expect(link.tabs[0]?.columns.filter(({ field }) => field === 'so_vu_tiep_nhan').map(({ sure }) => sure)).toEqual(['chac']);
});

test('years may go down and questions across: the tab is its unit’s, every figure at its cell', () => {
  const tab = gridOf('Sheet2', [
    ['Trường THPT Thái Phiên'],
    ['Năm', 'Số buổi tuyên truyền', 'Số vụ đã tiếp nhận', 'Khó khăn'],
    [2023, 4, 0, 'thiếu máy'],
    ['2024 (đến 15/12)', 9, 1, ''],
    ['Cộng', 13, 1, ''],
  ]);
  const link = linkOf({ name: 'down', shape: '', grids: [tab], hidden: [], expected: [], truth: [] });
  expect(link.units.map(({ name }) => name)).toEqual(['Trường THPT Thái Phiên']);
  expect(link.tabs[0]?.aside).toEqual([5]);
  const [answers] = linkGrids([tab], null, sgddt2024).grids;
  const at = (code: string) => answers?.shown[0]?.indexOf(code) ?? -1;
  expect(
    ['nhom_2_so_buoi.2023', 'nhom_2_so_buoi.2024', 'so_vu_tiep_nhan.2024', 'kho_khan'].map((code) => answers?.shown[1]?.[at(code)]),
  ).toEqual(['4', '9', '1', 'thiếu máy']);
  expect(answers?.linked?.places[1]?.[at('nhom_2_so_buoi.2024')]).toEqual({ tab: 'Sheet2', row: 3, column: 1 });
});

const periods = (...heads: string[]): Grid =>
  gridOf('THPT Kiến An', [
    ['STT', 'Nội dung', ...heads],
    ...['Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền', 'Số văn bản ban hành'].map((text, at) => [
      at + 1,
      text,
      ...heads.map((_, own) => 10 * at + own + 1),
    ]),
  ]);

test.each([
  ['Học kỳ I', 'Học kỳ II'],
  ['Quý I', 'Quý II', 'Quý III', 'Quý IV'],
  ['6 tháng đầu năm', '6 tháng cuối năm'],
  ['Kỳ trước', 'Kỳ này'],
  ['Số cũ', 'Số mới'],
  ['Học sinh', 'Giáo viên', 'Phụ huynh'],
])('periods are no units, and the tab says why it waits: %s, %s', (...heads) => {
  const { tabs, units } = readHandSheet([periods(...heads)], sgddt2024);
  expect(units).toEqual([]);
  expect(tabs.map(({ read, reason }) => [read.role, reason.how])).toEqual([['other', 'periods']]);
  expect(tabs[0]?.reason.of).toContain(heads[1]);
});

test.each([
  ['6 tháng đầu năm 2024', 'Cả năm 2024'],
  ['Kế hoạch năm 2024', 'Thực hiện năm 2024'],
  ['HKI', 'HKII', 'Năm 2024'],
])('of plans and parts of a year the whole year is read: %s, %s', (...heads) => {
  const { tabs, units } = readHandSheet([periods(...heads)], sgddt2024);
  expect(units.map(({ name }) => name)).toEqual(['THPT Kiến An']);
  const { linked, grids: made } = linkGrids([periods(...heads)], null, sgddt2024);
  expect(linked.lost).toEqual([]);
  expect(tabs[0]?.read.role).toBe('answers');
  const cells = JSON.stringify(made.map(({ values }) => values));
  expect(cells).toContain(`${10 + heads.length}`);
  expect(cells).not.toContain('11');
});

/** The figures of the first question under these heads: year → figure; the questions may say a year themselves. */
function toldUnder(heads: readonly string[], asked = ''): string {
  const plain = periods(...heads);
  const values = plain.values.map((cells, row) => cells.map((cell, at) => (row > 0 && at === 1 ? `${cell}${asked}` : cell)));
  const grid = gridOf(plain.name, values);
  const { tabs } = readHandSheet([grid], sgddt2024);
  if (tabs[0]?.read.role !== 'answers') return tabs[0]?.reason.how ?? '';
  const [made] = linkGrids([grid], null, sgddt2024).grids;
  return sgddt2024.years
    .flatMap((year) => {
      const at = made?.shown[0]?.indexOf(`nhom_2_so_buoi.${year}`) ?? -1;
      const figure = made?.shown[1]?.[at] ?? '';
      return figure === '' ? [] : [`${year}: ${figure}`];
    })
    .join(', ');
}

test.each([
  'Học kỳ I',
  '6 tháng đầu năm 2024',
  '9 tháng năm 2024',
  'Quý IV năm 2024',
  'Tháng 9',
  'Đợt 1',
  'Năm 2024 (đến tháng 6)',
  'Đến 30/6/2024',
  'Kế hoạch năm 2024',
  'Dự kiến năm 2024',
  'Ước thực hiện năm 2024',
  'Mục tiêu năm 2024',
  'Chỉ tiêu giao',
  'So với năm 2023',
  'So sánh với cùng kỳ',
  'Tăng, giảm',
])('a part, a plan, a comparison waits when it is the only column too: %s', (head) => {
  expect([toldUnder([head]), toldUnder([head], ' năm 2024'), toldUnder([head, 'Ghi chú'])]).toEqual(['periods', 'periods', 'periods']);
});

test.each([
  ['Năm 2024', 'So với năm 2023', '2024: 1'],
  ['Năm 2024', 'Cùng kỳ năm 2023', '2024: 1'],
  ['Năm 2023', 'Học kỳ I năm 2024', '2023: 1'],
  ['6 tháng đầu năm 2024', 'Năm 2023', '2023: 2'],
  ['Năm 2024', 'Kế hoạch năm 2025', '2024: 1'],
  ['Năm 2023', 'Năm 2024', 'Chênh lệch', '2023: 1, 2024: 2'],
  ['2021', '2022', '2023', '6 tháng đầu năm 2024', '2021: 1, 2022: 2, 2023: 3'],
  ['Năm 2023', 'Năm 2024 (kế hoạch)', '2023: 1'],
  ['2023', '2024 KH', '2023: 1'],
  ['TH2023', 'KH2024', '2023: 1'],
  ['TH 2023', 'Ước TH 2024', '2023: 1'],
  ['Năm 2024', 'Lũy kế từ 2021', '2024: 1'],
  ['Năm 2024', 'Tỷ lệ so năm 2023', '2024: 1'],
  ['Năm 2023 (đến 31/12)', 'Năm 2024 (đến 15/12)', '2023: 1, 2024: 2'],
])('beside whole years they are left out: %s, %s', (...row) => {
  expect(toldUnder(row.slice(0, -1))).toBe(row[row.length - 1]);
});

test.each([
  'Lũy kế đến năm 2024',
  'Ước năm 2024',
  '2024 (ước)',
  'Trung bình năm 2024',
  'Năm 2024 (đến 30/9)',
  'Năm 2024 (dự kiến)',
  '9T/2024',
  '% năm 2024',
  '2024 tạm tính',
])('no answer of a whole year waits when it is the only column: %s', (head) => {
  expect(toldUnder([head], ' năm 2024')).toBe('periods');
});

test('what is left beside them answers no question of another year', () => {
  expect(toldUnder(['Năm 2023', 'Học kỳ I năm 2024'], ' năm 2024')).toBe('periods');
  expect(toldUnder(['Kế hoạch 2024', 'Học kỳ I 2024', 'Năm 2023'], ' năm 2024')).toBe('periods');
  expect(toldUnder(['Năm 2024', 'So với năm 2023'], ' năm 2024')).toBe('2024: 1');
});

test.each([
  'Kết quả',
  'Kết quả năm 2024',
  'Cả năm 2024',
  'Năm 2024 (đến 15/12)',
  'Thực hiện năm 2024',
  'Kết quả thực hiện kế hoạch năm 2024',
  'Số liệu đến hết tháng 12/2024',
  'Từ tháng 1 đến tháng 12 năm 2024',
  '12 tháng năm 2024',
  'Báo cáo lần 2',
])('what is done in a year is read: %s', (head) => {
  expect(toldUnder([head], ' năm 2024')).toBe('2024: 1');
});

test('questions down under no year are questions, not units', () => {
  const across = gridOf('Trang tính1', [
    ['TT', 'Nội dung', 'Trường THPT Kiến An', 'Phòng GDĐT quận Lê Chân'],
    [1, 'Số buổi tuyên truyền', 5, 6],
    [2, 'Số lượt người tham gia tuyên truyền', 50, 60],
    [3, 'Số văn bản ban hành', 1, 2],
  ]);
  expect(readHandSheet([across], sgddt2024).units.map(({ name }) => name)).toEqual(['Trường THPT Kiến An', 'Phòng GDĐT quận Lê Chân']);
});

test.each([
  ['Người lập biểu', 'Thủ trưởng đơn vị'],
  ['', 'Hải Phòng, ngày 12 tháng 12 năm 2024'],
])('a part over several sections tells no question apart, and who signs below is no answer: %s', (left, right) => {
  const grid = gridOf('THPT Kiến An', [
    ['TT', 'Nội dung', '2021', '2022', '2023', '2024'],
    ['I', 'Kết quả triển khai'],
    [1, 'Số vụ đã tiếp nhận', 0, 0, 1, 0],
    ['II', 'Năm nhóm biện pháp'],
    [2, 'Số buổi tuyên truyền', 5, 6, 7, 8],
    [3, 'Số lượt người tham gia tuyên truyền', 50, 60, 70, 80],
    [],
    ['', '', left, '', right],
  ]);
  const link = linkOf({ name: 'own', shape: '', grids: [grid], hidden: [], expected: [], truth: [] });
  expect(link.tabs[0]?.columns.map(({ field, sure }) => [field, sure])).toEqual([
    ['ten_don_vi', 'chac'],
    ['so_vu_tiep_nhan', 'chac'],
    ['nhom_2_so_buoi', 'chac'],
    ['nhom_2_so_luot', 'chac'],
  ]);
});

test.each([
  'T9|T10',
  'Tuần 1|Tuần 2',
  'Nửa năm đầu|Nửa năm sau',
  'Trước 30/6|Sau 30/6',
  'Khối 10|Khối 11|Khối 12',
  'Cơ sở 1|Cơ sở 2',
  'Lớp 10|Lớp 11',
])('parts of a unit or of a year over the questions are no units: %s', (heads) => {
  for (const tab of ['THPT Kiến An', 'Số liệu']) {
    const grid = gridOf(tab, [
      ['Nội dung', ...heads.split('|')],
      ...['Số vụ việc tiếp nhận', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'].map((question, at) => [
        question,
        ...heads.split('|').map((_, own) => String(3 + at + own)),
      ]),
    ]);
    const { tabs, units } = readHandSheet([grid], sgddt2024);
    expect([units, tabs[0]?.reason.how]).toEqual([[], tab === 'Số liệu' ? 'questions' : 'periods']);
  }
});

test.each(['Số liệu', 'Kết quả', 'Học kỳ I|Học kỳ II', 'Quý 1|Quý 2|Lê Chân', 'Nam|Nữ'])(
  'a form that does not say whose it is is told, whatever its columns: %s',
  (heads) => {
    const rows = ['Số vụ việc tiếp nhận', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'].map((question) => [
      question,
      ...heads.split('|').map(() => '4'),
    ]);
    const { tabs } = readHandSheet([gridOf('BC', [['Nội dung', ...heads.split('|')], ...rows])], sgddt2024);
    expect(tabs[0]?.reason.how).toBe('questions');
  },
);

test('years are read beside their sum; a lone year answers no question of another', () => {
  expect(toldUnder(['2023', '2024', 'Tổng'])).toBe('2023: 1, 2024: 2');
  expect(toldUnder(['2023', '2024', 'Cộng 2 năm'])).toBe('2023: 1, 2024: 2');
  expect(toldUnder(['Năm 2023'], ' năm 2024')).toBe('periods');
  expect(toldUnder(['Năm 2024'], ' năm 2024')).toBe('2024: 1');
});

test.each(['Phường 1|Phường 2', 'THPT số 1|THPT số 2', 'Lê Chân|Kiến An'])('units across are units: %s', (heads) => {
  const rows = ['Số vụ việc tiếp nhận', 'Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền'].map((question) => [
    question,
    ...heads.split('|').map(() => '4'),
  ]);
  const { units } = readHandSheet([gridOf('BC', [['Nội dung', ...heads.split('|')], ...rows])], sgddt2024);
  expect(units.map(({ name }) => name)).toEqual(heads.split('|'));
});
