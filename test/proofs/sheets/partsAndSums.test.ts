/** Rows that are parts of a unit, or sums of others, are no units; a row that may be one is asked about. */
import { expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { readTab } from '../../../src/core/linking/readTab.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly CellValue[];
const places = ['Hồng Bàng', 'Ngô Quyền', 'Lê Chân', 'Hải An', 'Kiến An', 'Đồ Sơn', 'Thủy Nguyên', 'An Dương', 'Vĩnh Bảo'];
const questions = ['Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', 'Số buổi tuyên truyền 2021', 'Số buổi tuyên truyền 2022'];
/** Figures that differ from row to row and from column to column. */
const figuresAt = (at: number) => [3 + ((at * 7) % 5), 2 + ((at * 5) % 7), 11 + ((at * 3) % 8), 14 + ((at * 11) % 9)];
const plus = (rows: readonly (readonly number[])[]) => questions.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));

function table(rows: readonly Row[], isNumbered = false, merges: Grid['merges'] = []): Grid {
  const head = [...(isNumbered ? ['STT'] : []), 'Tên đơn vị', ...questions];
  return gridOf('Tổng hợp', [head, ...rows], merges);
}
/** The names of units, and kind and name of what is aside. */
function read(grid: Grid) {
  const { body } = readTab(grid, 'answers', sgddt2024);
  return { units: body.rows.map(({ name }) => name), aside: body.aside.map(({ kind, name }) => `${kind}:${name}`) };
}
const schools = (kind = 'THPT ') => places.map((name, at): Row => [`${kind}${name}`, ...figuresAt(at)]);
const names = (kind = 'THPT ') => places.map((name) => `${kind}${name}`);
const sumOf = (from: number, to: number) => plus(places.slice(from, to).map((_, at) => figuresAt(from + at)));

test.each(['THPT công lập tự chủ', 'Trường đạt chuẩn quốc gia', 'Khu vực Thủy Nguyên', 'Địa bàn ven đô', 'THPT vùng hải đảo'])(
  '“%s” over or under the schools that it sums is no unit',
  (word) => {
    for (const kind of ['THPT ', '']) {
      const all = schools(kind);
      expect(read(table([[word, ...sumOf(0, 4)], ...all]))).toEqual({ units: names(kind), aside: [`total:${word}`] });
      expect(read(table([...all.slice(0, 4), [word, ...sumOf(0, 4)], ...all.slice(4)]))).toEqual({
        units: names(kind),
        aside: [`total:${word}`],
      });
    }
  },
);

test('a total of totals, and two groups one after another', () => {
  const all = schools();
  const rows = [
    ['Toàn ngành giáo dục', ...sumOf(0, 9)],
    ['Khu vực nội thành', ...sumOf(0, 5)],
    ...all.slice(0, 5),
    ['Khu vực ngoại thành', ...sumOf(5, 9)],
    ...all.slice(5),
  ];
  expect(read(table(rows)).units).toEqual(names());
});

test('of two schools the sum is one where four columns say it', () => {
  const all = schools();
  expect(read(table([...all.slice(0, 5), ['Khu vực hải đảo', ...sumOf(5, 7)], ...all.slice(5)])).aside).toEqual(['total:Khu vực hải đảo']);
});

test('a sum of some columns only is one; what is not written contradicts nothing', () => {
  const [one = 0, two = 0, three = 0] = sumOf(0, 4);
  expect(read(table([['Khu vực Thủy Nguyên', one, two, three, ''], ...schools()])).aside).toEqual(['total:Khu vực Thủy Nguyên']);
});

test('establishments that are called so are units, not parts of the first', () => {
  const own = [1, 2, 3, 4, 5, 6].map((at): Row => [`Cơ sở ${at}`, ...figuresAt(at)]);
  expect(read(table(own)).units).toHaveLength(6);
});

test('a name merged over rows of which none is a total stays with all of them', () => {
  const head = ['TT', 'Đơn vị', 'Đầu mối', ...questions];
  const rows = places.flatMap((name, at): Row[] => [
    [at + 1, `Phòng GDĐT quận ${name}`, 'Tổng phụ trách đội', ...figuresAt(at)],
    ['', '', 'Phó hiệu trưởng', ...figuresAt(at + 9)],
  ]);
  const merges = places.flatMap((_, at) => [0, 1].map((column) => ({ row: 1 + at * 2, column, rows: 2, columns: 1 })));
  const { body } = readTab(gridOf('Tổng hợp', [head, ...rows], merges), 'answers', sgddt2024);
  expect(body.aside.filter(({ kind }) => kind === 'part')).toEqual([]);
});

