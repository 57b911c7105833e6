/** What a stranger's sheets taught: numbers for headers, footnotes, titles over the table, tabs of signing, thousands, rows of establishments. */
import { describe, expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import type { Area, CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];

const units = ['THPT Thái Phiên', 'THPT Lê Chân', 'THPT Kiến An', 'Phòng GDĐT Đồ Sơn', 'THPT Trần Phú'];

function read(tabs: Readonly<Record<string, Rows>>, merges: readonly Area[] = []) {
  return readHandSheet(
    Object.entries(tabs).map(([name, rows]) => gridOf(name, rows, merges)),
    sgddt2024,
  ).tabs.map((tab) => tab.read);
}

function said(rows: Rows, merges: readonly Area[] = [], name = 'Trang tính1') {
  const [tab] = read({ [name]: rows }, merges);
  return (tab?.columns ?? []).map(({ field, year, sure }) => `${field?.code ?? '-'}.${year ?? '-'} ${sure}`);
}

function kinds(rows: Rows) {
  const [tab] = read({ T: rows });
  const aside = new Map(tab?.body.aside.map(({ row, kind }) => [row, kind]));
  return rows.slice(1).map((_, at) => aside.get(at + 1) ?? 'unit');
}

describe('headers', () => {
  test('a number of the dispatch before the words says nothing else', () => {
    const heads = ['I.1c Số vụ đã tiếp nhận', 'I.1.c Số vụ đã xử lý', '1c. Số buổi tuyên truyền', 'I.1c Số máy tính'];
    const rows = [['Đơn vị', ...heads.map((head) => `${head} năm 2023`)], ...units.map((unit, at) => [unit, at + 3, at + 1, at + 9, 20])];
    expect(said(rows).slice(1)).toEqual([
      'so_vu_tiep_nhan.2023 chac',
      'so_vu_da_xu_ly.2023 chac',
      'nhom_2_so_buoi.2023 chac',
      '-.- chua_ro',
    ]);
  });

  test.each([
    ['chỉ ghi số', 'chac'],
    ['chỉ nhập số, nếu không có ghi 0', 'chac'],
    ['không có thì ghi số 0', 'chac'],
    ['số nguyên, ví dụ: 12', 'chac'],
    ['VD: 12 buổi', 'chac'],
    ['ví dụ 2 nghìn ghi là 2', 'gan_giong'],
    ['chỉ học sinh', 'gan_giong'],
    ['ghi số lũy kế', 'gan_giong'],
  ])('how a form on the web says to type: “%s” is %s', (bracket, sure) => {
    const rows = [
      ['Đơn vị', `Số buổi tuyên truyền năm 2024 (${bracket})`, 'Số vụ đã xử lý năm 2024'],
      ...units.map((unit, at) => [unit, at + 3, at]),
    ];
    expect(said(rows)[1]).toMatch(new RegExp(`${sure}$`));
  });

  const bare = ['II.1', 'II.2', 'II.3', 'III', 'IV', 'V'];
  const told = ['Theo văn bản cấp trên', 'Tuyên truyền dưới cờ', 'Cài phần mềm', 'Tốt, đạt yêu cầu', 'Thiếu máy', 'Cần tập huấn'];
  const numbered = (heads: readonly string[], numbers: readonly string[]) => [
    ['Đơn vị', ...heads, ...numbers],
    ...units.map((unit, at) => [unit, ...heads.map(() => at + 1), ...numbers.map((_, index) => told[index] ?? '')]),
  ];

  test('numbers alone are sure where the numbers of other headers agree, wait without them, and are none out of order', () => {
    const agreed = ['I.1c Số vụ đã tiếp nhận năm 2023', 'I.3c Tổ chức, cá nhân vi phạm bị xử lý năm 2023'];
    const fields = ['nhom_1', 'nhom_2', 'nhom_3', 'danh_gia', 'kho_khan', 'de_xuat'];
    expect(said(numbered(agreed, bare)).slice(3)).toEqual(fields.map((field) => `${field}.- chac`));
    const plain = ['Số vụ đã tiếp nhận năm 2023', 'Số vụ đã xử lý năm 2023'];
    expect(said(numbered(plain, bare)).slice(3)).toEqual(fields.map((field) => `${field}.- gan_giong`));
    expect(said(numbered(agreed, [...bare].reverse())).slice(3)).toEqual(fields.map(() => '-.- chua_ro'));
    expect(said(numbered(agreed, ['I', 'II', 'III', 'IV', 'V'])).filter((one) => one.startsWith('danh_gia'))).toEqual([]);
  });

  test.each(['2024*', '2024 (*)', '2024¹', '(2024)*', '2024* (đến 15/12)'])('“%s” is the year, with a footnote', (mark) => {
    const rows = [
      ['Đơn vị', 'Số buổi tuyên truyền', '', ''],
      ['', 2022, 2023, mark],
      ...units.map((unit, at) => [unit, 5 + at, 6 + at, 7 + at]),
    ];
    const merges = [{ row: 0, column: 1, rows: 1, columns: 3 }];
    expect(said(rows, merges).slice(1)).toEqual([2022, 2023, 2024].map((year) => `nhom_2_so_buoi.${year} chac`));
  });

  test('a change between years is no sister of the years', () => {
    const heads = ['Số buổi tuyên truyền 2022', 'Số buổi tuyên truyền 2023', 'Số buổi tuyên truyền 2024 +/-'];
    const rows = [['Đơn vị', ...heads], ...units.map((unit, at) => [unit, 5 + at, 6 + at, 1])];
    expect(said(rows)[3]).not.toMatch(/ chac$/);
  });

  test('words parted otherwise leave none: “lượt | người học”, “giám sát” is no “giảm”', () => {
    const rows = [
      ['Đơn vị', 'Số lượt người học được tuyên truyền 2023', 'Số lượt người học lái xe 2023', 'Công tác phối hợp, giám sát'],
      ...units.map((unit, at) => [unit, 300 + at, 4 + at, 'Lập tổ tư vấn, kiểm tra các lớp']),
    ];
    const [, asked, other, deeds] = said(rows);
    expect(asked).toBe('nhom_2_so_luot.2023 chac');
    expect(other).not.toMatch(/ chac$/);
    expect(deeds).toBe('nhom_4.- chac');
  });

  test('a half waits no more next to its other half, unless a row has more than its whole', () => {
    const table = (whole: number) => [
      ['Đơn vị', 'Mục tiêu 2: trẻ em được hỗ trợ', '', 'Mục tiêu 3 (vi phạm)', ''],
      ['', 'Năm 2024', '', 'Năm 2024', ''],
      ['', 'Số trẻ có yêu cầu', 'Số trẻ được hỗ trợ', 'Bị phát hiện', 'Bị xử lý'],
      ...units.map((unit, at) => [unit, 3, 2, at === 2 ? whole : 4 + at, 2 + at]),
    ];
    const merges = [
      { row: 0, column: 0, rows: 3, columns: 1 },
      ...[0, 1].flatMap((row) => [1, 3].map((column) => ({ row, column, rows: 1, columns: 2 }))),
    ];
    expect(said(table(6), merges)[4]).toBe('so_vi_pham_bi_xu_ly.2024 chac');
    expect(said(table(1), merges)[4]).toBe('so_vi_pham_bi_xu_ly.2024 gan_giong');
  });

  test.each(['Các phòng GDĐT (tính đến 15/12/2024)', 'Trường THPT', 'Các đơn vị'])('“%s” merged over the table is its title', (title) => {
    const rows = [
      [title, '', '', ''],
      ['TT', 'Đơn vị', 'Số buổi tuyên truyền', ''],
      ['', '', 2023, 2024],
      ...units.map((unit, at) => [at + 1, unit, 5 + at, 6 + at]),
    ];
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 4 },
      { row: 1, column: 0, rows: 2, columns: 1 },
      { row: 1, column: 1, rows: 2, columns: 1 },
      { row: 1, column: 2, rows: 1, columns: 2 },
    ];
    expect(said(rows, merges).slice(2)).toEqual(['nhom_2_so_buoi.2023 chac', 'nhom_2_so_buoi.2024 chac']);
  });
});

