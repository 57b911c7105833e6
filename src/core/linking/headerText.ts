/** Reads a header's words: which ideas it speaks of, which words nothing explains. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/text.ts';
import { type IdeaHow, type Lexicon, lexiconOf, wordsOf } from './lexicon.ts';
import { type Correction, correctionsOf, wordsApart } from './slips.ts';
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
  const made = readings(wordsApart(text), lexiconOf(words));
  known.set(text, made);
  return made;
}

function readings(text: string, lexicon: Lexicon): HeaderIdeas[] {
  const key = withoutYears(text).replace(/\[([^\]]*)\]/g, '($1)');
  const inside = eachMatch(key, /\(([^()]*)\)/g).map(([, words]) => words ?? '');
  const [helped] = takeIdeas(inside.join(' '), lexicon);
  const block = helped?.blocked ?? null;
  const aside = block === null || /^(?:khong|chua)/.test(block) ? null : block;
  return takeIdeas(withoutFrame(key.replace(/\([^()]*\)/g, ' ')), lexicon).map((own) => ({
    ...own,
    own: own.ideas,
    inBrackets: helped?.ideas ?? new Map<string, IdeaHow>(),
    blocked: own.blocked ?? aside,
  }));
}

/** "I.1.", "1.1", "a)", "(2)", "Câu 3:", "C5.", a dash. */
const numbering = [
  /^\s*[-–—•+*]+\s*/,
  /^\s*(?:cau|muc|cot|tieu chi|y|bang|bieu|phu luc|phan|mau)\s+(?:so\s+)?(?:[ivx]+|\d{1,2})(?:\.[\da-z]{1,2})*\s*[:.)\-/]\s*/,
  /^\s*\(?(?:[ivx]{1,4}|\d{1,2})(?:\.[\da-z]{1,2})*[.):/](?!\d)\s*/,
  /^\s*(?:[ivx]{1,4}|\d{1,2})(?:\.\d{1,2})+\s+(?=\D)/,
  /^\s*(?:[a-e]|[a-z]\d{1,2})[.)]\s*/,
];

/** A loose text without its number in the table and without the "… hay không?" of a question. */
export function withoutFrame(text: string): string {
  let rest = looseKey(text);
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const number of numbering) rest = rest.replace(number, '');
  }
  if (rest.includes('?')) rest = rest.replace(/\bco\b([^?]*?)\bkhong\b(?=\s*[,;])/, '$1');
  return /\?|hay (?:khong|chua)/.test(rest)
    ? rest.replace(/(?:\bhay\s+)?\b(?:khong|chua)\s*\??\s*$/, ' ')
    : rest;
}

/** The idea that the title of a tab has alone among those that it may have. */
export function titledIdea(title: string, words: HeaderWords): string {
  const { own } = readHeader(title, words);
  const found = (words.titled ?? []).filter((idea) => own.get(idea) === 'sure');
  return found.length === 1 ? (found[0] ?? '') : '';
}

interface Taken extends Omit<HeaderIdeas, 'own' | 'inBrackets'> {
  readonly ideas: ReadonlyMap<string, IdeaHow>;
  /** Places of the unknown words. */
  readonly places: readonly number[];
}

const mostReadings = 8;

/** As typed, or with the unknown words written out where that explains more of them. */
function takeIdeas(text: string, lexicon: Lexicon): Taken[] {
  const list = wordsOf(text);
  const plain = takeFrom(list, lexicon, false);
  const options = plain.places.map((at) => ({ at, options: correctionsOf(list, at, lexicon) }));
  let lists: { words: readonly (readonly string[])[]; guesses: number }[] = [
    { words: list.map((word) => [word]), guesses: 0 },
  ];
  for (const { at, options: ways } of options) {
    if (ways.length === 0) continue;
    lists = lists.flatMap((one) => ways.map((way) => written(one, at, way))).slice(0, mostReadings);
  }
  const all = lists
    .map(({ words, guesses }) => takeFrom(words.flat(), lexicon, guesses > 0))
    .sort((a, b) => a.unknown.length - b.unknown.length);
  const [best] = all;
  if (!best || best.unknown.length >= plain.unknown.length) return [plain];
  return all.filter((one) => one.unknown.length === best.unknown.length);
}

function written(
  { words, guesses }: { words: readonly (readonly string[])[]; guesses: number },
  at: number,
  { words: instead, isSafe }: Correction,
) {
  return {
    words: words.map((one, index) => (index === at ? instead : one)),
    guesses: guesses + (isSafe ? 0 : 1),
  };
}

function takeFrom(list: readonly string[], lexicon: Lexicon, corrected: boolean): Taken {
  const ideas = new Map<string, IdeaHow>();
  const phrases = new Map<string, string>();
  const unknown: string[] = [];
  const places: number[] = [];
  let blocked: string | null = null;
  for (let at = 0; at < list.length; ) {
    const word = list[at] ?? '';
    const starts = (phrase: readonly string[]) =>
      phrase.every((one, index) => list[at + index] === one);
    const block = lexicon.blocking.get(word)?.find(starts);
    const found = lexicon.phrases.get(word)?.find(({ words }) => starts(words));
    const weak = lexicon.weak.get(word)?.find(starts);
    const longest = Math.max(found?.words.length ?? 0, weak?.length ?? 0);
    if (block && block.length >= longest) {
      blocked ??= block.join(' ');
      at += block.length;
    } else if (found && found.words.length >= (weak?.length ?? 0)) {
      for (const { idea, how } of found.ideas) {
        if (ideas.get(idea) !== 'sure') ideas.set(idea, how);
        if (!phrases.has(idea)) phrases.set(idea, found.words.join(' '));
      }
      at += found.words.length;
    } else if (weak) at += weak.length;
    else {
      unknown.push(word);
      places.push(at);
      at += 1;
    }
  }
  return { ideas, phrases, unknown, places, blocked, corrected };
}
