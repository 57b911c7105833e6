/** What is counted and what was done, as patterns that both rules of counting read. */
import { acts } from '../order/adjuncts.vi.ts';
import { countedActs, notPlain, occasions, peopleCounted, things, turnsOf } from './addsUp.vi.ts';

const accents = /[\u0300-\u036f]/g;

/** As it is typed without accents. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(accents, '')
    .replace(/\u0111/g, 'd');
}

/** Each word as it is written, and as it is typed without accents. */
export function either(words: Iterable<string>): string {
  const all = [...words].flatMap((word) => [word, plain(word)]);
  return [...new Set(all)].sort((a, b) => b.length - a.length).join('|');
}

export const act = `(?<!\\p{L})(?:${either([...acts, ...countedActs].filter((one) => one !== notPlain))}|${notPlain})(?!\\p{L})`;
export const [session, counted] = [occasions, [...peopleCounted, ...occasions, ...things]].map(
  (nouns) => new RegExp(`^\\s+${turnsOf}(?:${either(nouns)})(?![\\p{L}&])`, 'u'),
) as [RegExp, RegExp];
export const acted = new RegExp(act, 'u');

/** Behind the last mark. */
export function lastPart(text: string, mark: RegExp): string {
  return text.split(new RegExp(mark, 'u')).pop() ?? '';
}

/** As it is written, and as it is typed without accents. */
export const readEither = (pattern: string, flags = 'u') =>
  new RegExp(`${pattern}|${plain(pattern)}`, flags);
