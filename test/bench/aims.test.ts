/** `npm run bench -- --check` fails when a ratio, a growth or a count of calls passes its aim by more than a third. */
import { expect, test } from '@jest/globals';
import { aimedAt, failing } from '../../bench/aims.ts';
import { aimLine, checked } from '../../bench/benchProgress.vi.ts';
import type { Timed } from '../../bench/layOutResults.ts';

const run = (warm: number, cold = warm) => ({ warm, cold, wall: warm, peak: 0, rows: 0 });
const line = (what: string, size: number, core: number, plain: number, cold = core): Timed => ({
  what,
  size,
  core: run(core, cold),
  plain: run(plain),
});
const lost = (timed: Parameters<typeof aimedAt>[0], lines: Parameters<typeof aimedAt>[1], typed: Parameters<typeof aimedAt>[2] = []) =>
  failing(aimedAt(timed, lines, typed)).map(({ what }) => what);

test.each([
  ['at its aim', 110, []],
  ['a quarter over it', 137, []],
  ['more than a third over it', 147, ['totals and indicators, 130 units']],
])('a ratio %s (1.1): %i over 100', (_what, core, expected) => {
  expect(lost([line('totals and indicators', 130, core, 100)], [])).toEqual(expected);
});

test('the first run is held to its own aim', () => {
  expect(lost([line('validate', 130, 100, 100, 190)], [])).toEqual([]);
  expect(lost([line('validate', 130, 100, 100, 210)], [])).toEqual(['validate, 130 units: first run over the next']);
});

test('growth is told between neighbouring sizes only', () => {
  const sizes = [line('all together', 130, 10, 10), line('all together', 1300, 100, 100), line('all together', 13_000, 10_000, 10_000)];
  expect(lost(sizes, [])).toEqual(['all together: growth 1300 → 13000']);
});

test('calls to Google are counted against theirs', () => {
  const made = (what: string, write: number) => ({ what, units: 13, read: 3, write, local: 0 });
  expect(lost([], [made('setting up the form', 327)])).toEqual([]);
  expect(lost([], [made('setting up the form', 570)])).toEqual(['setting up the form, 13 units']);
  expect(lost([], [made('a script that reads whole tabs; sums only', 9999)])).toEqual([]);
});

test('each line says what was measured and how it stands', () => {
  const [one] = aimedAt([line('validate', 130, 300, 100)], [], []);
  if (!one) throw new Error('no aim');
  expect(aimLine(one, true)).toBe('VƯỢT: validate, 130 units: 3.00, mục tiêu 2');
  expect(checked(5, 1)).toBe('5 mục tiêu, 1 chỗ vượt quá một phần ba.');
});

test('a typed box is held to its worst answer', () => {
  const typed = (worst: number) => [{ units: 130, calls: 36, median: 150, worst }];
  expect(lost([], [], typed(390))).toEqual([]);
  expect(lost([], [], typed(410))).toEqual(['typed box, 130 units: worst']);
});
