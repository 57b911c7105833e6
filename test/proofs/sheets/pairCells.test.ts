/** Two numbers in a few cells of a target's column: both are read, no unit is told that it typed wrongly, and of what a part is a person says. */
import { expect, test } from '@jest/globals';
import { faultsOf } from '../../../src/core/linking/given/faults.ts';
import type { Link } from '../../../src/core/linking/link.ts';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const supported = 'Số trẻ em được hỗ trợ, can thiệp năm 2022';
const units = ['Hải An', 'Kiến An', 'Thái Phiên', 'Ngô Quyền', 'Lê Chân', 'Đồ Sơn'];

/** A column of values under a header, with others to its right. */
function sheet(values: readonly CellValue[], header = supported, ...others: readonly CellValue[][]): Grid {
  const rows = units.map((name, at) => [at + 1, `THPT ${name}`, values[at] ?? '', at, at + 2, ...others.map((one) => one[at + 1] ?? '')]);
  return gridOf('Thống kê', [
    ['STT', 'Tên đơn vị', header, 'Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', ...others.map(([head = '']) => head)],
    ...rows,
  ]);
}
const linkOf = (grid: Grid) => toLink(readHandSheet([grid], sgddt2024), sgddt2024);
const column = (grid: Grid, letter = 'C') => linkOf(grid).tabs[0]?.columns.find((one) => one.column === letter);
/** Both halves of each unit as read once a person confirmed all columns. */
function halves(grid: Grid, change: (link: Link) => Link = (link) => link) {
  const link = linkOf(grid);
  const sure = link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((one) => ({ ...one, sure: 'chac' as const })) }));
  const confirmed = change({ ...link, tabs: sure });
  expect(faultsOf(confirmed, [grid], sgddt2024)).toEqual([]);
  const answers = linkGrids([grid], confirmed, sgddt2024).grids.find(({ name }) => name === sgddt2024.answers.tab);
  const [head = []] = answers?.values ?? [];
  const own = head.indexOf('so_tre_duoc_ho_tro.2022');
  const whole = answers?.linked?.denominators.get('so_tre_duoc_ho_tro.2022') ?? -1;
  return answers?.shown.slice(1).map((row) => `${row[own] ?? ''}:${row[whole] ?? ''}`);
}

test('a few pairs make it a column of two numbers, which a person confirms', () => {
  const grid = sheet([0, '1/2', 0, '2/2', 'Không', 1]);
  expect(column(grid)).toMatchObject({ field: 'so_tre_duoc_ho_tro', year: 2022, part: 'ratio', sure: 'gan_giong' });
  expect(halves(grid)).toEqual(['0:', '1:2', '0:', '2:2', 'Không:', '1:']);
});

test('one such cell does not make the others wait', () => {
  const grid = sheet([0, '1/2', 0, 2, 0, 1]);
  expect(column(grid)).toMatchObject({ part: 'ratio', sure: 'chac' });
  expect(halves(grid)).toEqual(['0:', '1:2', '0:', '2:', '0:', '1:']);
});

test('a header that names both is sure', () => {
  const grid = sheet([0, '1/2', '3/3', '2/2', '1/1', 1], 'Số trẻ em được hỗ trợ/tổng số có yêu cầu năm 2022');
  expect(column(grid)).toMatchObject({ field: 'so_tre_duoc_ho_tro', part: 'ratio', sure: 'chac' });
});

test.each([
  ['1/2 em', '1:2'],
  ['1 em/2 em', '1:2'],
  ['1/2 (đạt 50%)', '1:2'],
  ['24/26 trường (92%)', '24:26'],
  ['24/26 trường, đạt 92,3%', '24:26'],
  // The share contradicts the pair; a day of a year is no pair.
  ['1/2 (80%)', '1/2 (80%):'],
  ['15/11/2022', '15/11/2022:'],
])('“%s” among plain counts', (typed, said) => {
  expect(halves(sheet([0, typed, 0, '2/2', '1/1', 1]))?.[1]).toBe(said);
});

test('a sheet that took “1/2” for a date shows what was typed', () => {
  const grid = sheet([0, '2/2', new Date(2026, 1, 1), '3/3', 0, 1]);
  const as = (typed: string) => ({
    ...grid,
    shown: grid.shown.map((row, at) => row.map((text, own) => (at === 3 && own === 2 ? typed : text))),
  });
  expect(halves(as('1/2'))?.[2]).toBe('1:2');
  expect(halves(as('2/1'))?.[2]).toBe('2/1:');
});

test('dates alone are no pairs: the column waits, and is read so only when a person says it', () => {
  const grid = sheet(units.map((_, at) => new Date(2026, at, 1)));
  const dated = { ...grid, shown: grid.shown.map((row, at) => row.map((text, own) => (at > 0 && own === 2 ? `1/${at}` : text))) };
  expect(column(dated)).toMatchObject({ part: null, sure: 'gan_giong' });
});

test('beside a column of the whole a pair says it a second time, and only another whole is a contradiction', () => {
  const grid = sheet([1, '1/2', 0, '2/2', 0, 1], supported, ['Số trẻ em có yêu cầu hỗ trợ, can thiệp năm 2022', 1, 2, 0, 3, 0, 1]);
  expect(column(grid)).toMatchObject({ field: 'so_tre_duoc_ho_tro', part: 'numerator' });
  expect(column(grid, 'F')).toMatchObject({ field: 'so_tre_duoc_ho_tro', part: 'denominator' });
  expect(halves(grid)).toEqual(['1:1', '1:2', '0:0', '2:2 | 3', '0:0', '1:1']);
});

test('a link that a person confirmed as a plain count reads pairs too', () => {
  const plain = (link: Link) => ({
    ...link,
    tabs: link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((one) => ({ ...one, part: null })) })),
  });
  expect(halves(sheet([0, '1/2', 0, '2/2', 0, 1]), plain)).toEqual(['0:', '1:2', '0:', '2:2', '0:', '1:']);
});

test('a question that is no pair has no part: pairs make it wait, a link that says one is refused', () => {
  const grid = sheet([5, '1/2', '3/4', '2/2', 6, 1], 'Số buổi tuyên truyền năm 2022');
  expect(column(grid)).toMatchObject({ field: 'nhom_2_so_buoi', part: null, sure: 'gan_giong' });
  const link = linkOf(grid);
  const given = {
    ...link,
    tabs: link.tabs.map((tab) => ({ ...tab, columns: tab.columns.map((one) => ({ ...one, part: 'ratio' as const })) })),
  };
  expect(faultsOf(given, [grid], sgddt2024).join()).toMatch(/cột C “Số buổi tuyên truyền năm 2022”/);
});
