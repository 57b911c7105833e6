/** Rows numbered under others: groups over units, schools under the office that counted them; and what the run is told of them. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly [number: CellValue, name: string, ...figures: CellValue[]];

const head = ['STT', 'Đơn vị', 'Số buổi tuyên truyền năm 2023', 'Số buổi tuyên truyền năm 2024'];
const offices = ['Phòng GDĐT quận Hồng Bàng', 'Phòng GDĐT quận Lê Chân'];

function kinds(rows: readonly Row[]) {
  const [tab] = readHandSheet([gridOf('Trang tính1', [head, ...rows])], sgddt2024).tabs;
  const aside = new Map(tab?.read.body.aside.map(({ row, kind }) => [row, kind]));
  return rows.map((_, at) => aside.get(at + 1) ?? 'unit');
}

const grouped = (first: readonly CellValue[], second: readonly CellValue[]): Row[] => [
  ['1', 'Khối phòng GDĐT', ...first],
  ['1.1', offices[0] ?? '', 5, 6],
  ['1.2', offices[1] ?? '', 4, 6],
  ['2', 'Khối THPT', ...second],
  ['2.1', 'Trường THPT Kiến An', 7, 8],
  ['2.2', 'Trường THPT Ngô Quyền', 4, 9],
];

describe('a group over units that are numbered one deeper', () => {
  test('is their total, a heading, or asked about; the units are units', () => {
    const under = (kind: string) => [kind, 'unit', 'unit', kind, 'unit', 'unit'];
    expect(kinds(grouped([9, 12], [11, 17]))).toEqual(under('total'));
    expect(kinds(grouped(['', ''], ['', '']))).toEqual(under('group'));
    expect(kinds(grouped([9, 13], [11, 18]))).toEqual(under('doubt'));
  });
});

describe('schools under the office that has counted them', () => {
  const schools = ['Trường TH Đinh Tiên Hoàng', 'Trường TH Nguyễn Tri Phương', 'Trường THCS Tô Hiệu'];
  const listed = (marks: readonly CellValue[], unit: readonly CellValue[], names = schools): Row[] => [
    [unit[0] ?? '', offices[0] ?? '', 5, 6],
    [marks[0] ?? '', names[0] ?? '', 2, 3],
    [marks[1] ?? '', names[1] ?? '', 2, 3],
    [unit[1] ?? '', offices[1] ?? '', 4, 4],
    [marks[2] ?? '', names[2] ?? '', 3, 4],
    [unit[2] ?? '', 'Trường THPT Kiến An', 1, 1],
  ];
  const asked = ['unit', 'doubt', 'doubt', 'unit', 'doubt', 'unit'];

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['1.1 under 1', ['1.1', '1.2', '2.1'], ['1', '2', '3']],
    ['1,1 as it is shown', ['1,1', '1,2', '2,1'], [1, 2, 3]],
    ['without a number', ['', '', ''], [1, 2, 3]],
    ['a, b', ['a', 'b', 'a'], [1, 2, 3]],
    ['1a, 1b', ['1a', '1b', '2a'], [1, 2, 3]],
    ['a dash', ['-', '-', '-'], [1, 2, 3]],
    ['1 under I', [1, 2, 1], ['I', 'II', 'III']],
  ])('wait, whatever their sum: %s', (_, marks, unit) => {
    expect(kinds(listed(marks, unit))).toEqual(asked);
  });

  test('traps: units numbered 1.1, 1.2 under nothing, and schools that are numbered as the units are', () => {
    expect(
      kinds(
        ['1.1', '1.2', '1.3'].map(
          (mark, at): Row => [mark, ['Trường THPT Kiến An', 'Trường THPT An Lão', offices[0] ?? ''][at] ?? '', 3, 4],
        ),
      ),
    ).toEqual(['unit', 'unit', 'unit']);
    expect(kinds(listed([2, 3, 5], [1, 4, 6]))).toEqual(['unit', 'unit', 'unit', 'unit', 'unit', 'unit']);
  });

  test('a run of a sheet that nobody linked is told of the rows that wait', () => {
    const workbook = linkSheet([gridOf('Trang tính1', [head, ...listed(['', '', ''], [1, 2, 3])])], [], null, {
      names: [],
      outline: sgddt2024,
    });
    const { findings } = readCampaign(workbook, sgddt2024, { now: '2024-12-25T08:00:00+07:00', state: 'TAM', version: 0 }).checked;
    expect(findings.map(({ message }) => message).join('\n')).toMatch(/dòng 3 “Trường TH Đinh Tiên Hoàng”.* chưa rõ là đơn vị/);
  });
});

test('a sheet of answers that tells each unit’s type and area is no list of units', () => {
  const rows = offices.map((name, at) => [at + 1, name, 'Hồng Bàng', 'Phòng GDĐT', at + 3, at + 5]);
  const asked = ['TT', 'Đơn vị', 'Địa bàn', 'Loại đơn vị', 'Số buổi tuyên truyền năm 2024', 'Kinh phí năm 2024 (triệu đồng)'];
  const [tab] = readHandSheet([gridOf('Trang tính1', [asked, ...rows])], sgddt2024).tabs;
  expect(tab?.read.role).toBe('answers');
  expect(tab?.read.columns.slice(4).map(({ field, sure }) => `${field?.code} ${sure}`)).toEqual(['nhom_2_so_buoi chac', 'kinh_phi chac']);
});

test('a list of who is charged and who has sent is no answer of a unit', () => {
  const answers = gridOf('Trang tính1', [head, ...offices.map((name, at) => [at + 1, name, 3, 4])]);
  const tasks = gridOf('Phân công', [
    ['STT', 'Đơn vị', 'Người phụ trách', 'Hoàn thành'],
    ...offices.map((name, at) => [at + 1, name, ['Chị Hoa', 'Anh Nam'][at] ?? '', ['Có', 'Không'][at] ?? '']),
  ]);
  expect(readHandSheet([answers, tasks], sgddt2024).tabs.map(({ read }) => read.role)).toEqual(['answers', 'other']);
});

test('a second table right under the last row of the first is read by its own header; one whose columns only wait is told', () => {
  const own = offices.map((name, at): Row => [at + 1, name, 3, 4]);
  const second = ['STT', 'Đơn vị', 'Số lượt người được tập huấn năm 2024'];
  const under = readHandSheet(
    [gridOf('Trang tính1', [head, ...own, second, ...offices.map((name, at) => [at + 1, name, 9])])],
    sgddt2024,
  ).tabs;
  expect(under.map(({ read }) => read.columns.flatMap(({ field, year }) => (field?.yearly ? [`${field.code} ${year}`] : [])))).toEqual([
    ['nhom_2_so_buoi 2023', 'nhom_2_so_buoi 2024'],
    ['nhom_4_so_luot_tap_huan 2024'],
  ]);
  expect(under.map(({ read }) => read.body.rows.map(({ row }) => row))).toEqual([
    [1, 2],
    [4, 5],
  ]);
  const words = gridOf('Trang tính1', [
    ['STT', 'Đơn vị', 'Số giải pháp kỹ thuật năm 2024'],
    ...offices.map((name, at) => [at + 1, name, ['hai bộ lọc mạng', 'một phần mềm lọc'][at] ?? '']),
  ]);
  const [waiting] = readHandSheet([words], sgddt2024).tabs;
  expect(waiting?.reason).toMatchObject({ how: 'waiting', count: 1 });
});

describe('rows without a number, called alike under several numbered units', () => {
  const units = ['Trường THPT Kiến An', 'Trường THPT Ngô Quyền', 'Trường THPT An Lão'];
  const under = (names: readonly string[], whole: readonly CellValue[]) =>
    units.flatMap((unit, at): Row[] => [[at + 1, unit, ...whole], ...names.map((name): Row => ['', name, 5 + at, 6])]);

  test.each([
    [['Công lập', 'Ngoài công lập']],
    [['Trong đó: Công lập', 'Ngoài công lập']],
    [['Bán trú', 'Nội trú']],
    [['Hệ chuyên', 'Hệ không chuyên']],
    [['Trực tiếp', 'Trực tuyến']],
    [['Lần 1', 'Lần 2']],
  ])('%j are parts; of a unit without figures a person is asked', (names) => {
    const all = (kind: string) => units.flatMap(() => ['unit', ...names.map(() => kind)]);
    expect(kinds(under(names, [20, 12]))).toEqual(all('part'));
    expect(kinds(under(names, []))).toEqual(all('doubt'));
  });

  test('two units of one bare name are no parts', () => {
    const rows: Row[] = [
      [1, 'Trần Phú', 4, 5],
      [2, 'Kiến An', 6, 7],
      ['', 'Lê Chân', 2, 3],
      [3, 'An Lão', 5, 6],
      ['', 'Đồ Sơn', 2, 2],
    ];
    expect(kinds(rows)).not.toContain('part');
  });
});
