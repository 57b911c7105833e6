/** What a sentence says when its synonyms are one, and words without which it stays true are away. */
import { listMarks } from '../likeness.vi.ts';
import { acts, managed } from '../order/adjuncts.vi.ts';
import { people } from '../order/turning.vi.ts';
import type { Piece } from '../pieces.ts';
import { light, sensesBeside } from './lessSaid.vi.ts';
import { alikeMark, optionalPieces, treeOf } from './optional.ts';
import {
  actingBodies,
  attending,
  attracting,
  countedPeople,
  deniedStates,
  lacking,
  numberWords,
  single,
} from './places.vi.ts';
import { senses } from './thesaurus.vi.ts';

const quotes: ReadonlySet<string> = new Set(['"', '\u201c', '\u201d']);

const senseTree = treeOf(senses, ([first = '']) => first);
const lightTree = treeOf(
  light.map((one) => [one]),
  () => 'light',
);
const besideRows = sensesBeside.map((row) => ({
  ...row,
  words: new Set(row.words),
}));

/** The pieces that say something, each read as the first of its synonyms. */
export function gistOf(pieces: readonly Piece[], isAsked: boolean): readonly Piece[] {
  const without = new Set(optionalPieces(pieces, isAsked));
  const kept = pieces.filter((piece) => !without.has(piece)).map(alikeMark);
  return readBeside(withoutAttending(readSenses(withStates(kept))));
}

/** "chưa đồng đều", "không đồng đều", "thiếu đồng bộ": of a state they say one thing. */
function withStates(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const next = pieces[at + 1]?.word ?? '';
    const isState =
      (piece.word === single.notYet && deniedStates.has(next)) ||
      (piece.word === single.lack && lacking.has(next));
    if (
      piece.word === single.machine &&
      pieces[at - 1]?.figure !== undefined &&
      (isEnd(pieces[at + 1]) || next === single.computerRoom)
    )
      return { ...piece, word: single.computer };
    return isState ? { ...piece, word: single.denied } : piece;
  });
}

function readSenses(pieces: readonly Piece[]): readonly Piece[] {
  const read: Piece[] = [];
  let role: string | undefined;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const sense =
      piece.figure === undefined ? senseTree().longest(pieces, at) : { length: 0, meaning: '' };
    const none = sense.length === 0 ? lightLength(pieces, at, read[read.length - 1]) : 0;
    role = piece.role ?? role;
    if (none === 0) {
      const last = pieces[at + Math.max(1, sense.length) - 1] as Piece;
      const word = sense.length > 0 ? sense.meaning : plainNumber(piece.word);
      read.push({ ...piece, word, end: last.end, ...(role === undefined ? {} : { role }) });
      role = undefined;
    }
    at += Math.max(1, sense.length, none);
  }
  return read;
}

function isEnd(next: Piece | undefined): boolean {
  return next === undefined || listMarks.has(next.word) || next.role !== undefined;
}

/** "một" and "01" are 1. */
function plainNumber(word: string): string {
  return numberWords.get(word) ?? word.replace(/^0+(?=\d)/, '');
}

/** "số" before the number of a document says no more than it. */
function lightLength(pieces: readonly Piece[], at: number, before: Piece | undefined): number {
  const { word, role } = pieces[at] as Piece;
  const next = pieces[at + 1];
  if (word === managed && acts.has(before?.word ?? '') && !acts.has(next?.word ?? '')) return 1;
  if (word === single.ownPlace && role === 'place' && (isEnd(next) || isPeople(before))) return 1;
  if (quotes.has(word)) return 1;
  if (word === single.codeNoun && next?.named !== undefined) return 1;
  if (
    word === single.origin &&
    (people.has(next?.word ?? '') || actingBodies.has(next?.word ?? ''))
  )
    return 1;
  return lightTree().longest(pieces, at).length;
}

/** "thu hút 300 học sinh tham gia" is "300 học sinh". */
function withoutAttending(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ word }, at) => {
    const next = pieces[at + 1];
    if (attracting.has(word) && next?.figure !== undefined) return false;
    if (!attending.has(word)) return true;
    if (next?.figure !== undefined && isPeople(pieces[at + 2])) return false;
    return acts.has(next?.word ?? '') || !isAfterPeople(pieces, at);
  });
}

function isPeople(piece: Piece | undefined): boolean {
  return piece !== undefined && (people.has(piece.word) || countedPeople.has(piece.word));
}

function isAfterPeople(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const piece = pieces[before] as Piece;
    if (piece.figure !== undefined) return true;
    if (!isPeople(piece)) return false;
  }
  return false;
}

function readBeside(pieces: readonly Piece[]): readonly Piece[] {
  const there = ` ${pieces.map(({ word }) => word).join(' ')} `;
  return pieces.map((piece) => {
    const row = besideRows.find(
      ({ words, beside }) =>
        words.has(piece.word) && [...beside].some((one) => there.includes(` ${one} `)),
    );
    return row === undefined ? piece : { ...piece, word: row.as };
  });
}