test('one slip among its schools: the row is asked about, not summed', () => {
  const all = schools();
  const [first = 0, ...others] = sumOf(0, 4);
  expect(read(table([['Khu vực Thủy Nguyên', first + 1, ...others], ...all])).aside).toEqual(['doubt:Khu vực Thủy Nguyên']);
});

test('a school’s own name that sums others is asked about; an office over schools of another kind is a unit', () => {
  const all = schools();
  expect(read(table([['THPT Cát Bà', ...sumOf(0, 4)], ...all])).aside).toEqual(['doubt:THPT Cát Bà']);
  const below = schools('THCS ');
  const office = read(table([['Phòng GD&ĐT Hồng Bàng', ...sumOf(0, 4)], ...below]));
  expect(office.units).toContain('Phòng GD&ĐT Hồng Bàng');
  expect(office.aside).toEqual(
    names('THCS ')
      .slice(0, 4)
      .map((name) => `doubt:${name}`),
  );
});

test('figures that sum by chance, or in the same way in every column, leave a unit a unit', () => {
  const same = (many: number) => [0, 0, many, many];
  const rows: Row[] = [['THPT Cát Bà', ...same(12)], ...places.map((name): Row => [`THPT ${name}`, ...same(4)])];
  expect(read(table(rows)).units).toHaveLength(10);
  const small: Row[] = [
    ['THPT Cát Bà', 1, 2, 1, 2],
    ['THPT Cát Hải', 1, 0, 0, 1],
    ['THPT An Lão', 0, 1, 1, 0],
    ['THPT Tiên Lãng', 0, 1, 0, 1],
  ];
  expect(read(table(small)).units).toHaveLength(4);
  // Numbered as the others are.
  const numbered = [['THPT Cát Bà', ...sumOf(0, 4)], ...schools()].map((row, at): Row => [at + 1, ...row]);
  expect(read(table(numbered, true)).units).toHaveLength(10);
});

const parts: readonly (readonly [string, string, string])[] = [
  ['Tiểu học', 'THCS', ''],
  ['- Cấp Tiểu học', '- Cấp THCS', ''],
  ['Trong đó: Tiểu học', 'THCS', ''],
  ['+ Khối 10', '+ Khối 11', ''],
  ['Học kỳ I', 'Học kỳ II', 'a'],
  ['Cơ sở 1', 'Cơ sở 2', ''],
  ['Tiểu học', 'Trung học cơ sở', '1.1'],
  ['Cơ sở số 1', 'Cơ sở số 2', ''],
];
test.each(parts)('“%s”, “%s” below each unit are its parts', (one, two, mark) => {
  const rows = schools().flatMap((row, at): Row[] => {
    const [name = '', ...figures] = row;
    const half = figures.map((figure) => Math.floor(Number(figure) / 2));
    return [
      [at + 1, name, ...figures],
      [mark, one, ...half],
      [mark, two, ...figures.map((figure, own) => Number(figure) - (half[own] ?? 0))],
    ];
  });
  for (const isNumbered of [true, false]) {
    if (!isNumbered && mark !== '') continue;
    const grid = table(isNumbered ? rows : rows.map(([, ...row]) => row), isNumbered);
    expect(read(grid).units).toEqual(names());
    const { linked, grids } = linkGrids([grid], null, sgddt2024);
    expect(linked.lost).toEqual([]);
    expect(grids.find(({ name }) => name === sgddt2024.answers.tab)?.values).toHaveLength(10);
  }
});

test('parts of a unit that has no figures of its own are asked about, not lost', () => {
  const rows = [...schools(), ['THPT Cát Bà', '', '', '', ''], ['Cơ sở 1', 1, 2, 3, 4], ['Cơ sở 2', 1, 2, 3, 4]];
  expect(read(table(rows)).aside).toEqual(['doubt:Cơ sở 1', 'doubt:Cơ sở 2']);
});

test('what is more than the unit above it is no part of it in silence', () => {
  const rows = [...schools(), ['Trung tâm Hoa Mai', 1, 1, 1, 1], ['Cơ sở A', 5, 6, 7, 8], ['Cơ sở B', 1, 0, 1, 1]];
  expect(read(table(rows)).aside).toEqual(['doubt:Cơ sở A', 'part:Cơ sở B']);
});

