/** Keys by which Vietnamese text is compared; a unit's own text is never rewritten with them. */
import { rememberedLabels } from '../lib/remembered.ts';
import { pattern } from './letters.ts';
import {
  asWhy,
  barredD,
  lateTone,
  lookAlikeLetters,
  lookAlikes,
  looseEye,
  withEarlyTone,
} from './text.vi.ts';

const plain = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;
const ascii = /^[\x20-\x7e]*$/;
/** Words of composed Latin letters, with single spaces: nothing of their signs is to be changed. */
const composedWords =
  /^[a-z\d\u00df-\u00ef\u00f1-\u0188\u0190-\u01a1\u01a4-\u01b0\u1ea0-\u1ef9]+(?: [a-z\d\u00df-\u00ef\u00f1-\u0188\u0190-\u01a1\u01a4-\u01b0\u1ea0-\u1ef9]+)*$/i;
/** All runs of spaces but one plain space alone, of which a text has hundreds. */
const unusualSpaces = /[^\S ]\s*| \s+/g;
/** Signs that no reader sees, of any script: people paste them with a number or a code, or hide one with them. */
export const invisible = pattern(
  'gu',
)`[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\s\u0080-\u009f])\p{Cc}`;
/** Signs of which every reader sees something: a quick answer for most texts. */
const seen =
  /^[\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;
/** The same, composed and with single spaces: tidy as it is. */
const neat =
  /^[!-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+)*$/;
const fullWidth = /[\uff01-\uff5e]/g;
/** What any of the three above finds: a text with none of it is looked through once. */
const untidy = pattern(
  'u',
)`[^\S ]| {2}|[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\uff01-\uff5e]`;
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const doubleQuotes = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const singleQuotes = /[\u2018-\u201b\u00b4\u0060\u2032]/g;
const marks = /[\u0300-\u036f]/g;

/** Nothing hidden, and no space or letter of an unusual width. */
export function isPlainlySeen(text: string): boolean {
  return seen.test(text);
}

export function withoutInvisible(text: string): string {
  return seen.test(text) ? text : text.replace(invisible, '');
}

/** Composed, with single plain spaces and half-width signs, case and spelling kept. */
export function tidy(text: string): string {
  if (plain.test(text) || neat.test(text)) return text;
  const composed = text.normalize('NFC');
  if (!untidy.test(composed)) return composed.trim();
  return composed
    .replace(invisible, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(unusualSpaces, ' ')
    .trim();
}

/** Equal for texts that differ only in how they were typed. Accents count. */
export const compareKey = rememberedLabels(accentedKey);

function accentedKey(text: string): string {
  const key = (composedWords.test(text) ? text : withPlainSigns(text)).toLowerCase();
  return key
    .replace(lateTone, (_, before: string, vowels: string) => before + withEarlyTone(vowels))
    .replace(looseEye, (_, onset: string, letter: string) => onset + asWhy(letter));
}

function withPlainSigns(text: string): string {
  return tidy(text)
    .replace(dashes, '-')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(lookAlikeLetters, (letter) => lookAlikes[letter] ?? letter);
}

/** `compareKey` of each; a list of hundreds is read as one text, which is far quicker. */
export function compareKeys(phrases: Iterable<string>): string[] {
  return compareKey([...phrases].join('|')).split('|');
}

/** `looseKey` of each, read in the same way. */
export function looseKeys(phrases: Iterable<string>): string[] {
  return looseKey([...phrases].join('|')).split('|');
}

/** As `compareKey`, without accents: for texts typed without them. */
export const looseKey = rememberedLabels((text) => withoutAccents(compareKey(text)));

function withoutAccents(key: string): string {
  return ascii.test(key) ? key : key.normalize('NFD').replace(marks, '').replace(barredD, 'd');
}
