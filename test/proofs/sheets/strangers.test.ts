/** What strangers' sheets taught: dotted words, units of money anywhere, rows that figures alone made totals, numbers of columns. */
import { describe, expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];
const schools = ['THPT Ngô Quyền', 'THPT Thái Phiên', 'THPT Hải An', 'THPT Đồ Sơn', 'THPT Kiến An', 'THPT An Lão'];
const readTabs = (rows: Rows) => readHandSheet([gridOf('Trang tính1', rows)], sgddt2024).tabs.map(({ read }) => read);

/** What the column under a header of one year is taken for. */
function meant(header: string): string {
  const rows = [
    ['STT', 'Đơn vị', header, 'Khó khăn, vướng mắc'],
    ...schools.map((name, at) => [at + 1, name, 3 + ((at * 5) % 7), 'Thiếu kinh phí']),
  ];
  const column = readTabs(rows)[0]?.columns.find(({ at }) => at === 2);
  return `${column?.field?.code ?? null} ${column?.sure}`;
}

test.each([
  ['Vụ việc T.nhận 2024', 'so_vu_tiep_nhan chac'],
  ['Số vụ đã x.lý 2024', 'so_vu_da_xu_ly chac'],
  ['K.phí (tr.đ) 2024', 'kinh_phi chac'],
  ['Số buổi t/truyền 2024', 'nhom_2_so_buoi chac'],
  ['Số t.chức, c.nhân v.phạm bị x.lý 2024', 'so_vi_pham_bi_xu_ly chac'],
  ['Lượt người t.huấn 2024', 'nhom_4_so_luot_tap_huan chac'],
  ['Số văn bản ban hành, tham mưu 2024', 'nhom_1_so_van_ban chac'],
  ['Số văn bản đã tham mưu 2024', 'nhom_1_so_van_ban gan_giong'],
  ['Kinh phí dự toán 2024', 'kinh_phi gan_giong'],
])('“%s” is %s', (header, wanted) => {
  expect(meant(header)).toBe(wanted);
});

test.each([
  'Số l.học 2024',
  'T.lệ 2024',
  'Số h.sinh toàn trường 2024',
  'Số chuyên đề 2024',
  'Số văn bản đến 2024',
  'Số trường học an toàn 2024',
])('“%s” is never sure', (header) => {
  expect(meant(header)).not.toMatch(/ chac$/);
});

test('two guesses of one header are sure beside no neighbour', () => {
  const rows = [
    ['STT', 'Đơn vị', 'Số chuyên đề năm 2024', 'Số lượt người tham gia tuyên truyền năm 2024'],
    ...schools.map((name, at) => [at + 1, name, 2 + at, 300 + at * 20]),
  ];
  expect(
    readTabs(rows)[0]
      ?.columns.filter(({ sure }) => sure === 'chac')
      .flatMap(({ field }) => field?.code ?? []),
  ).toEqual(['ten_don_vi', 'nhom_2_so_luot']);
});

describe('“Trong đó” after a whole', () => {
  const second = (one: string, two: string) => {
    const rows = [['STT', 'Đơn vị', one, two], ...schools.map((name, at) => [at + 1, name, 9 + at, 2 + at])];
    const column = readTabs(rows)[0]?.columns.find(({ at }) => at === 3);
    return `${column?.field?.code ?? ''} ${column?.sure}`;
  };
  test('is the next question by its own words, and no other', () => {
    expect(second('Tổng số vụ tiếp nhận 2024', 'Trong đó: số vụ đã xử lý 2024')).toBe('so_vu_da_xu_ly chac');
    expect(second('Số vụ bạo lực học đường 2024', 'Trong đó: số vụ đã xử lý 2024')).not.toMatch(/^[a-z].* chac$/);
    expect(second('Số buổi tuyên truyền 2024', 'Trong đó: số buổi trực tuyến 2024')).not.toMatch(/^[a-z].* chac$/);
  });
});

