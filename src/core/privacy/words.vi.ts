/** A text as words, with what each is: capitalised, part of a known phrase, the start of a sentence. */
import { isAccentless } from '../text/accentless.ts';
import { isApostropheAt, isCapitalAt, isDigitAt, isLetterAt, isWordSignAt, pattern } from '../text/letters.ts';
import { compareKey, compareKeys, looseKeys, tidy } from '../text/text.ts';
import { knownPhrases, offices, placeKinds, schoolKinds } from './knownWords.vi.ts';
import { plainParts } from './nameParts.vi.ts';
import { ordinaryPairs } from './ordinaryWords.vi.ts';

export interface Word {
  readonly text: string;
  /** Compare key; without accents where the whole text has none. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What is between the word before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** All letters are capitals, more than one of them. */
  readonly isUpper: boolean;
  /** Alone in capitals, without tones, in a text that has small letters: "CAP", "BCH". */
  readonly isAcronym: boolean;
  readonly startsSentence: boolean;
  /** Number of the sentence. */
  readonly sentence: number;
}

export interface ReadWords {
  readonly text: string;
  /** Compare keys of the text, letter for letter. */
  readonly keys: string;
  readonly words: readonly Word[];
  /** Nothing in the text has an accent: surnames and given names are compared without. */
  readonly isPlain: boolean;
  /** Answers for a word, as far as they were asked: a known phrase from it on (knownFrom), and what is before it (kindBefore). */
  readonly phrases: number[];
  readonly kinds: KindBefore[];
  /** Answers for a sentence: whether it tells of an incident (saysIncident). */
  readonly incidents: boolean[];
}

/** What is before a name: a word for a person, a place, a school, an office. */
export type Before = 'person' | 'place' | 'school' | 'office' | 'courtesy' | null;

export interface KindBefore {
  readonly kind: Before;
  /** The word as a key; '' without one. */
  readonly word: string;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const sentenceEnd = /[!?;:\n•“"]|\.(?= |$)|(?:^|\s)[-–+*•](?=\s|$)/;
const bullet = /^\s*(?:[-–+*•]|\(?\d{1,2}[.)]|[a-zđ][.)])\s*$/;
const notEnding = pattern('u')`^(?:\p{Lu}|[Tt][Pp]|[Tt][Ss]|[Tt][Hh][Ss]|[Pp][Gg][Ss]|[Gg][Ss]|[Bb][Ss]|[Kk][Ss]|[qph]|[Tt]r|[Ss]t|\d+)$`;

/** Splits a text into words; lines end sentences. */
export function splitWords(typed: string): ReadWords {
  const text = typed.includes('\n')
    ? typed
        .split(/[\r\n]+/)
        .map(tidy)
        .join('; ')
    : tidy(typed);
  const isPlain = isAccentless(text);
  const compared = compareKey(text);
  const keys = compared.length === text.length ? compared : text.toLowerCase();
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, end)) {
    const gap = start === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, start);
    const before = words[words.length - 1];
    const ends = before !== undefined && gap !== ' ' && endsSentence(gap, before);
    if (ends) sentence += 1;
    end = endOfWord(text, start);
    const found = text.slice(start, end);
    words.push({
      text: found,
      key: keys.slice(start, end),
      start,
      end,
      gap,
      isCapital: isCapitalAt(text, start),
      isUpper: isInCapitals(found),
      isAcronym: false,
      startsSentence: before === undefined || ends,
      sentence,
    });
  }
  return { text, keys, words: smallLetters.test(text) ? words.map(withAcronym) : words, isPlain, phrases: [], kinds: [], incidents: [] };
}

const smallLetters = pattern('u')`\p{Ll}{2}`;
const capitalsOnly = /^[A-ZĐƯ]{3,6}$/;

