/** Decimals and declared rates as people type and paste them. */
import { describe, expect, test } from '@jest/globals';
import { formatNumber, retyped } from '../../../src/core/cells/numberText.ts';
import type { NumberKind } from '../../../src/core/cells/reading.ts';
import { readNumber } from '../../../src/core/cells/values.ts';
import { plus } from '../../../src/core/lib/plus.ts';
import type { Cell } from '../../../src/core/workbook.ts';

type Read = number | string | readonly [reason: string, ...suggestions: number[]];

const typed = (text: string): Cell => ({ value: text, shown: text, format: '@' });
const pasted = (value: number, shown: string, format = 'General'): Cell => ({ value, shown, format });

function readAs(cell: Cell, kind: NumberKind): Read {
  const { state, number, none, problem } = readNumber(cell, kind);
  if (problem) return [problem.reason, ...problem.suggestions];
  return none ? 'NONE' : (number ?? state);
}

describe('a decimal', () => {
  const kind = { kind: 'decimal', nouns: ['ha'] } as const;
  test.each<[string, Read]>([
    ['12,5', 12.5],
    ['12,5 ha', 12.5],
    ['12.5', 12.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['12', 12],
    ['1234,75', 1234.75],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,2340', 1.234],
    ['0,000001', 0.000001],
    ['1.234', ['ambiguous-separator', 1234, 1.234]],
    ['1,234', ['ambiguous-separator', 1.234, 1234]],
    ['0,0000001', ['too-fine', 0]],
    ['-2,5', ['negative', 2.5]],
    ['12,5 km', ['wrong-noun']],
    ['45%', ['percent-text']],
    ['khoảng 12,5', ['estimate', 12.5]],
    ['10,5 - 12', ['range']],
    ['1,5 + 2,25', ['sum', 3.75]],
    ['0,1 + 0,2', ['sum', 0.3]],
    ['không phát sinh', 'NONE'],
    ['CCSL', 'UNKNOWN'],
    ['KAD', 'NA'],
    ['', 'BLANK'],
    ['-', 'BLANK'],
  ])('typed “%s”', (text, read) => expect(readAs(typed(text), kind)).toEqual(read));
  test.each<[number, string, string, Read]>([
    [12.5, '12,5', 'General', 12.5],
    [1234, '1234', '0', 1234],
    [1234, '1.234', '#,##0', ['ambiguous-separator', 1234, 1.234]],
    [1.234, '1,234', 'General', ['ambiguous-separator', 1.234, 1234]],
    [1 / 3, '0,33', '0.00', ['too-fine', 0.33]],
    [0.45, '45%', '0%', ['percent']],
  ])('pasted %d shown “%s”', (value, shown, format, read) => expect(readAs(pasted(value, shown, format), kind)).toEqual(read));
});

describe('a rate that a unit declares', () => {
  const kind = { kind: 'rate' } as const;
  test.each<[string, Read]>([
    ['45%', 45],
    ['45,5 %', 45.5],
    ['45.5%', 45.5],
    ['45 phần trăm', 45],
    ['45', 45],
    ['45,125%', 45.125],
    ['100%', 100],
    ['0', 0],
    ['0%', 0],
    ['0,45%', 0.45],
    ['1%', 1],
    ['0,45', ['share-of-one', 45, 0.45]],
    ['1', ['share-of-one', 100, 1]],
    ['120%', ['above-hundred']],
    ['1.234', 1.234],
    ['45/100', ['ratio', 45, 100]],
    ['khoảng 45%', ['estimate', 45]],
    ['40% - 50%', ['range']],
    ['không', 'NONE'],
    ['không phát sinh', 'NONE'],
    ['CCSL', 'UNKNOWN'],
  ])('typed “%s”', (text, read) => expect(readAs(typed(text), kind)).toEqual(read));
  test.each<[number, string, string, Read]>([
    [0.45, '45%', '0%', 45],
    [0.455, '45,5%', '0.0%', 45.5],
    [45, '45%', '0"%"', 45],
    [1, '100%', '0%', 100],
    [0.45, '0,45', 'General', ['share-of-one', 45, 0.45]],
    [45.5, '45,5', 'General', 45.5],
  ])('pasted %d shown “%s”', (value, shown, format, read) => expect(readAs(pasted(value, shown, format), kind)).toEqual(read));
});

test('what a fix types reads back as the number it means', () => {
  const numbers = [0, 0.45, 1, 1.234, 12.5, 99.99, 100, 1234, 999.125, 1234.5, 123456.789, 7654321.25];
  for (const kind of ['decimal', 'rate'] as const) {
    for (const number of numbers.filter((one) => kind === 'decimal' || one <= 100)) {
      const text = retyped(number, { kind });
      expect([kind, text, readAs(typed(text), { kind })]).toEqual([kind, text, number]);
    }
  }
});

test('decimals add up as they are written, and are told with a comma', () => {
  expect([0.1, 0.2, 0.7].reduce(plus, 0)).toBe(1);
  expect(plus(1234567.1, 0.000002)).toBe(1234567.100002);
  expect(formatNumber(1234567.25, { kind: 'decimal' })).toBe('1.234.567,25');
  expect(formatNumber(45.5, { kind: 'rate' })).toBe('45,5%');
});
