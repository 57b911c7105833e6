/** One header in tables whose other headers are plain: what it is surely taken for. */
import { readTab } from '../../../src/core/linking/readTab.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

/** The outline's figures, each under a plain header; the words that tell which one a header is about. */
export const plainHeads = [
  ['so_vu_tiep_nhan', 'Số vụ tiếp nhận', 'tiếp nhận'],
  ['so_vu_da_xu_ly', 'Số vụ đã xử lý', 'vụ'],
  ['kinh_phi', 'Kinh phí', 'kinh phí'],
  ['so_co_so_dinh_ky', 'Số trường định kỳ tổ chức', 'định kỳ'],
  ['so_tre_duoc_ho_tro', 'Số trẻ được hỗ trợ', 'trẻ'],
  ['so_vi_pham_bi_xu_ly', 'Số vi phạm bị xử lý', 'vi phạm'],
  ['nhom_1_so_van_ban', 'Số văn bản đã ban hành', 'văn bản'],
  ['nhom_2_so_buoi', 'Số buổi tuyên truyền', 'buổi'],
  ['nhom_2_so_luot', 'Số lượt người được tuyên truyền', 'lượt'],
  ['nhom_3_so_giai_phap', 'Số giải pháp kỹ thuật', 'giải pháp'],
  ['nhom_4_so_luot_tap_huan', 'Số lượt cán bộ được tập huấn', 'tập huấn'],
  ['nhom_5_so_hoat_dong', 'Số hoạt động hợp tác quốc tế', 'quốc tế'],
] as const;

/** The most telling word first: "Xâm hại trẻ em / Số vụ" is about cases. */
const telling = [2, 10, 11, 9, 8, 7, 6, 5, 3, 0, 1, 4];

/** Which of the plain headers a header stands for; -1 for none. */
export function placeOfHead(header: string): number {
  const text = header.toLowerCase();
  return telling.find((at) => text.includes(plainHeads[at]?.[2] ?? '')) ?? -1;
}

const figures = (row: number, at: number) => String(((row + at) * 23) % 5);
const rowsOf = (width: number) =>
  [1, 2, 3, 4, 5, 6].map((row) => [
    String(row),
    `Trường THCS Hoa Mai ${row}`,
    ...Array.from({ length: width }, (_, at) => figures(row, at)),
  ]);

function sureAt(rows: readonly (readonly string[])[], at: number, merges: Parameters<typeof gridOf>[2] = []): string {
  const table = readTab(gridOf('Tổng hợp', rows, merges), 'answers', sgddt2024);
  const column = table.columns.find((one) => one.at === at);
  return column?.sure === 'chac' ? (column.field?.code ?? '') : '';
}

/** "Upper / own" → both; one row has no upper. */
const halvesOf = (header: string) => (/ \/ (?=Số|[A-ZĐ])/.test(header) ? header.split(' / ') : ['', header]);

/** In the whole table of one year. */
export function inTable(place: number, header: string): string {
  const [upper = '', own = ''] = halvesOf(header);
  const isDeep = upper !== '';
  const heads = plainHeads.map(([, head], at) => (at === place ? upper || own : head));
  const lower = plainHeads.map((_, at) => (at === place && isDeep ? own : ''));
  const rows = [
    ['BẢNG TỔNG HỢP NĂM 2023'],
    ['STT', 'Tên đơn vị', ...heads],
    ...(isDeep ? [['', '', ...lower]] : []),
    ...rowsOf(plainHeads.length),
  ];
  const down = isDeep ? heads.flatMap((_, at) => (at === place ? [] : [{ row: 1, column: at + 2, rows: 2, columns: 1 }])) : [];
  const keys = isDeep ? [0, 1].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) : [];
  return sureAt(rows, place + 2, [...keys, ...down]);
}

/** With its year in its words, behind one other question of another year. */
export function withFew(place: number, header: string): string {
  const other = place === 0 ? 'Số buổi tuyên truyền 2021' : 'Số vụ đã tiếp nhận 2021';
  const [upper = '', own = ''] = halvesOf(header);
  return upper === ''
    ? sureAt([['STT', 'Tên đơn vị', other, `${own} 2022`], ...rowsOf(2)], 3)
    : sureAt(
        [['STT', 'Tên đơn vị', other, `${upper} 2022`], ['', '', '', own], ...rowsOf(2)],
        3,
        [0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 })),
      );
}

/** Over four years, between its neighbours over four years. */
export function overYears(place: number, header: string): string {
  const years = ['2021', '2022', '2023', '2024'];
  const [upper = '', own = ''] = halvesOf(header);
  const isDeep = upper !== '';
  const heads = plainHeads.slice(Math.max(0, place - 1), place + 2).map(([, head]) => head);
  const middleAt = Math.min(1, place);
  const top = heads.flatMap((head, at) => [at === middleAt ? upper || own : head, '', '', '']);
  const middle = heads.flatMap((_, at) => [at === middleAt ? own : '', '', '', '']);
  const rows = [
    ['STT', 'Tên đơn vị', ...top],
    ...(isDeep ? [['', '', ...middle]] : []),
    ['', '', ...heads.flatMap(() => years)],
    ...rowsOf(heads.length * 4),
  ];
  const merges = heads.flatMap((_, at) =>
    at === middleAt && isDeep
      ? [0, 1].map((row) => ({ row, column: 2 + at * 4, rows: 1, columns: 4 }))
      : [{ row: 0, column: 2 + at * 4, rows: isDeep ? 2 : 1, columns: 4 }],
  );
  const keys = [0, 1].map((column) => ({ row: 0, column, rows: isDeep ? 3 : 2, columns: 1 }));
  return sureAt(rows, 2 + middleAt * 4 + 1, [...keys, ...merges]);
}

export const layouts = [inTable, withFew, overYears];
