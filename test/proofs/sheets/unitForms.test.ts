/** A form of one unit, whatever stands beside its name and however its years go; and forms of several in one tab. */
import { expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { ownTabOf } from '../../../src/core/linking/ownTab.ts';
import { splitTables } from '../../../src/core/linking/tables.ts';
import type { CellValue, Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const { years } = sgddt2024;
const questions = ['Số vụ việc tiếp nhận', 'Số buổi tuyên truyền', 'Số lượt người được tuyên truyền'];
const figure = (at: number, year: number) => 10 * (at + 1) + year - 2020;
/** Unit → its figures by field and year, once the columns are confirmed. */
function read(grids: readonly Grid[]) {
  const { grids: made, linked } = linkGrids(grids, null, sgddt2024);
  const answers = made.find(({ name }) => name === sgddt2024.answers.tab);
  const [head = []] = answers?.values ?? [];
  const rows = answers?.shown.slice(1).map((row) => {
    const told = (field: string) => years.map((year) => row[head.indexOf(`${field}.${year}`)] ?? '');
    return [row[1], told('so_vu_tiep_nhan'), told('nhom_2_so_buoi')];
  });
  return { rows, lost: linked.lost };
}
const wanted = (name: string) => [name, years.map((year) => String(figure(0, year))), years.map((year) => String(figure(1, year)))];
const yearly = (before: string, after: string, unit = '') =>
  questions.flatMap((text, at): CellValue[][] => [
    [`${at + 3}. ${text}`, ''],
    ...years.map((year): CellValue[] => [`${before}${year}${after}`, unit === '' ? figure(at, year) : `${figure(at, year)}`]),
  ]);

test.each<[string, CellValue[][]]>([
  ['“- Năm 2021:” under each question', [['Tên đơn vị:', 'Trường THPT Hải An'], ['I. SỐ LIỆU', ''], ...yearly('- Năm ', ':')]],
  ['the name in one cell with its label', [['Đơn vị: Trường THPT Hải An', ''], ...yearly('Năm ', '')]],
  [
    'years in the questions',
    [
      ['Tên đơn vị', 'Trường THPT Hải An'],
      ...questions.flatMap((text, at) => years.map((year): CellValue[] => [`${text} năm ${year}`, figure(at, year)])),
    ],
  ],
])('%s', (_, rows) => {
  expect(read([gridOf('Tờ 1', rows)]).rows).toEqual([wanted('Trường THPT Hải An')]);
  // The tab may be called so too.
  expect(read([gridOf('THPT Hải An', rows)]).rows?.[0]?.slice(1)).toEqual(wanted('').slice(1));
});

const table = [['Chỉ tiêu', ...years], ...questions.map((text, at) => [text, ...years.map((year) => figure(at, year))])];
test.each(['Biểu số 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Mẫu 2'])('“%s” beside the unit’s name', (beside) => {
  const rows = [['SỞ GIÁO DỤC VÀ ĐÀO TẠO', ''], ['TRƯỜNG THPT HẢI AN', '', '', beside], ...table] as CellValue[][];
  expect(read([gridOf('Tờ 1', rows)]).rows).toEqual([wanted('TRƯỜNG THPT HẢI AN')]);
});

test('forms of several units, one under another, are each its unit’s', () => {
  const names = ['Trường THPT Hải An', 'Trường THPT Lê Chân', 'Trường TH, THCS và THPT Vinschool'];
  const rows = names.flatMap((name) => [['Đơn vị', name], ...table, []]) as CellValue[][];
  const found = read([gridOf('Dán từ Word', rows)]);
  expect(found).toEqual({ rows: names.map(wanted), lost: [] });
});

test('a table of several units is no form of one', () => {
  const rows = [
    ['TRƯỜNG THPT HẢI AN', '', 'Biểu số 01'],
    ['Tên đơn vị', 'Số vụ việc tiếp nhận 2021', 'Số buổi tuyên truyền 2021'],
    ['THPT Hải An', 3, 4],
    ['THPT Lê Chân', 5, 6],
  ] as CellValue[][];
  expect(ownTabOf(gridOf('Tờ 1', rows), sgddt2024)).toBeNull();
  const groups = [
    ['Đơn vị', 'Số vụ việc tiếp nhận 2021'],
    ['Đơn vị', 'THPT Hải An'],
    ['Tổ 1', 3],
    ['Đơn vị', 'THPT Lê Chân'],
    ['Tổ 2', 4],
  ] as CellValue[][];
  expect(splitTables(gridOf('Tờ 1', groups), sgddt2024)).toHaveLength(1);
});