describe('counts in thousands wait', () => {
  const head = 'Số lượt học sinh được tuyên truyền';
  const table = (own: string, measure?: string) => [
    ['Đơn vị', ...(measure ? ['ĐVT'] : []), `${own} 2023`, 'Kinh phí bố trí (nghìn đồng) 2023'],
    ...units.map((unit, at) => [unit, ...(measure ? [at === 1 ? measure : 'lượt'] : []), 6 + at, 7000]),
  ];
  const sureOf = (rows: Rows, name?: string) => said(rows, [], name).find((one) => one.startsWith('nhom_2_so_luot'));

  test.each(['(nghìn HS)', "('000)", '(10^3 lượt)', '(đv: k)'])('%s', (scale) => {
    expect(sureOf(table(`${head} ${scale}`))).toBe('nhom_2_so_luot.2023 gan_giong');
  });

  test('in a column of measures, in the tab’s name; plain measures do not', () => {
    expect(sureOf(table(head, 'nghìn lượt'))).toBe('nhom_2_so_luot.2023 gan_giong');
    expect(sureOf(table(head), 'Tuyen truyen (nghin luot)')).toBe('nhom_2_so_luot.2023 gan_giong');
    expect(sureOf(table(head, 'lượt'), 'Tuyên truyền (lượt)')).toBe('nhom_2_so_luot.2023 chac');
    expect(said(table(`${head} (nghìn HS)`)).at(-1)).toBe('kinh_phi.2023 chac');
  });
});

