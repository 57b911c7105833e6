/** Reads sheets of the corpus and counts what was right, by shape. */
import type { Link, LinkedTab } from '../../../src/core/linking/link.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { toLink } from '../../../src/core/linking/toLink.ts';
import { columnLetters } from '../../../src/ooxml/columnLetters.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import type { ExpectedColumn, ExpectedTab, Sheet } from './sheet.ts';

export interface Counts {
  sheets: number;
  tabs: number;
  roles: number;
  columns: number;
  sure: number;
  near: number;
  wrong: number;
  asideTabs: number;
  asideRight: number;
  readonly troubles: string[];
}

export const noCounts = (): Counts => ({
  sheets: 0,
  tabs: 0,
  roles: 0,
  columns: 0,
  sure: 0,
  near: 0,
  wrong: 0,
  asideTabs: 0,
  asideRight: 0,
  troubles: [],
});

/** The link that a sheet gets without any person. */
export function linkOf(sheet: Sheet): Link {
  const visible = sheet.grids.filter((grid) => !sheet.hidden.map((name) => name.normalize('NFC')).includes(grid.name.normalize('NFC')));
  return toLink(readHandSheet(visible, sgddt2024), sgddt2024);
}

/** Counts one sheet. */
export function measure(sheet: Sheet, counts: Counts): void {
  const link = linkOf(sheet);
  counts.sheets += 1;
  for (const expected of sheet.expected) {
    const tab = tabOf(link, sheet, expected);
    counts.tabs += 1;
    const role = tab?.role ?? 'other';
    if (role === expected.role) counts.roles += 1;
    else counts.troubles.push(`${sheet.name} ${expected.tab}: ${role}, not ${expected.role}`);
    if (expected.role === 'other') continue;
    for (const column of expected.columns) countColumn(sheet, { tab, place: placeOf(column.at, expected) }, column, counts);
    counts.asideTabs += 1;
    if (tab && sameRows(tab, expected.unitRows, expected.aside)) counts.asideRight += 1;
    else
      counts.troubles.push(
        `${sheet.name} ${expected.tab}: rows ${tab?.firstRow}–${tab?.lastRow} aside ${tab?.aside}, not ${expected.aside.map((row) => row + 1)} units ${expected.unitRows.map((row) => row + 1)}`,
      );
  }
}

/** The table of a link that is expected: the first of its tab, the second … */
export function tabOf({ tabs }: Link, sheet: Sheet, expected: ExpectedTab): LinkedTab | undefined {
  const order = sheet.expected.filter(({ tab }) => tab === expected.tab).indexOf(expected);
  return tabs.filter(({ tab }) => tab === expected.tab)[order];
}

/** A column by its letters; where units go across, a row by its number. */
export function placeOf(at: number, { across }: ExpectedTab): string {
  return across ? String(at + 1) : columnLetters(at);
}

function countColumn(
  sheet: Sheet,
  { tab, place }: { tab: LinkedTab | undefined; place: string },
  expected: ExpectedColumn,
  counts: Counts,
): void {
  const column = tab?.columns.find((one) => one.column === place);
  const field = column?.field ?? null;
  const isRight =
    field === expected.field && (field === null || (column?.year === expected.year && partOf(column?.part) === partOf(expected.part)));
  const where = `${sheet.name} ${expected.at} “${column?.header}” → ${field}.${column?.year}${column?.part ?? ''} ${column?.sure}, expected ${expected.field}.${expected.year}${expected.part ?? ''}`;
  if (field !== null && column?.sure === 'chac' && !isRight) {
    counts.wrong += 1;
    counts.troubles.push(`WRONG ${where}`);
  }
  if (expected.field === null) return;
  counts.columns += 1;
  if (isRight && column?.sure === 'chac') counts.sure += 1;
  else if (isRight && column?.sure === 'gan_giong') {
    counts.near += 1;
    counts.troubles.push(`near ${where}`);
  } else counts.troubles.push(`lost ${where}`);
}

const partOf = (part: string | null | undefined) => (part === 'numerator' ? null : (part ?? null));

function sameRows({ firstRow, lastRow, aside }: LinkedTab, units: readonly number[], others: readonly number[]): boolean {
  const isAside = new Set(aside);
  const wanted = new Set(units.map((row) => row + 1));
  for (const row of wanted) if (row < firstRow || row > lastRow || isAside.has(row)) return false;
  return JSON.stringify([...aside]) === JSON.stringify(others.map((row) => row + 1));
}

export function printCounts(name: string, counts: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  return [
    name.padEnd(14),
    `sheets ${counts.sheets}`.padEnd(11),
    `tabs ${share(counts.roles, counts.tabs)}`.padEnd(12),
    `columns ${counts.columns}`.padEnd(13),
    `sure ${share(counts.sure, counts.columns)}`.padEnd(12),
    `sure or near ${share(counts.sure + counts.near, counts.columns)}`.padEnd(20),
    `wrong ${counts.wrong}`.padEnd(9),
    `rows ${share(counts.asideRight, counts.asideTabs)}`,
  ].join(' ');
}
