/** What a word is in a claim: an act, somebody, a state with a contrary, a mark of a list. */
import { antonyms, listMarks, negationWords } from '../likeness.vi.ts';
import { acts } from '../order/adjuncts.vi.ts';
import { people, statesToldLast } from '../order/turning.vi.ts';
import type { Piece } from '../pieces.ts';
import { claimActs, claimPeople, matters } from './claimWords.vi.ts';
import { actingBodies } from './places.vi.ts';

export const sided = new Set(
  [...antonyms.flatMap(([words, against]) => [...words, ...against]), ...statesToldLast].filter(
    (word) => !matters.has(word),
  ),
);

export function isAct(word: string): boolean {
  return acts.has(word) || claimActs.has(word);
}

export function isSomebody(piece: Piece | undefined): boolean {
  return (
    piece !== undefined && [people, actingBodies, claimPeople].some((all) => all.has(piece.word))
  );
}

/** Denies, or has a contrary. */
export function isSided(word: string): boolean {
  return sided.has(word) || negationWords.has(word);
}

export function isListMark(piece: Piece | undefined): boolean {
  return piece !== undefined && listMarks.has(piece.word);
}