describe('the unit of money', () => {
  const places = ['own', 'title', 'corner', 'serial', 'note'] as const;
  /** The first unit's money as it is read, '' where it waits. */
  function first(unit: string, place: (typeof places)[number] | 'row', value: number): string {
    const rows: CellValue[][] = [['TỔNG HỢP KẾT QUẢ']];
    if (place === 'title') rows.push([`ĐVT: ${unit}`]);
    const header = `Kinh phí bố trí ${place === 'own' ? `(${unit}) ` : ''}2024`;
    const corner = place === 'corner' ? `ĐVT: ${unit}` : '';
    rows.push([place === 'serial' ? `ĐVT: ${unit}` : 'STT', 'Đơn vị', 'Số buổi tuyên truyền 2024', header, corner]);
    if (place === 'row') rows.push(['', '', 'buổi', unit, '']);
    for (const [at, name] of schools.entries()) rows.push([at + 1, name, 5 + at, value + at, '']);
    if (place === 'note') rows.push(['', `Ghi chú: kinh phí tính bằng ${unit}`]);
    const { grids } = linkGrids([gridOf('Trang tính1', rows)], null, sgddt2024);
    const table = grids.find(({ values }) => values[0]?.includes('kinh_phi.2024'));
    return table?.shown[1]?.[table.values[0]?.indexOf('kinh_phi.2024') ?? -1] ?? '';
  }

  test.each([
    ['nghìn đồng', 'nghìn đồng'],
    ['1.000đ', 'nghìn đồng'],
    ['1000 đồng', 'nghìn đồng'],
    ['ng.đ', 'nghìn đồng'],
    ['thousand VND', 'nghìn đồng'],
    ['triệu đồng', 'triệu đồng'],
    ['tr.đ', 'triệu đồng'],
    ['million VND', 'triệu đồng'],
    ['tỷ đồng', 'tỷ đồng'],
  ])('“%s” is applied wherever it stands', (unit, said) => {
    for (const place of places) expect([place, first(unit, place, 24)]).toEqual([place, `24 ${said}`]);
    // A row of units that is not known as one makes the column wait.
    expect([`24 ${said}`, '']).toContain(first(unit, 'row', 24));
  });

  test('a unit that no figure can be read in is asked about', () => {
    for (const unit of ['USD', 'trăm triệu đồng'])
      for (const place of ['title', 'corner'] as const) expect(first(unit, place, 24)).toBe('');
  });

  test('a name, an amount or another table’s word is none', () => {
    const unitUnder = (title: string, note: string, ...heads: string[]) => {
      const head = ['STT', 'Đơn vị', 'Số buổi tuyên truyền 2024', ...heads];
      const body = schools.map((name, at) => [at + 1, name, 5, ...heads.map(() => 24_000_000 + at)]);
      const [tab] = readTabs([[title], head, ...body, ['', note]]);
      return tab?.columns.filter(({ field }) => field?.kind === 'money').map(({ unit, sure }) => `${unit} ${sure}`);
    };
    const money = 'Kinh phí bố trí 2024';
    expect(unitUnder('UBND PHƯỜNG NAM TRIỆU', '', money)).toEqual([' chac']);
    expect(unitUnder('Hội đồng trường', 'Ghi chú: kinh phí của An Lão 5 triệu đồng do phụ huynh góp', money)).toEqual([' chac']);
    // Some years say a unit: the other is asked about.
    expect(unitUnder('', '', 'Kinh phí bố trí 2023 (triệu đồng)', money)).toEqual(['triệu đồng chac', ' gan_giong']);
  });
});

describe('rows', () => {
  const heads = [
    'Số vụ tiếp nhận 2024',
    'Số vụ đã xử lý 2024',
    'Số buổi tuyên truyền 2024',
    'Số lượt người tham gia tuyên truyền 2024',
    'Khó khăn',
  ];
  const kinds = (rows: Rows, lead: readonly string[] = []) => {
    const [read] = readTabs([[...lead, 'Đơn vị', ...heads], ...rows]);
    return (read?.body.aside ?? []).map(({ row, kind }) => `${row} ${kind}`);
  };
  const four: Rows = [
    ['Ngô Quyền', 2, 1, 10, 300, 'Không'],
    ['Hải An', 1, 1, 5, 150, 'Không'],
    ['Đồ Sơn', 0, 0, 6, 120, 'Không'],
    ['Thái Phiên', 1, 1, 12, 500, 'Không'],
  ];

  test.each(['Kiến An', 'KIẾN AN', 'kiến an', 'C3 Kiến An', 'An Lão 2'])(
    '“%s” by chance the sum of its neighbours is asked about',
    (name) => {
      const own = [name, 3, 2, 15, 450, 'Không'];
      expect(kinds([...four.slice(0, 2), own, ...four.slice(2)])).toEqual(['3 doubt']);
    },
  );

  test('a word of a sum is a total in silence', () => {
    const sum = ['Toàn cụm', 3, 2, 15, 450, ''];
    expect(kinds([...four.slice(0, 2), sum, ...four.slice(2)])).toEqual(['3 total']);
  });

  test('a district’s name is a unit’s however it is typed, also without figures', () => {
    for (const name of ['LÊ CHÂN', 'lê chân', 'Lê Chân']) expect(kinds([...four, [name]])).toEqual([]);
    expect(kinds([...four, ['ĐÃ NỘP 4/5']])).toEqual(['5 doubt']);
  });

  test('“Cộng An Dương” closes the rows of that place, also behind a column of places', () => {
    const lead = ['Địa bàn', 'STT'];
    const rows = [
      ['An Dương', 1, 'PGD An Dương', 2, 1, 10, 300, ''],
      ['An Dương', 2, 'C3 Nguyễn Trãi', 1, 1, 5, 150, ''],
      ['', '', 'Cộng An Dương', '', '', '', '', ''],
      ['Kiến An', 3, 'PGD Kiến An', 0, 0, 6, 120, ''],
      ['Kiến An', 4, 'C3 Kiến An', 1, 1, 12, 500, ''],
      ['', '', 'Cộng Kiến An', 1, 1, 18, 620, ''],
    ];
    expect(kinds(rows, lead).map((one) => one.split(' ')[0])).toEqual(['3', '6']);
    const schoolsOfHien = [
      ['THPT Cộng Hiền', 2, 1, 10, 300, ''],
      ['THCS Cộng Hiền', 1, 1, 5, 150, ''],
      ['Cộng Hiền', '', '', '', '', ''],
    ];
    expect(kinds([...schoolsOfHien, ...four])).toEqual([]);
  });

  test('numbers of columns belong to the header, blank rows between or not', () => {
    for (const gap of [[], [['']]] as Rows[]) {
      const [read] = readTabs([['Đơn vị', ...heads], ...gap, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], ...four]);
      expect(read?.body.aside).toEqual([]);
      expect(read?.body.rows).toHaveLength(4);
    }
  });
});

