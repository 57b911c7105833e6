/** Columns that mean nothing in the form and rows that look like a count, a total or a note: nothing is taken for another by figures alone. */
import { describe, expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Rows = readonly (readonly CellValue[])[];

const units = ['THPT Kiến An', 'THPT Đồ Sơn', 'THPT Lê Quý Đôn', 'THPT Hải An'];
const tabOf = (rows: Rows) => readHandSheet([gridOf('Tổng hợp', rows)], sgddt2024).tabs[0]?.read;
const sureFields = (rows: Rows) => (tabOf(rows)?.columns ?? []).map(({ field, sure }) => (sure === 'chac' ? (field?.code ?? null) : null));
const bodyOf = (rows: Rows) => {
  const { rows: own = [], aside = [] } = tabOf(rows)?.body ?? {};
  return { units: own.map(({ name }) => name), aside: aside.map(({ name, text, kind }) => [name || text, kind]) };
};

describe('a part of what was received', () => {
  const cases = (header: string) => [
    ['Đơn vị', 'Số vụ việc tiếp nhận 2021', header],
    ...[
      [5, 1],
      [3, 0],
      [2, 1],
      [4, 0],
    ].map((figures, at) => [units[at] ?? '', ...figures]),
  ];

  test.each([
    'Số vụ nghiêm trọng 2021',
    'Số vụ trong trường 2021',
    'Số vụ bắt nạt 2021',
    'Số vụ lặp lại 2021',
    'Số vụ khởi tố 2021',
    'Số vụ trên Facebook 2021',
    'Số vụ qua đường dây nóng 2021',
    'Số vụ do học sinh gây ra 2021',
    'Số vụ phải xử lý 2021',
    'Cần xử lý 2021',
    'Quá hạn xử lý 2021',
    'Số vụ xử lý lại 2021',
    'Vụ lừa đảo 2021',
    'Xử lý qua tổng đài 111 2021',
  ])('“%s” is at most proposed as what was handled', (header) => {
    expect(sureFields(cases(header))).toEqual(['ten_don_vi', 'so_vu_tiep_nhan', null]);
  });

  test('“Số vụ đã xử lý” is what was handled', () => {
    expect(sureFields(cases('Số vụ đã xử lý 2021'))).toEqual(['ten_don_vi', 'so_vu_tiep_nhan', 'so_vu_da_xu_ly']);
  });
});

test.each(['Kinh phí chi 2021', 'Số hành vi vi phạm đã xử lý 2021'])(
  'more words than those of the question may say another thing: “%s” waits',
  (header) => {
    const rows = [['Đơn vị', 'Số buổi tuyên truyền 2021', header], ...units.map((name, at) => [name, at + 2, at + 3])];
    expect(sureFields(rows)).toEqual(['ten_don_vi', 'nhom_2_so_buoi', null]);
  },
);

describe('a year behind another question', () => {
  const asked = (first: string, second: string) => [['Đơn vị', first, second], ...units.map((name, at) => [name, 40 + at, 1 + at])];

  test.each([
    ['Số lượt người tham gia tập huấn 2021', 'Tập huấn 2022', 'nhom_4_so_luot_tap_huan'],
    ['Số trẻ yêu cầu hỗ trợ 2021', 'Hỗ trợ 2022', 'so_tre_yeu_cau_ho_tro'],
  ])('“%s” does not go on in “%s”', (first, second, field) => {
    const [, , own] = tabOf(asked(first, second))?.columns ?? [];
    expect([own?.field?.code, own?.sure]).not.toEqual([field, 'chac']);
  });

  test('it goes on in words that ask nothing by themselves', () => {
    expect(sureFields(asked('Số buổi tuyên truyền trong năm 2021', 'trong năm 2022'))).toEqual([
      'ten_don_vi',
      'nhom_2_so_buoi',
      'nhom_2_so_buoi',
    ]);
  });
});

describe('rows', () => {
  const head = ['Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã xử lý 2023', 'Số buổi tuyên truyền 2023'];

  test.each([
    '*Trường THPT Kim Sơn A',
    'Trường THPT Kim Sơn A ......',
    'Trường THPT Đồ Sơn……',
    '(*) THPT Kiến An',
    '1.... THPT Lê Chân',
    'UBND xã X………',
    '* Kim Sơn',
  ])('“%s” with figures is a unit', (name) => {
    const rows = [head, ['THPT Hải An', 3, 2, 5], [name, 2, 1, 4], ['THPT Lê Quý Đôn', 4, 2, 3]];
    expect(bodyOf(rows)).toEqual({ units: ['THPT Hải An', name, 'THPT Lê Quý Đôn'], aside: [] });
  });

  test.each(['* Số liệu đến hết tháng 11', '(*) số liệu đến hết tháng 11', 'Xã …………', '……', '...(thêm dòng)', '(tên trường)'])(
    '“%s” without figures is none',
    (text) => {
      const rows = [head, ['THPT Hải An', 3, 2, 5], ['THPT Lê Quý Đôn', 4, 2, 3], [text, '', '', '']];
      expect(bodyOf(rows).units).toEqual(['THPT Hải An', 'THPT Lê Quý Đôn']);
    },
  );

  test('a unit whose figures equal the number of those above is a unit', () => {
    const names = [
      'Phòng GDĐT quận Lê Chân',
      'Phòng GDĐT quận Hải An',
      'Phòng GDĐT quận Kiến An',
      'Bạch Long Vĩ',
      'Phòng GDĐT quận Đồ Sơn',
    ];
    const figures = [
      [4, 2],
      [1, 1],
      [2, 1],
      [3, 3],
      [2, 1],
    ];
    const rows = [head.slice(0, 3), ...names.map((name, at) => [name, ...(figures[at] ?? [])])];
    expect(bodyOf(rows)).toEqual({ units: names, aside: [] });
  });

  test('so is one among numbered ones that has no number, and one whose small figures are the sums', () => {
    const rows = (own: readonly number[]) => [
      ['STT', ...head.slice(0, 3)],
      [1, 'Vinschool', 1, 5],
      [2, 'Hoa Sen', 2, 3],
      [3, 'Hermann Gmeiner', 4, 1],
      ['', 'Marie Curie', ...own],
      [4, 'Newton', 1, 1],
    ];
    const names = ['Vinschool', 'Hoa Sen', 'Hermann Gmeiner', 'Marie Curie', 'Newton'];
    expect(bodyOf(rows([3, 3])).units).toEqual(names);
    expect(bodyOf(rows([7, 9])).units).toEqual(names);
    expect(bodyOf(rows([7, 12])).units).toEqual(names);
  });

  test('“Số trường có làm” that tells how many have figures is none', () => {
    const rows = [head, ['THPT Hải An', 3, 2, 5], ['THPT Kiến An', 1, '', 4], ['THPT Lê Quý Đôn', 4, 2, 3], ['Số trường có làm', 3, 2, 3]];
    expect(bodyOf(rows)).toEqual({ units: ['THPT Hải An', 'THPT Kiến An', 'THPT Lê Quý Đôn'], aside: [['Số trường có làm', 'total']] });
  });

  test('“Tổng Cọt” is a commune; “Tổng Con Cuông” sums up where its figures do', () => {
    const commune = [head, ['Phường Lê Chân', 4, 2, 5], ['Xã Cọt', 1, 1, 2], ['Cọt', 2, 1, 4], ['Tổng Cọt', 3, 3, 3]];
    expect(bodyOf(commune)).toEqual({ units: ['Phường Lê Chân', 'Xã Cọt', 'Cọt', 'Tổng Cọt'], aside: [] });
    const sum = [head, ['THPT Con Cuông', 4, 2, 5], ['THPT Mường Quạ', 1, 1, 2], ['Tổng Con Cuông', 5, 3, 7]];
    expect(bodyOf(sum)).toEqual({ units: ['THPT Con Cuông', 'THPT Mường Quạ'], aside: [['Tổng Con Cuông', 'total']] });
  });
});

test('a guessed column of names is no witness of itself', () => {
  const names = ['THPT A', 'Mai', 'Lan'];
  const head = ['Xem', 'Năm', 'Số vụ tiếp nhận', 'Số vụ đã xử lý', 'Số buổi tuyên truyền'];
  const rows = [head, ...names.flatMap((name, at) => [2021, 2022, 2023].map((year) => [name, year, 3 + at, 2, 5 + at]))];
  expect(tabOf(rows)?.columns[0]).toMatchObject({ sure: 'gan_giong', field: { code: 'ten_don_vi' } });
});
