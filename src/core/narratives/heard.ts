/** The words of a place as they are heard in a sentence, and what each weighs. */
import type { Matter, SubMeasure } from '../../outline/schema.ts';
import { withoutAccents } from './gist/accents.ts';
import { placelessWords } from './narrativeWords.vi.ts';
import { readWords } from './phrases.ts';

export interface Heard {
  /** Its words with a space on both sides. */
  readonly phrase: string;
  /** The same without accents, for what is typed without them. */
  readonly plain: string;
  readonly weight: number;
  /** A keyword of two letters ("ai") is a Vietnamese word too: only its capitals count. */
  readonly capitals: RegExp | null;
  readonly from: keyof typeof weights;
}

/** A longer keyword weighs more; a hint weighs less, a word of the label least; a single word by how few places use it. */
export const weights = { keyword: 2, hint: 0.7, label: 0.4, word: 0.6 };
/** The words of a place are made ready once for all sentences. */
const ready = new WeakMap<SubMeasure | Matter, readonly Heard[]>();

export function heardOf(place: SubMeasure | Matter): readonly Heard[] {
  const known = ready.get(place);
  if (known !== undefined) return known;
  const label =
    'label' in place ? place.label.split(/[,;()]/).filter((one) => one.trim().includes(' ')) : [];
  const heard = [
    ...place.keywords.map((one) => toHeard(one, 'keyword')),
    ...('hints' in place ? place.hints.map((one) => toHeard(one, 'hint')) : []),
    ...label.map((one) => toHeard(one, 'label')),
  ];
  ready.set(place, heard);
  return heard;
}

function toHeard(keyword: string, from: Heard['from']): Heard {
  const words = readWords(keyword.replace(/\(.*\)/, ''));
  const phrase = words.join(' ');
  const length = phrase.split(' ').length;
  return {
    phrase: ` ${phrase} `,
    plain: ` ${withoutAccents(phrase)} `,
    weight: weights[from] * Math.sqrt(length),
    from,
    capitals:
      keyword.length > 2 ? null : new RegExp(`(?<!\\p{L})${keyword.toUpperCase()}(?!\\p{L})`, 'u'),
  };
}

/** Place → its words, each weighing more the fewer places use it. */
type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Made once for the places of a group. */
const vocabularies = new WeakMap<readonly unknown[], Vocabulary>();

/** Single words of the place's keywords and hints in a sentence, wherever they stand. */
export function sharedWords(
  code: string,
  said: readonly string[],
  isPlain: boolean,
  places: readonly SubMeasure[],
): number {
  let vocabulary = vocabularies.get(places);
  if (vocabulary === undefined) {
    vocabulary = vocabularyOf(places);
    vocabularies.set(places, vocabulary);
  }
  const own = vocabulary.get(code);
  const words = isPlain ? withoutAccentsIn(own) : own;
  let sum = 0;
  for (const word of new Set(said)) sum += words?.get(word) ?? 0;
  return weights.word * sum;
}

function withoutAccentsIn(words: ReadonlyMap<string, number> = new Map()) {
  return new Map([...words].map(([word, weight]) => [withoutAccents(word), weight]));
}

function vocabularyOf(places: readonly SubMeasure[]): Vocabulary {
  const own = places.map((place) => {
    const words = heardOf(place).flatMap(({ phrase }) => phrase.trim().split(' '));
    return { code: place.code, words: new Set(words.filter((word) => !placelessWords.has(word))) };
  });
  const users = new Map<string, number>();
  for (const { words } of own)
    for (const word of words) users.set(word, (users.get(word) ?? 0) + 1);
  const weigh = (word: string) => Math.log(places.length / (users.get(word) ?? 1));
  return new Map(
    own.map(({ code, words }) => [code, new Map([...words].map((word) => [word, weigh(word)]))]),
  );
}
