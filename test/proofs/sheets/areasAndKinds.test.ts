/** A unit's name in two columns, its area and its kind: "Lê Chân | Phòng GDĐT", below it " | Trung tâm GDTX". */
import { expect, test } from '@jest/globals';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const areas = ['Lê Chân', 'Kiến An', 'Hải An', 'Đồ Sơn', 'An Dương', 'An Lão'];
const kinds = [
  ['Phòng GDĐT', 'Trung tâm GDNN-GDTX'],
  ['PGD', 'TT GDTX'],
  ['Phòng GD&ĐT', 'THPT', 'TTGDTX'],
];
const fills = ['mỗi dòng', 'trộn xuống', 'dòng đầu'] as const;

function sheetOf(heads: readonly [string, string], own: readonly string[], fill: (typeof fills)[number]) {
  const rows = areas.flatMap((area, at) =>
    own.map((kind, of) => [
      String(at * own.length + of + 1),
      of === 0 || fill === 'mỗi dòng' ? area : '',
      kind,
      String(((at + 2) * (of + 3)) % 11),
      String(100 + at * 7 + of),
    ]),
  );
  const merges = areas.map((_, at) => ({ row: 1 + at * own.length, column: 1, rows: own.length, columns: 1 }));
  const header = ['STT', ...heads, 'Số buổi tuyên truyền năm 2024', 'Số lượt người tham gia tuyên truyền năm 2024'];
  return gridOf('Trang tính1', [header, ...rows], fill === 'trộn xuống' ? merges : []);
}

test.each(
  ['Địa bàn', 'Quận/huyện', 'Quận, huyện', 'Khu vực'].flatMap((area) =>
    ['Đơn vị', 'Loại đơn vị'].map((kind): [string, string] => [area, kind]),
  ),
)('under “%s | %s” each kind of an area is a unit', (area, kind) => {
  for (const own of kinds) {
    for (const fill of fills) {
      const { tabs, units } = readHandSheet([sheetOf([area, kind], own, fill)], sgddt2024);
      const [tab] = tabs;
      expect([own, fill, tab?.read.body.rows.length]).toEqual([own, fill, areas.length * own.length]);
      expect(new Set(units.map(({ name, type }) => `${name} ${type}`)).size).toBe(areas.length * own.length);
      expect(new Set(units.map(({ code }) => code)).size).toBe(areas.length * own.length);
      expect(tab?.read.columns.filter(({ field, sure }) => field?.yearly && sure === 'chac')).toHaveLength(2);
    }
  }
});
