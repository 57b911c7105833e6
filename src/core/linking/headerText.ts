/** Reads a header's words: which ideas it speaks of, which words nothing explains. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import {
  type IdeaHow,
  isSpeltOther,
  type Lexicon,
  lexiconOf,
  type Spellings,
  spellingsOf,
  wordsOf,
} from './lexicon.ts';
import { explainedApart } from './shape/explainedApart.ts';
import { differenceSigns, isLegend, wordsAlone } from './shape/wordsAlone.ts';
import { correctionsOf, dotsApart, type Guessed, wordsApart, writtenOut } from './slips.ts';
import { withoutYears } from './years.ts';

export { phraseOf, phrasesIn, startIn, wordsOf } from './lexicon.ts';

/** Idea → whether its words are sure; words in brackets only help. */
export interface HeaderIdeas {
  readonly own: ReadonlyMap<string, IdeaHow>;
  /** Of the words in brackets. */
  readonly inBrackets: ReadonlyMap<string, IdeaHow>;
  /** Phrase by idea, as typed without accents. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Words that are neither an idea's nor weak. */
  readonly unknown: readonly string[];
  /** All words as they were read, and those in brackets. */
  readonly said: string;
  readonly saidInBrackets: string;
  /** Words in brackets, and signs, that nothing explains. */
  readonly aside: readonly string[];
  readonly blocked: string | null;
  /** Words corrected by a guess that nothing confirms. */
  readonly corrected: boolean;
}

const none: HeaderWords = {
  shortForms: {},
  weak: [],
  counts: [],
  tells: [],
  topic: [],
  blocking: [],
  ignored: [],
  particulars: [],
  yearColumns: [],
  ideas: {},
  meanings: [],
  totals: [],
  totalTails: [],
  signatures: [],
  notes: [],
  groupStarts: [],
  plurals: [],
  oldCopies: [],
  registryTabs: [],
  serials: [],
  moneyUnits: [],
  questions: [],
  measures: [],
  titles: [],
};

/** The outline's words; empty lists where it has none. */
export function headerWordsOf(outline: Outline): HeaderWords {
  return outline.headerWords ?? none;
}

const read = new WeakMap<HeaderWords, Map<string, readonly HeaderIdeas[]>>();

/** Takes the ideas out of a header text, read in the likeliest way. */
export function readHeader(text: string, words: HeaderWords): HeaderIdeas {
  return readingsOf(text, words)[0] as HeaderIdeas;
}

/** Every way to read a header text, fewest unknown words first; several when a short form has two meanings. */
export function readingsOf(text: string, words: HeaderWords): readonly HeaderIdeas[] {
  const known = read.get(words) ?? new Map<string, readonly HeaderIdeas[]>();
  read.set(words, known);
  const found = known.get(text);
  if (found) return found;
  const lexicon = lexiconOf(words);
  const all = dotsApart(wordsApart(text), lexicon).flatMap((one) => readings(one, lexicon));
  const fewest = Math.min(...all.map(({ unknown }) => unknown.length));
  const made = all.filter(({ unknown }) => unknown.length === fewest);
  known.set(text, made);
  return made;
}

/** "ví dụ: 12": how it is typed. */
const exampleOf = /\b(?:vi du|vd)\s*:?\s*\d[\d.,]*/g;

function readings(text: string, lexicon: Lexicon): HeaderIdeas[] {
  const typed = spellingsOf([text]);
  const key = withoutYears(text).replace(/\[([^\]]*)\]/g, '($1)');
  const inside = eachMatch(key, /\(([^()]*)\)/g)
    .map(([, words = '']) => words.replace(exampleOf, ' '))
    .filter((words) => !isLegend(words));
  const [helped] = takeIdeas(inside.join(' '), lexicon, typed);
  const block = helped?.blocked ?? null;
  const aside = block === null || /^(?:khong|chua)/.test(block) ? null : block;
  return takeIdeas(wordsAlone(key.replace(/\([^()]*\)/g, ' ')), lexicon, typed).map((own) => ({
    ...own,
    own: own.ideas,
    inBrackets: helped?.ideas ?? new Map<string, IdeaHow>(),
    saidInBrackets: helped?.said ?? '',
    aside: [
      ...(helped?.unknown ?? []),
      ...(helped?.corrected ? [helped.said] : []),
      ...(block === null ? [] : [block]),
      ...eachMatch(key, differenceSigns).map(([sign]) => sign),
    ],
    blocked: own.blocked ?? aside,
  }));
}

