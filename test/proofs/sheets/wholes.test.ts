/** A total beside its parts under one question: the total is the figure, a part never is. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const years = [2021, 2022];
const units = ['THPT Hải An', 'THPT Kiến An', 'THPT Thái Phiên', 'THPT Ngô Quyền', 'THPT Lê Chân'];

/** Header → [what it is taken for, how surely], of the first year. */
function read(question: string, parts: readonly string[], values: (row: number) => readonly number[]) {
  const width = parts.length;
  const spread = (texts: readonly string[]) => texts.flatMap((text) => [text, ...Array(width - 1).fill('')]);
  const rows = [
    ['STT', 'Tên đơn vị', question, ...Array(width * years.length - 1).fill('')],
    ['', '', ...spread(years.map((year) => `Năm ${year}`))],
    ['', '', ...years.flatMap(() => parts)],
    ...units.map((name, at) => [String(at + 1), name, ...years.flatMap(() => values(at).map(String))]),
  ];
  const merges = [
    { row: 0, column: 2, rows: 1, columns: width * years.length },
    ...years.map((_, at) => ({ row: 1, column: 2 + at * width, rows: 1, columns: width })),
    ...[0, 1].map((column) => ({ row: 0, column, rows: 3, columns: 1 })),
  ];
  const [tab] = readHandSheet([gridOf('Thống kê', rows, merges)], sgddt2024).tabs;
  const own = tab?.read.columns.filter(({ at }) => at >= 2 && at < 2 + width) ?? [];
  return own.map(({ field, year, sure }) => [year === 2021 ? (field?.code ?? null) : null, sure]);
}

const summed = (row: number) => [row + 1, row + 2, 2 * row + 3];

test.each(['Cộng', 'Tổng', 'Tổng số', 'Tổng cộng', 'Cả năm', 'TC'])('“%s” that adds up its parts is the figure', (whole) => {
  const [one, two, all] = read('Kinh phí (triệu đồng)', ['Tự chủ', 'Ngân sách', whole], summed);
  expect([one?.[1], two?.[1]]).not.toContain('chac');
  expect(all).toEqual(['kinh_phi', 'chac']);
  const first = read('Kinh phí (triệu đồng)', [whole, 'Ngân sách', 'Xã hội hóa'], (row) => [2 * row + 3, row + 1, row + 2]);
  expect(first[0]).toEqual(['kinh_phi', 'chac']);
  expect(first.slice(1).map(([, sure]) => sure)).not.toContain('chac');
});

test('“Cộng” that is no sum of what is beside it waits, and so do the parts', () => {
  const found = read('Kinh phí (triệu đồng)', ['Tự chủ', 'Ngân sách', 'Cộng'], (row) => [row + 1, row + 2, 9 * row + 40]);
  expect(found.filter(([field, sure]) => field === 'kinh_phi' && sure === 'chac')).toEqual([]);
});

test('questions of their own beside a total are read; their total is nobody’s figure', () => {
  const found = read('Số vụ việc', ['Số vụ tiếp nhận', 'Số vụ đã xử lý', 'Tổng'], summed);
  expect(found.slice(0, 2)).toEqual([
    ['so_vu_tiep_nhan', 'chac'],
    ['so_vu_da_xu_ly', 'chac'],
  ]);
  expect(found[2]?.[0] === null || found[2]?.[1] !== 'chac').toBe(true);
});

test('a total right of years under one question stays left out', () => {
  const rows = [
    ['STT', 'Tên đơn vị', 'Số buổi tuyên truyền', '', ''],
    ['', '', '2021', '2022', 'Cộng'],
    ...units.map((name, at) => [String(at + 1), name, String(at + 1), String(at + 2), String(2 * at + 3)]),
  ];
  const merges = [{ row: 0, column: 2, rows: 1, columns: 3 }];
  const [tab] = readHandSheet([gridOf('Thống kê', rows, merges)], sgddt2024).tabs;
  const own = tab?.read.columns.filter(({ at }) => at >= 2) ?? [];
  expect(own.map(({ field, year, sure }) => [field?.code ?? null, year, sure])).toEqual([
    ['nhom_2_so_buoi', 2021, 'chac'],
    ['nhom_2_so_buoi', 2022, 'chac'],
    [null, null, expect.anything()],
  ]);
});

