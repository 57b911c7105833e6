/** Headers that restrict a question wait, in a table whose other headers are plain; their plain twins are sure. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readTab } from '../../../src/core/linking/readTab.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

/** The outline's figures, each under a plain header; the words that tell which one a header is about. */
const plain = [
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

const pairs = readFileSync('test/fixtures/lien-ket/tieu-de-han-che.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [string, string]);

function placeOf(restricted: string, twin: string): number {
  const text = (twin === '' ? restricted : twin).toLowerCase();
  return telling.find((at) => text.includes(plain[at]?.[2] ?? '')) ?? -1;
}

/** The field that a header of one or two rows is surely taken for, in a table of one year; '' for none. */
function sureField(place: number, header: string): string {
  const [upper = '', own = ''] = header.includes(' / ') ? header.split(' / ') : ['', header];
  const isDeep = upper !== '';
  const heads = plain.map(([, head], at) => (at === place ? upper || own : head));
  const lower = plain.map((_, at) => (at === place && isDeep ? own : ''));
  const rows = [
    ['BẢNG TỔNG HỢP NĂM 2023'],
    ['STT', 'Tên đơn vị', ...heads],
    ...(isDeep ? [['', '', ...lower]] : []),
    ...[1, 2, 3, 4, 5, 6].map((row) => [String(row), `Trường THCS Hoa Mai ${row}`, ...plain.map((_, at) => String(((row + at) * 23) % 5))]),
  ];
  const down = isDeep ? heads.flatMap((_, at) => (at === place ? [] : [{ row: 1, column: at + 2, rows: 2, columns: 1 }])) : [];
  const keys = isDeep ? [0, 1].map((column) => ({ row: 1, column, rows: 2, columns: 1 })) : [];
  const table = readTab(gridOf('Tổng hợp', rows, [...keys, ...down]), 'answers', sgddt2024);
  const column = table.columns.find(({ at }) => at === place + 2);
  return column?.sure === 'chac' ? (column.field?.code ?? '') : '';
}

test('there are enough restricted headers', () => {
  expect(pairs.length).toBeGreaterThan(280);
});

test('no restricted header is sure', () => {
  const sure = pairs.filter(([restricted, twin]) => sureField(placeOf(restricted, twin), restricted));
  expect(sure).toEqual([]);
});

test('their plain twins are sure', () => {
  const twins = [...new Set(pairs.map(([, twin]) => twin).filter((twin) => twin !== ''))];
  const others = twins.filter((twin) => {
    const place = placeOf(twin, twin);
    return sureField(place, twin) !== plain[place]?.[0];
  });
  expect(twins.length).toBeGreaterThan(50);
  expect(others).toEqual([]);
});
