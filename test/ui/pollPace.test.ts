/** The sidebar asks less the longer nothing changes: what an hour of one open sidebar costs. */
import { expect, test } from '@jest/globals';
import { pollPace, stepPace } from '../../src/ui/pollPace.ts';

function askedIn(seconds: number, changesEvery: number): number {
  let asked = 0;
  let changed = 0;
  for (let at = 0; at < seconds * 1000; at += pollPace(at - changed)) {
    asked += 1;
    if (changesEvery > 0 && at - changed >= changesEvery * 1000) changed = at;
  }
  return asked;
}

test.each([
  ['idle', 0, 200],
  ['one change in ten minutes', 600, 300],
  ['typing all the time', 1, 900],
])('an hour, %s: at most %i every, %i questions', (_, every, most) => {
  expect(askedIn(3600, every)).toBeLessThanOrEqual(most);
});

test('a run’s steps: a minute is asked about at most 18 times, never more than 5 s apart', () => {
  let asked = 0;
  for (let at = 0; at < 60_000; at += stepPace(asked)) asked += 1;
  expect(asked).toBeLessThanOrEqual(18);
  expect(stepPace(100)).toBe(5000);
});
