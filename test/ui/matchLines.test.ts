/** A block pasted from Excel: which line takes each row, which cell each value; what is not sure is asked. */
import { describe, expect, test } from '@jest/globals';
import { changesOf, matchLines } from '../../src/ui/unit/paste/matchLines.ts';
import type { PasteLine } from '../../src/ui/unit/paste/pasteLine.ts';
import { splitBlock } from '../../src/ui/unit/paste/readBlock.ts';

const years = [2021, 2022, 2023, 2024];
const line = (name: string, group = 'Tiểu học'): PasteLine => ({
  id: `${name} · ${group}`,
  name,
  aliases: [`${group} ${name}`, `${name} · ${group}`],
  cells: years.map((year) => ({ id: `${name}.${year}`, label: 'Số lần', year, text: '', prose: false })),
});
const schools = [line('Trường Tiểu học An Dương'), line('Trường Tiểu học Đặng Cương'), line('Trường THCS An Dương', 'THCS')];
const read = (text: string, lines: readonly PasteLine[] = schools) => {
  const pasted = matchLines(text, lines, lines[0]?.id ?? '');
  return pasted.rows.map((row) => {
    const [only] = row.lines.length === 1 ? row.lines : [];
    return only ? changesOf(row, only, pasted).map(({ id, to }) => `${id}=${to}`) : `? ${row.name}`;
  });
};

describe('cells of the clipboard', () => {
  test.each<[string, string[][]]>([
    [
      '1\t2\n3\t4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['"a\nb"\t2', [['a\nb', '2']]],
    ['"nói ""to"""\t2', [['nói "to"', '2']]],
    ['5" màn hình\t2', [['5" màn hình', '2']]],
    ['\t\n1\t2\n\t', [['1', '2']]],
    ['7', [['7']]],
  ])('%j', (text, cells) => expect(splitBlock(text)).toEqual(cells));
});

describe('rows by name', () => {
  test('in any order, with or without accents of place, numbers before them, years above', () => {
    const block = [
      'TT\tTrường\t2021\t2022\t2023\t2024',
      '1\tTrường THCS An Dương\t1\t2\t3\t4',
      '2\tTrường Tiểu học An Dương\t5\t6\t7\t8',
    ].join('\n');
    expect(read(block)).toEqual([
      years.map((year, at) => `Trường THCS An Dương.${year}=${at + 1}`),
      years.map((year, at) => `Trường Tiểu học An Dương.${year}=${at + 5}`),
    ]);
  });

  test('years in another order go where their header says', () => {
    const block = 'Trường\t2024\t2021\nTrường THCS An Dương\t4\t1';
    expect(read(block)).toEqual([['Trường THCS An Dương.2024=4', 'Trường THCS An Dương.2021=1']]);
  });

  test('a misspelt name, one of nobody, the same name twice: asked, never guessed', () => {
    const block = [
      'Trường Tiểu học Đặng Cươg\t1\t1\t2\t2',
      'Trường Mầm non Hoa Sen\t1\t1\t1\t1',
      'Trường THCS An Dương\t1\t1\t1\t1',
      'Trường THCS An Dương\t2\t2\t2\t2',
    ].join('\n');
    expect(read(block)).toEqual([
      '? Trường Tiểu học Đặng Cươg',
      '? Trường Mầm non Hoa Sen',
      '? Trường THCS An Dương',
      '? Trường THCS An Dương',
    ]);
  });

  test('a blank leaves its cell alone; a word in place of a figure is a value, not a name', () => {
    expect(read('Trường Tiểu học An Dương\tKAD\t\tCCSL\t3')).toEqual([
      ['Trường Tiểu học An Dương.2021=KAD', 'Trường Tiểu học An Dương.2023=CCSL', 'Trường Tiểu học An Dương.2024=3'],
    ]);
  });
});

test('a block without names is taken in order, what has no line is asked', () => {
  expect(read('1\t2\n3\t4', schools.slice(0, 1))).toEqual([['Trường Tiểu học An Dương.2021=1', 'Trường Tiểu học An Dương.2022=2'], '? ']);
});

describe('without names', () => {
  const at = (text: string, from: string, lines: readonly PasteLine[] = schools) => {
    const pasted = matchLines(text, lines, from);
    return pasted.rows.map((row) => row.lines.flatMap((one) => changesOf(row, one, pasted).map(({ id, to }) => `${id}=${to}`)));
  };
  test('a block begins in the box where it was pasted, each of its rows under it', () => {
    expect(at('5\t6\n7\t8', 'Trường Tiểu học Đặng Cương.2023')).toEqual([
      ['Trường Tiểu học Đặng Cương.2023=5', 'Trường Tiểu học Đặng Cương.2024=6'],
      ['Trường THCS An Dương.2023=7', 'Trường THCS An Dương.2024=8'],
    ]);
  });
  test('years that go down a column are turned', () => {
    expect(at('2021\t5\n2022\t6\n2024\t7', 'Trường THCS An Dương.2022')).toEqual([
      ['Trường THCS An Dương.2021=5', 'Trường THCS An Dương.2022=6', 'Trường THCS An Dương.2024=7'],
    ]);
  });
  test('a text beside years goes to its one box', () => {
    const text: PasteLine = {
      id: 'van_ban',
      name: 'Văn bản triển khai',
      aliases: [],
      cells: [{ id: 'van_ban', label: 'Văn bản triển khai', year: null, text: '', prose: true }],
    };
    const block = 'Nội dung\t2021\t2022\nVăn bản triển khai\tKế hoạch số 12\t\nTrường THCS An Dương\t1\t2';
    expect(read(block, [text, ...schools])).toEqual([
      ['van_ban=Kế hoạch số 12'],
      ['Trường THCS An Dương.2021=1', 'Trường THCS An Dương.2022=2'],
    ]);
  });
});