/** Names in capitals have tones, or another name in capitals beside them. */
function withAcronym(word: Word, at: number, words: readonly Word[]): Word {
  if (!word.isUpper || !capitalsOnly.test(word.text)) return word;
  const isBeside = (next: Word | undefined, gap: string | undefined) => next?.isUpper === true && gap === ' ';
  if (isBeside(words[at - 1], word.gap) || isBeside(words[at + 1], words[at + 1]?.gap)) return word;
  return plainParts.givens.has(word.key) ? word : { ...word, isAcronym: true };
}

/** Where the next word begins: letters, or a number. */
function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterAt(text, at) && !isDigitAt(text, at)) at += 1;
  return at;
}

/** Where a word ends: after its letters and marks, which may hold one apostrophe; a number ends after its digits. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  if (isDigitAt(text, start)) {
    while (isDigitAt(text, end)) end += 1;
    return end;
  }
  const goOn = () => {
    while (isWordSignAt(text, end) && !isDigitAt(text, end)) end += 1;
  };
  goOn();
  if (isApostropheAt(text, end) && isLetterAt(text, end + 1)) {
    end += 1;
    goOn();
  }
  return isApostropheAt(text, end) ? end + 1 : end;
}

function isInCapitals(found: string): boolean {
  if (found.length < 2 || isSmallLatin(found.charCodeAt(1)) || smallLatin.test(found)) return false;
  return found === found.toUpperCase() && found !== found.toLowerCase();
}

/** Quicker than comparing whole words: most have one. */
const smallLatin = /[a-z]/;
const isSmallLatin = (code: number) => code > 0x60 && code < 0x7b;

function endsSentence(gap: string, before: Word): boolean {
  if (!sentenceEnd.test(gap)) return bullet.test(gap) && gap.trim() !== '';
  return !(gap.startsWith('.') && notEnding.test(before.text));
}

const known = [...knownPhrases, ...ordinaryPairs, ...[offices, placeKinds, schoolKinds].flat().filter((one) => one.includes(' '))];
const byFirst = phrasesOf(compareKeys(known));
const plainByFirst = phrasesOf(looseKeys(known));

function phrasesOf(phrases: readonly string[]): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    const own = map.get(first);
    if (own) own.push(parts);
    else map.set(first, [parts]);
  }
  for (const own of map.values()) own.sort((a, b) => b.length - a.length);
  return map;
}

/** How many words from `at` on make a known phrase; 0 when none does. */
export function knownFrom(text: ReadWords, at: number): number {
  if (at < 0) return 0;
  const found = text.phrases[at] ?? phraseFrom(text, at);
  text.phrases[at] = found;
  return found;
}

function phraseFrom({ words, isPlain }: ReadWords, at: number): number {
  const first = words[at];
  const phrases = (isPlain ? plainByFirst : byFirst).get(first?.key ?? '') ?? [];
  if (phrases.length === 0) return 0;
  const isTorn = first?.isCapital === false && words[at + 1]?.isCapital === true && words[at + 1]?.isUpper === false;
  // "tên văn Minh": a capital in the middle makes no word of two.
  for (const parts of phrases) if (isPhraseAt(words, at, parts) && !(isTorn && parts.length === 2)) return parts.length;
  return 0;
}

/** Whether these words follow one another from here, their first one aside. */
function isPhraseAt(words: readonly Word[], at: number, parts: readonly string[]): boolean {
  for (let offset = 1; offset < parts.length; offset++) {
    const next = words[at + offset];
    if (next?.key !== parts[offset] || !(next?.gap === ' ' || /^[ -–]{1,3}$/.test(next?.gap ?? ''))) return false;
  }
  return true;
}

/** A small word whose sentence begins with a capital: who typed it would set a name apart too. */
export function isSmallInCareful({ words, isPlain }: ReadWords, at: number): boolean {
  if (isPlain || words[at]?.isCapital !== false) return false;
  let first = at;
  while (first > 0 && words[first]?.startsSentence === false) first -= 1;
  return words[first]?.isCapital === true;
}

/** Words that are joined by nothing but one space. */
export function isNext(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === ' ' && !words[at]?.startsSentence;
}
