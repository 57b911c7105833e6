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

const round = (
  name: string,
  serials: readonly number[],
  heads: readonly string[],
  cell: (at: number, head: number) => string,
  title = '',
) =>
  gridOf(name, [
    [title],
    ['STT', 'Tên đơn vị', ...heads],
    ...serials.map((at) => [String(at), `THPT Hoa Mai ${at}`, ...heads.map((_, head) => cell(at, head))]),
  ]);
const ten = Array.from({ length: 10 }, (_, at) => at + 1);
const asked = ['Số vụ tiếp nhận 2022', 'Số vụ đã xử lý 2022', 'Số buổi tuyên truyền 2022', 'Kinh phí 2022', 'Số văn bản đã ban hành 2022'];
const figure = (at: number, head: number) => String(at * 3 + head);
const receivedOf = (grids: readonly ReturnType<typeof gridOf>[]) => {
  const made = linkGrids(grids, null, sgddt2024).grids.find((grid) => grid.name === sgddt2024.answers.tab);
  const column = (code: string) => made?.shown.slice(1).map((row) => row[made.values[0]?.indexOf(code) ?? -1] ?? '') ?? [];
  return { vu: column('so_vu_tiep_nhan.2022'), kinhPhi: column('kinh_phi.2022') };
};

test.each([
  ['fewer units', round('Lần 2', ten.slice(0, 6), asked, figure)],
  ['nothing filled', round('Lần 2', ten, asked, () => '')],
  ['fewer questions', round('Lần 2', ten, asked.slice(0, 3), figure)],
  ['one cell blank', round('Lần 2', ten, asked, (at, head) => (at === 4 ? '' : figure(at, head)))],
])('a later return with %s takes nothing away', (_, later) => {
  const one = round('Lần 1', ten, asked, figure);
  for (const grids of [
    [one, later],
    [later, one],
  ]) {
    const { vu, kinhPhi } = receivedOf(grids);
    expect([...vu].sort()).toEqual(ten.map((at) => figure(at, 0)).sort());
    expect([...kinhPhi].sort()).toEqual(ten.map((at) => figure(at, 3)).sort());
  }
});

test('a later return of fewer units with another figure is no figure of that unit, and all others stay', () => {
  const one = round('Lần 1', ten, asked, figure);
  const later = round('Lần 2', ten.slice(0, 4), asked, (at, head) => (at === 2 && head === 0 ? '99' : figure(at, head)));
  expect(receivedOf([one, later]).vu).toEqual(ten.map((at) => (at === 2 ? '' : figure(at, 0))));
});

test.each([
  ['Báo cáo lần 1', 'Báo cáo lần 2', 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2022', 'BÁO CÁO 6 THÁNG CUỐI NĂM 2022'],
  ['Quý I', 'Quý II', 'BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG', 'BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG'],
])('halves and quarters of a year, “%s” and “%s”, are never the year', (one, two, first, second) => {
  expect(sureIn([round(one, ten, asked, figure, first), round(two, ten, asked, (at) => String(at), second)])).toEqual([]);
});

test('years and the months of the last one are read as before', () => {
  const title = 'SỐ LIỆU NĂM 2021, 2022 VÀ 9 THÁNG ĐẦU NĂM 2024';
  expect(sureIn([round('Số liệu', ten, asked, figure, title)])).toEqual(['Số liệu']);
});

test.each([
  ['Tổng hợp', 'Nộp lần 1', 'Tổng hợp'],
  ['Nộp lần 1', 'Tổng hợp', 'Tổng hợp'],
  ['Số liệu', 'Số liệu (chưa chính thức)', 'Số liệu'],
  ['Phòng ban 1', 'Phòng ban 2', 'Phòng ban 1'],
])('of equal tabs “%s” and “%s” the tab “%s” is read', (one, two, taken) => {
  expect(sureIn(answersOf(one, two))).toEqual([taken]);
});

test.each([
  ['Tổng hợp', 'Nộp lần 1'],
  ['Số liệu', 'Số liệu không chính thức'],
])('of “%s” and “%s” with other figures none is read', (one, two) => {
  expect(sureIn(answersOf(one, two, '11'))).toEqual([]);
});

test.each([
  ['1.200', '1200', '1.200'],
  ['5', '05', '5'],
  ['5', '5 vụ', '5'],
  ['0', 'Không', '0'],
  ['5', '-', '5'],
  ['-', '5', '5'],
])('“%s” and “%s” are one figure', (one, two, taken) => {
  const cases = (name: string, other: string, text: string) =>
    tab(
      name,
      ['Số vụ tiếp nhận 2022', `${other} 2022`],
      names.map(() => [text, '3']),
    );
  const { grids, linked } = linkGrids([cases('A', 'Số vụ đã xử lý', one), cases('B', 'Số buổi tuyên truyền', two)], null, sgddt2024);
  const answers = grids.find((grid) => grid.name === sgddt2024.answers.tab);
  const at = answers?.values[0]?.indexOf('so_vu_tiep_nhan.2022') ?? -1;
  expect(answers?.shown[1]?.[at]).toBe(taken);
  expect(linked.lost).toEqual([]);
});

test('money is one by value, in whatever unit; another unit of the same digits is not', () => {
  const money = (name: string, head: string, other: string, text: string) =>
    tab(
      name,
      [head, other],
      names.map(() => [text, '3']),
    );
  const lost = (one: string, two: string, a: string, b: string) =>
    linkGrids([money('A', one, 'Số vụ đã xử lý 2022', a), money('B', two, 'Số buổi tuyên truyền 2022', b)], null, sgddt2024).linked.lost
      .length;
  expect(lost('Kinh phí 2022 (triệu đồng)', 'Kinh phí 2022 (đồng)', '12', '12000000')).toBe(0);
  expect(lost('Kinh phí 2022 (đồng)', 'Kinh phí 2022 (đồng)', '1.000.000', '1000000')).toBe(0);
  expect(lost('Kinh phí 2022 (triệu đồng)', 'Kinh phí 2022 (đồng)', '12', '12000')).toBe(1);
  expect(lost('Kinh phí 2022', 'Kinh phí 2022', '12 triệu đồng', '12 tỷ đồng')).toBe(1);
});
