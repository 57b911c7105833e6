/** Workbooks that hold no report, of the shapes that Google's own exports have: nothing is read, no unit is made up. */
import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/core/workbook.ts';
import { linkOf } from './measure.ts';
import { gridOf } from './sheet.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, at) => from + at);
const stock = [
  ['Name (in database)', 'Type (item/case/kit)', 'Rental/sales', 'Count serial numbers', 'Quantity', 'Folder', 'Code', 'Total year 2021'],
  ['XLR cable (5m)', 'item', 'Rental', 'No', 50, '', 10048, 3],
  ['XLR cable (10m)', 'item', 'Rental', 'No', 20, '', 10049, 4],
  ['Case for school', 'case', 'Sales', 'No', 2, '', 53201, 5],
];
const books: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  'two words': [
    ['test1', 'aaa'],
    ['test2', ''],
  ],
  'months across': [
    ['', ...months],
    ['Line A', ...numbers(12, 110)],
    ['Line B', ...numbers(12, 70)],
    ['Line C', ...numbers(12)],
  ],
  'nothing but numbers': [numbers(9), numbers(9, 20), numbers(9, 21)],
  'a stock list': stock,
  'empty cells': [[''], ['']],
  'series by time': [
    ['Time', 'Series A', 'Series B'],
    [0, 3, 4],
    [0.5, 5, 6],
    [1, 7, 8],
  ],
  'dates down': [
    ['Date', 'Count A', 'Count B'],
    ['2021-01-01', 3, 10],
    ['2021-01-02', 4, 11],
    ['2022-01-03', 5, 12],
  ],
};

test.each(Object.entries(books))('%s', (name, rows) => {
  const link = linkOf({ name, shape: '', grids: [gridOf('Sheet1', rows)], hidden: [], expected: [], truth: [] });
  expect(link.units).toEqual([]);
  expect(link.tabs.map(({ role }) => role)).toEqual(link.tabs.map(() => 'other'));
  expect(link.tabs.flatMap(({ columns }) => columns).filter(({ field }) => field !== null)).toEqual([]);
});
