/** Two names, each in one tab alone: told, for they may be of one unit, which would count as two. */
import { expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const shared = ['PGD Lê Chân', 'PGD Hồng Bàng', 'THPT Ngô Quyền', 'THPT Thái Phiên'];
const figures = (names: readonly string[]) =>
  gridOf('Số liệu chung', [
    ['STT', 'Đơn vị', 'Số buổi tuyên truyền 2024', 'Số lượt người tham gia 2024'],
    ...names.map((name, at) => [at + 1, name, 5 + at, 200 + at]),
  ]);
const texts = (names: readonly string[]) =>
  gridOf('Lời văn chung', [
    ['STT', 'Tên đơn vị', 'Khó khăn', 'Kiến nghị'],
    ...names.map((name, at) => [at + 1, name, 'Thiếu kinh phí', 'Cấp tài liệu']),
  ]);

const told = (one: readonly string[], other: readonly string[]) =>
  (linkGrids([figures(one), texts(other)], null, sgddt2024).linked.copies ?? []).filter((line) => line.includes('có phải một đơn vị'));

test.each([
  ['THPT Trần Phú', 'Trường THPT Trần Phú (chuyên)'],
  ['THPT Lê Hồng Phong', 'THPT Lê Hông Phong'],
  ['THPT Lê Quý Đôn', 'THPT Lê Quý Đôn Hải An'],
  ['Trường THPT Kiến Thụy', 'Kiến Thụy'],
  ['TTGDTX An Dương', 'Trung tâm GDNN-GDTX huyện An Dươngg'],
])('“%s” and “%s” are asked about', (one, other) => {
  const lines = told([...shared, one], [...shared, other]);
  expect(lines).toEqual([expect.stringContaining('tab “Số liệu chung”')]);
});

test.each([
  ['THPT An Lão', 'THPT Trần Hưng Đạo'],
  ['THPT An Dương', 'Phòng GDĐT An Dương'],
  ['THPT An Lão', 'THPT An Hải'],
])('“%s” and “%s” are two', (one, other) => {
  expect(told([...shared, one], [...shared, other])).toEqual([]);
});

test('units of the same name in both tabs are not asked about, nor those of tabs with others', () => {
  expect(told([...shared, 'THPT Trần Phú', 'THPT chuyên Trần Phú'], [...shared, 'THPT Trần Phú', 'THPT chuyên Trần Phú'])).toEqual([]);
  expect(told(['THPT Trần Phú', 'PGD Kiến An', 'PGD Hải An'], [...shared, 'Trường THPT Trần Phú (chuyên)'])).toEqual([]);
});
