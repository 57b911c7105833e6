/** Ranges of letters against what Unicode says. */
import { describe, expect, test } from '@jest/globals';
import { pattern, withLetterRanges } from '../../../src/core/text/letters.ts';

const block = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at);
/** Latin, the letters of Vietnamese with two marks, full-width signs. */
const codes = [...block(0, 0x250), ...block(0x1ea0, 0x60), ...block(0xff00, 0x5f)];
const letters = codes.map((code) => String.fromCharCode(code));
/** Capital and small at once, or without case. */
const between = /[\u019b\u01bb\u01c0-\u01c3\u01c5\u01c8\u01cb\u01f2\u023f\u0240]/;

describe('letters', () => {
  test('every sign of Latin is a letter, a capital, a small letter as Unicode has it', () => {
    const wrong = letters.filter(
      (one) =>
        pattern('u')`^\p{L}$`.test(one) !== /^\p{L}$/u.test(one) ||
        (!between.test(one) &&
          (pattern('u')`^\p{Lu}$`.test(one) !== /^\p{Lu}$/u.test(one) || pattern('u')`^\p{Ll}$`.test(one) !== /^\p{Ll}$/u.test(one))),
    );
    expect(wrong).toEqual([]);
  });

  test('without case, capitals and small letters are the same', () => {
    expect(letters.filter((one) => pattern('iu')`^\p{Lu}$`.test(one) !== /^\p{Lu}$/iu.test(one) && !between.test(one))).toEqual([]);
  });

  test('Greek and Cyrillic letters are letters, signs of other scripts are none', () => {
    expect(['Ω', 'д', 'Ѐ', 'ω'].every((one) => pattern('u')`^\p{L}$`.test(one))).toBe(true);
    expect(['1', '_', '×', '÷', '«', '\u0301', ' '].some((one) => pattern('u')`^\p{L}$`.test(one))).toBe(false);
  });

  test('ranges stand in a class or make one', () => {
    expect(new RegExp(`^${withLetterRanges(String.raw`[\p{L}\d'’]+\[(\p{Lu}|[^\p{Ll}\]])`)}$`, 'u').test("em'9[Đ")).toBe(true);
    expect(withLetterRanges(String.raw`a\\p{x}[b\]c]\d`)).toBe(String.raw`a\\p{x}[b\]c]\d`);
  });
});