/** The idea that the title of a tab has alone among those that it may have. */
export function titledIdea(title: string, words: HeaderWords): string {
  const { own } = readHeader(title, words);
  const found = (words.titled ?? []).filter((idea) => own.get(idea) === 'sure');
  return found.length === 1 ? (found[0] ?? '') : '';
}

interface Taken extends Omit<HeaderIdeas, 'own' | 'inBrackets' | 'aside' | 'saidInBrackets'> {
  readonly ideas: ReadonlyMap<string, IdeaHow>;
  /** Places of the unknown words. */
  readonly places: readonly number[];
}

const mostReadings = 8;

/** As typed, or with the unknown words written out where that explains more of them. */
function takeIdeas(text: string, lexicon: Lexicon, typed: Spellings): Taken[] {
  const list = wordsOf(text);
  const plain = takeFrom(list, lexicon, false, typed);
  const options = plain.places.map((at) => ({ at, options: correctionsOf(list, at, lexicon) }));
  let lists: Guessed[] = [{ words: list.map((word) => [word]), guesses: 0 }];
  for (const { at, options: ways } of options) {
    if (ways.length === 0) continue;
    lists = lists
      .flatMap((one) => ways.map((way) => writtenOut(one, at, way)))
      .slice(0, mostReadings);
  }
  const all = lists
    .map(({ words, guesses }) => takeFrom(words.flat(), lexicon, guesses > 0, typed))
    .sort((a, b) => a.unknown.length - b.unknown.length);
  const [best] = all;
  if (!best || best.unknown.length >= plain.unknown.length) return [plain];
  return all.filter((one) => one.unknown.length === best.unknown.length);
}

function takeFrom(
  list: readonly string[],
  lexicon: Lexicon,
  corrected: boolean,
  typed: Spellings,
): Taken {
  const ideas = new Map<string, IdeaHow>();
  const phrases = new Map<string, string>();
  const unknown: string[] = [];
  const places: number[] = [];
  let blocked: string | null = null;
  let about = '';
  for (let at = 0; at < list.length; ) {
    const word = list[at] ?? '';
    const starts = (one: readonly string[]) => one.every((one, index) => list[at + index] === one);
    const isWord = !isSpeltOther(word, typed, lexicon);
    const fits = (one: readonly string[]) => (one.length > 1 || isWord) && starts(one);
    const block = lexicon.blocking.get(word)?.find(fits);
    const longer = lexicon.phrases.get(word)?.find(({ words }) => fits(words));
    const phrase = longer && explainedApart(list, at, longer, lexicon);
    const weak = lexicon.weak.get(word)?.find(fits);
    const longest = Math.max(phrase?.words.length ?? 0, weak?.length ?? 0);
    if (block && block.length >= longest) {
      blocked ??= block.join(' ');
      at += block.length;
    } else if (phrase && phrase.words.length >= (weak?.length ?? 0)) {
      for (const { idea, how } of phrase.ideas) {
        if (ideas.get(idea) !== 'sure') ideas.set(idea, how);
        if (!phrases.has(idea)) phrases.set(idea, phrase.words.join(' '));
      }
      at += phrase.words.length;
      about = '';
    } else if (weak) {
      at += weak.length;
      if (lexicon.complements.has(weak.join(' '))) about = weak.join(' ');
    } else {
      unknown.push(...(about === '' ? [] : [about]), word);
      about = '';
      places.push(at);
      at += 1;
    }
  }
  return { ideas, phrases, unknown, places, blocked, corrected, said: list.join(' ') };
}