test('schools that are called so are no parts', () => {
  const own = [
    'THPT 25-10',
    'Trường THCS 30 tháng 4',
    'Trường Tiểu học số 1',
    'Mầm non 1-6',
    'Công Lập',
    'THPT Nam Sách',
    'Tiểu học Khối Lớp',
  ];
  const all = read(table([...schools(), ...own.map((name, at): Row => [name, ...figuresAt(at + 20)])]));
  expect(all.units).toEqual([...names(), ...own]);
});

test('of a name merged over its parts and their total the total is read', () => {
  const head = ['TT', 'Đơn vị', 'Cấp học', ...questions];
  const rows = places.flatMap((name, at): Row[] => [
    [at + 1, `Phòng GDĐT quận ${name}`, 'Tiểu học', 1, 1, 1, 1],
    ['', '', 'THCS', ...figuresAt(at)],
    ['', '', 'Cộng', ...figuresAt(at).map((figure) => figure + 1)],
  ]);
  const merges = places.flatMap((_, at) => [0, 1].map((column) => ({ row: 1 + at * 3, column, rows: 3, columns: 1 })));
  const { body } = readTab(gridOf('Tổng hợp', [head, ...rows], merges), 'answers', sgddt2024);
  expect(body.rows.map(({ row, name }) => [row, name])).toEqual(places.map((name, at) => [3 + at * 3, `Phòng GDĐT quận ${name}`]));
});

test.each([
  'Trung vị',
  'Mức giao của thành phố',
  'Theo báo cáo của Công an',
  'Số liệu đã trình UBND',
  'Kiểm tra lại',
  'Trường đứng đầu',
  'Đơn vị nộp muộn sau 25/12 trừ điểm thi đua',
])('“%s” below the units is asked about, a school added there is read', (word) => {
  for (const isNumbered of [true, false]) {
    const all = [...schools(), [word, 3, 5, 16, 20], ['THPT Cát Hải', 1, 2, 3, 4]];
    const grid = table(isNumbered ? all.map((row, at): Row => [at < 9 ? at + 1 : '', ...row]) : all, isNumbered);
    expect(read(grid)).toEqual({ units: [...names(), 'THPT Cát Hải'], aside: [`doubt:${word}`] });
    const { linked } = linkGrids([grid], null, sgddt2024);
    expect(linked.lost).toEqual([expect.stringContaining(`dòng 11 “${word}” chưa rõ là đơn vị`)]);
  }
});

test('a bare name of a place is asked about: a district over its schools, or a unit that happens to be a sum', () => {
  const all = schools();
  const bare = ['Thủy Nguyên', ...sumOf(3, 6)];
  expect(read(table([...all.slice(0, 3), bare, ...all.slice(3)]))).toEqual({ units: names(), aside: ['doubt:Thủy Nguyên'] });
});

test.each(['Trường tiểu học', 'Trường liên cấp', 'Cơ sở 2'])('“%s” once below a school is asked about, not lost', (word) => {
  const all = schools();
  expect(read(table([...all.slice(0, 5), [word, 1, 1, 2, 2], ...all.slice(5)])).aside).toEqual([`doubt:${word}`]);
});

test('what a confirmed unit sums stays asked about once the link is kept', () => {
  const first = schools().slice(0, 3);
  const parts = places.slice(3).map((name, at): Row => [`THCS ${name}`, ...figuresAt(at + 3)]);
  const grid = table([...first, ['THPT Cát Bà', ...sumOf(3, 5)], ...parts]);
  const { lost } = linkGrids([grid], null, sgddt2024).linked;
  expect(lost.join(' ')).toContain('“THCS Hải An”');
  expect(lost.join(' ')).toContain('“THCS Kiến An”');
});

test('a tab half as long whose sums have a slip waits; other units with like figures do not', () => {
  const heads = ['Đơn vị', 'Số vụ đã tiếp nhận năm 2024', 'Số buổi tuyên truyền năm 2024'];
  const detail = gridOf('Chi tiết', [heads, ['Trần Phú', 3, 12], ['Thái Phiên', 5, 14], ['Tô Hiệu', 4, 13], ['Đồng Hòa', 8, 17]]);
  const areas = (last: number) => gridOf('Theo quận', [heads, ['Ngô Quyền', 8, 26], ['Hồng Bàng', 12, last]]);
  const unitsIn = (last: number) => readHandSheet([detail, areas(last)], sgddt2024).units.length;
  expect([unitsIn(30), unitsIn(31), unitsIn(3)]).toEqual([4, 4, 6]);
});
