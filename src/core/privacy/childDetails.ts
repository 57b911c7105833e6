/** A child's class, day of birth and address, next to the words that make them a child's. */

import { eachMatch } from '../lib/eachMatch.ts';
import { pattern } from '../text/letters.ts';
import { isSingular } from './childNames.ts';
import {
  addressPhrase,
  birthCompounds,
  birthCompoundsInLower,
  birthWithDate,
  birthWithYear,
  childWords,
  classCode,
  oneChild,
  oneWordChild,
} from './personalData.vi.ts';

const sentenceEnd = /[;!?\n]|\.(?= |$)/;
const windowLength = 80;
const earliestBirth = 1930;
const namePart = pattern('u')`^\p{Lu}(?:\p{Ll}|$)`;
const lastWord = pattern('u')`(\p{L}+) *$`;

/** What is said of one child: the text behind each such word, to the end of its sentence. */
function* spokenOfOne(text: string): Generator<string> {
  for (const match of eachMatch(text, childWords)) {
    if (isSingular(text, match.index)) yield sentenceAfter(text, match.index + match[0].length);
  }
  for (const match of eachMatch(text, oneChild)) {
    yield sentenceAfter(text, match.index + match[0].length);
  }
}

function sentenceAfter(text: string, start: number): string {
  return text.slice(start, start + windowLength).split(sentenceEnd)[0] ?? '';
}

function isSaid(text: string, pattern: RegExp): boolean {
  for (const said of spokenOfOne(text)) if (pattern.test(said)) return true;
  return false;
}

/** "em … lớp 7A2": a class with its letter, of one child. */
export function saysClass(text: string): boolean {
  return /\d/.test(text) && isSaid(text, classCode);
}

/** Where one child lives: "cháu trú tại số 12 …". */
export function saysAddress(text: string): boolean {
  return isSaid(text, addressPhrase);
}

/** A day or year of birth next to "sinh" or "SN", of a person and not of a cohort. */
export function saysBirth(text: string): boolean {
  if (!/\d{4}/.test(text)) return false;
  return someBirth(text, birthWithDate, true) || someBirth(text, birthWithYear, false);
}

function someBirth(text: string, pattern: RegExp, isWholeDate: boolean): boolean {
  for (const match of eachMatch(text, pattern)) {
    if (Number(match[1]) < earliestBirth) continue;
    const before = lastWord.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1];
    if (before === undefined) return true;
    const word = before.toLowerCase();
    const isLower = before === word || before === before.toUpperCase();
    if (birthCompounds.has(word) || (isLower && birthCompoundsInLower.has(word))) continue;
    if (isWholeDate || namePart.test(before) || isOneChild(text, match.index, word)) return true;
  }
  return false;
}

function isOneChild(text: string, end: number, word: string): boolean {
  const start = text.slice(0, end).toLowerCase().lastIndexOf(word);
  return oneWordChild.test(word) && isSingular(text, start);
}
