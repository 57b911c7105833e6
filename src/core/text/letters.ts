/** Patterns whose letters are ranges: V8 needs milliseconds for each \p{L} that it reads, and none for these. */
import { dictionary } from '../lib/dictionary.ts';

/** Latin with every mark of Vietnamese, Greek, Cyrillic, full-width Latin: first and last codes. */
const spans: readonly (readonly [number, number])[] = [
  ...([
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xaa, 0xaa],
    [0xb5, 0xb5],
    [0xba, 0xba],
  ] as const),
  ...([
    [0xc0, 0xd6],
    [0xd8, 0xf6],
    [0xf8, 0x24f],
    [0x1e00, 0x1eff],
  ] as const),
  ...([
    [0x386, 0x3ce],
    [0x400, 0x481],
    [0x48a, 0x4ff],
    [0xff21, 0xff3a],
    [0xff41, 0xff5a],
  ] as const),
];
const classes: Readonly<Record<string, string>> = dictionary({
  L: spans.map(([first, last]) => String.fromCharCode(first, 0x2d, last)).join(''),
  Lu: lettersThat((letter) => letter !== letter.toLowerCase()),
  Ll: lettersThat((letter) => letter === letter.toLowerCase() && !/[\u00aa\u00ba]/.test(letter)),
  M: '\\u0300-\\u036f',
});
const tokens = /\\p\{(L|Lu|Ll|M)\}|\\.|[[\]]/gs;

/** The letters that `isOne` takes, for a class. */
function lettersThat(isOne: (letter: string) => boolean): string {
  const letters = spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  );
  return letters.filter(isOne).join('');
}

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

/** pattern('iu')`(?<!\p{L})a` is the pattern /(?<!\p{L})a/iu, read faster. */
export function pattern(
  flags: string,
): (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return (source, ...parts) => {
    const raw = String.raw(source, ...parts);
    const made = new RegExp(withLetterRanges(raw), flags);
    sources.set(made, raw);
    return made;
  };
}

/** As they were written, before the ranges: a range cannot be put into other letters. */
const sources = new WeakMap<RegExp, string>();

export const sourceOf = (made: RegExp): string => sources.get(made) ?? made.source;

export const startsLetter = pattern('u')`^\p{L}`;
export const startsCapital = pattern('u')`^\p{Lu}`;
export const startsSmall = pattern('u')`^\p{Ll}`;

const [capital, small, mark, digit] = [1, 2, 3, 4];
/** Which of these a code is; 0 for any other sign. */
const signs = new Uint8Array(0x10000);
for (const [first, last] of spans) signs.fill(small, first, last + 1);
for (const letter of classes.Lu ?? '') signs[letter.charCodeAt(0)] = capital;
signs.fill(mark, 0x300, 0x370);
signs.fill(digit, 0x30, 0x3a);

/** As [\p{L}\p{M}\d] says of one sign of a text, asked without a pattern. */
export function isWordSignAt(text: string, at: number): boolean {
  return (signs[text.charCodeAt(at)] ?? 0) !== 0;
}

export function isLetterAt(text: string, at: number): boolean {
  const sign = signs[text.charCodeAt(at)];
  return sign === capital || sign === small;
}

export function isCapitalAt(text: string, at: number): boolean {
  return signs[text.charCodeAt(at)] === capital;
}

/** Of either shape: what joins the parts of some names. */
export function isApostropheAt(text: string, at: number): boolean {
  return text[at] === "'" || text[at] === '’';
}

export function isDigitAt(text: string, at: number): boolean {
  return signs[text.charCodeAt(at)] === digit;
}
