/** The parts of a sentence that a small word opens and without which the deed stays told: a grammar, its words as data. */

import { isAct, isSomebody } from '../gist/saying.ts';
import { listMarks } from '../likeness.vi.ts';
import { partners, people } from '../order/turning.vi.ts';
import { readPhrases } from '../phrases.ts';
import { PhraseTree } from '../phraseTree.ts';
import { countsAsWord, type Piece, wordsIn } from '../pieces.ts';
import { verbs } from '../verbs.vi.ts';
import {
  type AdjunctSort,
  adjunctRows,
  alongWith,
  atPlace,
  intoWords,
  joint,
  jointNouns,
  levelWords,
  mutualActs,
  ownPlaces,
  placingActs,
  venues,
} from './adjuncts.vi.ts';
import { isInFront, openerTree, partEnd, purposeEnd, type WordedText } from './partEnds.ts';

type Pieces = readonly Piece[];

interface Adjunct {
  readonly kind: AdjunctSort;
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

const venueTree = new PhraseTree();
for (const one of venues) venueTree.add(wordsIn(one), one);

/** In order; a part whose end is not seen is none. */
export function adjunctsOf(text: string, raw: Pieces, phrases: Pieces): readonly Adjunct[] {
  const reading = { text, raw, phrases: new Map(phrases.map((one) => [one.start, one])) };
  const found: Adjunct[] = [];
  for (let at = 0; at < raw.length; ) {
    const one = adjunctAt(reading, at);
    if (one !== null) found.push(one.adjunct);
    at = one === null ? at + 1 : one.next;
  }
  return found.filter((one) => isLeftWhole(phrases, [one]));
}

/** Without these parts an act and what it is done with are left. */
export function isLeftWhole(
  phrases: Pieces,
  gone: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const left = phrases.filter(
    (piece) =>
      countsAsWord(piece) && !gone.some((one) => one.start <= piece.start && piece.start < one.end),
  );
  const first = left[0]?.word.split(' ')[0] ?? '';
  const isTold = left.some(({ word }) => isAct(word) && word !== joint) || verbs.has(first);
  return isTold && left.some((piece) => !isAct(piece.word) && !isSomebody(piece));
}

function adjunctAt(
  reading: WordedText,
  at: number,
): { readonly adjunct: Adjunct; readonly next: number } | null {
  const { text, raw } = reading;
  const { length, meaning } = openerTree.longest(raw, at);
  if (length === 0) return null;
  const [row = 0, opening = 1] = meaning.split(' ').map(Number);
  const sort = adjunctRows[row]?.sort as AdjunctSort;
  const next = sort === 'purpose' ? purposeEnd(reading, at) : partEnd(reading, at, opening, sort);
  if (next === null || next <= at + opening) return null;
  const own = raw.slice(at + opening, next);
  if (
    text.lastIndexOf('(', (raw[at] as Piece).start) >
    text.lastIndexOf(')', (raw[at] as Piece).start)
  )
    return null;
  if (!mayGo(reading, { at, sort, own })) return null;
  const first = raw[at] as Piece;
  const last = raw[next - 1] as Piece;
  const comma = /,\s*$/.exec(text.slice(0, first.start));
  const isFront = isInFront(reading, at);
  const start = comma === null || isFront ? first.start : comma.index;
  return {
    adjunct: { kind: sort, said: saidIn(raw.slice(at, next)), start, end: last.end },
    next,
  };
}

interface Part {
  readonly at: number;
  readonly sort: AdjunctSort;
  readonly own: Pieces;
}

/** Not where it is what is done, with whom two do it, or which of several is meant. */
function mayGo({ raw, phrases }: WordedText, { at, sort, own }: Part): boolean {
  if (sort === 'purpose') return true;
  const inside = own.flatMap(({ start }) => phrases.get(start) ?? []);
  if (own.some(({ figure }) => figure !== undefined)) return false;
  if (sort === 'when') return true;
  if (
    inside.some(({ word }) => levelWords.has(word)) ||
    own.some(({ word }) => levelWords.has(word))
  )
    return false;
  const before = raw.slice(0, at).flatMap(({ start }) => phrases.get(start) ?? []);
  const last = before[before.length - 1];
  if (sort === 'partner') {
    const noun = raw[at - 1]?.word ?? '';
    const two = raw
      .slice(Math.max(0, at - 2), at)
      .map(({ word }) => word)
      .join(' ');
    const isJoint = raw[at]?.word === joint.split(' ')[0];
    const all = [...phrases.values()].filter((one) => !inside.includes(one));
    if (jointNouns.has(noun) || jointNouns.has(two)) return false;
    if (all.some(({ word }) => mutualActs.has(word))) return false;
    return isJoint || inside.some(({ word }) => partners.has(word)) || raw[at]?.word !== alongWith;
  }
  if (
    [...phrases.values()].some(({ word }) => placingActs.has(word)) &&
    intoWords.has(raw[at]?.word ?? '')
  )
    return false;
  if (sort === 'place') {
    if (own.every(({ word }) => ownPlaces.has(word))) return false;
    if (inside.some(({ word }) => people.has(word))) return false;
    return !(last !== undefined && people.has(last.word) && !isVenue(raw, at));
  }
  return true;
}

function isVenue(raw: Pieces, at: number): boolean {
  return raw[at]?.word === atPlace || venueTree.longest(raw, at + 1).length > 0;
}

/** Its words as they are read: "ngoài giờ học" is not "trong giờ học". */
function saidIn(whole: Pieces): string {
  return readPhrases(whole)
    .map(({ word }) => word)
    .filter((word) => !listMarks.has(word))
    .join(' ');
}