test('a column in thousands is not read as it stands when a person confirms it', () => {
  const rows = [
    ['Đơn vị', 'Số lượt học sinh được tuyên truyền 2023 (nghìn lượt)', 'Số buổi tuyên truyền 2023'],
    ...units.map((unit, at) => [unit, 6 + at, 5 + at]),
  ];
  const grids = [gridOf('T', rows)];
  const link = toLink(readHandSheet(grids, sgddt2024), sgddt2024);
  const tabs = link.tabs.map((tab) => ({
    ...tab,
    columns: tab.columns.map((column) => ({ ...column, sure: 'chac' as const })),
  }));
  const { tabs: read } = resolveLink({ ...link, tabs }, grids, sgddt2024);
  const columns = read[0]?.columns.map(({ field, sure, reason }) => `${field?.code} ${sure} ${reason.how}`);
  expect(columns?.slice(1)).toEqual(['nhom_2_so_luot gan_giong scaled', 'nhom_2_so_buoi chac label']);
});

describe('money of two units waits', () => {
  const table = (head: string, measure: readonly string[]): Rows => [
    ['Đơn vị', 'Số buổi tuyên truyền 2024', 'Số lượt người tham gia tuyên truyền 2024', head],
    measure,
    ...units.map((unit, at) => [unit, 3 + at, 90 + at, 30_000_000]),
  ];
  test.each([
    ['Kinh phí năm 2024 (triệu đồng)', ['', '', '', 'đồng'], 'gan_giong'],
    ['Kinh phí năm 2024 (triệu đồng)', ['', 'buổi', 'lượt', 'đồng'], 'gan_giong'],
    ['Kinh phí năm 2024 (triệu đồng)', ['', 'buổi', 'lượt', 'triệu đồng'], 'chac'],
    ['Kinh phí năm 2024', ['', '', '', 'đồng'], 'chac'],
  ])('“%s” over %j: %s', (head, measure, sure) => {
    expect(said(table(head, measure)).at(-1)).toBe(`kinh_phi.2024 ${sure}`);
  });
});

describe('tabs of signing', () => {
  const main: Rows = [['Đơn vị', 'Số buổi tuyên truyền năm 2023'], ...units.map((unit, at) => [unit, at + 4])];
  const people = ['Vũ Thị Nhài', 'Trần Văn Bình', 'Lê Thu Hoa', 'Phạm Đức Nam', 'Đỗ Thị Lan'];
  const signed = (name: string): Rows => [
    ['Đơn vị', name, 'Chức vụ', 'Số BC', 'Ngày BC', 'Đã xong'],
    ...units.map((unit, at) => [unit, people[at] ?? '', 'Văn thư', `${at + 11}/BC-THPT`, '24/12/2024', 'Có']),
  ];
  const roles = (name: string, rows: Rows) => read({ SL: main, [name]: rows }).map(({ role }) => role);

  test('the units’ own block beside their answers; not the Department’s list of who has sent', () => {
    expect(roles('KY GUI', signed('Họ tên người lập'))).toEqual(['answers', 'answers']);
    expect(roles('Theo dõi nộp', signed('Họ tên người lập'))).toEqual(['answers', 'other']);
    expect(roles('Nộp', signed('Người ký nhận'))).toEqual(['answers', 'other']);
  });
});

describe('rows', () => {
  const head = ['STT', 'Đơn vị', 'Số buổi tuyên truyền 2023', 'Số buổi tuyên truyền 2024'];
  test.each([
    ['1.1', '1.2'],
    ['a', 'b'],
    ['', ''],
  ])('schools numbered “%s”, “%s” under the unit that has counted them are asked about', (one, two) => {
    const rows = [
      head,
      ['1', 'Phòng GDĐT quận Hồng Bàng', 5, 6],
      [one, 'Trường TH Đinh Tiên Hoàng', 2, 3],
      [two, 'Trường TH Nguyễn Tri Phương', 3, 3],
      ['2', 'Phòng GDĐT quận Lê Chân', 7, 8],
      ['3', 'THPT Kiến An', 2, 2],
    ];
    expect(kinds(rows)).toEqual(['unit', 'doubt', 'doubt', 'unit', 'unit']);
  });

  test('a last row without a number that has more than half of all is asked about, a named unit is not', () => {
    const rows = (name: string): Rows => [head, ...units.map((unit, at) => [at + 1, unit, 5 + at, 6 + at]), ['', name, 36, 41]];
    expect(kinds(rows('Hải Phòng')).at(-1)).toBe('doubt');
    expect(kinds(rows('THPT Hải An')).at(-1)).toBe('unit');
  });

  test('kinds of units alone are titles; “Phía Bắc” with figures among named units is asked about', () => {
    const rows = [head, ['I', 'PHÒNG GDĐT QUẬN, HUYỆN', '', ''], ...units.map((unit, at) => [at + 1, unit, 5 + at, 6 + at])];
    expect(kinds(rows)).toEqual(['group', ...units.map(() => 'unit')]);
    const plain = rows.map(([, ...cells]) => cells);
    expect(kinds([...plain.slice(0, 1), ['Phía Bắc', 11, 3], ...plain.slice(2)])[0]).toBe('doubt');
  });
});
