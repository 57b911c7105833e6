/** Reads a header's words: which ideas it speaks of, which words nothing explains. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import { looseKey } from '../text/text.ts';

/** Idea → whether its words are sure; words in brackets only help. */
export interface HeaderIdeas {
  readonly own: ReadonlyMap<string, 'sure' | 'near'>;
  /** Of the words in brackets. */
  readonly inBrackets: ReadonlyMap<string, 'sure' | 'near'>;
  /** Phrase by idea, as typed without accents. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Words that are neither an idea's nor weak. */
  readonly unknown: readonly string[];
  readonly blocked: string | null;
  /** Words corrected by one letter. */
  readonly corrected: boolean;
}

interface Phrase {
  readonly words: readonly string[];
  readonly ideas: readonly { readonly idea: string; readonly how: 'sure' | 'near' }[];
}

interface Lexicon {
  readonly phrases: readonly Phrase[];
  readonly weak: readonly (readonly string[])[];
  readonly weakTexts: ReadonlySet<string>;
  readonly blocking: readonly (readonly string[])[];
  readonly shortForms: ReadonlyMap<string, readonly string[]>;
  readonly vocabulary: ReadonlySet<string>;
}

const none: HeaderWords = {
  shortForms: {},
  weak: [],
  blocking: [],
  ignored: [],
  ideas: {},
  meanings: [],
  totals: [],
  totalTails: [],
  signatures: [],
  notes: [],
  groupStarts: [],
  oldCopies: [],
  moneyUnits: [],
  titles: [],
};

/** The outline's words; empty lists where it has none. */
export function headerWordsOf(outline: Outline): HeaderWords {
  return outline.headerWords ?? none;
}

/** Loose words of a text, punctuation aside. */
export function wordsOf(text: string): string[] {
  return looseKey(text)
    .replace(/[^a-z0-9%_]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

const lexicons = new WeakMap<HeaderWords, Lexicon>();

export function lexiconOf(words: HeaderWords): Lexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const phrases = new Map<string, { idea: string; how: 'sure' | 'near' }[]>();
  for (const [idea, { sure, near }] of Object.entries(words.ideas)) {
    for (const [how, list] of [
      ['sure', sure],
      ['near', near],
    ] as const) {
      for (const text of list) {
        const key = wordsOf(text).join(' ');
        phrases.set(key, [...(phrases.get(key) ?? []), { idea, how }]);
      }
    }
  }
  const lists = (texts: readonly string[]) =>
    texts.map(wordsOf).sort((a, b) => b.length - a.length);
  const made: Lexicon = {
    phrases: [...phrases]
      .map(([key, ideas]) => ({ words: key.split(' '), ideas }))
      .sort((a, b) => b.words.length - a.words.length),
    weak: lists(words.weak),
    weakTexts: new Set(words.weak.map((text) => wordsOf(text).join(' '))),
    blocking: lists(words.blocking),
    shortForms: new Map(
      Object.entries(words.shortForms).map(([short, long]) => [looseKey(short), wordsOf(long)]),
    ),
    vocabulary: new Set(
      [...phrases.keys(), ...words.weak, ...words.blocking, ...words.ignored].flatMap(wordsOf),
    ),
  };
  lexicons.set(words, made);
  return made;
}

/** Takes the ideas out of a header text. */
export function readHeader(text: string, words: HeaderWords): HeaderIdeas {
  const lexicon = lexiconOf(words);
  const brackets = eachMatch(text, /\(([^()]*)\)/g)
    .map(([, inside]) => inside ?? '')
    .join(' ');
  const outside = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/^\s*(?:[IVX]+|\d{1,2})(?:\.\d+)*[.)]\s+/, ' ');
  const own = takeIdeas(outside, lexicon);
  const helped = takeIdeas(brackets, lexicon);
  const aside =
    helped.blocked === null || /^(?:khong|chua)/.test(helped.blocked) ? null : helped.blocked;
  return { ...own, own: own.ideas, inBrackets: helped.ideas, blocked: own.blocked ?? aside };
}

/** As typed, or with short forms written out where that explains more words. */
function takeIdeas(text: string, lexicon: Lexicon) {
  const words = wordsOf(withoutYears(text));
  const plain = takeFrom(words, lexicon, false);
  if (plain.unknown.length === 0 || !words.some((word) => lexicon.shortForms.has(word))) {
    return plain.unknown.length === 0 ? plain : takeMended(words, lexicon);
  }
  const long = words.flatMap((word) => lexicon.shortForms.get(word) ?? [word]);
  const full = takeFrom(long, lexicon, false);
  return full.unknown.length === 0 ? full : takeMended(long, lexicon);
}

function takeMended(words: readonly string[], lexicon: Lexicon) {
  const list = mended(words, lexicon);
  return takeFrom(
    list,
    lexicon,
    list.some((word, at) => word !== words[at]),
  );
}

function takeFrom(list: readonly string[], lexicon: Lexicon, corrected: boolean) {
  const ideas = new Map<string, 'sure' | 'near'>();
  const phrases = new Map<string, string>();
  const unknown: string[] = [];
  let blocked: string | null = null;
  const startsAt = (at: number) => (phrase: readonly string[]) =>
    phrase.every((word, index) => list[at + index] === word);
  for (let at = 0; at < list.length; ) {
    const block = lexicon.blocking.find(startsAt(at));
    const found = lexicon.phrases.find(({ words }) => startsAt(at)(words));
    const weak = lexicon.weak.find(startsAt(at));
    if (
      block &&
      block.length >= (found?.words.length ?? 0) &&
      block.length >= (weak?.length ?? 0)
    ) {
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
      unknown.push(list[at] ?? '');
      at += 1;
    }
  }
  return { ideas, phrases, unknown, blocked, corrected };
}

function withoutYears(text: string): string {
  return text.replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, ' ').replace(/\b20\d\d\b/g, ' ');
}

/** Slips of one letter mended where only one word can be meant. */
function mended(words: readonly string[], { vocabulary }: Lexicon): string[] {
  return words.map((word) => {
    if (vocabulary.has(word) || word.length < 4 || /\d/.test(word)) return word;
    const near = [...vocabulary].filter((other) => other[0] === word[0] && isSlip(word, other));
    return near.length === 1 ? (near[0] ?? word) : word;
  });
}

/** One letter added, lost, changed, or two swapped. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (text: string, skip: number) => text.slice(from + skip);
  if (a.length === b.length) {
    const swapped = a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
    return rest(a, 1) === rest(b, 1) || swapped;
  }
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}
