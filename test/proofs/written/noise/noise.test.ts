/** Numbers that count nothing of the form are never proposed: thirty kinds in every frame of a result. */
import { expect, test } from '@jest/globals';
import { countNoise } from './countNoise.ts';
import { kinds } from './noiseSet.ts';

const tallies = countNoise([1]);

test.each(Object.keys(kinds))('noise: %s', (kind) => {
  const { told = 0, proposed } = tallies.get(kind) ?? {};
  expect(told).toBeGreaterThanOrEqual(18);
  expect(proposed).toEqual([]);
});
