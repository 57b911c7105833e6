/** How much a word itself speaks for a given name. */
import { pattern } from '../../text/letters.ts';
import { looseKeys } from '../../text/text.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { onlySubjects } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, isForeign, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { loneWords } from '../wordPairs.vi.ts';
import { isSmallInCareful, knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { alsoGiven, frequentFamilies, impersonalBodies, inText, nobody, plainBodies } from './aloneWords.vi.ts';
import { isPairOf } from './compounds.ts';
import { homeNames } from './homeNames.vi.ts';

const lettered = pattern('u')`^\p{L}[\p{L}\p{M}'’]+$`;
const ascii = /^[a-z]+$/;
const longestSyllable = 7;
const insideLink = /^[/._@-]$/;
const gender = /^(?:nam|nữ|nu)$/;
const beforeGender = /^(?:\d+|em|học|sinh|hs|trẻ|bạn|tính|là|cả|và|bi|hoc|tre|ban|ca|va|gioi|giới|việt|viet)$/;
const plainLone = new Set(looseKeys(loneWords));

/** "phuong Nguyen Dai Nang", "Nam 2023", "khoi 5": without accents, a place before its name, what is numbered. */
export function isPlainThing({ key, isCapital }: Word, next: Word | undefined): boolean {
  if (!isCapital && /^(?:dang|tang|de|gom)$/.test(key)) return true;
  if (next?.gap !== ' ') return false;
  if (/^(?:\d|[IVX]+$)/.test(next.text)) return /^(?:nam|thang|ngay|quy|khoi|tiet|so|tu|hon|tong|gan)$/.test(key);
  return (
    !isCapital && next.isCapital && !next.isUpper && /^(?:phuong|duong|tinh|xa|huyen|quan|thon|pho|truong|doan|hoi|va|cong|tai)$/.test(key)
  );
}

/** Whether a word may be of a name at all. */
function isTried({ words, isPlain }: ReadWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || !lettered.test(word.text) || word.key.length > longestSyllable) return false;
  if (isPlain && isPlainThing(word, words[at + 1])) return false;
  if (insideLink.test(word.gap) || insideLink.test(words[at + 1]?.gap ?? ' ')) return false;
  const next = words[at + 1];
  // "PA05": a code.
  if (next?.gap === '' && /^\d/.test(next.text)) return false;
  // "Toán 9A": a subject of a class.
  if (onlySubjects.has(word.key) && /^\d/.test(next?.text ?? '')) return false;
  const before = words[at - 1]?.key ?? '';
  if (before === 'thứ' || before === 'thu') return false;
  if (gender.test(word.text) && beforeGender.test(before)) return false;
  if (word.text === 'gái' && /^(?:bé|em|con|chị|cháu|bạn|trẻ|cô|bạn)$/.test(before)) return false;
  return !isForeign(word.key) && !word.isAcronym && !(word.isUpper && acronymKeys.has(word.key)) && !nobody.has(word.key);
}

/** Whether a word is a family, middle or given name, with its accents or without any. */
export function isNamePart(text: ReadWords, at: number): boolean {
  const key = text.words[at]?.key ?? '';
  if (!isTried(text, at)) return false;
  if (isPart(key, text.isPlain ? plainParts : accentedParts)) return true;
  return ascii.test(key) && isPart(key, plainParts);
}

/** 0: no name; 1: a word of its own as well; 3: hardly ever one; 2 more for a capital in mid-sentence. */
export function nameWeight(text: ReadWords, at: number): number {
  const word = text.words[at];
  if (word === undefined || !isTried(text, at)) return 0;
  if (word.isCapital && (text.isPlain ? plainBodies : impersonalBodies).has(word.key)) return 0;
  const isSetApart = word.isCapital && !word.isUpper && !word.startsSentence;
  const isName = isGiven(text, word) || (!text.isPlain && !word.startsSentence && alsoGiven.has(word.key));
  if (!isName && !(isSetApart && isAlone(text, at))) return 0;
  const isLone = !isName || (text.isPlain ? plainLone : loneWords).has(word.key) || homeNames.has(word.key);
  if (isSmallInCareful(text, at)) return isLone ? (suffers.test(text.words[at + 1]?.key ?? '') ? 1 : 0) : 2;
  return (isLone ? 1 : 3) + (isSetApart ? 2 : 0);
}

/** Only somebody does so: "khi biết hà bị bắt nạt". */
const suffers = /^(?:bị|kể|khai|khóc)$/;

/** A given name, or a syllable that no sentence has. */
function isGiven({ isPlain }: ReadWords, { key }: Word): boolean {
  if (accentedParts.givens.has(key) || homeNames.has(key)) return true;
  if ((isPlain || ascii.test(key)) && plainParts.givens.has(key)) return true;
  return !isPlain && !ordinarySyllables.has(key) && isSyllableSpelt(key);
}

/** One capital between small letters, and no subject, country or body. */
function isAlone({ words }: ReadWords, at: number): boolean {
  if (words[at - 1]?.isCapital === true || words[at + 1]?.isCapital === true) return false;
  return words[at]?.gap === ' ' && !impersonalCapitals.has(words[at]?.key ?? '');
}

/** A family name and two parts or more; it makes no word with what is on either side. */
export function isFullName(text: ReadWords, from: number, last: number): boolean {
  const { words, isPlain } = text;
  if (last - from < 2 || !inText(text, frequentFamilies).has(words[from]?.key ?? '')) return false;
  // "do Trung tam": who wrote the one small wrote the others so.
  if (isPlain && words[from]?.isCapital !== words[from + 1]?.isCapital) return false;
  const isWord = (at: number) => isPairOf(text, at) || knownFrom(text, at) > 1;
  if (isWord(from) || isWord(from - 1)) return false;
  const parts = isPlain ? plainParts : accentedParts;
  return words
    .slice(from, last + 1)
    .every(({ text: typed, key, gap }, at) => lettered.test(typed) && isPart(key, parts) && (at === 0 || gap === ' '));
}
