/** What a whole table says of its columns: legends, order, years, lists, and what still waits. */
import { describe, expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { linkOf } from './measure.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];
type Tabs = Readonly<Record<string, Rows>>;

const read = (tabs: Tabs) =>
  linkOf({
    name: 'whole',
    shape: '',
    grids: Object.entries(tabs).map(([name, rows]) => gridOf(name, rows)),
    hidden: [],
    expected: [],
    truth: [],
  });
const said = (tabs: Tabs, at = 0) =>
  (read(tabs).tabs[at]?.columns ?? []).map(({ field, year, part, sure }) => `${field}.${year}${part ? ` ${part}` : ''} ${sure}`);

describe('short forms that the workbook explains', () => {
  const rows: Rows = [
    ['Đơn vị', 'VV21', 'VV22', 'VV23', 'VV24', 'BT21', 'BT22', 'BT23', 'BT24'],
    ['THPT Nguyễn Trãi', 0, 1, 0, 2, 3, 4, 5, 6],
    ['THPT An Lão', 1, 0, 0, 0, 2, 2, 3, 3],
    ['THPT Kiến An', 0, 0, 1, 0, 4, 4, 4, 5],
  ];

  test('are read by their meaning', () => {
    const columns = said({ 'Số liệu': rows, 'Chữ tắt': [['BT = số buổi tuyên truyền; VV = số vụ tiếp nhận']] });
    expect(columns.slice(1, 3)).toEqual(['so_vu_tiep_nhan.2021 chac', 'so_vu_tiep_nhan.2022 chac']);
    expect(columns.slice(5)).toEqual([2021, 2022, 2023, 2024].map((year) => `nhom_2_so_buoi.${year} chac`));
  });

  test('are not taken where nothing explains them', () => {
    expect(
      said({ 'Số liệu': rows })
        .slice(5)
        .filter((one) => one.endsWith('chac')),
    ).toEqual([]);
  });
});

describe('a short header in a tab of one year', () => {
  const rows = (...more: readonly string[]): Rows => [
    ['Đơn vị', 'Văn bản', 'Số buổi tuyên truyền', ...more, 'Giải pháp', 'Quốc tế'],
    ['THPT Nguyễn Trãi', 2, 8, ...more.map(() => 900), 1, 0],
    ['THPT An Lão', 1, 4, ...more.map(() => 700), 1, 1],
    ['THPT Kiến An', 3, 6, ...more.map(() => 800), 2, 0],
  ];

  test('is sure between its neighbours of the outline', () => {
    expect(said({ '2024': rows() }).slice(1)).toEqual([
      'nhom_1_so_van_ban.2024 chac',
      'nhom_2_so_buoi.2024 chac',
      'nhom_3_so_giai_phap.2024 chac',
      'nhom_5_so_hoat_dong.2024 chac',
    ]);
  });

  test('waits where two columns claim the question', () => {
    const columns = said({ '2024': rows('Lượt cán bộ', 'Lượt phụ huynh') });
    expect(columns.slice(3, 5).filter((one) => one.endsWith('chac'))).toEqual([]);
  });
});

test('rows of one unit and year over and over are cases: no answer is sure', () => {
  const columns = said({
    'Sổ vụ việc': [
      ['Đơn vị', 'Năm', 'Số vụ tiếp nhận', 'Số vụ xử lý'],
      ['THPT Nguyễn Trãi', 2021, 1, 1],
      ['THPT An Lão', 2022, 1, 0],
      ['THPT Kiến An', 2023, 1, 1],
      ['THPT Lê Chân', 2024, 1, 1],
    ],
  });
  expect(columns.slice(2)).toEqual(['so_vu_tiep_nhan.null gan_giong', 'so_vu_da_xu_ly.null gan_giong']);
});

test('a list of schools without a column of units is a list of schools', () => {
  const link = read({
    Trường: [
      ['STT', 'Tên trường', 'Cấp học', '2021', '2022', '2023', '2024'],
      [1, 'Tiểu học Đinh Tiên Hoàng', 'Tiểu học', 1, 2, 2, 2],
      [2, 'THCS Hồng Bàng', 'THCS', 0, 1, 2, 2],
      [3, 'Tiểu học Nguyễn Huệ', 'Tiểu học', 1, 1, 2, 2],
    ],
  });
  expect(link.tabs[0]).toMatchObject({ role: 'co_so' });
  expect(link.tabs[0]?.columns.map(({ field, year }) => `${field} ${year}`).slice(1)).toEqual([
    'ten_co_so null',
    'cap_hoc null',
    ...[2021, 2022, 2023, 2024].map((year) => `so_lan ${year}`),
  ]);
});

test.each(['+', '……', '(tên trường)'])('a row of “%s” is no unit', (name) => {
  const link = read({
    '2024': [
      ['Tên trường', 'Số buổi tuyên truyền', 'Số vụ tiếp nhận'],
      ['THPT Nguyễn Trãi', 8, 1],
      ['THPT An Lão', 4, 0],
      [name, 12, 1],
    ],
  });
  expect(link.tabs[0]?.aside).toEqual([4]);
});

describe('counts that climb by one, as years would', () => {
  const units = ['Phòng GDĐT quận Hồng Bàng', 'Phòng GDĐT quận Ngô Quyền', 'THPT Ngô Quyền', 'THPT Thái Phiên'];
  const figures = (...list: readonly CellValue[]): readonly CellValue[] => list;
  const cells = (rows: Rows) =>
    readHandSheet([gridOf('Tổng hợp', rows)], sgddt2024).tabs.map(({ read: { grid, role, columns } }) => [
      role,
      columns.map(({ field, year }) => `${field?.code} ${year}`),
      grid.shown.flat().filter((one) => /^20\d\d$/.test(one)).length,
    ]);

  test('are counts in a table read across, with a column of years', () => {
    const rows = (own: Rows): Rows => [
      ['TT', 'Nội dung', 'Năm', ...units],
      ...['Số vụ tiếp nhận', 'Số buổi tuyên truyền'].flatMap((label, at) =>
        [2021, 2022, 2023, 2024].map((year, line): CellValue[] => ['', line === 0 ? label : '', year, ...(own[at * 4 + line] ?? [])]),
      ),
    ];
    const plain = [0, 1, 2, 3, 4, 5, 6, 7].map(() => figures(3, 8, 5, 6));
    expect(cells(rows([figures(20, 21, 22, 23), ...plain.slice(1)]))).toEqual(cells(rows(plain)));
    expect(cells(rows([...plain.slice(0, 5), figures(21, 22, 23, 24), ...plain.slice(6)]))).toEqual(cells(rows(plain)));
  });

  test.each([[units], [['Thái Phiên 1', 'Lê Chân 2', 'THPT Ngô Quyền', 'Phòng GDĐT quận Kiến An']]])(
    'are counts under units %s, the year in the words',
    (names) => {
      const rows = (own: Rows): Rows => [
        ['', 'Nội dung', ...names],
        ['', 'Số vụ tiếp nhận năm 2023', ...(own[0] ?? [])],
        ['', 'Số buổi tuyên truyền năm 2023', ...(own[1] ?? [])],
        ['', 'Số văn bản đã ban hành năm 2023', 1, 2, 1, 5],
      ];
      const plain = [figures(3, 8, 5, 6), figures(4, 4, 4, 4)];
      expect(cells(rows([figures(21, 22, 23, 24), figures(4, 4, 4, 4)]))).toEqual(cells(rows(plain)));
    },
  );

  test('are years where they head the columns', () => {
    const columns = said({
      'Tổng hợp': [
        ['', 'Đơn vị', 'Số vụ tiếp nhận', '', '', ''],
        ['', '', 21, 22, 23, 24],
        ['', 'THPT Ngô Quyền', 1, 0, 2, 1],
        ['', 'THPT Thái Phiên', 0, 0, 1, 1],
      ],
    });
    expect(columns.slice(-4)).toEqual([2021, 2022, 2023, 2024].map((year) => `so_vu_tiep_nhan.${year} chac`));
  });
});

test('no document number is without a digit', () => {
  const columns = said({
    '2024': [
      ['Ký hiệu', 'Tên đơn vị', 'Số buổi tuyên truyền', 'Số vụ tiếp nhận'],
      ['NT', 'THPT Nguyễn Trãi', 8, 1],
      ['AL', 'THPT An Lão', 4, 0],
    ],
  });
  expect(columns[0]).not.toMatch(/chac$/);
});

test('a draft next to the tab that is filled is not read', () => {
  const rows: Rows = [
    ['Tên trường', 'Số buổi tuyên truyền 2024', 'Số vụ tiếp nhận 2024'],
    ['THPT Nguyễn Trãi', 8, 1],
    ['THPT An Lão', 4, 0],
  ];
  expect(read({ 'Nhập tay': rows, 'Bản nháp': [...rows.slice(0, 1), ['THPT Kiến An', 3, 1]] }).tabs.map(({ role }) => role)).toEqual([
    'answers',
    'other',
  ]);
});

test('a second table under a blank row is another, and one unit alone is found under any header', () => {
  const link = read({
    'Báo cáo': [
      ['Nơi làm', 'Số vụ tiếp nhận 2023', 'Số vụ tiếp nhận 2024', 'Số buổi tuyên truyền 2024'],
      ['THPT Nguyễn Trãi', 0, 1, 8],
      ['', '', '', ''],
      ['Nơi gửi hồ sơ', 'Số văn bản ban hành 2023', 'Số văn bản ban hành 2024', 'Số giải pháp kỹ thuật 2024'],
      ['THPT Nguyễn Trãi', 2, 3, 1],
    ],
  });
  expect(link.tabs.map(({ role, firstRow, lastRow }) => `${role} ${firstRow}–${lastRow}`)).toEqual(['answers 2–2', 'answers 5–5']);
});

test('a list of who has signed holds no answers', () => {
  const link = read({
    'Theo dõi nộp': [
      ['Tên đơn vị', 'Người lập báo cáo', 'Ngày văn bản', 'Hoàn thành'],
      ['THPT Nguyễn Trãi', 'Nguyễn Văn Mẫu', '20/12/2024', 'Có'],
      ['THPT An Lão', 'Trần Thị Thử', '21/12/2024', 'Có'],
    ],
  });
  expect(link.tabs[0]?.role).toBe('other');
});

test('words joined as a column’s name are read apart', () => {
  const columns = said({
    Data: [
      ['MaDonVi', 'TenDonVi', 'SoVuTiepNhan2023', 'SoVuTiepNhan2024', 'so_buoi_tuyen_truyen_2024'],
      ['NT', 'THPT Nguyễn Trãi', 1, 0, 8],
      ['AL', 'THPT An Lão', 0, 1, 4],
    ],
  });
  expect(columns).toEqual([
    'ma_don_vi.null chac',
    'ten_don_vi.null chac',
    'so_vu_tiep_nhan.2023 chac',
    'so_vu_tiep_nhan.2024 chac',
    'nhom_2_so_buoi.2024 chac',
  ]);
});
