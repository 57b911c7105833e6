/** A sample of the corpus of hand-made sheets: nothing wrong is taken by itself, and most columns are sure. */
import { expect, test } from '@jest/globals';
import { drawnSheets } from './drawn.ts';
import { generateSheet } from './generate.ts';
import { measure, noCounts } from './measure.ts';

const every = (count: number, from: number, part: 'seen' | 'held') =>
  Array.from({ length: count }, (_, at) => generateSheet(from + at, part));

test.each([
  ['seen', [...every(3, 0, 'seen'), ...drawnSheets]],
  ['held', every(4, 200, 'held')],
] as const)('%s sheets: none wrong, every row aside, 85 of 100 columns sure', (_, sheets) => {
  const counts = noCounts();
  for (const sheet of sheets) measure(sheet, counts);
  expect(counts.columns).toBeGreaterThan(150);
  expect(counts.wrong).toBe(0);
  expect(counts.asideRight).toBe(counts.asideTabs);
  expect(counts.roles).toBe(counts.tabs);
  expect(counts.sure / counts.columns).toBeGreaterThanOrEqual(0.85);
  expect((counts.sure + counts.near) / counts.columns).toBeGreaterThanOrEqual(0.97);
});
