/** Clerks' sheets, of words and layouts dealt by lot: none wrong, tabs and rows all right, 85 of 100 columns sure. */
import { expect, test } from '@jest/globals';
import { clerkSheet } from './clerks.ts';
import { measure, noCounts } from './measure.ts';

test.each(['seen', 'held'] as const)('%s words and layouts', (part) => {
  const counts = noCounts();
  for (let seed = 300; seed < 312; seed++) measure(clerkSheet(seed, part), counts);
  expect(counts.troubles.filter((line) => line.startsWith('WRONG'))).toEqual([]);
  expect(counts.roles).toBe(counts.tabs);
  expect(counts.asideRight).toBe(counts.asideTabs);
  expect(counts.sure / counts.columns).toBeGreaterThanOrEqual(0.85);
  expect((counts.sure + counts.near) / counts.columns).toBeGreaterThanOrEqual(0.95);
});
