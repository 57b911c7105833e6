/** What is told in a sentence, phrase by phrase, in parts that may be left out. */
import type { ConceptKind } from './lexicon.ts';

/** A phrase as it is read, and where it is. */
export interface Told {
  readonly kind: ConceptKind | 'figure' | 'number' | 'name' | 'unknown';
  readonly word: string;
  /** In the words of the sentence, in small letters. */
  readonly said: string;
  /** What it may be, and those with what they are a kind of. */
  readonly names: readonly string[];
  readonly wider: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Index of the part it is in. */
  readonly part: number;
  /** Of the name of something: another may have another. */
  readonly isQuoted: boolean;
  /** In brackets: said beside the deed. */
  readonly isBeside: boolean;
}

/** A part of a sentence that begins with a small word or after a mark. */
export interface DeedPart {
  readonly opener: string;
  readonly start: number;
}

export interface Deed {
  readonly told: readonly Told[];
  readonly parts: readonly DeedPart[];
  /** Concepts as told; those with wider ones; and those with what they bring along. */
  readonly own: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
  readonly brought: ReadonlySet<string>;
  /** Things and matters: two that tell of one deed share one of these. */
  readonly telling: readonly string[];
  /** Tells of what somebody suffers. */
  readonly isSuffered: boolean;
  /** Words of its gist: of fewer common ones it is told quite otherwise. */
  readonly words: ReadonlySet<string>;
}

const concepts: ReadonlySet<string> = new Set([
  'act',
  'who',
  'level',
  'matter',
  'thing',
  'state',
  'bad',
]);

export function isConcept({ kind }: Pick<Told, 'kind'>): boolean {
  return concepts.has(kind);
}

export function isMark(word: string): boolean {
  return /^[,;:.()–—&/+-]/u.test(word);
}
