/** Both thresholds on generated sentences; the unseen third has frames and names that nobody looked at. */
import { describe, expect, test } from '@jest/globals';
import { innocentSamples, personalSamples } from './frames.ts';
import { isFound, isPrinted } from './thresholds.ts';

const count = 1000;
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe.each(['seen', 'unseen'] as const)('%s', (which) => {
  const personal = personalSamples(count, 16, which);
  const clean = personal.filter(({ noise }) => noise === 'none' || noise === 'nfd' || noise === 'zero-width' || noise === 'spaces');
  const innocent = innocentSamples(count, 17, which);

  test('C06 finds at least 85%, and at most 1% of innocent ones', () => {
    expect(share(personal, isFound)).toBeGreaterThanOrEqual(0.85);
    expect(share(innocent, isFound)).toBeLessThanOrEqual(0.01);
  });

  test('at most 5% of innocent ones are withheld', () => {
    expect(share(innocent, (one) => !isPrinted(one))).toBeLessThanOrEqual(0.05);
  });

  // The aim is none: what is left is names without accents in small letters.
  test('at most 0,5% of what is typed without slips is printed, and 1% of all', () => {
    expect(share(clean, isPrinted)).toBeLessThanOrEqual(0.005);
    expect(share(personal, isPrinted)).toBeLessThanOrEqual(0.01);
  });
});
