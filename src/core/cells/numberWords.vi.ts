/** Numbers spelt in words, as reports repeat them in brackets: "03 (ba)". Words are loose keys. */
import { dictionary } from '../lib/dictionary.ts';

const digits: Readonly<Record<string, number>> = dictionary({
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
});
const scales: Readonly<Record<string, number>> = dictionary({ nghin: 1e3, ngan: 1e3, trieu: 1e6, ty: 1e9 });
const hundred = 'tram';
const ten = 'muoi';
const filler = new Set(['linh', 'le']);

/** Below a thousand; `words` is not empty. Null when a word is not a number's. */
function readGroup(words: readonly string[]): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const word of words) {
    const read = digits[word];
    if (word === hundred && digit !== null) {
      sum += digit * 100;
      digit = null;
    } else if (word === ten) {
      sum += (digit ?? 1) * 10;
      digit = null;
    } else if (read !== undefined && digit === null) digit = read;
    else if (!filler.has(word)) return null;
  }
  return sum + (digit ?? 0);
}

/** The number that a loose key spells ("mười hai" as "muoi hai"), or null. */
export function readNumberWords(key: string): number | null {
  if (key === '') return null;
  let total = 0;
  let group: string[] = [];
  for (const word of key.split(' ')) {
    const scale = scales[word];
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = group.length > 0 ? readGroup(group) : null;
    if (count === null) return null;
    total += count * scale;
    group = [];
  }
  const last = group.length > 0 ? readGroup(group) : 0;
  return last === null ? null : total + last;
}
