/** The outline's words of headers, made ready for look-up. */
import type { HeaderWords } from '../../outline/schema.ts';
import { rememberedTexts, rememberedWith } from '../lib/remembered.ts';
import { compareKey, looseKey } from '../text/text.ts';

export type IdeaHow = 'sure' | 'near';

export interface Phrase {
  readonly words: readonly string[];
  readonly ideas: readonly { readonly idea: string; readonly how: IdeaHow }[];
}

export interface Lexicon {
  /** Longest first, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly weak: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly blocking: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly weakTexts: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly shortForms: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly vocabulary: ReadonlySet<string>;
  /** How a word is spelt that is a phrase by itself: "tai" is "tại". */
  readonly spelt: Spellings;
  /** "tuyen truyen": two words that follow each other in a phrase. */
  readonly bigrams: ReadonlySet<string>;
  /** "mtm" → phrases with these first letters. */
  readonly initials: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** The lists of words and a tab's cells are asked for over and over; as letters, some 20,000 of them. */
const takenApart = rememberedTexts((text) => {
  const phrase = looseKey(text)
    .replace(/(?<![a-z0-9])([a-z])[/.]([a-z])(?![a-z0-9])/g, '$1$2')
    .replace(/[^a-z0-9%_]+/g, ' ')
    .trim();
  return { phrase, words: phrase === '' ? [] : phrase.split(' ') };
}, 2_000_000);

/** Loose words of a text, punctuation aside. */
export function wordsOf(text: string): readonly string[] {
  return takenApart(text).words;
}

/** The same, with single spaces. */
export function phraseOf(text: string): string {
  return takenApart(text).phrase;
}

/** Begins with these words, and none of them goes on. */
function startsWith(text: string, start: string): boolean {
  const [whole, first] = [phraseOf(text), phraseOf(start)];
  return whole.startsWith(first) && (whole.length === first.length || whole[first.length] === ' ');
}

const startsOf = rememberedWith((list: readonly string[]) =>
  byFirst(list, wordsOf, (a, b) => b.length - a.length),
);

/** The longest of the list that the text begins with, word for word. */
export function startIn(text: string, list: readonly string[]): string | undefined {
  const [first = ''] = wordsOf(text);
  return startsOf(list)
    .get(first)
    ?.find((start) => startsWith(text, start));
}

/** The phrases of a list, for asking whether it has one. */
export const phrasesIn = rememberedWith(
  (list: readonly string[]): ReadonlySet<string> => new Set(list.map(phraseOf)),
);

const lexicons = new WeakMap<HeaderWords, Lexicon>();

/** The words made ready, once for each outline. */
export function lexiconOf(words: HeaderWords): Lexicon {
  const ready = lexicons.get(words);
  if (ready) return ready;
  const made = lexiconFrom(words);
  lexicons.set(words, made);
  return made;
}

function lexiconFrom(words: HeaderWords): Lexicon {
  const phrases = phrasesOf(words);
  const weak = words.weak.map(wordsOf);
  const all = [...phrases.map((one) => one.words), ...weak];
  const spoken = [...all, ...[...words.blocking, ...words.ignored].map(wordsOf)];
  return {
    phrases: byFirst(phrases, (one) => one.words),
    weak: byFirst(weak, (one) => one),
    blocking: byFirst(words.blocking.map(wordsOf), (one) => one),
    weakTexts: new Set(weak.map((one) => one.join(' '))),
    asides: setOf(words.asides),
    complements: setOf(words.complements),
    shortForms: new Map(
      Object.entries(words.shortForms).map(([short, long]) => [looseKey(short), long.map(wordsOf)]),
    ),
    vocabulary: new Set(spoken.flat()),
    spelt: spellingsOf(
      [
        ...words.weak,
        ...words.blocking,
        ...Object.values(words.ideas).flatMap(({ sure, near }) => [...sure, ...near]),
      ].filter((text) => wordsOf(text).length === 1),
    ),
    bigrams: new Set(spoken.flatMap((one) => one.slice(1).map((word, at) => `${one[at]} ${word}`))),
    initials: initialsOf(phrases.map((one) => one.words)),
  };
}

/** Word without accents → with them. */
export type Spellings = ReadonlyMap<string, ReadonlySet<string>>;

/** "trợ" is no "trò": typed with accents, and with others than the word has. */
export function isSpeltOther(word: string, typed: Spellings, { spelt }: Lexicon): boolean {
  const own = [...(typed.get(word) ?? [])];
  const known = spelt.get(word);
  return own.length > 0 && own.every((one) => one !== word && !known?.has(one));
}

/** As each text has them. */
export function spellingsOf(texts: readonly string[]): Spellings {
  const found = new Map<string, Set<string>>();
  for (const word of texts.flatMap((text) => compareKey(text).split(/[^\p{L}\p{N}]+/u))) {
    const key = looseKey(word);
    found.set(key, (found.get(key) ?? new Set()).add(word));
  }
  return found;
}

function setOf(texts: readonly string[] = []): ReadonlySet<string> {
  return new Set(texts.map((text) => wordsOf(text).join(' ')));
}

function phrasesOf(words: HeaderWords): Phrase[] {
  const phrases = new Map<string, { idea: string; how: IdeaHow }[]>();
  for (const [idea, { sure, near }] of Object.entries(words.ideas)) {
    const add = (how: IdeaHow) => (text: string) => {
      const key = phraseOf(text);
      phrases.set(key, [...(phrases.get(key) ?? []), { idea, how }]);
    };
    sure.forEach(add('sure'));
    near.forEach(add('near'));
  }
  return [...phrases].map(([key, ideas]) => ({ words: key.split(' '), ideas }));
}

/** Lists by the first word, the longest first. */
function byFirst<Item>(
  items: readonly Item[],
  wordsIn: (item: Item) => readonly string[],
  order = (a: Item, b: Item) => wordsIn(b).length - wordsIn(a).length,
): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  const sorted = [...items].sort(order);
  for (const item of sorted) {
    const [first = ''] = wordsIn(item);
    map.set(first, [...(map.get(first) ?? []), item]);
  }
  return map;
}

function initialsOf(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases.filter((one) => one.length >= 2 && one.length <= 4)) {
    const key = phrase.map((word) => word[0]).join('');
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
}