test('“đạt | tổng” are halves, and “nữ | tổng” is no proof of a sum', () => {
  const halves = read('Số trường định kỳ tổ chức tuyên truyền', ['đạt', 'tổng'], (row) => [row + 3, row + 3]);
  expect(halves[1]).not.toEqual(['so_co_so_dinh_ky', 'chac']);
  const one = read('Kinh phí (triệu đồng)', ['Ngân sách', 'Cộng'], (row) => [row + 3, row + 3]);
  expect(one.filter(([field, sure]) => field === 'kinh_phi' && sure === 'chac')).toEqual([]);
});

test.each([
  ['Tự chủ', 'Ngân sách'],
  ['Ngân sách', 'Xã hội hóa'],
  ['Ngân sách', 'Nguồn khác'],
  ['Đã bố trí từ ngân sách', 'Tự chủ'],
])('without a total “%s | %s” are parts too: none is sure', (one, two) => {
  const found = read('Kinh phí (triệu đồng)', [one, two], (row) => [row + 1, row + 2]);
  expect(found.filter(([field, sure]) => field === 'kinh_phi' && sure === 'chac')).toEqual([]);
});

test('questions that their own words ask stay sure beside others', () => {
  const found = read('Số vụ việc', ['Số vụ tiếp nhận', 'Số vụ đã xử lý'], (row) => [row + 2, row + 1]);
  expect(found.map(([, sure]) => sure)).toEqual(['chac', 'chac']);
});

test.each([
  ['Số vụ tiếp nhận', ['Trên mạng', 'Ngoài đời', 'Cộng']],
  ['Số vụ tiếp nhận', ['Qua mạng', 'Trực tiếp', 'Tổng số']],
  ['Số vụ xâm hại trẻ em tiếp nhận', ['Trên môi trường mạng', 'Khác', 'Cộng']],
  ['Số buổi tuyên truyền', ['An toàn mạng', 'Giao thông', 'Ma túy', 'Cộng']],
  ['Số buổi tuyên truyền', ['Kế hoạch', 'Phát sinh', 'Tổng']],
  ['Số vụ tiếp nhận', ['Năm trước chuyển sang', 'Trong năm', 'Tổng']],
  ['Số lượt cán bộ được tập huấn', ['Cán bộ', 'Học sinh', 'Cộng']],
  ['Số lượt cán bộ được tập huấn', ['Cán bộ', 'Học sinh', 'Tổng số']],
  ['Kinh phí (triệu đồng)', ['Bảo vệ trẻ em', 'Chuyên môn', 'Tổng']],
] as const)('under “%s” a total of %j waits: a part may be outside the question', (question, parts) => {
  const found = read(question, parts, (row) => {
    const own = parts.slice(1).map((_, at) => row + at + 1);
    return [...own, own.reduce((sum, one) => sum + one, 0)];
  });
  const whole = found[found.length - 1];
  expect(whole?.[0] === null || whole?.[1] !== 'chac').toBe(true);
});

test.each([
  ['Số buổi tuyên truyền', ['Tiểu học', 'THCS', 'Cộng'], 'nhom_2_so_buoi'],
  ['Số vụ tiếp nhận', ['Học kỳ I', 'Học kỳ II', 'Cộng'], 'so_vu_tiep_nhan'],
] as const)('under “%s” a total of %j is the figure: its parts are all of it', (question, parts, field) => {
  expect(read(question, parts, summed)[2]).toEqual([field, 'chac']);
});

test('“Ngân sách” is no “ngàn”: its money is that of the question above', () => {
  const rows = [
    ['STT', 'Tên đơn vị', 'Kinh phí (triệu đồng)', '', 'Số buổi tuyên truyền 2024', 'Số vụ đã tiếp nhận 2024'],
    ['', '', 'Ngân sách 2024', 'Nguồn khác 2024', '', ''],
    ...units.map((name, at) => [String(at + 1), name, String(at + 1), String(at + 2), '3', '1']),
  ];
  const merges = [{ row: 0, column: 2, rows: 1, columns: 2 }];
  const [tab] = readHandSheet([gridOf('Thống kê', rows, merges)], sgddt2024).tabs;
  expect(tab?.read.columns.filter(({ at }) => at === 2 || at === 3).map(({ unit }) => unit)).toEqual(['triệu đồng', 'triệu đồng']);
});
