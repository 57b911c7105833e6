/** A given name alone, whatever its letters: how much the words around it speak for a person. */
import type { ReadWords, Word } from '../words.vi.ts';
import {
  episode,
  inText,
  keysOf,
  leadsMaybe,
  leadsSurely,
  many,
  oneOrMany,
  tells,
} from './aloneWords.vi.ts';
import { isPairOf } from './compounds.ts';
import { coveredWords } from './coveredWords.vi.ts';
import { isFullName, isNamePart, nameWeight } from './nameWeights.vi.ts';

const longestName = 4;
const longestSign = 3;
/** A word that is hardly any but a name, and two signs; or another word, and all of them. */
const enough = 5;
const fullName = 4;
const classNumber = /^\d{1,2}$/;
const classLetter = /^[A-Za-z]\d?$/;

/** Whether a text has a word that speaks for somebody's name, by all signs together; never a finding. */
export function namesAlone(text: ReadWords, explained: ReadonlySet<number>): boolean {
  const { words } = text;
  const covered = coveredWords(text);
  const isExplained = (at: number) => covered.has(at) || explained.has(at);
  const told = new Map<number, number>();
  const toldIn = ({ sentence }: Word): number => {
    const known = told.get(sentence) ?? (tellsEpisode(text, sentence) ? 1 : 0);
    told.set(sentence, known);
    return known;
  };
  return words.some((word, last) => {
    const name = isExplained(last) ? 0 : nameWeight(text, last);
    // Most words are no name: what is behind them is not asked.
    const isEnough = (weight: number, from: number) =>
      weight > 0 && weight + around(text, from, last + 1) + toldIn(word) >= enough;
    if (isEnough(name, last)) return true;
    for (let from = last - 1; from > last - longestName && from >= 0; from--) {
      if (words[from + 1]?.gap !== ' ' || explained.has(from)) return false;
      const longer = name > 0 && !isExplained(from) && isNamePart(text, from) ? name + 1 : 0;
      const weight = isFullName(text, from, last) ? Math.max(fullName, longer) : longer;
      if (isEnough(weight, from)) return true;
    }
    return false;
  });
}

/** What comes before and behind speaks for a person: 0 to 4. */
function around(text: ReadWords, from: number, to: number): number {
  const lead = before(text, from);
  // "loc noi dung": half of a word.
  const isHalf = lead === 0 && text.isPlain && text.words[to]?.key === 'noi' && isPairOf(text, to);
  return lead + (isHalf ? 0 : behind(text, to));
}

/** What comes before speaks for a person: 0 to 2. */
function before(text: ReadWords, at: number): number {
  const { words } = text;
  const [surely, maybe] = [inText(text, leadsSurely), inText(text, leadsMaybe)];
  const word = words[at] as Word;
  if (word.startsSentence || word.gap !== ' ') return 1;
  for (let count = longestSign; count > 0; count--) {
    const key = keysOf(words, at - count, at);
    if (oneOrMany.test(key) && isMany(words[at - count - 1])) return 0;
    if (surely.has(key)) return 2;
    if (maybe.has(key)) return 1;
  }
  return 0;
}

/** What comes behind speaks for a person: 0 to 2. */
function behind(text: ReadWords, to: number): number {
  const { words } = text;
  const told = inText(text, tells);
  const next = words[to];
  if (next === undefined || next.startsSentence) return 1;
  if (classNumber.test(next.text)) {
    const letter = words[to + 1];
    return letter?.gap === '' && classLetter.test(letter.text) ? 2 : 0;
  }
  if (next.gap !== ' ') return 1;
  for (let count = longestSign; count > 0; count--) {
    if (told.has(keysOf(words, to, to + count))) return 2;
  }
  return 0;
}

/** Whether a number or a word of many is before people. */
function isMany(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return many.test(word.key) || (/^\d/.test(word.text) && Number(word.text) !== 1);
}

function tellsEpisode(text: ReadWords, sentence: number): boolean {
  const { words } = text;
  const told = inText(text, episode);
  return words.some((word, at) => {
    if (word.sentence !== sentence) return false;
    for (let count = longestSign; count > 0; count--) {
      if (told.has(keysOf(words, at, at + count))) return true;
    }
    return false;
  });
}
