/** How figures are written, and that what is written is read back. */
import fc from 'fast-check';
import {
  formatCount,
  formatDay,
  formatInText,
  formatMillions,
  formatPercent,
  formatPoints,
  formatTyped,
} from '../../../src/core/cells/numberText.ts';
import type { NumberKind, Reading } from '../../../src/core/cells/reading.ts';
import { readNumber } from '../../../src/core/cells/values.ts';
import { roundedQuotient } from '../../../src/core/lib/rounding.ts';

const largest = Number.MAX_SAFE_INTEGER;

function exact(dividend: number, divisor: number, places: number): number {
  const scaled = 2n * BigInt(dividend) * 10n ** BigInt(places) + BigInt(divisor);
  return Number(scaled / (2n * BigInt(divisor)));
}

test.each([
  [0, '0'],
  [5, '5'],
  [999, '999'],
  [1234, '1.234'],
  [1234567, '1.234.567'],
  [9007199254740991, '9.007.199.254.740.991'],
])('%d → %s', (count, text) => expect(formatCount(count)).toBe(text));

test.each([
  [0, '0'],
  [5, '05'],
  [9, '09'],
  [10, '10'],
  [1234, '1.234'],
])('in running text %d → %s', (count, text) => expect(formatInText(count)).toBe(text));

test.each([
  [2, 3, '66,7%'],
  [23, 80, '28,8%'],
  [1232, 1309, '94,1%'],
  [0, 7, '0,0%'],
  [7, 7, '100,0%'],
  [1, 3000, '0,03%'],
  [1, 30000, '<0,1%'],
  [2999, 3000, '99,97%'],
  [29999, 30000, '>99,9%'],
  [1999, 2000, '99,95%'],
  [1, 2000, '0,1%'],
  [3, 2, '150,0%'],
  [25, 2, '1.250,0%'],
])('%d of %d → %s', (numerator, denominator, text) => {
  expect(formatPercent(numerator, denominator)).toBe(text);
});

test.each([
  [1, 8, 0, '13%'],
  [1, 8, 2, '12,50%'],
  [1, 300, 0, '0,3%'],
])('%d of %d to %d places → %s', (numerator, denominator, places, text) => {
  expect(formatPercent(numerator, denominator, places)).toBe(text);
});

test('a denominator of 0 has no percentage', () => {
  expect(() => formatPercent(0, 0)).toThrow(RangeError);
});

test.each([
  [1232, 1309, 100, '5,9 điểm phần trăm'],
  [23, 80, 100, '71,2 điểm phần trăm'],
  [9, 10, 80, '10,0 điểm phần trăm'],
  [2999, 3000, 100, '0,03 điểm phần trăm'],
  [29999, 30000, 100, 'dưới 0,1 điểm phần trăm'],
  [7, 7, 100, '0,0 điểm phần trăm'],
])('%d of %d against %d%% → %s', (numerator, denominator, target, text) => {
  expect(formatPoints(numerator, denominator, target)).toBe(text);
});

test.each([
  [0, '0 đồng'],
  [23_500_000, '23,5 triệu đồng'],
  [300_000_000, '300 triệu đồng'],
  [141_906_000, '141,9 triệu đồng'],
  [1_234_567_890, '1.234,6 triệu đồng'],
  [72_750_000, '72,8 triệu đồng'],
  [40_000, '40.000 đồng'],
])('%d đồng → %s', (amount, text) => expect(formatMillions(amount)).toBe(text));

test('a day is written day first', () => expect(formatDay('2024-12-04')).toBe('04/12/2024'));

test('every percentage of 0 ≤ N ≤ D ≤ 2000 is rounded as exact integers round it', () => {
  let wrong = 0;
  for (let divisor = 1; divisor <= 2000; divisor += 1) {
    for (let dividend = 0; dividend <= divisor; dividend += 1) {
      const expected = Math.floor((2 * dividend * 1000 + divisor) / (2 * divisor));
      if (roundedQuotient(dividend, divisor, 3) !== expected) wrong += 1;
    }
  }
  expect(wrong).toBe(0);
});

test('sums of money up to the largest safe integer are rounded exactly', () => {
  const amount = fc.maxSafeNat();
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (first, second, places) => {
      const [numerator = 0, denominator = 0] = [first, second].sort((a, b) => a - b);
      fc.pre(denominator > 0);
      const found = roundedQuotient(numerator, denominator, places);
      return found === exact(numerator, denominator, places);
    }),
    { numRuns: 5000 },
  );
  expect(roundedQuotient(largest - 1, largest, 3)).toBe(1000);
});

const count: NumberKind = { kind: 'count', nouns: ['vụ'] };
const money: NumberKind = { kind: 'money' };

function readBack(text: string, kind: NumberKind): Reading {
  return readNumber({ value: text, shown: text, format: '@' }, kind);
}

test.each([count, money])('what is written is read back as itself: %o', (kind) => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (number) => {
      const reading = readBack(formatTyped(number, kind), kind);
      return reading.number === number && reading.problem === null;
    }),
    { numRuns: 2000 },
  );
});
