/** Every match once, those of nothing too, as String.matchAll finds them. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eachMatch } from '../../../src/core/lib/eachMatch.ts';

const patterns = [/a/g, /a*/g, /a*/gu, /(?:^|[.;\n])\s*/gu, /(?=\p{L})/gu];

test.each(patterns)('%s finds what matchAll finds', (pattern) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '\n', '😀', '\ud83d', '\ude00', 'ệ'), maxLength: 12 }), (text) => {
      const found = eachMatch(text, pattern).map(({ 0: match, index }) => [match, index]);
      expect(found).toEqual([...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]));
    }),
  );
});
