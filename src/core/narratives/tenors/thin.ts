/** Words that one of two sentences may say beside what both say. */

import { listed } from '../../lib/listed.ts';
import { wordSet } from '../deeds/closeWords.ts';
import { tenorThin } from './beside.vi.ts';

const rows = tenorThin
  .trim()
  .split('\n')
  .map((row) => row.split(' > '))
  .map(([words = '', beside = '']) => ({
    words: wordSet(words.trim()),
    beside: listed(beside).map((one) => one.split('+')),
  }));

/** Of fewer words each tells more. */
const leastLeft = 2;

export function thinIn(words: readonly string[]): ReadonlySet<string> {
  const there = new Set(words);
  const thin = new Set(
    words.filter((word) =>
      rows.some(
        (row) =>
          row.words.has(word) && row.beside.some((all) => all.every((one) => there.has(one))),
      ),
    ),
  );
  return words.filter((word) => !thin.has(word)).length < leastLeft ? new Set() : thin;
}
