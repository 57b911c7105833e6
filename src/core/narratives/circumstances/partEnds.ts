/** Where a part that a small word opens begins and ends. */

import { isAct } from '../gist/saying.ts';
import { people } from '../order/turning.vi.ts';
import { PhraseTree } from '../phraseTree.ts';
import { type Piece, wordsIn } from '../pieces.ts';
import {
  type AdjunctSort,
  addressingWords,
  adjunctRows,
  and,
  calledAfter,
  goingOn,
  joint,
  judging,
  ofWhole,
  ownUnit,
  partOpeners,
} from './adjuncts.vi.ts';

type Pieces = readonly Piece[];

/** Each with its row and how many words open the part. */
export const openerTree = new PhraseTree();
adjunctRows.forEach(({ openers, heads }, at) => {
  for (const opener of openers)
    for (const head of heads ?? [''])
      openerTree.add(wordsIn(`${opener} ${head}`), `${at} ${wordsIn(opener).length}`);
});

/** A sentence as the grammar reads it. */
export interface WordedText {
  readonly text: string;
  /** Words as they are spelt. */
  readonly raw: Pieces;
  /** Phrases by where they begin. */
  readonly phrases: ReadonlyMap<number, Piece>;
}

/** Up to a mark, the next part or an act; null where it is not seen to end. */
export function partEnd(
  { text, raw, phrases }: WordedText,
  at: number,
  opening: number,
  sort: AdjunctSort,
): number | null {
  const isFront = isInFront({ text, raw, phrases }, at);
  // Between somebody and the act it shows that they act.
  const isTold =
    isFront && raw.slice(0, at).some(({ start }) => people.has(phrases.get(start)?.word ?? ''));
  for (let next = at + opening; next < raw.length; next += 1) {
    const { word, start } = raw[next] as Piece;
    const before = raw[next - 1] as Piece;
    if (/[.;:()\u201c\u201d"\u2013]/.test(text.slice(before.end, start))) return next;
    if (word === ',' || word === ';')
      return !isFront && isListed({ text, raw, phrases }, next) ? null : next;
    if (next === at + opening) {
      if (partOpeners.has(word)) return null;
      continue;
    }
    const phrase = phrases.get(start);
    if (
      phrase !== undefined &&
      isAct(phrase.word) &&
      (sort === 'when' || !calledAfter.has(before.word))
    )
      return (sort === 'partner' || isFront) && phrase.word !== joint && !isTold ? next : null;
    if (isFront && ownUnit.has(word)) return next;
    if (goingOn.has(word)) return null;
    if (partOpeners.has(word) || judging.has(word)) return next;
  }
  return raw.length;
}

/** Before any act. */
export function isInFront({ raw, phrases }: WordedText, at: number): boolean {
  return !raw.slice(0, at).some(({ start }) => isAct(phrases.get(start)?.word ?? ''));
}

/** After the mark the list of the part goes on: no act is told there. */
function isListed({ raw, phrases }: WordedText, mark: number): boolean {
  for (let next = mark + 1; next < raw.length; next += 1) {
    const { word, start, figure } = raw[next] as Piece;
    const phrase = phrases.get(start);
    if (figure !== undefined || partOpeners.has(word)) return false;
    if (phrase !== undefined && isAct(phrase.word)) return false;
    if (word === ',' || word === ';') return true;
  }
  return true;
}

/** What for goes on to a mark or to a part of the whole; null where it may be said of whom or of what it is. */
export function purposeEnd(reading: WordedText, at: number): number | null {
  const { text, raw, phrases } = reading;
  const isFront = isInFront(reading, at);
  for (let next = at + 2; next < raw.length; next += 1) {
    const { start, word } = raw[next] as Piece;
    const before = raw[next - 1] as Piece;
    if (word === ';' || /[.;:()]/.test(text.slice(before.end, start))) return next;
    const phrase = phrases.get(start)?.word ?? '';
    if (word === ',' && (isFront || !goesOnWith(reading, next + 1))) return next;
    if (ofWhole.has(word) || openerTree.longest(raw, next).length > 0) return next;
    if (addressingWords.has(word) || (before.word === and && isAct(phrase))) return null;
  }
  return isFront ? null : raw.length;
}

/** "…, phối hợp với …" is said of the whole. */
function goesOnWith({ raw }: WordedText, at: number): boolean {
  const { length } = openerTree.longest(raw, at);
  return length === 0;
}
