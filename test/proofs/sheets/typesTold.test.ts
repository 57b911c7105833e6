/** The type of units whose names do not say it, and who is told of those that stay without one. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const heads = ['Số vụ tiếp nhận', 'Số buổi tuyên truyền', 'Số lượt người tham gia'];
const bare = ['Hồng Bàng', 'Lê Hồng Phong', 'Phan Đăng Lưu', 'Thanh Hà'];

function sheet(header: string, names: readonly string[], tab = 'Trang tính1') {
  let serial = 0;
  return gridOf(tab, [
    ['STT', header, ...heads.map((head) => `${head} 2023`)],
    ...names.map((name, at) => (/^[IVX]+\. /.test(name) ? ['', name, '', '', ''] : [String(++serial), name, String(at + 1), '8', '120'])),
  ]);
}

function typesOf(header: string, names: readonly string[] = bare, tab?: string) {
  return readHandSheet([sheet(header, names, tab)], sgddt2024).units.map(({ type }) => type);
}

test.each([
  ['Trường THPT', 'truong_thpt'],
  ['Tên trường THPT', 'truong_thpt'],
  ['Trường Trung học phổ thông', 'truong_thpt'],
  ['Phòng GDĐT', 'phong_gddt'],
  ['Phòng GD&ĐT quận, huyện', 'phong_gddt'],
  ['Phòng Giáo dục và Đào tạo', 'phong_gddt'],
  ['Trung tâm GDNN-GDTX', 'tt_gdnn_gdtx'],
])('“%s” over bare names is their type', (header, type) => {
  expect(typesOf(header)).toEqual(bare.map(() => type));
});

test.each([
  'Đơn vị',
  'Tên trường',
  'Trường',
  'Phòng/Trường',
  'Phòng',
  'Phòng GDĐT/Trường THPT',
  'Trường THPT, THCS',
  'Trường THPT và trung tâm',
])('“%s” is no type', (header) => {
  expect(typesOf(header)).toEqual(bare.map(() => null));
});

test('the names’ own words and the groups’ come before the header; two sources that differ give none', () => {
  const names = ['Hải An', 'Trung tâm Hướng nghiệp', 'Trường THCS Lạc Viên', 'Phòng Tổ chức'];
  expect(typesOf('Trường THPT', names)).toEqual(['truong_thpt', null, null, 'phong_so']);
  const groups = ['I. Các trường công lập', 'Hải An', 'Kiến An', 'II. Các trung tâm', 'An Dương', 'An Lão'];
  expect(typesOf('Trường THPT', groups)).toEqual(['truong_thpt', 'truong_thpt', null, null]);
  expect(typesOf('Phòng GDĐT', bare, 'THPT')).toEqual(bare.map(() => null));
  expect(typesOf('Đơn vị', bare, 'THPT')).toEqual(bare.map(() => 'truong_thpt'));
});

test('“Phòng” alone begins the names of two types: beside a name or over names it says none', () => {
  const registry = gridOf('DS đơn vị', [
    ['STT', 'Tên đơn vị', 'Loại'],
    ['1', 'Phòng GDĐT quận Lê Chân', 'Phòng'],
    ['2', 'PGD Hồng Bàng', 'Phòng'],
    ['3', 'Phòng Tổ chức cán bộ', 'Phòng'],
    ['4', 'Trường THPT Thái Phiên', 'THPT'],
    ['5', 'Kiến An', 'Phòng'],
  ]);
  const own = ['phong_gddt', 'phong_gddt', 'phong_so', 'truong_thpt', null];
  expect(readHandSheet([registry], sgddt2024).units.map(({ type }) => type)).toEqual(own);
  expect(typesOf('Đơn vị', ['I. PHÒNG', 'Lê Chân', 'PGD Hồng Bàng', 'II. THPT', 'Thái Phiên'])).toEqual([
    null,
    'phong_gddt',
    'truong_thpt',
  ]);
});

test.each([
  ['THPT Thái Phiên (chưa nộp)', 'THPT Thái Phiên'],
  ['PGD Lê Chân - đã gửi', 'PGD Lê Chân'],
  ['PGD Lê Chân (nộp bổ sung lần 2)', 'PGD Lê Chân'],
  ['THPT Ngô Quyền [chờ bổ sung]', 'THPT Ngô Quyền'],
  ['THPT Ngô Quyền (cơ sở 2)', 'THPT Ngô Quyền (cơ sở 2)'],
  ['Phòng Công tác học sinh - báo cáo', 'Phòng Công tác học sinh - báo cáo'],
])('what is written of the return is not of the name: %s', (typed, name) => {
  expect(readHandSheet([sheet('Đơn vị', [typed, 'THPT Trần Phú', 'THPT Lê Hồng Phong'])], sgddt2024).units[0]?.name).toBe(name);
});

test('wards in a row are their councils; one among others is not', () => {
  const wards = ['phường Việt Hòa', 'Phường Hải An', 'xã An Hòa', 'Đặc khu Cát Hải'];
  expect(typesOf('Đơn vị', wards)).toEqual(wards.map(() => 'ubnd_xa'));
  const mixed = ['THPT Hải An', 'phường Việt Hòa', 'THPT Kiến An', 'Xã Đàn'];
  expect(typesOf('Đơn vị', mixed)).toEqual(['truong_thpt', null, 'truong_thpt', null]);
});

test('a unit without a type is no unit’s error; the Department is told once, by names', () => {
  const workbook = linkSheet([sheet('Đơn vị', bare)], [], null, { names: [], outline: sgddt2024 });
  const run = { now: '2024-12-25T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  const { findings } = readCampaign(workbook, sgddt2024, run).checked;
  expect(findings.filter(({ rule }) => rule === 'C03')).toEqual([]);
  const told = findings.filter(({ message }) => message.includes('Chưa rõ loại'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ rule: 'S01', unit: null, severity: 'warning' });
  expect(told[0]?.message).toContain('04 đơn vị (“Hồng Bàng”, “Lê Hồng Phong”, “Phan Đăng Lưu”, “Thanh Hà”)');
});

test.each(['Trường THPT - TTGDTX', 'Trường THPT-TTGDTX', 'Trường THPT & Phòng GD&ĐT', 'Trường THPT (và các phòng GD)'])(
  '“%s” names two kinds: no type',
  (header) => {
    expect(typesOf(header)).toEqual(bare.map(() => null));
  },
);

test('a name that says another kind does not take the header’s', () => {
  expect(typesOf('Trường THPT', ['Hải An', 'Hồng Bàng (GDTX)', 'Lê Chân']).map((type) => type === 'truong_thpt')).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([0, 1])('a name with a type in one tab and without in another is one unit, whichever is first: %s', (at) => {
  const tab = (name: string, header: string, head: string, text: string) =>
    gridOf(name, [['STT', header, `${head} 2023`, 'Khó khăn'], ...bare.map((one, row) => [String(row + 1), one, text, ''])]);
  const pair = [tab('A', 'Trường THPT', 'Số vụ tiếp nhận', '9'), tab('B', 'Tên đơn vị', 'Số buổi tuyên truyền', '3')];
  const grids = at === 0 ? pair : [...pair].reverse();
  expect(readHandSheet(grids, sgddt2024).units.map(({ type }) => type)).toEqual(bare.map(() => 'truong_thpt'));
  const answers = linkSheet(grids, [], null, { names: [], outline: sgddt2024 }).grids.find(({ name }) => name === sgddt2024.answers.tab);
  const column = (code: string) => answers?.shown.slice(1).map((row) => row[answers.values[0]?.indexOf(code) ?? -1]);
  expect(column('so_vu_tiep_nhan.2023')).toEqual(bare.map(() => '9'));
  expect(column('nhom_2_so_buoi.2023')).toEqual(bare.map(() => '3'));
});

test('where one tab has a name both with and without a type they stay two', () => {
  const one = sheet('Đơn vị', ['Hải An', 'Kiến An', 'Đồ Sơn']);
  const two = sheet('Đơn vị', ['Hải An', 'Lê Chân', 'I. Các trường THPT', 'Hải An', 'Thái Phiên', 'Ngô Quyền'], 'Tab 2');
  expect(readHandSheet([one, two], sgddt2024).units.filter(({ name }) => name === 'Hải An')).toHaveLength(2);
});
