/** LIEN_KET.json has the keys of the contract and no others, and what it says of rows and columns is where it says. */
import { expect, test } from '@jest/globals';
import { fileLink } from '../../../src/core/linking/given/fileLink.ts';
import { readGivenLink } from '../../../src/core/linking/given/givenLink.ts';
import { isAcross, type Link, type LinkedTab, parseLink } from '../../../src/core/linking/link.ts';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { ownTabOf } from '../../../src/core/linking/ownTab.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { resolveLink } from '../../../src/core/linking/resolve.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import type { Grid } from '../../../src/core/workbook.ts';
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { clerkSheet } from './clerks.ts';
import { drawnSheets } from './drawn.ts';
import { generateSheet } from './generate.ts';
import { linkOf } from './measure.ts';
import { gridOf, type Sheet } from './sheet.ts';

const tabKeys = ['tab', 'role', 'headerRows', 'firstRow', 'lastRow', 'columns', 'aside'];
const columnKeys = ['column', 'header', 'field', 'year', 'part', 'sure'];
const roles = new Set(['answers', 'registry', 'other', ...Object.keys(sgddt2024.references)]);
const years = new Set<unknown>([null, ...sgddt2024.years]);
const seeds = [400, 401, 402, 403];
const sheets: readonly Sheet[] = [
  ...drawnSheets,
  ...seeds.map((seed) => clerkSheet(seed, 'seen')),
  ...seeds.map((seed) => generateSheet(seed, 'seen')),
];

function tellsItsPlaces(tab: LinkedTab, shown: readonly (readonly string[])[]): void {
  expect(Object.keys(tab)).toEqual(tabKeys);
  expect(roles.has(tab.role)).toBe(true);
  if (tab.role === 'other') expect([tab.columns, tab.aside, tab.headerRows]).toEqual([[], [], []]);
  const last = tab.headerRows[tab.headerRows.length - 1] ?? 0;
  if (tab.role !== 'other') expect(tab.firstRow).toBeGreaterThan(last);
  expect(tab.aside.every((row) => row >= tab.firstRow)).toBe(true);
  const width = Math.max(0, ...shown.map((row) => row.length));
  const across = isAcross(tab);
  const letters = new Set(Array.from({ length: width + 1 }, (_, at) => columnLetters(at)));
  for (const column of tab.columns) {
    expect(Object.keys(column)).toEqual(columnKeys);
    const isRow = Number(column.column) >= 1 && Number(column.column) <= shown.length;
    expect(across ? isRow : letters.has(column.column)).toBe(true);
    expect(['chac', 'gan_giong', 'chua_ro']).toContain(column.sure);
    expect([null, 'numerator', 'denominator', 'ratio']).toContain(column.part);
    expect(years.has(column.year)).toBe(true);
    if (column.field === null) expect([column.year, column.part]).toEqual([null, null]);
  }
}

test('keys, values and places, sheet by sheet', () => {
  for (const sheet of sheets) {
    const link = linkOf(sheet);
    expect(Object.keys(link)).toEqual(['tabs', 'completion', 'units']);
    expect(['signing', 'required']).toContain(link.completion);
    for (const tab of link.tabs) tellsItsPlaces(tab, sheet.grids.find(({ name }) => name === tab.tab)?.shown ?? []);
    for (const unit of link.units) {
      expect(Object.keys(unit)).toEqual(['tab', 'row', 'name', 'code', 'type']);
      const shown = sheet.grids.find(({ name }) => name === unit.tab)?.shown ?? [];
      const goesAcross = link.tabs.some((tab) => tab.tab === unit.tab && isAcross(tab));
      const row = goesAcross ? shown.map((one) => one[unit.row - 1] ?? '') : (shown[unit.row - 1] ?? []);
      const cells = row.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
      const grid = sheet.grids.find(({ name }) => name === unit.tab);
      // A tab of one unit names it above the table, or by itself.
      if (grid && ownTabOf(grid, sgddt2024) === null) expect(cells).toContain(unit.name);
    }
    expect(parseLink(JSON.stringify(link))).toEqual(link);
  }
});

test('a kept link as a file says where everything is now, and is read back as it was', () => {
  const names = ['THPT Kiến An', 'THPT Hải An', 'THPT Lê Chân', 'THPT Đồ Sơn'];
  const questions = ['Số vụ đã tiếp nhận 2021', 'Số vụ đã tiếp nhận 2022', 'Số buổi tuyên truyền 2021', 'Số buổi tuyên truyền 2022'];
  const across = (rows: readonly string[], units: readonly string[]) =>
    gridOf('Kết quả', [['Nội dung', ...units], ...rows.map((text) => [text, ...units.map((name) => `${text.length}${name.length}`)])]);
  const grid = across(questions, names);
  const link = toLink(readHandSheet([grid], sgddt2024), sgddt2024);
  expect(link.tabs[0]?.columns.map(({ column }) => column)).toEqual(['1', '2', '3', '4', '5']);
  expect(link.units.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  const asFile = (one: Link, now: Grid) => fileLink(one, resolveLink(one, [now], sgddt2024), sgddt2024);
  expect(asFile(link, grid)).toEqual(link);
  // A person sets a unit aside; rows and columns move; one question goes.
  const apart = readGivenLink({ ...link, tabs: link.tabs.map((tab) => ({ ...tab, aside: [3] })) }, [grid], sgddt2024);
  const moved = across([questions[3] ?? '', 'Ghi chú', ...questions.slice(0, 2)], [...names].reverse());
  const file = asFile(apart, moved);
  expect(Object.keys(file.tabs[0] ?? {})).toEqual(tabKeys);
  expect(file.tabs[0]?.aside).toEqual([4]);
  expect(file.tabs[0]?.columns.map(({ column, field, year }) => [column, field, year])).toEqual([
    ['1', 'ten_don_vi', null],
    ['2', 'nhom_2_so_buoi', 2022],
    ['3', null, null],
    ['4', 'so_vu_tiep_nhan', 2021],
    ['5', 'so_vu_tiep_nhan', 2022],
    ['4', 'nhom_2_so_buoi', 2021],
  ]);
  const again = linkGrids([moved], readGivenLink(parseLink(JSON.stringify(file)) ?? file, [moved], sgddt2024), sgddt2024);
  expect(again.linked.lost).toEqual([expect.stringContaining('“Số buổi tuyên truyền 2021”')]);
  const answers = again.grids.find(({ name }) => name === sgddt2024.answers.tab);
  expect(answers?.shown.slice(1).map((row) => row[1])).toEqual(names.filter((name) => name !== 'THPT Hải An').reverse());
});
