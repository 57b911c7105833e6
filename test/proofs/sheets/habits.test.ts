/** Sheets with the habits of other clerks: none wrong, tabs and rows all right, 85 of 100 columns sure, every figure equal. */
import { expect, test } from '@jest/globals';
import { confirmed, differences, linkedWorkbook, ownForm } from './figures.ts';
import { habitSheet, habits } from './habits.ts';
import { measure, noCounts } from './measure.ts';

test.each(['seen', 'held'] as const)('%s habits', (part) => {
  const from = part === 'held' ? 600 : 0;
  const sheets = habits.map((_, at) => habitSheet(from + at, part));
  const counts = noCounts();
  for (const sheet of sheets) measure(sheet, counts);
  expect(counts.columns).toBeGreaterThan(250);
  expect(counts.wrong).toBe(0);
  expect(counts.roles).toBe(counts.tabs);
  expect(counts.asideRight).toBe(counts.asideTabs);
  expect(counts.sure / counts.columns).toBeGreaterThanOrEqual(0.85);
  expect((counts.sure + counts.near) / counts.columns).toBeGreaterThanOrEqual(0.97);
  for (const sheet of sheets)
    expect([sheet.shape, differences(linkedWorkbook(sheet, confirmed(sheet)), ownForm(sheet))]).toEqual([sheet.shape, []]);
});
