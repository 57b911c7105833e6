/** Patterns whose letters are ranges: V8 needs milliseconds for each \p{L} that it reads, and none for these. */
import { dictionary } from '../lib/dictionary.ts';
import { capitalLetters, letterSpans, lettersThat } from './letterSpans.ts';
import { Sought } from './sought.ts';

export {
  isApostropheAt,
  isCapitalAt,
  isDigitAt,
  isLetterAt,
  isWordSignAt,
} from './letterSpans.ts';

const classes: Readonly<Record<string, string>> = dictionary({
  L: letterSpans.map(([first, last]) => String.fromCharCode(first, 0x2d, last)).join(''),
  Lu: capitalLetters,
  Ll: lettersThat((letter) => letter === letter.toLowerCase() && !/[\u00aa\u00ba]/.test(letter)),
  M: '\\u0300-\\u036f',
});
const tokens = /\\p\{(L|Lu|Ll|M)\}|\\.|[[\]]/gs;

/** The source of a pattern with ranges in place of \p{L}, \p{Lu}, \p{Ll} and \p{M}. */
export function withLetterRanges(source: string): string {
  let isClass = false;
  return source.replace(tokens, (token, name?: string) => {
    if (name !== undefined) return isClass ? (classes[name] ?? token) : `[${classes[name]}]`;
    if (token === '[') isClass = true;
    if (token === ']') isClass = false;
    return token;
  });
}

type OfSource = (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp;

/** pattern('iu')`(?<!\p{L})a` is the pattern /(?<!\p{L})a/iu, read faster, and searched only where it may be. */
export function pattern(flags: string): OfSource {
  return (source, ...parts) => soughtPattern(String.raw(source, ...parts), flags);
}

/** The same for a short pattern that any text may have: it is always searched. */
export function ofAnyText(flags: string): OfSource {
  return (source, ...parts) => new RegExp(withLetterRanges(String.raw(source, ...parts)), flags);
}

export const soughtPattern = (written: string, flags: string): RegExp =>
  new Sought(written, withLetterRanges(written), flags);

/** As it was written, before the ranges: a range cannot be put into other letters. */
export const sourceOf = (made: RegExp): string =>
  made instanceof Sought ? made.written : made.source;

export const startsLetter = ofAnyText('u')`^\p{L}`;
export const startsCapital = ofAnyText('u')`^\p{Lu}`;
export const startsSmall = ofAnyText('u')`^\p{Ll}`;
