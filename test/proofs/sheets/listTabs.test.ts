/** Tabs that list all units, whatever else they say of them: who has sent nothing is expected too. */
import { expect, test } from '@jest/globals';
import { roleReason } from '../../../src/core/linking/linkWords.vi.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const schools = ['Trần Phú', 'Ngô Quyền', 'Thái Phiên', 'Lê Quý Đôn', 'Hải An', 'Kiến An', 'An Lão', 'Tô Hiệu', 'Đồng Hòa', 'Quốc Tuấn'];
const all = schools.map((name) => `THPT ${name}`);
const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Minh'];

function answersOf(names: readonly string[]) {
  return gridOf('Số liệu', [
    ['STT', 'Đơn vị', 'Số buổi tuyên truyền năm 2024', 'Số vụ đã tiếp nhận năm 2024'],
    ...names.map((name, at) => [at + 1, name, at + 3, at]),
  ]);
}

/** What a directory's column holds. */
const held: Readonly<Record<string, (at: number) => string>> = {
  'Địa chỉ': (at) => `Số ${at + 1} đường Lạch Tray`,
  'Hiệu trưởng': (at) => people[at % people.length] ?? '',
  'Đ/c phụ trách': (at) => people[at % people.length] ?? '',
  'Người liên hệ': (at) => people[at % people.length] ?? '',
  'Ngày sinh hiệu trưởng': () => '01/02/1975',
  SĐT: (at) => `09123456${at}0`,
  Email: (at) => `thpt${at}@haiphong.edu.vn`,
  Loại: () => 'THPT',
  'Năm thành lập': (at) => String(1960 + at),
  'Số lớp': (at) => String(20 + at),
  'Ghi chú': (at) => (at === 3 ? 'mới tách' : ''),
  'Ngày nộp': (at) => `1${at}/12/2024`,
};

function listOf(tab: string, heads: readonly string[], names: readonly string[], titles: readonly string[] = []) {
  return gridOf(tab, [
    ...titles.map((title) => [title]),
    ['STT', 'Tên trường', ...heads],
    ...names.map((name, at) => [at + 1, name, ...heads.map((head) => held[head]?.(at) ?? '')]),
  ]);
}

const unitsOf = (
  tab: string,
  heads: readonly string[],
  names: readonly string[],
  answering: readonly string[],
  titles?: readonly string[],
) => readHandSheet([answersOf(answering), listOf(tab, heads, names, titles)], sgddt2024).units.map(({ name }) => name);

test.each([
  ['Danh sách đơn vị', ['Địa chỉ', 'Hiệu trưởng', 'SĐT']],
  ['Danh sách đơn vị', ['Năm thành lập']],
  ['DS trường', ['Đ/c phụ trách', 'SĐT']],
  ['Danh bạ', ['Người liên hệ', 'Email', 'Ghi chú']],
  ['DS đơn vị', ['Ngày sinh hiệu trưởng', 'Địa chỉ']],
  ['Thông tin đơn vị', ['Loại', 'Số lớp', 'Địa chỉ']],
  ['Trang tính2', ['Địa chỉ', 'SĐT']],
  ['Sheet2', ['Email']],
  ['Sheet2', []],
])('tab “%s” with %j: units that have sent nothing are expected too', (tab, heads) => {
  expect(unitsOf(tab, heads, all, all.slice(0, 4))).toEqual(all);
  expect(unitsOf(tab, heads, all, all.slice(2, 9), ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'DANH SÁCH CÁC ĐƠN VỊ'])).toEqual(all);
});

test.each([
  ['Đã nộp', ['Ngày nộp'], all.slice(0, 6)],
  ['Khen thưởng', ['Ghi chú'], all.slice(0, 7)],
  ['Sheet2', ['Ngày nộp'], all.slice(1)],
  ['DS', ['Ngày nộp'], all.slice(0, 5)],
])('tab “%s” with %j lacks units that answer: it is no list of all', (tab, heads, listed) => {
  expect(unitsOf(tab, heads, listed, all)).toEqual(all);
});

test('a table whose questions only wait is no list, though it names more units', () => {
  const waiting = gridOf('Sheet2', [
    ['STT', 'Tên trường', 'Số vụ 2024', 'Kết quả'],
    ...all.map((name, at) => [at + 1, name, at + 2, 'Đã làm']),
  ]);
  const { tabs } = readHandSheet([answersOf(all.slice(0, 4)), waiting], sgddt2024);
  expect(tabs[1]?.read.role).not.toBe('registry');
});

test('a list of one kind says nothing of units of other kinds', () => {
  const offices = ['PGD quận Lê Chân', 'PGD huyện An Lão'];
  const list = gridOf('Danh sách trường THPT', [['STT', 'Tên đơn vị'], ...all.map((name, at) => [at + 1, name])]);
  const found = readHandSheet([answersOf([...offices, ...all.slice(0, 7)]), list], sgddt2024);
  expect(new Set(found.units.map(({ name }) => name))).toEqual(new Set([...offices, ...all]));
});

test('a list that lacks half the units that answer is not read, and the panel says how many it lacks', () => {
  const names = ['THPT Thái Phiên', 'THPT Ngô Quyền', 'THPT Hồng Bàng', 'PGD Tiên Lãng'];
  const list = gridOf('Danh sách đơn vị', [
    ['STT', 'Đơn vị', 'Loại đơn vị', 'Địa bàn'],
    ...names.map((name, at) => [at + 1, name, 'THPT', 'quận Lê Chân']),
  ]);
  const others = ['THPT Lê Chân', 'THPT Đồ Sơn', 'THPT Cát Hải', 'THPT Tô Hiệu', 'THPT Thái Phiên'];
  const answers = gridOf('2024', [
    ['TT', 'Đơn vị', 'Số vụ đã tiếp nhận 2024', 'Số buổi tuyên truyền 2024'],
    ...others.map((name, at) => [at + 1, name, 0, 5]),
  ]);
  const [, told] = readHandSheet([answers, list], sgddt2024).tabs;
  expect([told?.read.role, told && roleReason(told.reason)]).toEqual([
    'other',
    expect.stringMatching(/^Danh sách thiếu 4 đơn vị có số liệu/),
  ]);
});

test('a tab of another matter, of which nothing is read, adds no unit', () => {
  const answers = gridOf('Số liệu', [
    ['TT', 'Đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2024'],
    ...['THPT Lê Chân', 'THPT Ngô Quyền', 'THPT Thái Phiên'].map((name, at) => [at + 1, name, 0, 5]),
  ]);
  const other = gridOf('ATGT', [
    ['BÁO CÁO AN TOÀN GIAO THÔNG THÁNG 9'],
    ['STT', 'Tên đơn vị', 'Số buổi tuyên truyền ATGT', 'Số vụ TNGT'],
    ...['THPT Nhữ Văn Lan', 'THPT Lê Hồng Phong', 'THPT Lê Chân'].map((name, at) => [at + 1, name, 5, 0]),
  ]);
  const names = (grids: readonly Grid[]) => readHandSheet(grids, sgddt2024).units.map(({ name }) => name);
  expect(names([answers, other])).toEqual(['THPT Lê Chân', 'THPT Ngô Quyền', 'THPT Thái Phiên']);
});
