/** Lists of words as classes and sets. */
import { listed } from '../../lib/listed.ts';

export const wordRows = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', words = ''] = row.split(' = ');
      return [name.trim(), listed(words)] as const;
    });

export const classOf = (text: string): ReadonlyMap<string, string> =>
  new Map(wordRows(text).flatMap(([name, words]) => words.map((one) => [one, name] as const)));

export const wordSet = (words: string): ReadonlySet<string> => new Set(listed(words));
