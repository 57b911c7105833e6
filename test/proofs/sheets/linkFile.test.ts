/** LIEN_KET.json has the keys of the contract and no others, and what it says of rows and columns is where it says. */
import { expect, test } from '@jest/globals';
import { type LinkedTab, parseLink } from '../../../src/core/linking/link.ts';
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { clerkSheet } from './clerks.ts';
import { drawnSheets } from './drawn.ts';
import { generateSheet } from './generate.ts';
import { linkOf } from './measure.ts';
import type { Sheet } from './sheet.ts';

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
  expect(Object.keys(tab)).toEqual(tab.across ? ['tab', 'role', 'across', ...tabKeys.slice(2)] : tabKeys);
  expect(roles.has(tab.role)).toBe(true);
  if (tab.role === 'other') expect([tab.columns, tab.aside, tab.headerRows]).toEqual([[], [], []]);
  const last = tab.headerRows[tab.headerRows.length - 1] ?? 0;
  if (tab.role !== 'other') expect(tab.firstRow).toBeGreaterThan(last);
  expect(tab.aside.every((row) => row >= tab.firstRow)).toBe(true);
  const width = Math.max(0, ...shown.map((row) => row.length));
  const letters = new Set(Array.from({ length: width + 1 }, (_, at) => columnLetters(at)));
  for (const column of tab.columns) {
    expect(Object.keys(column)).toEqual(columnKeys);
    expect(tab.across ? /^\d+$/.test(column.column) : letters.has(column.column)).toBe(true);
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
      const isAcross = link.tabs.some(({ tab, across }) => tab === unit.tab && across);
      const row = sheet.grids.find(({ name }) => name === unit.tab)?.shown[unit.row - 1] ?? [];
      const cells = row.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
      if (!isAcross) expect(cells).toContain(unit.name);
    }
    expect(parseLink(JSON.stringify(link))).toEqual(link);
  }
});
