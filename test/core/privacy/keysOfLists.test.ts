/** Lists that are read as one text have the keys that each of their words has alone. */
import { expect, test } from '@jest/globals';
import { incidentWords, knownPhrases, offices } from '../../../src/core/privacy/knownWords.vi.ts';
import { ordinaryPairs, ordinarySyllables } from '../../../src/core/privacy/ordinaryWords.vi.ts';
import { famousNames } from '../../../src/core/privacy/personalData.vi.ts';
import { compareKey, compareKeys, looseKey, looseKeys } from '../../../src/core/text/text.ts';

const lists = { famousNames, incidentWords, knownPhrases, offices, ordinaryPairs, ordinarySyllables };

test.each(Object.entries(lists))('%s', (_, list) => {
  const words = [...list];
  expect(compareKeys(words)).toEqual(words.map(compareKey));
  expect(looseKeys(words)).toEqual(words.map(looseKey));
});
