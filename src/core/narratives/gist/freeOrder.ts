/** Whether two sentences of the same words, a part of which was moved, say the same. */
import { antonyms, negationWords } from '../likeness.vi.ts';
import { acts, doing } from '../order/adjuncts.vi.ts';
import { people, statesToldLast } from '../order/turning.vi.ts';
import { countsAsWord, type Piece } from '../pieces.ts';
import {
  actingBodies,
  countedPeople,
  mutualActs,
  orderWords,
  qualities,
  quantifiers,
} from './places.vi.ts';

const sided = new Set([
  ...antonyms.flatMap(([words, against]) => [...words, ...against]),
  ...statesToldLast,
]);

/** True where one part was moved, and what is denied, counted, named or acts keeps its place. */
export function isMoved(a: readonly Piece[], b: readonly Piece[]): boolean {
  const [one, other] = [a.filter(countsAsWord), b.filter(countsAsWord)];
  const [words, others] = [one.map(({ word }) => word), other.map(({ word }) => word)];
  if (words.some((word) => orderWords.has(word)) || !isRotated(words, others)) return false;
  if (!isSame(words.filter(isAct), others.filter(isAct))) return false;
  const isMutual = words.filter(isAct).every((word) => mutualActs.has(word));
  if (!isSame(namesIn(one), namesIn(other))) return false;
  if (!isMutual && !isSame(actingIn(a), actingIn(b))) return false;
  return [...new Set(words)].every((word) =>
    staysWith(word, words, others, placing(word, [a, b], isMutual)),
  );
}

function isAct(word: string): boolean {
  return acts.has(word) && word !== doing;
}

/** People, bodies, names and numbers in their order. */
function namesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter(({ word, named }) => isSomebody(word) || named !== undefined || /^\d/.test(word))
    .map(({ word }) => word);
}

/** Who is told of before what is done, without a small word that says for whom it is. */
function actingIn(pieces: readonly Piece[]): readonly string[] {
  const act = pieces.findIndex(({ word }) => isAct(word));
  const before = act < 0 ? [] : pieces.slice(0, act);
  return before
    .map(({ word }) => word)
    .filter((word) => isSomebody(word) && !hasPlace(word, pieces));
}

function isSomebody(word: string): boolean {
  return people.has(word) || actingBodies.has(word);
}

/** Which neighbours a word must keep. */
function placing(
  word: string,
  sentences: readonly (readonly Piece[])[],
  isMutual: boolean,
): 'next' | 'either' | 'free' {
  if (negationWords.has(word) || quantifiers.has(word) || /^\d/.test(word)) return 'next';
  if (isSomebody(word))
    return isMutual || sentences.every((pieces) => hasPlace(word, pieces)) ? 'free' : 'next';
  const isNamed = sentences[0]?.some((piece) => piece.word === word && piece.named !== undefined);
  return isNamed || sided.has(word) || qualities.has(word) ? 'either' : 'free';
}

/** Somebody for whom it is, of whom, or whose number is told: not the one who acts. */
function hasPlace(word: string, pieces: readonly Piece[]): boolean {
  return pieces.every((piece, at) => {
    const before = pieces[at - 1];
    const isCounted = before?.figure !== undefined || countedPeople.has(before?.word ?? '');
    return piece.word !== word || piece.role !== undefined || isCounted;
  });
}

function staysWith(
  word: string,
  a: readonly string[],
  b: readonly string[],
  how: 'next' | 'either' | 'free',
): boolean {
  if (how === 'free') return true;
  const [next, nextThere] = [1, 1].map((step, at) => neighbours(word, at === 0 ? a : b, step));
  if (next === nextThere) return true;
  return how === 'either' && neighbours(word, a, -1) === neighbours(word, b, -1);
}

function neighbours(word: string, words: readonly string[], step: number): string {
  return words.flatMap((one, at) => (one === word ? [words[at + step] ?? ''] : [])).join('|');
}

/** One is the other with two neighbouring parts changed over. */
function isRotated(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let end = a.length;
  while (end > from && a[end - 1] === b[end - 1]) end -= 1;
  const [left, right] = [a.slice(from, end), b.slice(from, end)];
  return left.some((_, at) => isSame([...left.slice(at), ...left.slice(0, at)], right));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}
