/** Reads a text that was typed without accents by patterns that have them. */
import { eachMatch } from '../lib/eachMatch.ts';
import { pattern, sourceOf, withLetterRanges } from './letters.ts';

/** A sign that is no letter says nothing: "✓ Tu van". */
const accented = pattern('u')`(?![A-Za-z])[\p{L}\p{M}]`;

export const isAccentless = (text: string): boolean => !accented.test(text);

const made = new WeakMap<RegExp, RegExp>();

/** The pattern as it reads where nothing has an accent. */
function accentless(pattern: RegExp): RegExp {
  const known = made.get(pattern);
  if (known) return known;
  const bare = sourceOf(pattern)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
  const plainer = new RegExp(withLetterRanges(bare), pattern.flags);
  made.set(pattern, plainer);
  return plainer;
}

/** Whether a pattern finds something, of a text without accents in its own way. */
export const finds = (pattern: RegExp, text: string): boolean =>
  pattern.test(text) || (isAccentless(text) && accentless(pattern).test(text));

/** Its matches, of a text without accents in its own way. */
export const eachFound = (text: string, pattern: RegExp): RegExpExecArray[] =>
  eachMatch(text, isAccentless(text) ? accentless(pattern) : pattern);
