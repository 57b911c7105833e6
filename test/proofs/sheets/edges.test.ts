/** Rows and columns at the edge of a table: a first unit without a kind, totals in short, prose, dates. */
import { describe, expect, test } from '@jest/globals';
import { columnReason } from '../../../src/core/linking/linkWords.vi.ts';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { linkOf } from './measure.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows) => linkOf({ name: 'edges', shape: '', grids: [gridOf('Tổng hợp', rows)], hidden: [], expected: [], truth: [] });

test('a first unit whose name does not say what it is stays a unit under a header that is not known', () => {
  const link = read([
    ['Nơi nộp', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã tiếp nhận 2024', 'Số buổi tuyên truyền 2024'],
    ['Thái Phiên', 1, 2, 15],
    ['THPT Nguyễn Trãi', 0, 0, 8],
    ['THPT An Lão', 0, 1, 4],
  ]);
  expect(link.tabs[0]).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 4 });
  expect(link.units.map(({ name }) => name)).toEqual(['Thái Phiên', 'THPT Nguyễn Trãi', 'THPT An Lão']);
});

test.each([
  ['TS', 'total'],
  ['Số đơn vị: 2', 'total'],
  ['Tổng cộng năm 2023', 'total'],
  ['Cụm 2', 'group'],
  ['Ng lập', 'signature'],
  ['Cộng TX Kinh Môn', 'total'],
  ['Toàn huyện', 'total'],
  ['UBND các phường', 'group'],
  ['Các trường THCS', 'group'],
  ['Bằng chữ: hai trăm', 'note'],
  ['Lập biểu', 'signature'],
])('a row “%s” is no unit', (text, kind) => {
  const grid = gridOf('Tổng hợp', [
    ['TT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2023'],
    [1, 'THPT Nguyễn Trãi', 0, 8],
    [2, 'THPT An Lão', 1, 4],
    ['', text],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.aside).toEqual([expect.objectContaining({ row: 3, kind })]);
  expect(tab?.read.body.rows.length).toBe(2);
});

test.each([
  ['Cộng C', 2],
  ['Cộng V', 2],
  ['Tổng cộng C', 2],
  ['Tổng D', 2],
  ['Cộng IV', 2],
  ['Cộng C. CÁC TRUNG TÂM GDNN-GDTX', 2],
  ['Cộng (Đ)', 2],
  ['Cộng Hiền', 3],
  ['Tổng Cọt', 3],
  ['Cộng Lạc', 3],
])('a row “%s” with figures: %i units', (text, units) => {
  const grid = gridOf('Tổng hợp', [
    ['TT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2023'],
    ['', 'C. CÁC TRUNG TÂM GDNN-GDTX', '', ''],
    [1, 'Hồng Bàng', 10, 8],
    [2, 'Kiến An', 12, 4],
    ['', text, 23, 13],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.rows.length).toBe(units);
});

test('columns of prose are no types of units: a tab of them is no list of units', () => {
  const link = read([
    ['Ủy ban nhân dân', 'Số cuộc truyền thông 2024', 'Khó khăn, hạn chế', 'Đề xuất giai đoạn 2026-2030'],
    ['P. Phù Liễn', 14, 'không', 'Đề nghị tập huấn cho cán bộ'],
    ['P. Gia Viên', 12, 'Cha mẹ đi làm xa, ít quản lý con', 'Bố trí kinh phí hằng năm'],
    ['X. An Dương', 9, 'Thiếu máy tính cho trẻ em học', 'Có biên chế làm công tác trẻ em'],
  ]);
  expect(link.tabs[0]?.role).toBe('answers');
  expect(link.tabs[0]?.columns.map(({ field }) => field)).not.toContain('loai_don_vi');
  expect(link.units.length).toBe(3);
});

test('a column of dates is no text for sure; pairs are no dates', () => {
  const link = read([
    ['Tên đơn vị', 'Kế hoạch triển khai', 'Số trường định kỳ tổ chức tuyên truyền/tổng số trường năm 2024'],
    ['Phòng GDĐT quận Lê Chân', '23/12/2024', '3/4'],
    ['Phòng GDĐT quận Hải An', '20/12/2024', '4/4'],
  ]);
  const [, plan, pair] = link.tabs[0]?.columns ?? [];
  expect(plan?.sure).not.toBe('chac');
  expect(pair).toMatchObject({ field: 'so_co_so_dinh_ky', year: 2024, sure: 'chac' });
});

test('the title of a year block may have a remark: its rows are not the year before', () => {
  const grid = gridOf('Tuyên truyền', [
    ['1. Năm 2023'],
    ['Tên đơn vị', 'Số buổi', 'Số lượt'],
    ['Phòng GDĐT quận Lê Chân', 5, 90],
    ['2. Năm 2024 (11,5 tháng)'],
    ['Tên đơn vị', 'Số buổi', 'Số lượt'],
    ['Phòng GDĐT quận Lê Chân', 6, 80],
  ]);
  const { tabs } = readHandSheet([grid], sgddt2024);
  expect(tabs.map(({ read: table }) => table.body.rows.map(({ row }) => row))).toEqual([[2], [5]]);
  expect(tabs.map(({ read: table }) => table.columns.map(({ field, year, sure }) => [field?.code, year, sure]))).toEqual(
    [2023, 2024].map((year) => [
      ['ten_don_vi', null, 'chac'],
      ['nhom_2_so_buoi', year, 'chac'],
      ['nhom_2_so_luot', year, 'chac'],
    ]),
  );
});

test('a column of figures names no schools: what is counted of schools is no list of them', () => {
  const link = read([
    ['Phòng GD&ĐT', 'Số cuộc', 'Trường đã làm', 'Số trường trên địa bàn'],
    ['Lê Chân', 59, 34, 36],
    ['Hải An', 17, 40, 40],
  ]);
  expect(link.tabs[0]?.role).toBe('answers');
});

test('the sum behind the years of a question is not the question', () => {
  const link = read([
    ['Tên đơn vị', 'Kinh phí năm 2023', 'Kinh phí năm 2024', 'Tổng tiền'],
    ['THPT Ngô Quyền', '4.000.000', '5.000.000', '9.000.000'],
    ['THPT Thái Phiên', '3.000.000', '3.000.000', '6.000.000'],
  ]);
  expect(link.tabs[0]?.columns.map(({ field }) => field)).toEqual(['ten_don_vi', 'kinh_phi', 'kinh_phi', null]);
});

test('group rows that hold sums are no units', () => {
  const grid = gridOf('Tổng hợp', [
    ['TT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2023'],
    ['', 'UBND các phường', 3, 12],
    [1, 'UBND phường Máy Tơ', 1, 8],
    [2, 'UBND phường Gia Viên', 2, 4],
    ['', 'Các trường THCS', 1, 5],
    [3, 'Trường THCS Đà Nẵng', 1, 5],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
});

const years = ['TT', 'Trường', 2021, 2022, 2023, 2024];
const schools = (figure: number): Rows => [
  [1, 'THCS Trần Phú', figure, figure + 1, 0, 2],
  [2, 'THCS Tô Hiệu', figure, 0, 3, 4],
];

test('under one header of years, each title that says another question begins a table of its own', () => {
  const link = read([
    ['', 'SỐ LIỆU CÁC TRƯỜNG QUẬN LÊ CHÂN'],
    ['', 'Bảng 1. Số buổi tuyên truyền'],
    years,
    ...schools(5),
    [],
    ['', 'Bảng 2. Lượt cán bộ, giáo viên được tập huấn'],
    years,
    ...schools(7),
    [],
    ['', 'Bảng 3. Kinh phí (triệu đồng)'],
    years,
    ...schools(9),
  ]);
  const fields = link.tabs.map(({ columns }) => [...new Set(columns.map(({ field }) => field))].filter((field) => field !== 'ten_don_vi'));
  expect(fields.map((list) => list.filter((field) => field !== null))).toEqual([
    ['nhom_2_so_buoi'],
    ['nhom_4_so_luot_tap_huan'],
    ['kinh_phi'],
  ]);
  expect(link.units.map(({ name }) => name)).toEqual(['THCS Trần Phú', 'THCS Tô Hiệu']);
});

test('under one header of years, titles of kinds of schools are groups of one table', () => {
  const link = read([
    ['', 'SỐ LIỆU QUẬN LÊ CHÂN'],
    ['', 'Số buổi tuyên truyền'],
    years,
    ...schools(5),
    ['', 'Khối THPT'],
    years,
    [3, 'THPT Nguyễn Trãi', 1, 2, 3, 4],
  ]);
  expect(link.tabs.filter(({ role }) => role === 'answers').length).toBe(1);
  expect(link.units.length).toBe(3);
});

test('a tab of one unit that nobody has filled is still that unit’s', () => {
  const rows = (figures: readonly CellValue[]): Rows => [
    ['BÁO CÁO SỐ LIỆU QĐ 830'],
    ['Đơn vị:', 'Trường TH Hạ Long'],
    ['STT', 'Nội dung', 2021, 2022, 2023, 2024],
    ['1', 'Số vụ đã tiếp nhận', ...figures],
    ['2', 'Số buổi tuyên truyền', ...figures],
    ['3', 'Số lượt tập huấn', ...figures],
    ['4', 'Đánh giá'],
    ['5', 'Khó khăn, vướng mắc'],
    ['6', 'Kiến nghị, đề xuất'],
  ];
  const grids = [
    gridOf('THCS Hồng Hà', [['Đơn vị:', 'Trường THCS Hồng Hà'], ...rows([1, 2, 3, 4]).slice(2)]),
    gridOf('TH Hạ Long', rows([])),
  ];
  const link = linkOf({ name: 'edges', shape: '', grids, hidden: [], expected: [], truth: [] });
  expect(link.units.length).toBe(2);
});

test('under units and years a row without a year is a total, whatever it is called', () => {
  const grid = gridOf('Theo năm', [
    ['Đơn vị', 'Năm', 'Số vụ đã tiếp nhận', 'Số buổi tuyên truyền'],
    ['THPT Nguyễn Trãi', 2023, 0, 8],
    ['', 2024, 1, 4],
    ['Cả giai đoạn', '', 1, 12],
    ['THPT An Lão', 2023, 2, 3],
    ['', 2024, 2, 5],
    ['Cộng An Lão', '', 4, 8],
    ['THPT Cộng Hiền', '', 4, 8],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.aside.map(({ row, kind }) => [row, kind])).toEqual([
    [3, 'total'],
    [6, 'total'],
  ]);
  expect(tab?.read.body.rows.map(({ row }) => row)).toEqual([1, 2, 4, 5, 7]);
});

test('among numbered units a text without number and figures is a title; a numbered one without figures is a unit', () => {
  const grid = gridOf('Tổng hợp', [
    ['TT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số buổi tuyên truyền 2023'],
    [1, 'THPT Nguyễn Trãi', 0, 8],
    [2, 'THPT An Lão', 1, 4],
    ['', 'Khu vực nông thôn'],
    [3, 'Vĩnh Am', 1, 4],
    [4, 'Tiên Minh'],
    ['', 'Đặc khu'],
    [5, 'THPT Cát Hải', 1, 4],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.aside.map(({ row }) => row)).toEqual([3, 6]);
  expect(tab?.read.body.rows.map(({ name }) => name)).toEqual(['THPT Nguyễn Trãi', 'THPT An Lão', 'Vĩnh Am', 'Tiên Minh', 'THPT Cát Hải']);
});

describe('of a year whose header says how much of it is told', () => {
  const schools = (first: CellValue, last: CellValue) =>
    read([
      ['Thuộc', 'Tên cơ sở', 'Cấp', first, 2022, 2023, last],
      ['Phòng GDĐT Ngô Quyền', 'TH Nguyễn Khuyến', 'TH', 1, 2, 2, 3],
      ['Phòng GDĐT Ngô Quyền', 'THCS Đà Nẵng', 'THCS', 0, 1, 2, 2],
      ['Phòng GDĐT Hải An', 'TH Đằng Hải', 'TH', 1, 2, 3, 3],
      ['Phòng GDĐT Hải An', 'THCS Đông Hải', 'THCS', 2, 2, 4, 4],
    ]).tabs[0];
  const times = (link: ReturnType<typeof schools>) => link?.columns.filter(({ field }) => field === 'so_lan').map(({ year }) => year);

  test.each([
    [2021, 2024],
    ['2021 (từ 01/6)', 2024],
    ['2021 (từ 6/2021)', '2024 (đến 15/12)'],
    ['2021 (từ tháng 6)', '2024 (tính đến hết ngày 15/12/2024)'],
    ['Năm 2021 (từ T6)', 'Năm 2024 (đến 15.12)'],
  ])('“%s” to “%s”: times of schools, one question', (first, last) => {
    expect(schools(first, last)?.role).toBe('co_so');
    expect(times(schools(first, last))).toEqual([2021, 2022, 2023, 2024]);
  });

  test.each(['2024 (từ lớp 6)', '2024 (tính theo lớp)', '2024 (từ 5 buổi trở lên)', '2024 (đến từ phụ huynh)'])(
    '“%s” is another question than 2022 and 2023',
    (last) => {
      expect(times(schools('2021 (từ 01/6)', last)) ?? []).not.toContain(2024);
    },
  );
});

describe('a list of schools with marks', () => {
  const grid = gridOf('DS trường', [
    ['Danh sách trường định kỳ tuyên truyền'],
    ['TT', 'Thuộc đơn vị', 'Tên trường', 'Cấp', 'Có tổ chức trong năm (x)', '', 'Ghi chú'],
    ['', '', '', '', 2023, 2024, ''],
    [1, 'Phòng GDĐT quận Kiến An', 'TH Nam Hà', 'TH', 'x', 'v'],
    [2, 'Phòng GDĐT quận Kiến An', 'THCS Bắc Sơn', 'THCS', 'Có', ''],
    [3, 'Phòng GDĐT huyện Cát Hải', 'TH Chu Văn An', 'TH', 'X', ''],
    [4, 'Phòng GDĐT huyện Cát Hải', 'THCS Cát Bà', 'THCS', 'x', ''],
  ]);
  const merged = { ...grid, merges: [{ row: 1, column: 4, rows: 1, columns: 2 }] };
  const found = readHandSheet([merged], sgddt2024).tabs[0]?.read;

  test('marks under a year wait for a person, who is told what they will count as', () => {
    expect(found?.role).toBe('co_so');
    const times = found?.columns.filter(({ field }) => field?.code === 'so_lan') ?? [];
    expect(times.map(({ year, sure, reason }) => [year, sure, reason.how])).toEqual([
      [2023, 'gan_giong', 'marks'],
      [2024, 'gan_giong', 'marks'],
    ]);
    expect(times.map((column) => columnReason(column, 'Sở'))[0]).toContain('có dấu là có tổ chức trong năm, tính 1 lần');
  });

  test('a mark is one time; blank is none only where the unit marked another school of that year', () => {
    const link = linkOf({ name: 'marks', shape: '', grids: [merged], hidden: [], expected: [], truth: [] });
    const sure = {
      ...link,
      tabs: link.tabs.map((tab) => ({
        ...tab,
        columns: tab.columns.map((one) => (one.sure === 'gan_giong' ? { ...one, sure: 'chac' as const } : one)),
      })),
    };
    const list = linkGrids([merged], sure, sgddt2024).grids.find(({ shown }) => shown[0]?.includes('so_lan.2023'));
    const cells = (year: number) => list?.shown.slice(1).map((row) => row[list.shown[0]?.indexOf(`so_lan.${year}`) ?? -1]);
    expect([cells(2023), cells(2024)]).toEqual([
      ['1', '1', '1', '1'],
      ['1', '0', '', ''],
    ]);
  });
});

test('a table of children who asked for help, in a clerk’s own words, is not taken for the answers', () => {
  const grid = gridOf('Chi tiết', [
    ['BẢNG CHI TIẾT TRẺ BỊ HẠI'],
    ['STT', 'Đơn vị', 'Năm', 'Ai đề nghị', 'Số em bị hại', 'Số em xin giúp', 'Số em đã được giúp', 'Ghi chú'],
    [1, 'Phòng GDĐT quận Hồng Bàng', 2023, 'người nhà', 2, 1, 0, ''],
    [2, 'Phòng GDĐT quận Lê Chân', 2023, 'bản thân em', 2, 1, 1, ''],
    [3, 'THPT Bạch Đằng', 2024, 'bố mẹ', 1, 1, 0, ''],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.role).toBe('tre_em');
  const known = tab?.read.columns.flatMap(({ field, sure }) => (field && sure !== 'chua_ro' ? [field.code] : []));
  expect(known).toEqual(expect.arrayContaining(['nam', 'so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro']));
});
