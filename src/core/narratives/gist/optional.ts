/** Finds the words of a sentence without which it says less and stays true. */
import { listMarks, negationWords } from '../likeness.vi.ts';
import { readPhrases } from '../phrases.ts';
import { PhraseTree } from '../phraseTree.ts';
import { type Piece, readPieces } from '../pieces.ts';
import { consequence } from './claimWords.vi.ts';
import { likeExtras, optional, optionalInWishes } from './lessSaid.vi.ts';
import { single } from './places.vi.ts';

/** Pieces of a phrase as sentences are read; every mark of a list is one. */
function readAlike(phrase: string): readonly Piece[] {
  return readPhrases(readPieces(phrase)).map(alikeMark);
}

/** A phrase of which a small word was dropped would be read where that word is not. */
function isWhole(phrase: string): boolean {
  let end = 0;
  for (const piece of readPhrases(readPieces(phrase))) {
    if (/\p{L}/u.test(phrase.slice(end, piece.start))) return false;
    end = piece.end;
  }
  return end === phrase.length;
}

export function alikeMark(piece: Piece): Piece {
  const isAlike = listMarks.has(piece.word) && piece.word !== consequence;
  return isAlike ? { ...piece, word: ',' } : piece;
}

/** Phrases as sentences are read, each with what its row means; put together when first asked for. */
export function treeOf(
  rows: readonly (readonly string[])[],
  meaningOf: (row: readonly string[]) => string,
): () => PhraseTree {
  let tree: PhraseTree | null = null;
  return () => {
    tree ??= readTree(rows, meaningOf);
    return tree;
  };
}

function readTree(
  rows: readonly (readonly string[])[],
  meaningOf: (row: readonly string[]) => string,
): PhraseTree {
  const tree = new PhraseTree();
  for (const row of rows)
    for (const one of row) {
      const words = readAlike(one).map(({ word }) => word);
      if (words.length > 1 || isWhole(one)) tree.add(words, meaningOf(row));
    }
  return tree;
}

const sameExtras = new Map(
  likeExtras.flatMap(([first = '', ...others]) => others.map((one) => [one, first] as const)),
);

const optionalTree = listTree(optional);
const wishTree = listTree(optionalInWishes);
const askingTree = listTree([...optional, ...optionalInWishes]);

function listTree(phrases: readonly string[]): () => PhraseTree {
  return treeOf(
    phrases.map((one) => [one]),
    () => 'optional',
  );
}

/** Words without which the sentence stays true; where something is denied they say what is. */
export function optionalPieces(pieces: readonly Piece[], isAsked: boolean): readonly Piece[] {
  const tree = isAsked ? askingTree() : optionalTree();
  const found: Piece[] = [];
  let isDenied = false;
  let kept = 0;
  for (let at = 0; at < pieces.length; ) {
    const { word } = pieces[at] as Piece;
    if (listMarks.has(word)) isDenied = false;
    if (negationWords.has(word) || word === single.lack) isDenied = true;
    const { length } = isDenied ? { length: 0 } : tree.longest(pieces, at);
    found.push(...pieces.slice(at, at + length));
    if (length === 0 && !listMarks.has(word)) kept += 1;
    at += Math.max(1, length);
  }
  if (kept < 2) return [];
  return found;
}

/** Words without which a sentence says less, not those that only ask politely. */
export function extrasOf(pieces: readonly Piece[], isAsked: boolean): readonly Piece[] {
  const all = optionalPieces(pieces, false);
  const said = isAsked ? all.filter((piece) => !wishTree().longest([piece], 0).length) : all;
  return said.map((piece) => ({ ...piece, word: sameExtras.get(piece.word) ?? piece.word }));
}
