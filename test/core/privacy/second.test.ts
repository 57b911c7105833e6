/** The classes of a second set of frames, each filled with generated names: found, and not taken for names. */
import { describe, expect, test } from '@jest/globals';
import { secondSamples } from '../../proofs/privacy/frames.ts';
import { isFound, isPrinted } from '../../proofs/privacy/thresholds.ts';

const each = 30;
const personal = secondSamples(each, 42, 'personal');
const innocent = secondSamples(each, 43, 'innocent');
const classesOf = (all: readonly { readonly cause: string }[]) => [...new Set(all.map(({ cause }) => cause))];
const share = <T>(all: readonly T[], holds: (one: T) => boolean) => all.filter(holds).length / all.length;

describe.each(classesOf(personal))('%s', (cause) => {
  const own = personal.filter((one) => one.cause === cause);

  test('C06 finds at least 85%, and at most 3% are printed', () => {
    expect(share(own, isFound)).toBeGreaterThanOrEqual(0.85);
    expect(share(own, isPrinted)).toBeLessThanOrEqual(0.03);
  });
});

test('of what only looks so, C06 takes at most 1% and 5% are withheld', () => {
  expect(share(innocent, isFound)).toBeLessThanOrEqual(0.01);
  expect(share(innocent, (one) => !isPrinted(one))).toBeLessThanOrEqual(0.05);
});
