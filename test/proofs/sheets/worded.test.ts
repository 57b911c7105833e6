/** Headers that a grammar words: what a clerk asks in a question or shortens is read, and nothing wrong is taken. */
import { expect, test } from '@jest/globals';
import { tallyOf } from './tally.ts';
import { wordedSheet } from './worded.ts';

test.each([
  ['seen', 500],
  ['held', 500],
] as const)('%s frames: none wrong, three of four sure, 97 of 100 sure or near', (part, from) => {
  const { tallies } = tallyOf(Array.from({ length: 12 }, (_, at) => wordedSheet(from + at, part)));
  const all = tallies.get('all');
  expect(all?.columns).toBeGreaterThan(200);
  expect(all?.wrong).toBe(0);
  expect((all?.sure ?? 0) / (all?.columns ?? 1)).toBeGreaterThan(0.75);
  expect(((all?.sure ?? 0) + (all?.near ?? 0)) / (all?.columns ?? 1)).toBeGreaterThan(0.95);
});
