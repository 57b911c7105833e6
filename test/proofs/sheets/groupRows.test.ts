/** Rows named after a kind of units, and rows with nothing but a text: told by figures and by what every other row has. */
import { expect, test } from '@jest/globals';
import { linkSources } from '../../../src/core/linking/linkWorkbook.ts';
import { readTab } from '../../../src/core/linking/readTab.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly CellValue[];
const places = ['Hồng Bàng', 'Ngô Quyền', 'Lê Chân', 'Hải An', 'Kiến An', 'Đồ Sơn', 'Thủy Nguyên', 'An Dương', 'Vĩnh Bảo'];
const questions = ['Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', 'Số buổi tuyên truyền 2021', 'Số buổi tuyên truyền 2022'];
const figuresAt = (at: number) => [3 + ((at * 7) % 5), 2 + ((at * 5) % 7), 11 + ((at * 3) % 8), 14 + ((at * 11) % 9)];
const sumOf = (from: number, to: number) =>
  questions.map((_, at) => places.slice(from, to).reduce((sum, __, row) => sum + (figuresAt(from + row)[at] ?? 0), 0));
const schools = (kind = 'THPT ') => places.map((name, at): Row => [`${kind}${name}`, ...figuresAt(at)]);

/** Units and rows aside; the same wherever the rows are asked for. */
function read(rows: readonly Row[], isNumbered = false) {
  const head = [...(isNumbered ? ['STT'] : []), 'Tên đơn vị', ...questions];
  const grid = gridOf('Tổng hợp', [head, ...rows]);
  const { body } = readTab(grid, 'answers', sgddt2024);
  const units = body.rows.map(({ name }) => name);
  const linked = linkSources([grid], null, sgddt2024);
  expect(linked.tabs.flatMap((tab) => tab.body.rows.map(({ name }) => name))).toEqual(units);
  expect(linked.units).toHaveLength(units.length);
  return { count: units.length, aside: body.aside.map(({ kind, name }) => `${kind}:${name}`) };
}

test('“Khối GDTX” with the figures of its one centre is its total; with others it is asked about', () => {
  const centre = ['TT GDNN-GDTX Hải An', 15, 6, 17, 18];
  expect(read([...schools(), ['Khối GDTX', 15, 6, 17, 18], centre])).toEqual({ count: 10, aside: ['total:Khối GDTX'] });
  expect(read([...schools(), centre, ['Khối GDTX', 15, 6, 17, 18]])).toEqual({ count: 10, aside: ['total:Khối GDTX'] });
  expect(read([...schools(), ['Khối GDTX', 15, 6, 17, 19], centre])).toEqual({ count: 10, aside: ['doubt:Khối GDTX'] });
  // Small figures are equal by chance.
  expect(read([...schools(), ['Khối GDTX', 1, 1, 2, 3], ['TT GDNN-GDTX Hải An', 1, 1, 2, 3]]).aside).toEqual(['doubt:Khối GDTX']);
});

test('where all are called so they are units; “Cấp Tiến” is a commune', () => {
  expect(read([10, 11, 12].map((at) => [`Khối ${at}`, ...figuresAt(at)]))).toEqual({ count: 3, aside: [] });
  expect(read([...schools(''), ['Cấp Tiến', 5, 6, 7, 8]])).toEqual({ count: 10, aside: [] });
});

test('a title of a kind with figures that sum nothing is asked about, one that sums its group is not', () => {
  const all = schools();
  expect(read([...all, ['Phòng giáo dục và đào tạo', 5, 6, 17, 18]])).toEqual({ count: 9, aside: ['doubt:Phòng giáo dục và đào tạo'] });
  expect(read([...all.slice(0, 4), ['THPT Dân lập', 5, 6, 7, 8], ...all.slice(4)]).aside).toEqual(['doubt:THPT Dân lập']);
  expect(read([['Trường THPT', ...sumOf(0, 9)], ...all]).aside).toEqual(['group:Trường THPT']);
  expect(read([['I. Trường THPT', 1, 2, 30, 40], ...all]).aside).toEqual(['group:I. Trường THPT']);
  expect(read([...all.slice(0, 4), ['THPT Dân lập Lương Thế Vinh', 5, 6, 7, 8], ...all.slice(4)])).toEqual({ count: 10, aside: [] });
});

