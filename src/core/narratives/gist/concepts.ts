/** A sentence as concepts: words that twenty clerks write for one another are one. */
import { listed } from '../../lib/listed.ts';
import { antonyms, having, negationWords } from '../likeness.vi.ts';
import { readPhrases } from '../phrases.ts';
import { PhraseTree } from '../phraseTree.ts';
import { countsAsWord, type Piece, readPieces } from '../pieces.ts';
import { isActing } from './agents.ts';
import { causes, joints, limiting, passive } from './claimWords.vi.ts';
import { conceptRows, rowsOfConcepts } from './concepts.vi.ts';
import { gistOf } from './gist.ts';
import { rewordingRows } from './rewording.vi.ts';
import { isAct, isListMark, isSomebody } from './saying.ts';
import { conceptsBeside, details, lightest, thingRows } from './things.vi.ts';

type Pieces = readonly Piece[];

/** What a phrase is read as, and what it is in its sentence. */
export interface Concept {
  readonly word: string;
  readonly role: string | undefined;
  readonly isActing: boolean;
  readonly isAct: boolean;
  readonly isSomebody: boolean;
  /** Between which marks of a list. */
  readonly part: number;
}

let meant: PhraseTree | null = null;

/** Phrases as sentences are read, each with its concepts; a detail and an empty phrase are themselves. */
function concepts(): PhraseTree {
  if (meant !== null) return meant;
  meant = new PhraseTree();
  const same = [...detailWords, ...lightWords].map((one) => [one, [one]] as const);
  for (const [readAs, ways] of [
    ...rowsOfConcepts(rewordingRows),
    ...conceptRows,
    ...thingRows,
    ...same,
  ])
    for (const one of [...ways, ...(readAs.includes('+') ? [] : [readAs])]) {
      const read = gistOf(readPhrases(readPieces(one)), false).map(({ word }) => word);
      const isWhole = read.join(' ').split(' ').length >= one.split(' ').length || read.length > 1;
      if (read.length > 0 && isWhole) meant.add(read, readAs);
    }
  return meant;
}

export const detailWords = new Set(listed(details));
const lightWords = new Set(listed(lightest));
const contraries = new Map<string, string>();
for (const [[word = ''], [against = '']] of antonyms)
  if (word !== having) {
    contraries.set(word, against);
    contraries.set(against, word);
  }
const besideRows = conceptsBeside.map((row) => ({
  words: new Set(listed(row.words)),
  beside: listed(row.beside),
  as: row.as,
}));

/** In front they allow or limit. */
const inFront: ReadonlySet<string> = new Set([passive, limiting]);

/** Without what says nothing. */
export function readConcepts(told: Pieces): readonly Concept[] {
  const pieces = told.filter(countsAsWord);
  const parts = partsIn(told);
  const acting = new Set(told.filter((piece, at) => isSomebody(piece) && isActing(told, at)));
  const read: Concept[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const { length, words } = wordsAt(pieces, at);
    for (const word of words)
      read.push({
        word,
        role: piece.role,
        isActing: acting.has(piece),
        isAct: isAct(piece.word) || isAct(word),
        part: parts.get(piece) ?? 0,
        isSomebody: isSomebody(piece) || isSomebody({ ...piece, word }),
      });
    at += length;
  }
  return besideOthers(flipped(read)).filter(({ word }) => !lightWords.has(word));
}

/** What the phrase at a place is read as. */
function wordsAt(pieces: Pieces, at: number): { length: number; words: readonly string[] } {
  const piece = pieces[at] as Piece;
  if (at === 0 && inFront.has(piece.word)) return { length: 1, words: [`${piece.word}!`] };
  const { length, meaning } = concepts().longest(pieces, at);
  return length === 0
    ? { length: 1, words: partsOf(piece) }
    : { length, words: meaning.split('+') };
}

/** Marks of a list, causes and "mà" divide a sentence. */
function partsIn(told: Pieces): ReadonlyMap<Piece, number> {
  const parts = new Map<Piece, number>();
  let part = 0;
  for (const piece of told) {
    if (isListMark(piece) || causes.has(piece.word) || joints.has(piece.word)) part += 1;
    parts.set(piece, part);
  }
  return parts;
}

/** "Phần mềm quản lý" was read as one; its parts are known. */
function partsOf(piece: Piece): readonly string[] {
  const words = piece.word.split(' ').map((word) => ({ word }));
  if (words.length < 3 || isAct(piece.word) || isSomebody(piece)) return [piece.word];
  const parts: string[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, meaning } = concepts().longest(words, at);
    if (length === 0) parts.push(words[at]?.word ?? '');
    else parts.push(...meaning.split('+'));
    at += Math.max(1, length);
  }
  return parts;
}

/** "Chưa cao" is "thấp". */
function flipped(read: readonly Concept[]): readonly Concept[] {
  return read.flatMap((one, at) => {
    const isBefore = contraries.has(read[at + 1]?.word ?? '');
    if (negationWords.has(one.word) && isBefore) return [];
    const contrary = contraries.get(one.word);
    const isDenied = negationWords.has(read[at - 1]?.word ?? '');
    return isDenied && contrary !== undefined ? [{ ...one, word: contrary }] : [one];
  });
}

function besideOthers(read: readonly Concept[]): readonly Concept[] {
  const there = new Set(read.map(({ word }) => word));
  return read.map((one) => {
    const row = besideRows.find(
      ({ words, beside }) => words.has(one.word) && beside.some((other) => there.has(other)),
    );
    return row === undefined ? one : { ...one, word: row.as };
  });
}
