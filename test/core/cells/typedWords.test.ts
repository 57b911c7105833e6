/** The words that the sheet's formulas read are words that the add-on reads in the same way. */
import { expect, test } from '@jest/globals';
import { dongWords, formulaWords, millionWords, stateTexts } from '../../../src/core/cells/typedWords.vi.ts';
import { readNumber } from '../../../src/core/cells/values.ts';

const read = (text: string, kind: 'count' | 'money' = 'count') =>
  readNumber({ value: text, shown: text, format: '@' }, { kind, nouns: ['vụ'], years: [2022] });

const states = { blank: 'BLANK', zero: 'ZERO', notApplicable: 'NA', unknown: 'UNKNOWN' } as const;
const said = Object.entries(formulaWords).flatMap(([kind, words]) =>
  words.map((word) => [word, states[kind as keyof typeof states]] as const),
);

test.each(said)('“%s” is %s in both', (word, state) => {
  expect(read(word)).toMatchObject({ state, problem: null });
  expect(read(word.toUpperCase(), 'money')).toMatchObject({ state, problem: null });
});

test.each(dongWords)('“200.000 %s” is an amount', (word) => {
  expect(read(`200.000 ${word}`, 'money')).toMatchObject({ number: 200_000, problem: null });
});

const factors: Readonly<Record<string, number>> = { tr: 1e6, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

test.each(millionWords)('“3 %s” is an amount', (word) => {
  expect(read(`3 ${word}`, 'money')).toMatchObject({ number: 3 * (factors[word.split(' ')[0] ?? ''] ?? 0), problem: null });
});

test('what a fix offers is read back as what it says', () => {
  expect(Object.values(stateTexts).map((text) => read(text).state)).toEqual(['ZERO', 'NA', 'UNKNOWN']);
});
