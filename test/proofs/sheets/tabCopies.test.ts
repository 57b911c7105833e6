/** A copy among tabs that are a unit each is no other unit: one of the two is read, or neither, and this is told. */
import { expect, test } from '@jest/globals';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const questions = ['Số vụ việc tiếp nhận', 'Số vụ đã xử lý', 'Số văn bản đã ban hành', 'Số buổi tuyên truyền'];

function tabOf(name: string, add: number) {
  const rows = questions.map((question, at) => [String(at + 1), question, String(3 * at + 4 + add), String(5 * at + 2 + add)]);
  return gridOf(name, [['TT', 'Nội dung', 'Năm 2023', 'Năm 2024'], ...rows]);
}

const units = ['PGD Lê Chân', 'THPT Lưu Kiếm', 'Trường THPT 25-10', 'Phòng GDĐT Hải An'];
const marked = [
  ['PGD Lê Chân', 'PGD Lê Chân (2)'],
  ['PGD Lê Chân', 'PGD Lê Chân_2'],
  ['PGD Lê Chân', 'Copy of PGD Lê Chân'],
  ['PGD Lê Chân', 'PGD Lê Chân - Copy'],
  ['PGD Lê Chân', 'PGD Lê Chân copy'],
  ['PGD Lê Chân', 'PGD Lê Chân - Copy (2)'],
  ['THPT Lưu Kiếm', 'Bản sao của THPT Lưu Kiếm'],
  ['THPT Lưu Kiếm', 'Bản sao - THPT Lưu Kiếm'],
  ['THPT Lưu Kiếm', 'THPT Lưu Kiếm (cũ)'],
  ['Trường THPT 25-10', 'Trường THPT 25-10 (1)'],
  ['Trường THPT 25-10', 'Trường THPT 25-10 - nháp'],
  ['Phòng GDĐT Hải An', 'Phòng GDĐT Hải An (lần 2)'],
  ['Phòng GDĐT Hải An', 'Phòng GDĐT Hải An bản cuối'],
  ['PGD Lê Chân', 'PGD Lê Chân cũ'],
  ['PGD Lê Chân', 'PGD Lê Chân mới'],
  ['PGD Lê Chân', 'PGD Lê Chân sửa'],
  ['PGD Lê Chân', 'PGD Lê Chân bổ sung'],
  ['PGD Lê Chân', 'PGD Lê Chân lần 2'],
] as const;

test.each(marked)('of %s and “%s” one is read, or neither', (unit, copy) => {
  for (const add of [0, 1]) {
    const grids = [...units.map((name, at) => tabOf(name, 10 * at)), tabOf(copy, 10 * units.indexOf(unit) + add)];
    const { tabs, units: found } = readHandSheet(grids, sgddt2024);
    const isRead = ({ columns }: (typeof tabs)[number]['read']) => columns.some(({ field, sure }) => field?.yearly && sure === 'chac');
    const read = tabs.filter((tab) => [unit, copy].includes(tab.read.grid.name as typeof unit) && isRead(tab.read));
    expect(read.length).toBeLessThan(2);
    expect(found.filter(({ name }) => name === unit)).toHaveLength(1);
    expect(found).toHaveLength(units.length);
    const { linked } = linkSheet(grids, [], null, { names: [], outline: sgddt2024 });
    expect([...(linked?.lost ?? []), ...(linked?.copies ?? [])].join('\n')).toContain(`“${copy}”`);
  }
});

test('tabs of one unit, a year each, are one unit', () => {
  const ofYear = (year: number) =>
    gridOf(`PGD Lê Chân ${year}`, [
      ['TT', 'Nội dung', `Năm ${year}`],
      ...questions.map((question, at) => [String(at + 1), question, String(at + year - 2020)]),
    ]);
  const { tabs, units: found } = readHandSheet([ofYear(2023), ofYear(2024), tabOf('THPT Hải An', 20)], sgddt2024);
  expect(found.map(({ name }) => name)).toEqual(['PGD Lê Chân', 'THPT Hải An']);
  expect(tabs.map(({ read }) => read.role)).toEqual(['answers', 'answers', 'answers']);
});

test.each([
  'THPT Lưu Kiếm',
  'THPT Kiến An B',
  'THPT Kiến An 2',
  'Trường THPT 25-10',
  'Trường THCS Mẫu Sơn',
  'THPT Hải An 2',
  'Trường MN Cũ Kỹ',
])('“%s” is a name as it stands', (name) => {
  const { units: found } = readHandSheet([tabOf(name, 0), tabOf('THPT Hải An', 20)], sgddt2024);
  expect(found.map((unit) => unit.name)).toEqual([name, 'THPT Hải An']);
});
