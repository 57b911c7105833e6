/** Heads as clerks write them: kinds of units for a name, a letterhead above, years as blocks of rows where units go across. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const letterhead = [['UBND THÀNH PHỐ HẢI PHÒNG'], ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'], ['BIỂU TỔNG HỢP']];

test.each([
  'PHÒNG GDĐT / TRƯỜNG',
  'Phòng GD&ĐT, trường THPT',
  'Phòng GDĐT - Trường THPT - TT GDNN-GDTX',
  'Phòng GDĐT và các đơn vị',
  'Trường, trung tâm, phòng GDĐT',
  'Tên phòng GDĐT; tên trường',
  'Phòng GDĐT + Trường',
  'UBND xã / Trường',
  'Đơn vị hoặc trường',
])('“%s” names the units, under a letterhead', (head) => {
  const rows = [
    ...letterhead,
    ['TT', head, 'Số buổi tuyên truyền 2021', 'Số buổi tuyên truyền 2022', 'Ghi chú'],
    ['1', 'P.GDĐT Hồng Bàng', '5', '7', ''],
    ['2', 'P.GDĐT Lê Chân', '3', '4', 'chưa đủ'],
    ['3', 'THPT Thái Phiên', '2', '2', ''],
  ];
  const [tab] = readHandSheet([gridOf('Bieu 01', rows)], sgddt2024).tabs;
  expect(tab?.read.role).toBe('answers');
  expect(tab?.read.body.rows.map(({ row }) => row)).toEqual([4, 5, 6]);
  expect(tab?.read.columns.map(({ field, year, sure }) => [field?.code ?? null, year, sure])).toEqual([
    [null, null, 'chac'],
    ['ten_don_vi', null, 'chac'],
    ['nhom_2_so_buoi', 2021, 'chac'],
    ['nhom_2_so_buoi', 2022, 'chac'],
    [null, null, 'chac'],
  ]);
});

/** Left of the questions are other words: whether those words are a header of names. */
test.each(['Trường, lớp', 'Phòng máy / Trường', 'Tổng / Trường định kỳ tổ chức', 'Số trường, số lớp'])('“%s” does not', (head) => {
  const rows = [
    ['TT', 'Tên đơn vị', head, 'Số buổi tuyên truyền 2021'],
    ['1', 'P.GDĐT Hồng Bàng', '5', '7'],
    ['2', 'P.GDĐT Lê Chân', '3', '4'],
  ];
  const [tab] = readHandSheet([gridOf('Bieu 01', rows)], sgddt2024).tabs;
  expect(tab?.read.name).toBe(1);
});

const units = ['Phòng GDĐT Tiên Lãng', 'THPT Tiên Lãng', 'THPT Hùng Thắng', 'Cộng'];
const questions = ['Số vụ tiếp nhận', 'Kinh phí, triệu đồng', 'Số buổi tuyên truyền'];
const fields = ['so_vu_tiep_nhan', 'kinh_phi', 'nhom_2_so_buoi'];
const values = (seed: number) => units.map((_, at) => String(seed + at));

/** What stands left of the answers in a row of a block's title, and of a question. */
const shapes: readonly (readonly [string, string[], (year: number) => string[], (at: number, text: string) => string[]])[] = [
  ['years in their own column', ['Chỉ tiêu', '', ''], (year) => [`NĂM ${year}`, '', ''], (at, text) => ['', String(at + 1), text]],
  ['years over the questions', ['STT', 'Nội dung'], (year) => ['', `Năm ${year}`], (at, text) => [String(at + 1), text]],
  ['years in the column of numbers', ['TT', 'Chỉ tiêu'], (year) => [`Năm ${year}`, ''], (at, text) => [String(at + 1), text]],
  ['no header over the questions', ['', ''], (year) => [`Năm ${year}`, ''], (at, text) => [String(at + 1), text]],
];

test.each(shapes)('units across, a block of rows for each year: %s', (_what, heads, title, question) => {
  const rows = [
    ['BIỂU SỐ LIỆU CỤM TIÊN LÃNG'],
    [...heads, ...units],
    ...[2021, 2022].flatMap((year) => [title(year), ...questions.map((text, at) => [...question(at, text), ...values(year % 10)])]),
  ];
  const [tab] = readHandSheet([gridOf('Cụm', rows)], sgddt2024).tabs;
  const found = tab?.read.columns.flatMap(({ field, year, sure }) => (field && field.kind !== 'key' ? [[field.code, year, sure]] : []));
  expect(found).toEqual([2021, 2022].flatMap((year) => fields.map((code) => [code, year, 'chac'])));
});

test('a year without answers under its question is no block', () => {
  const years = (of: string, filled: readonly number[]) => [
    [of],
    ...[2021, 2022, 2023, 2024].map((year) => [`Năm ${year}`, ...(filled.includes(year) ? values(3) : [])]),
  ];
  const rows = [['Nội dung', ...units], ...years('Số buổi tuyên truyền', [2021, 2022, 2023]), ...years('Số vụ tiếp nhận', [2022, 2023])];
  const [tab] = readHandSheet([gridOf('Cụm', rows)], sgddt2024).tabs;
  const found = tab?.read.columns.flatMap(({ field, year, values }) =>
    field && values.filled > 0 && field.kind !== 'key' ? [[field.code, year]] : [],
  );
  expect(found).toEqual([
    ['nhom_2_so_buoi', 2021],
    ['nhom_2_so_buoi', 2022],
    ['nhom_2_so_buoi', 2023],
    ['so_vu_tiep_nhan', 2022],
    ['so_vu_tiep_nhan', 2023],
  ]);
});

test('an empty question behind the years of another keeps its words', () => {
  const rows = [
    ['Nhóm', 'Nội dung', 'Năm', ...units],
    ['Tuyên truyền', 'Số buổi tuyên truyền', '2021', ...values(1)],
    ['', '', '2022', ...values(2)],
    ['', 'Số vụ tiếp nhận', '2021', ...values(3)],
    ['', '', '2022', ...values(4)],
    ['', 'Số vụ đã xử lý', '2021', ...values(2)],
    ['', '', '2022', ...values(3)],
  ];
  const [tab] = readHandSheet([gridOf('Cụm', rows, [{ row: 1, column: 0, rows: 6, columns: 1 }])], sgddt2024).tabs;
  const found = tab?.read.columns.flatMap(({ field, year }) => (field && field.kind !== 'key' ? [[field.code, year]] : []));
  expect(found).toEqual([
    ['nhom_2_so_buoi', 2021],
    ['nhom_2_so_buoi', 2022],
    ['so_vu_tiep_nhan', 2021],
    ['so_vu_tiep_nhan', 2022],
    ['so_vu_da_xu_ly', 2021],
    ['so_vu_da_xu_ly', 2022],
  ]);
});