test('a text alone in its row, where every other row has more, is asked about; a unit that sent nothing is one', () => {
  const numbered = schools().map((row, at): Row => [at + 1, ...row]);
  expect(read([...numbered, ['', 'ĐÃ NỘP 9/10']], true).count).toBe(9);
  expect(read([...numbered, [10, 'hải an 2']], true)).toEqual({ count: 10, aside: [] });
  const all = schools('');
  expect(read([...all.slice(0, 4), ['ba trường dưới nộp qua email'], ...all.slice(4)])).toEqual({
    count: 9,
    aside: ['doubt:ba trường dưới nộp qua email'],
  });
  expect(read([...all, ['Cát Hải'], ['Bạch Long Vĩ'], ['thpt cát bà'], ['UBND xã Cấp Tiến']])).toEqual({ count: 13, aside: [] });
  expect(read([...all.map(([name, ...own]): Row => [String(name).toUpperCase(), ...own]), ['CÁT HẢI']])).toEqual({ count: 10, aside: [] });
});

const named = ['Nhóm trẻ Sao Mai 2', 'Nhóm trẻ Bé Ngoan (An Dương)', 'Nhóm lớp mầm non 19-5', 'Khối Công đoàn ngành'];
test.each(named)('“%s” is a unit, with the figures of its neighbour too', (name) => {
  const all = schools();
  const [, ...copied] = all[3] ?? [];
  const unit = { count: 10, aside: [] };
  for (const figures of [copied, [5, 6, 17, 18], [0, 0, 12, 12], [0, 0, 12, '']])
    expect(read([...all.slice(0, 4), [name, ...figures], ...all.slice(4)])).toEqual(unit);
  const zeros = ['Trường Minh Khai', 0, 0, 0, 0];
  expect(read([...all.slice(0, 4), zeros, [name, ...copied], ...all.slice(4)])).toEqual({ count: 11, aside: [] });
});

test('a kind without a name is the total of several rows; the copy of one row is asked about', () => {
  const all = schools();
  const [, ...copied] = all[8] ?? [];
  for (const name of ['Nhóm trẻ độc lập ABC', 'Nhóm trẻ Montessori ABC', 'Nhóm trẻ tư thục Hoa mai'])
    expect(read([...all, [name, ...copied]]).aside.filter((one) => !one.startsWith('doubt:'))).toEqual([]);
  for (const name of ['Khối Mầm non', 'Nhóm trẻ (12 cơ sở)', 'Cụm 2', 'KHỐI NGOÀI CÔNG LẬP', 'Nhóm trẻ tư thục']) {
    expect(read([...all, [name, ...sumOf(6, 9)]])).toEqual({ count: 9, aside: [`total:${name}`] });
    expect(read([...all, [name, ...copied]])).toEqual({ count: 9, aside: [`doubt:${name}`] });
  }
});

test('small figures of two columns set no nursery aside', () => {
  const rows: Row[] = [
    ['Mầm non Sao Mai', 0, 0, 9, 9],
    ['Mầm non Hoa Hồng', 0, 0, 12, 12],
    ['Nhóm lớp mầm non 19-5', 0, 0, 12, 12],
    ['Mầm non Cát Bi', 0, 0, 8, 10],
    ['Mầm non Đằng Hải', 0, 1, 7, 9],
    ['Nhóm trẻ Sao Mai 2', 0, 0, '', 10],
    ['Mầm non 1/6', 0, 0, 11, 10],
    ['Mầm non Hải An', 0, 0, 6, 8],
  ];
  expect(read(rows)).toEqual({ count: 8, aside: [] });
});
