/** Mends a word that no list knows, where beside another it is nearly a known phrase. */
import { whenAsked } from '../../lib/whenAsked.ts';
import { isSyllableSpelt } from '../../privacy/slips/syllables.vi.ts';
import { looseKey } from '../../text/compareKey.ts';
import { wordSet } from '../deeds/closeWords.ts';
import type { Piece } from '../pieces.ts';
import { wordsIn } from '../pieces.ts';
import { tenorLexicon, tenorPhrases } from './lexicon.ts';
import { tenorEmpty, tenorMarks, tenorNot } from './small.vi.ts';

/** Beside them a word may be any. */
const small = wordSet(`${tenorEmpty}|${tenorMarks}|${tenorNot}`);

interface Neighbours {
  /** All words of the lists. */
  readonly words: ReadonlySet<string>;
  readonly after: ReadonlyMap<string, ReadonlySet<string>>;
  readonly before: ReadonlyMap<string, ReadonlySet<string>>;
}

const neighbours = whenAsked(readNeighbours);

function readNeighbours(): Neighbours {
  const [after, before] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const add = (map: Map<string, Set<string>>, word: string, other: string) => {
    const there = map.get(word);
    if (there === undefined) map.set(word, new Set([other]));
    else there.add(other);
  };
  const known = new Set(small);
  for (const phrase of tenorPhrases()) {
    const words = wordsIn(phrase);
    for (const word of words) known.add(word);
    words.slice(1).forEach((word, at) => {
      const last = words[at] ?? '';
      if (small.has(last) || small.has(word)) return;
      add(after, last, word);
      add(before, word, last);
    });
  }
  return { words: known, after, before };
}

export function withMended(text: string, pieces: readonly Piece[]): readonly Piece[] {
  let mended: Piece[] | null = null;
  const { words } = neighbours();
  pieces.forEach((piece, at) => {
    const word = words.has(piece.word) ? null : mendedAt(text, pieces, at);
    if (word === null) return;
    mended ??= [...pieces];
    mended[at] = { ...piece, word };
  });
  return mended ?? pieces;
}

function mendedAt(text: string, pieces: readonly Piece[], at: number): string | null {
  const { word, figure, named, start } = pieces[at] as Piece;
  const isName = at > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2));
  if (figure !== undefined || named !== undefined || isName || !/^\p{L}{2,}$/u.test(word))
    return null;
  const { after, before } = neighbours();
  const last = after.get(pieces[at - 1]?.word ?? '');
  // Of a known phrase it is no neighbour.
  const isOwn = tenorLexicon().tree.longest(pieces, at + 1).length > 1;
  const next = isOwn ? undefined : before.get(pieces[at + 1]?.word ?? '');
  const near = new Set([...(last ?? []), ...(next ?? [])].filter((one) => isNear(word, one)));
  const [one] = near;
  return one === undefined || near.size > 1 ? null : one;
}

/** Without its accents, with the likest tone, two letters turned; of no syllable one letter apart. */
function isNear(word: string, other: string): boolean {
  const [own, there] = [word, other].map(looseKey) as [string, string];
  if (own === there) return own === word || likeTones(word) === likeTones(other);
  if (isTurned(word, other)) return true;
  return own.length > 1 && !isSyllableSpelt(word, true) && isOneApart(own, there);
}

const alike = /[\u0303\u0309]/gu;

/** The two tones that many write alike. */
function likeTones(word: string): string {
  return word.normalize('NFD').replace(alike, '~');
}

function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  const turned = `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}`;
  return turned === b;
}

function isOneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
