/** Rows copied below their table are no second rows of their units; what differs in one cell is asked. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];

const head: Rows = [['TT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2024']];
const rows: Rows = [
  [1, 'THPT Lê Chân', 0, 5],
  [2, 'THPT Ngô Quyền', 1, 6],
  [3, 'PGD Thủy Nguyên', 0, 7],
];
const total: Rows = [[], ['', 'Tổng cộng', 1, 18], []];

function read(...parts: readonly Rows[]) {
  const [tab] = readHandSheet([gridOf('Trang tính1', parts.flat())], sgddt2024).tabs;
  const body = tab?.read.body;
  return { rows: body?.rows.map(({ name }) => name), copies: body?.aside.filter(({ kind }) => kind === 'copy').map(({ row }) => row) };
}

const names = ['THPT Lê Chân', 'THPT Ngô Quyền', 'PGD Thủy Nguyên'];

test.each([[[['Bản sao lưu, các đơn vị không sửa']]], [[['Số liệu cũ']]], [[]]] as readonly [Rows][])(
  'a copy below is aside, under %j',
  (mark) => {
    const from = head.length + rows.length + total.length + mark.length;
    expect(read(head, rows, total, mark, rows.slice(0, 2))).toEqual({ rows: names, copies: [from, from + 1] });
  },
);

test('one cell that differs makes it no copy', () => {
  expect(read(head, rows, [[4, 'THPT Lê Chân', 0, 9]])).toEqual({ rows: [...names, 'THPT Lê Chân'], copies: [] });
});

test('names whose type nobody knows may be of two units', () => {
  const bare: Rows = [
    [1, 'An Lão', 0, 0],
    [2, 'Kiến Thụy', 0, 1],
    [3, 'An Lão', 0, 0],
  ];
  expect(read(head, bare)).toEqual({ rows: ['An Lão', 'Kiến Thụy', 'An Lão'], copies: [] });
  expect(
    read(head, rows, [
      [4, 'THPT An Dương', '', ''],
      [5, 'THPT An Dương', '', ''],
    ]).copies,
  ).toEqual([]);
});
