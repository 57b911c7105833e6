/** Numbers with decimals, and percentages that a unit declares. */
import { mostDecimals } from '../lib/plus.ts';
import type { Numeral } from './numerals.ts';
import type { Reading } from './reading.ts';
import { doubtful, plainReading, refused } from './readings.ts';

/** With six decimals a larger number is no longer exact. */
const largest = 9e9;

/** "12,5"; "1.234" and "1,234" are a thousand to one and a decimal to another. */
export function decimalReading({ number, shape, asDecimal }: Numeral): Reading {
  if (shape === 'grouped') return ambiguous(number, asDecimal);
  if (shape === 'ambiguous') return ambiguous(asDecimal, number);
  return exactDecimal(number);
}

/** A number that can be a thousand or a decimal, the likelier first. */
export function ambiguous(first: number, second: number): Reading {
  return doubtful(first, 'ambiguous-separator', [first, second]);
}

/** Refuses a number with more decimals than can be added exactly, and a number too large for that. */
export function exactDecimal(number: number): Reading {
  if (number > largest) return refused('too-large');
  const rounded = Number(number.toFixed(mostDecimals));
  if (Math.abs(rounded - number) < 1e-12) return plainReading(rounded);
  return refused('too-fine', [Number(number.toFixed(2))]);
}

/** 0 to 100; without its sign, up to 1 may be a share: 0,45 is 45% or 0,45%. */
export function rateReading(number: number, isSaid: boolean): Reading {
  if (number > 100) return refused('above-hundred');
  const percent = exactDecimal(Number((number * 100).toFixed(mostDecimals))).number ?? 0;
  if (!isSaid && number > 0 && number <= 1)
    return doubtful(percent, 'share-of-one', [percent, number]);
  return exactDecimal(number);
}
