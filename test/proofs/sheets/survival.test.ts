/** A kept link is found again after people moved and renamed things; what is lost is told alone. */
import { describe, expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { confirmed } from './figures.ts';
import { generateSheet } from './generate.ts';

type Rows = readonly (readonly unknown[])[];
const sheets = Array.from({ length: 2 }, (_, at) => generateSheet(at, 'seen'));
const visible = (sheet: (typeof sheets)[number]) =>
  sheet.grids.filter(({ name }) => !sheet.hidden.map((one) => one.normalize('NFC')).includes(name.normalize('NFC')));

/** Rows or columns put in before the first. */
function moved(grid: Grid, rows: number, columns: number): Grid {
  const shift = <T>(table: readonly (readonly T[])[], blank: T): T[][] => {
    const width = (table[0]?.length ?? 0) + columns;
    const above = Array.from({ length: rows }, () => Array<T>(width).fill(blank));
    return [...above, ...table.map((row) => [...Array<T>(columns).fill(blank), ...row])];
  };
  const merges = (grid.merges ?? []).map((area) => ({ ...area, row: area.row + rows, column: area.column + columns }));
  return { ...grid, values: shift(grid.values, ''), shown: shift(grid.shown, ''), merges };
}

function rewritten(grid: Grid, change: (text: string) => string): Grid {
  const each = (rows: Rows) => rows.map((row) => row.map((cell) => (typeof cell === 'string' ? change(cell) : cell)));
  return { ...grid, values: each(grid.values) as Grid['values'], shown: each(grid.shown) as Grid['shown'] };
}

/** Field, year and place of each column that is read, places taken back by `columns`. */
function reading(sheet: (typeof sheets)[number], change: (grid: Grid) => Grid, columns = 0) {
  const resolved = resolveLink(confirmed(sheet), visible(sheet).map(change), sgddt2024);
  const read = resolved.tabs.map((tab) =>
    tab.columns
      .filter(({ sure, field }) => sure === 'chac' && field)
      .map(({ at, field, year }) => `${columnLetters(at - columns)} ${field?.code}.${year}`),
  );
  return { read, lost: resolved.lost, lostTabs: resolved.lostTabs, units: resolved.units.length };
}

describe.each(sheets.map((sheet) => [`${sheet.name} ${sheet.shape}`, sheet] as const))('%s', (_, sheet) => {
  const before = reading(sheet, (grid) => grid);
  test.each([
    ['rows above', (grid: Grid) => moved(grid, 3, 0), 0],
    ['columns before', (grid: Grid) => moved(grid, 0, 2), 2],
    ['tabs renamed', (grid: Grid) => ({ ...grid, name: `${grid.name} (bản mới)` }), 0],
    ['NFD', (grid: Grid) => ({ ...rewritten(grid, (text) => text.normalize('NFD')), name: grid.name.normalize('NFD') }), 0],
  ] as const)('survives %s', (__, change, columns) => {
    expect(before.lost).toEqual([]);
    expect(reading(sheet, change, columns)).toEqual(before);
  });
});

test('a header that nobody can know is asked for alone, with its tab, its words and the click', () => {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  const link = confirmed(sheet);
  const tab = link.tabs.find(({ role }) => role === 'answers');
  const gone = tab?.columns.filter(({ year, header }) => year !== null && header !== '').at(-1);
  const headers = tab?.columns.filter(({ header }) => header === gone?.header).length;
  expect(headers).toBe(1);
  const area = (grid: Grid) => grid.shown.findIndex((row) => row.some((cell) => cell.trim() === gone?.header.trim()));
  const change = (grid: Grid): Grid => {
    const at = area(grid);
    if (at < 0) return grid;
    const put = (rows: Rows) =>
      rows.map((row, own) => (own === at ? row.map((cell) => (String(cell).trim() === gone?.header.trim() ? 'Xyz' : cell)) : row));
    return { ...grid, values: put(grid.values) as Grid['values'], shown: put(grid.shown) as Grid['shown'] };
  };
  const before = reading(sheet, (grid) => grid);
  const after = reading(sheet, change);
  expect(after.lost).toHaveLength(1);
  expect(after.read.flat()).toHaveLength(before.read.flat().length - 1);
  const [said] = linkGrids(visible(sheet).map(change), link, sgddt2024).linked.lost;
  for (const part of [tab?.tab, gone?.header, 'bấm “Liên kết bảng đang có”']) expect(said).toContain(part);
});

describe('what people do to a sheet, alone and together', () => {
  const kept = [0, 7].map((at) => generateSheet(at, 'seen'));
  const [first = kept[0]] = kept;
  if (!first) throw new Error('no sheet');

  /** A blank row between two units, a blank column among those read. */
  const inside = (grid: Grid): Grid => {
    const half = Math.floor(grid.values.length / 2);
    const middle = Math.floor((grid.values[0]?.length ?? 0) / 2);
    const put = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => {
      const wide = rows.map((row) => [...row.slice(0, middle), blank, ...row.slice(middle)]);
      return [...wide.slice(0, half), Array<T>(wide[0]?.length ?? 0).fill(blank), ...wide.slice(half)];
    };
    const shift = (at: number, size: number, from: number): [number, number] => [
      at >= from ? at + 1 : at,
      at < from && at + size > from ? size + 1 : size,
    ];
    const merges = (grid.merges ?? []).map((area) => {
      const [row, rows] = shift(area.row, area.rows, half);
      const [column, columns] = shift(area.column, area.columns, middle);
      return { row, rows, column, columns };
    });
    return { ...grid, values: put(grid.values, ''), shown: put(grid.shown, ''), merges };
  };
  /** The first text of the tab is its title, where it is alone in its row. */
  const retitled = (grid: Grid): Grid => {
    const isTitle = (grid.shown[0] ?? []).filter((text) => text !== '').length === 1;
    const change = (rows: Rows) =>
      rows.map((row, at) => (at === 0 && isTitle ? row.map((cell) => (cell === '' ? cell : 'BẢNG SỐ LIỆU MỚI CỦA SỞ')) : row));
    return { ...grid, values: change(grid.values) as Grid['values'], shown: change(grid.shown) as Grid['shown'] };
  };
  /** "Số vụ tiếp nhận" → "Số vụ tiếp nhận (bổ sung)", capitals and spaces changed too. */
  const reworded = (grid: Grid): Grid =>
    rewritten(grid, (text) => (/^(?:Số|Tổng|Kinh|Đầu|Khó|Đề)/i.test(text) && text.length > 12 ? `${text.toUpperCase()}  (ghi rõ)` : text));
  const renamed = (grid: Grid): Grid => ({ ...grid, name: `Nộp 24-12 ${grid.name}` });
  const decomposed = (grid: Grid): Grid => ({ ...rewritten(grid, (text) => text.normalize('NFD')), name: grid.name.normalize('NFD') });
  const ways: Readonly<Record<string, readonly ((grid: Grid) => Grid)[]>> = {
    'a row and a column put inside': [inside],
    'another title': [retitled],
    'headers reworded slightly': [reworded],
    'title and name': [retitled, renamed],
    'all of them': [inside, retitled, reworded, decomposed, renamed, (grid) => moved(grid, 2, 1)],
  };

  test.each(Object.keys(ways))('%s', (way) => {
    for (const sheet of kept) {
      const change = (grid: Grid) => (ways[way] ?? []).reduce((made, step) => step(made), grid);
      const fields = ({ read, ...rest }: ReturnType<typeof reading>) => ({
        ...rest,
        read: read.map((tab) => tab.map((one) => one.replace(/^\w+ /, ''))),
      });
      const backwards = [...visible(sheet)].reverse();
      expect([sheet.name, fields(reading(sheet, change))]).toEqual([sheet.name, fields(reading(sheet, (grid) => grid))]);
      const link = confirmed(sheet);
      expect(resolveLink(link, backwards.map(change), sgddt2024).lost).toEqual([]);
    }
  });
});
