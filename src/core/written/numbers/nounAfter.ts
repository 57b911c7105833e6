/** What is behind a number: its noun, and the whole that it is counted of in words. */
import { beforeNoun } from '../words.vi.ts';
import { baseAfter } from './numberWords.vi.ts';

const inBrackets = /^ ?\((?:\p{L}| )+\)/u;
const numberEnds = /^ ?(?:[;,.)(]|$)/;

/** "22 trường trên 40 trường", "34 trên 40": what it is counted of. */
export function baseInWords(
  key: string,
  { end, noun }: { readonly end: number; readonly noun: string },
  nouns: readonly string[],
): { readonly end: number; readonly noun: string } | null {
  const found = baseAfter.exec(key.slice(end));
  if (!found) return null;
  const stop = end + found[0].length;
  const after = nounAfter(key.slice(stop), nouns);
  if (after === null) return numberEnds.test(key.slice(stop)) ? { end: stop, noun: '' } : null;
  const isSame = noun === '' || noun.includes(after.noun) || after.noun.includes(noun);
  return isSame ? { end: stop + after.length, noun: after.noun } : null;
}

const figuresInBrackets = /^ ?\((?!20\d\d\))(\d{1,3}(?:\.?\d{3})*)\)/;
/** "Tám (08) buổi": how far the figures behind number words reach, and whether they say the same. */
export function saidAgain(rest: string, value: number): { length: number; isSame: boolean } {
  const found = figuresInBrackets.exec(rest);
  const isSame = Number(found?.[1]?.replace(/\./g, '') ?? value) === value;
  return { length: found?.[0].length ?? 0, isSame };
}

/** The noun behind a number, the longest that fits, and how far it reaches. */
export function nounAfter(
  rest: string,
  nouns: readonly string[],
): { noun: string; length: number } | null {
  const bracket = inBrackets.exec(rest)?.[0].length ?? 0;
  const gap = rest[bracket] === ' ' ? bracket + 1 : bracket;
  if (gap === 0) return null;
  const plain = nounAt(rest, gap, nouns);
  if (plain !== null) return { noun: plain, length: gap + plain.length };
  const filler = beforeNoun.exec(rest.slice(bracket))?.[0].length ?? 0;
  const filled = filler > 0 ? nounAt(rest, bracket + filler, nouns) : null;
  return filled === null ? null : { noun: filled, length: bracket + filler + filled.length };
}

function nounAt(rest: string, at: number, nouns: readonly string[]): string | null {
  const fits = (noun: string) =>
    rest.startsWith(noun, at) && !/[\p{L}\d]/u.test(rest[at + noun.length] ?? '');
  return nouns.find(fits) ?? null;
}
