/** Rows of averages among units by bare names; units whose money has decimals are none. */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

function namesOf(heads: readonly string[], rows: readonly string[]) {
  const grid = gridOf('Trang tính1', [heads, ...rows.map((row) => row.split('|'))]);
  return readHandSheet([grid], sgddt2024).tabs[0]?.read.body.rows.map(({ name }) => name);
}

const counted = ['STT', 'Đơn vị', 'Số vụ đã tiếp nhận năm 2024', 'Số buổi tuyên truyền năm 2024'];
const three = ['Trần Phú', 'Kiến An', 'An Lão'];

test.each(['BQ', 'Bình quân', 'TB', 'BQ chung', 'Mức giữa', 'Chung'])('“%s” with the means of the numbered rows is no unit', (name) => {
  expect(namesOf(counted, ['1|Trần Phú|3|12', '2|Kiến An|6|15', '3|An Lão|9|18', `|${name}|6|15`])).toEqual(three);
});

test('a numbered unit with the means of the others is one', () => {
  expect(namesOf(counted, ['1|Trần Phú|3|12', '2|Kiến An|6|15', '3|An Lão|9|18', '4|Tô Hiệu|6|15'])).toEqual([...three, 'Tô Hiệu']);
});

test.each([
  ['Kinh phí năm 2024 (triệu đồng)', '11,5'],
  ['Kinh phí đã bố trí năm 2024', '11,5'],
  ['Tỷ lệ xử lý', '0,5'],
  ['Tỷ lệ hoàn thành', '100%'],
])('a decimal under “%s” makes no unit an average', (head, figure) => {
  const rows = ['Trần Phú|3|12', 'Kiến An|6|15', 'An Lão|9|18', `Tô Hiệu|7|${figure}`];
  expect(namesOf(['Đơn vị', 'Số buổi tuyên truyền năm 2024', head], rows)).toEqual([...three, 'Tô Hiệu']);
});

test('decimals under counts are averages still', () => {
  expect(namesOf(counted.slice(1), ['Trần Phú|3|12', 'Kiến An|6|15', 'An Lão|9|18', 'Cả khối|6,2|15,4'])).toEqual(three);
});
