/** A row of what was planned, or of a part of the year, over the row of what was done: the second is the unit's. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const heads = ['Số vụ đã tiếp nhận năm 2024', 'Số buổi tuyên truyền năm 2024'];

const ownFigure = (row: number, at: number) => `${10 * row + at}`;

/** The table with a row for each state; names again, or only in the first row. */
function table(column: string, states: readonly string[], isAgain: boolean, last: readonly string[] = [], own = ownFigure) {
  const rows = ['THPT Kiến An', 'THPT Trần Phú', 'THPT An Lão'].flatMap((name, at) =>
    states.map((state, row) => [row === 0 || isAgain ? String(at + 1) : '', row === 0 || isAgain ? name : '', state, own(row, at), '9']),
  );
  return gridOf('Trang tính1', [['STT', 'Đơn vị', column, ...heads], ...rows, ...(last.length > 0 ? [last] : [])]);
}

function unitRows(grid: ReturnType<typeof gridOf>) {
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac')).toHaveLength(2);
  expect(linkSheet([grid], [], null, { names: [], outline: sgddt2024 }).linked?.lost).toEqual([]);
  return tab?.read.body.rows.map(({ row, name }) => `${row} ${name}`);
}

const second = ['2 THPT Kiến An', '4 THPT Trần Phú', '6 THPT An Lão'];

test.each([
  ['Nội dung', ['Kế hoạch', 'Thực hiện']],
  ['', ['KH', 'TH']],
  ['Chỉ số', ['Kế hoạch năm 2024', 'Kết quả năm 2024']],
  ['Số liệu', ['Đăng ký', 'Kết quả']],
  ['Kỳ', ['6 tháng đầu năm', 'Cả năm']],
  ['Kỳ', ['Học kỳ I', 'Cả năm']],
])('under “%s” %j: the second row is read', (column, states) => {
  expect(unitRows(table(column, states, true))).toEqual(second);
  expect(unitRows(table(column, states, false))).toEqual(second);
});

test.each(['0', '4'])('units that all had %s are no copies of one another', (same) => {
  const states = ['Kế hoạch', 'Thực hiện'];
  const had = (row: number) => (row === 0 ? '3' : same);
  expect(unitRows(table('Nội dung', states, false, [], had))).toEqual(second);
  expect(unitRows(table('Nội dung', states, true, [], had))).toEqual(second);
});

test('of four quarters and the year, the year is read', () => {
  const states = ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'];
  const whole = ['5 THPT Kiến An', '10 THPT Trần Phú', '15 THPT An Lão'];
  expect(unitRows(table('Thời gian', states, true))).toEqual(whole);
  expect(unitRows(table('Thời gian', states, false))).toEqual(whole);
});

test('a unit with a plan alone is asked about', () => {
  const { values } = table('Nội dung', ['Kế hoạch', 'Thực hiện'], true);
  const rows = [...values, ['4', 'THPT Tô Hiệu', 'Kế hoạch', '5', '9']].map((row) => row.map(String));
  const grid = gridOf('Trang tính1', rows);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.rows.map(({ row, name }) => `${row} ${name}`)).toEqual(second);
  expect(tab?.read.body.aside.filter(({ kind }) => kind === 'doubt').map(({ row }) => row)).toEqual([7]);
});

/** Terms, levels, sexes: a name in the first row only, its cell merged or not. */
test.each([
  ['Kỳ', ['HK I', 'HK II']],
  ['Cấp học', ['Mầm non', 'Tiểu học', 'THCS']],
  ['Khối', ['10', '11', '12']],
  ['Giới tính', ['Nam', 'Nữ']],
  ['Đợt', ['Đợt 1', 'Đợt 2']],
  ['Hình thức', ['Trực tiếp', 'Trực tuyến']],
])('under “%s” %j: the first of several rows of a unit is not its figure', (column, states) => {
  for (const isAgain of [true, false]) {
    const [tab] = readHandSheet([table(column, states, isAgain)], sgddt2024).tabs;
    expect(tab?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac')).toEqual([]);
  }
});

test('the sums of both are no unit’s', () => {
  expect(unitRows(table('Nội dung', ['Kế hoạch', 'Thực hiện'], true, ['', 'Tổng cộng', 'Thực hiện', '33', '27']))).toEqual(second);
});

test('two terms without their year are not read', () => {
  const [tab] = readHandSheet([table('Kỳ', ['Học kỳ I', 'Học kỳ II'], true)], sgddt2024).tabs;
  expect(tab?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac')).toEqual([]);
});

test('“Thực hiện” of some units alone says nothing of the rows', () => {
  const grid = gridOf('Trang tính1', [
    ['STT', 'Đơn vị', 'Ghi chú', ...heads],
    ['1', 'THPT Kiến An', 'Kế hoạch', '1', '2'],
    ['2', 'THPT Trần Phú', '', '3', '4'],
    ['3', 'THPT An Lão', 'đã gửi', '5', '6'],
  ]);
  expect(unitRows(grid)).toEqual(['1 THPT Kiến An', '2 THPT Trần Phú', '3 THPT An Lão']);
});
