/** Two tabs that give one unit different figures of one question: the Department is told both tabs, the unit nothing. */
import { expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const names = ['THPT Hải An', 'THPT Lê Chân', 'THPT Đồ Sơn'];

function tab(name: string, heads: readonly string[], rows: readonly (readonly string[])[]) {
  return gridOf(name, [['STT', 'Tên đơn vị', ...heads], ...rows.map((cells, at) => [String(at + 1), names[at] ?? '', ...cells])]);
}

const first = tab(
  'Vụ việc',
  ['Số vụ tiếp nhận 2022', 'Số vụ đã xử lý 2022', 'Kinh phí 2022', 'Khó khăn'],
  [
    ['10', '5', '1.000.000', 'Thiếu máy'],
    ['7', '3', '2.000.000', ''],
    ['4', '4', '0', ''],
  ],
);
const second = (received: readonly string[], text = '') =>
  tab(
    'Tuyên truyền',
    [
      'Số buổi tuyên truyền 2022',
      'Số lượt người được tuyên truyền 2022',
      'Số văn bản đã ban hành 2022',
      'Số vụ tiếp nhận 2022',
      'Khó khăn',
    ],
    received.map((one, at) => [String(at + 2), String(100 + at), '1', one, at === 0 ? text : '']),
  );

function read(received: readonly string[], text = '') {
  const { grids, linked } = linkGrids([first, second(received, text)], null, sgddt2024);
  const answers = grids.find((grid) => grid.name === sgddt2024.answers.tab);
  const at = answers?.values[0]?.indexOf('so_vu_tiep_nhan.2022') ?? -1;
  return {
    shown: answers?.shown.slice(1).map((row) => row[at]),
    texts: answers?.shown.slice(1).map((row) => row[answers.values[0]?.indexOf('kho_khan') ?? -1]),
    asked: answers?.linked?.asked?.slice(1).map((one) => one.get('so_vu_tiep_nhan.2022')),
    lost: linked.lost,
  };
}

test('different figures are read from neither tab, and both are named', () => {
  const { shown, asked, lost } = read(['11', '7', '']);
  expect(shown).toEqual(['', '7', '4']);
  expect(asked).toEqual([false, true, true]);
  expect(lost).toHaveLength(1);
  for (const part of ['“Vụ việc”', '“Tuyên truyền”', 'năm 2022', '“THPT Hải An”', '“10”', '“11”']) expect(lost[0]).toContain(part);
});

test('the same figure twice, or in one tab alone, is read', () => {
  const { shown, lost } = read(['10', '', '4']);
  expect(shown).toEqual(['10', '7', '4']);
  expect(lost).toEqual([]);
});

test('units are counted, texts go on', () => {
  const { shown, texts, lost } = read(['11', '8', '4'], 'Thiếu người');
  expect(shown).toEqual(['', '', '4']);
  expect(texts?.[0]).toBe('Thiếu máy\nThiếu người');
  expect(lost).toEqual([expect.stringContaining('và 1 đơn vị khác')]);
});

test.each([
  ['Lần 1', 'Lần 2', 'Lần 2'],
  ['Lần 2 (chính thức)', 'Lần 1', 'Lần 2 (chính thức)'],
  ['Số liệu', 'Số liệu chính thức', 'Số liệu chính thức'],
  ['THPT', 'THPT 2', 'THPT'],
])('of the same table in “%s” and “%s” the tab “%s” is read', (one, two, taken) => {
  const tabs = readHandSheet(
    [
      { ...first, name: one },
      { ...first, name: two },
    ],
    sgddt2024,
  ).tabs;
  expect(tabs.filter(({ read }) => read.role === 'answers').map(({ read }) => read.grid.name)).toEqual([taken]);
});
