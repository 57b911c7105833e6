/** The letters and word shapes that comparing Vietnamese text turns on. */

import { dictionary } from '../lib/dictionary.ts';
import { pattern } from './letters.ts';

/** Letters that only look like a Vietnamese one, and the one they represent. */
export const lookAlikes: Readonly<Record<string, string>> = dictionary({
  Ð: 'Đ',
  ð: 'đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  Ƣ: 'Ư',
  ƣ: 'ư',
});

export const lookAlikeLetters = /[ÐðƉɖƢƣ]/g;

/** Toned vowels in the order of `plainVowels`: the same tone is at the same place. */
const toned = { a: 'àáảãạ', e: 'èéẻẽẹ', i: 'ìíỉĩị', o: 'òóỏõọ', u: 'ùúủũụ', y: 'ỳýỷỹỵ' };

/** An open oa, oe or uy with its tone on the last letter, as older spelling has it: hoà, khoẻ, thuỷ. */
export const lateTone = pattern('gu')`(^|[^q])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})`;

/** A syllable that is spelt with i or y alike: kĩ and kỹ, lí and lý, quí and quý. */
export const looseEye = pattern('gu')`(?<!\p{L})([hklmst]|qu)([iìíỉĩị])(?!\p{L})`;

const early = Object.fromEntries(
  (['oa', 'oe', 'uy'] as const).flatMap(([first = '', second = '']) => {
    const firsts = toned[first as 'o' | 'u'];
    return [...toned[second as 'a' | 'e' | 'y']].map((letter, tone) => [first + letter, firsts[tone] + second]);
  }),
) as Readonly<Record<string, string>>;

const eyes = Object.fromEntries([...`i${toned.i}`].map((letter, tone) => [letter, `y${toned.y}`[tone]])) as Readonly<
  Record<string, string>
>;

/** "oà" → "òa"; the tone moves to the first of the two vowels. */
export function withEarlyTone(vowels: string): string {
  return early[vowels] ?? vowels;
}

/** "ĩ" → "ỹ", with the same tone. */
export function asWhy(letter: string): string {
  return eyes[letter] ?? letter;
}

export const barredD = /đ/g;
