/** Two tabs that give one unit different figures of one question: the Department is told both tabs, the unit nothing. */
import { expect, test } from '@jest/globals';
import { linkGrids, linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
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

const answersOf = (one: string, two: string, other = '10') => {
  const later = {
    ...tab(
      '',
      ['Số vụ tiếp nhận 2022', 'Số vụ đã xử lý 2022', 'Kinh phí 2022', 'Khó khăn'],
      [
        [other, '5', '1.000.000', 'Thiếu máy'],
        ['7', '3', '2.000.000', ''],
        ['4', '4', '0', ''],
      ],
    ),
    name: two,
  };
  return [{ ...first, name: one }, later];
};
const sureIn = (grids: ReturnType<typeof answersOf>) =>
  readHandSheet(grids, sgddt2024).tabs.flatMap(({ read }) =>
    read.columns.some(({ sure, field }) => sure === 'chac' && field && field.kind !== 'key') ? [read.grid.name] : [],
  );

test.each([
  ['Lần 1', 'Lần 2'],
  ['Sheet1', 'Sheet2'],
  ['Số liệu', 'Số liệu (2)'],
])('of “%s” and “%s” with other figures none is read: the Department is asked once', (one, two) => {
  const grids = answersOf(one, two, '11');
  expect(sureIn(grids)).toEqual([]);
  const { linked } = linkSheet(grids, [], null, { names: [], outline: sgddt2024 });
  expect(linked?.lost).toEqual([expect.stringContaining(`Tab “${one}” và tab “${two}”`)]);
  expect(linked?.columns.waiting).toEqual([]);
  // Dropped by a person: the other one is read.
  const roles = new Map([[one, 'other']]);
  const left = readHandSheet(grids, sgddt2024, new Map([...roles, [two, 'answers']]));
  expect(left.tabs[1]?.read.columns.filter(({ sure }) => sure === 'chac').length).toBeGreaterThan(3);
});

test.each([
  ['Lần 1', 'Lần 2 (chính thức)', '11', 'Lần 2 (chính thức)'],
  ['Số liệu (cũ)', 'Số liệu', '11', 'Số liệu'],
  ['Nháp', 'Số liệu', '11', 'Số liệu'],
  ['Sheet1', 'Sheet2', '10', 'Sheet1'],
])('of “%s” and “%s” the names, or equal figures, say which one', (one, two, other, taken) => {
  const grids = answersOf(one, two, other);
  expect(sureIn(grids)).toEqual([taken]);
  const { linked } = linkSheet(grids, [], null, { names: [], outline: sgddt2024 });
  expect(linked?.lost).toEqual([]);
  expect(linked?.copies).toEqual([expect.stringContaining(`Không đọc tab “${one === taken ? two : one}”`)]);
});

test.each([0, 1])('a table titled of another matter gives way to one of the form’s own, wherever it stands: %s', (at) => {
  const [one, two] = answersOf('Ma túy', 'Số liệu', '11');
  const grids = [one, two].flatMap((grid) => (grid ? [grid] : []));
  expect(sureIn(at === 0 ? grids : [...grids].reverse())).toEqual(['Số liệu']);
});
