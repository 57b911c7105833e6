/** Codes of units as people paste them are the code, and words of the language are no entry of a table. */
import { expect, test } from '@jest/globals';
import { dictionary } from '../../../src/core/lib/dictionary.ts';
import { unitCodeKey } from '../../../src/core/returns/units.ts';
import { nameParts } from '../../../src/core/text/text.ts';

test.each([
  'PGD_HONG_BANG',
  'pgd_hong_bang',
  ' PGD_HONG_BANG\u00a0',
  'PGD\u200b_HONG\u200d_BANG',
  'PGD-HONG-BANG',
  'PGD–HONG–BANG',
  'ＰＧＤ＿ＨＯＮＧ＿ＢＡＮＧ',
  'РGD_НОNG_ВАNG',
  'PGD_HΟNG_BΑNG',
  'PGD.HONG.BANG',
  '\u202aPGD_HONG\u202c_BANG',
  'PGD\u2066_HONG\ufe0f_BANG',
  'PGD﹍HONG․BANG',
  '𝐏𝐆𝐃_HONG_BANG',
])('%j is PGD_HONG_BANG', (code) => {
  expect(unitCodeKey(code)).toBe(unitCodeKey('PGD_HONG_BANG'));
});

test('two codes are two', () => {
  expect(unitCodeKey('THPT_KIEN_AN')).not.toBe(unitCodeKey('THPT_KIEN_AN_2'));
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no entry', (word) => {
  expect(dictionary({ a: 'b' })[word]).toBeUndefined();
  expect(nameParts(`Trường ${word} Kiến An`).name).not.toContain('native code');
});