test('a lone word between header rows begins no second table', () => {
  const years = [2021, 2022, 2023, 2024];
  const rows: CellValue[][] = [
    ['STT', 'Đơn vị', 'Tuyên truyền', '', '', '', 'Kinh phí bố trí', '', '', ''],
    ['', '', '', '', '', '', '', '', '', ''],
    ['', '', 'Số buổi', '', '', '', '', '', '', ''],
    ['', '', ...years, ...years],
    ...schools.map((name, at) => [at + 1, name, ...years.map((_, one) => one + at), ...years.map((_, one) => (one + at) * 1_000_000)]),
  ];
  const merges = [0, 1].map((column) => ({ row: 0, column, rows: 4, columns: 1 }));
  const down = [
    { row: 0, column: 2, rows: 2, columns: 4 },
    { row: 2, column: 2, rows: 1, columns: 4 },
    { row: 0, column: 6, rows: 3, columns: 4 },
  ];
  const { tabs } = readHandSheet([gridOf('Trang tính1', rows, [...merges, ...down])], sgddt2024);
  expect(tabs.map(({ read }) => read.role)).toEqual(['answers']);
});

test('units across under “Mục | Nội dung | Năm” are read', () => {
  const line = (code: string, question: string, year: CellValue, from: number) => [
    code,
    question,
    year,
    ...schools.map((_, at) => from + at),
  ];
  const rows: CellValue[][] = [
    ['Mục', 'Nội dung', 'Năm', ...schools],
    line('I.1', 'Số vụ tiếp nhận', 2023, 1),
    line('', '', 2024, 2),
    line('II.2', 'Số buổi tuyên truyền', 2023, 8),
    line('', '', 2024, 9),
    line('IV', 'Khó khăn, vướng mắc', '', 1),
  ];
  const merges = [1, 3].map((row) => ({ row, column: 1, rows: 2, columns: 1 }));
  const { tabs, units } = readHandSheet([gridOf('Sheet1', rows, merges)], sgddt2024);
  expect(
    tabs[0]?.read.columns.filter(({ field }) => field?.yearly).map(({ field, year, sure }) => `${field?.code}.${year} ${sure}`),
  ).toEqual(['so_vu_tiep_nhan.2023 chac', 'so_vu_tiep_nhan.2024 chac', 'nhom_2_so_buoi.2023 chac', 'nhom_2_so_buoi.2024 chac']);
  expect(units).toHaveLength(schools.length);
});

test('codes and names of units are no establishments', () => {
  const rows = (names: readonly string[], header: string) => [
    ['STT', 'Mã trường', 'Tên trường', header],
    ...names.map((name, at) => [at + 1, `3103140${at}`, name, 5 + at]),
  ];
  const role = (names: readonly string[], header: string) => readTabs(rows(names, header))[0]?.role;
  expect(role(schools, 'Số buổi tuyên truyền năm 2024')).toBe('answers');
  expect(role(['TH An Đồng', 'TH Hùng Vương', 'THCS Lê Lợi', 'MN Hoa Mai'], 'Số lần tổ chức năm 2024')).toBe('co_so');
});

test('a part of a year waits for a person; the year up to its last reports does not', () => {
  const asked = (said: string) => meant(`Số buổi tuyên truyền ${said}`);
  for (const said of [
    'đến 30/6/2024',
    '(tính đến hết ngày 30/9/2024)',
    'năm học 2023-2024',
    'quý I năm 2024',
    'HK1 2024',
    '6 tháng năm 2024',
  ])
    expect([said, asked(said)]).not.toEqual([said, 'nhom_2_so_buoi chac']);
  for (const said of ['năm 2024', 'năm 2024 (đến 15/12/2024)', 'đến 31/12/2024', '2021 (từ 01/6/2021)'])
    expect([said, asked(said)]).toEqual([said, 'nhom_2_so_buoi chac']);
});
