/** A kept copy of a sheet that others made holds no name outside the answers either, and is read as before. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { maskGrids } from '../../../src/core/returns/maskSafely.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const gridOf = (name: string, values: CellValue[][]): Grid => ({ name, values, shown: values.map((row) => row.map(String)) });
const head = ['TT', 'Tên đơn vị', 'Số vụ tiếp nhận 2023', 'Số vụ tiếp nhận 2024', 'Kết quả giáo dục, truyền thông', 'Ghi chú thêm'];
const rows = [
  [1, 'Trường THPT Thái Phiên', 1, 0, 'Tuyên truyền Luật An ninh mạng', 'Âu Kim Thoa'],
  [2, 'Trường THPT Ngô Quyền', 2, 1, 'Tuyên truyền Luật An ninh mạng', ''],
  [3, 'Trường THPT Hải An', 3, 2, 'Tuyên truyền Luật An ninh mạng', ''],
  ['', 'Trường của em Tô Ngọc Hân', '', '', '', ''],
];
const sheets = () => [
  gridOf('Tổng hợp 830', [head, ...rows]),
  gridOf('Danh sách', [
    ['TT', 'Họ tên', 'Lớp'],
    [1, 'Nghiêm Bảo Trâm', '8C'],
  ]),
];
const read = (grids: Grid[]) => linkSheet(grids, [], null, { names: grids.map(({ name }) => name), outline: sgddt2024 });

test('cells of columns and tabs that are not read are masked, names of units and figures are not', () => {
  const { cells: masks } = maskGrids(read(sheets()), sgddt2024);
  const at = (tab: string) => (masks.get(tab) ?? []).map(({ row, column }) => `${row} ${column}`);
  expect(at('Tổng hợp 830')).toEqual(['1 5', '4 1']);
  expect(at('Danh sách')).toEqual(['1 1']);
});

test('the masked sheet gives the same units and figures', () => {
  const before = read(sheets());
  const { cells: masks } = maskGrids(before, sgddt2024);
  const masked = sheets().map((grid) => {
    const values = grid.values.map((row) => [...row]);
    for (const { row, column, text } of masks.get(grid.name) ?? []) (values[row] ?? [])[column] = text;
    return gridOf(grid.name, values);
  });
  const answers = ({ grids }: ReturnType<typeof read>) => grids.find(({ name }) => name === sgddt2024.answers.tab)?.values;
  expect(answers(read(masked))).toEqual(answers(before));
  expect(answers(before)).toHaveLength(rows.length);
});
