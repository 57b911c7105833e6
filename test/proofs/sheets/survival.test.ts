/** A kept link is found again after people moved and renamed things; what is lost is told alone. */
import { describe, expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { columnLetters } from '../../../src/core/workbook.ts';
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
