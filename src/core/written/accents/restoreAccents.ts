/** A report typed without accents → the same with the accents of the words that the reader knows. */
import { answerFields, type Outline } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { compareKey, looseKey, tidy } from '../../text/text.ts';
import { headingIdeas } from '../headings/headingIdeas.vi.ts';
import type { Line } from '../lines.ts';
import { officeVerbs } from '../officeVerbs.vi.ts';
import { phrases, singleWords } from './officeWords.vi.ts';

/** Lines to read, and the way back to what was typed. */
interface Restored {
  readonly lines: readonly Line[];
  /** As it was typed, of the same length. */
  typed(text: string): string;
}

const letters = /\p{L}+/gu;
const accented = /[^ -~]/;
/** Of all words, those with accents in a report that has none as a whole. */
const most = 0.03;
const longestPhrase = 7;

/** Fewest words that tell that a line of a report with accents has none. */
const fewestWords = 5;
/** Of the words of such a line, those that get accents. */
const mostRestored = 0.5;

/** Lines with accents are returned as they are. */
export function restoreAccents(lines: readonly Line[], outline: Outline): Restored {
  const words = lines.flatMap(({ text }) => text.normalize('NFC').match(letters) ?? []);
  const marked = words.filter((word) => accented.test(word));
  if (words.length === 0) return { lines, typed: (text) => text };
  if (marked.length > words.length * most) return restoreSome(lines, outline);
  const known = dictionaryOf(outline);
  const kept = new Set(marked);
  const restore = (text: string): string => restoreText(text.normalize('NFC'), known);
  return {
    lines: lines.map((line) => ({
      ...line,
      text: restore(line.text),
      ...(line.cells ? { cells: line.cells.map(restore) } : {}),
    })),
    typed: (text) => text.replace(letters, (word) => (kept.has(word) ? word : plain(word))),
  };
}

/** Of a report with accents, the lines that were typed without. */
function restoreSome(lines: readonly Line[], outline: Outline): Restored {
  const bare = lines.filter(isBare);
  if (bare.length === 0) return { lines, typed: (text) => text };
  const known = dictionaryOf(outline);
  const restored = new Map<Line, Line>();
  for (const line of bare) {
    const text = restoreText(line.text, known);
    const own: readonly string[] = line.text.match(letters) ?? [];
    const read: readonly string[] = text.match(letters) ?? [];
    const changed = read.filter((word, at) => word !== own[at]).length;
    if (changed < own.length * mostRestored) continue;
    const cells = line.cells?.map((cell) => restoreText(cell, known));
    restored.set(line, { ...line, text, ...(cells ? { cells } : {}) });
  }
  // What is quoted has lost marks and blanks, or is joined with lines that have accents.
  const read = [...restored.values()].map(({ text }) => tidy(text));
  const whole = read.join(' ');
  const typed = (text: string): string =>
    text !== '' && whole.includes(text)
      ? text.replace(letters, plain)
      : read.reduce((rest, one) => rest.replace(one, () => one.replace(letters, plain)), text);
  return { lines: lines.map((line) => restored.get(line) ?? line), typed };
}

function isBare({ text }: Line): boolean {
  const words = text.match(letters) ?? [];
  return words.length >= fewestWords && !accented.test(words.join(''));
}

/** Phrase without accents → with them; what the form declares after what all reports say. */
function dictionaryOf(outline: Outline): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const { figures = [], places = [], texts = [] } = outline.written ?? {};
  const declared = [
    ...figures.flatMap((one) => [
      ...[...one.labels, ...(one.columns ?? []), ...one.verbs],
      ...[...(one.otherNouns ?? []), ...one.context, ...one.never],
    ]),
    ...[...places, ...texts].flatMap(({ words }) => words),
    ...answerFields(outline).flatMap(({ label, aliases = [], nouns = [] }) => [
      ...[label, ...aliases, ...nouns],
    ]),
  ];
  const shared = [...headingIdeas.flatMap(([, words]) => words), ...officeVerbs];
  for (const phrase of [...singleWords, ...phrases, ...declared, ...shared]) {
    const key = compareKey(phrase);
    const bare = looseKey(phrase);
    if (bare.length === key.length && !known.has(bare)) known.set(bare, key);
  }
  return known;
}

/** The longest phrase at each word; what is written as a name is left. */
function restoreText(text: string, known: ReadonlyMap<string, string>): string {
  const key = text.toLowerCase();
  if (key.length !== text.length) return text;
  const ends = eachMatch(text, letters).map(({ 0: word, index }) => index + word.length);
  const starts = eachMatch(text, letters).map(({ index }) => index);
  let restored = '';
  let done = 0;
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    for (let size = longestPhrase; size > 0; size -= 1) {
      const end = ends[at + size - 1];
      if (end === undefined) continue;
      const phrase = known.get(key.slice(start, end));
      if (phrase === undefined || isName(text, start, end)) continue;
      restored += text.slice(done, start) + inCaseOf(text.slice(start, end), phrase);
      done = end;
      at += size - 1;
      break;
    }
  }
  return restored + text.slice(done);
}

/** "Van Ban": capitals inside a phrase, or a capital in the midst of a sentence. */
function isName(text: string, start: number, end: number): boolean {
  const own = text.slice(start, end);
  const isCapital = /^\p{Lu}/u.test(own);
  if (!/\p{Ll}/u.test(own)) return !isShouted(text) && own.length > 1;
  if (/ \p{Lu}/u.test(own)) return true;
  return isCapital && !own.includes(' ') && /[\p{L}\d,] $/u.test(text.slice(0, start));
}

function isShouted(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text);
}

function inCaseOf(own: string, phrase: string): string {
  return [...own]
    .map((sign, at) => {
      const letter = phrase[at] ?? sign;
      return /\p{Lu}/u.test(sign) ? letter.toUpperCase() : letter;
    })
    .join('');
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'D');
}
