/** Phrases read as what they mean: synonyms alike, ranks of areas alike, empty words dropped. */
import {
  antonyms,
  beforeFigures,
  fillers,
  fixed,
  joiner,
  listMarks,
  ranks,
  roles,
} from './likeness.vi.ts';
import { PhraseTree } from './phraseTree.ts';
import { type Piece, wordsIn } from './pieces.ts';
import { shortForms, synonyms } from './synonyms.vi.ts';

const tree = new PhraseTree();
for (const [first = '', ...others] of synonyms)
  for (const one of [first, ...others]) tree.add(wordsIn(one), first);
for (const [word, against] of antonyms)
  for (const one of [...word, ...against]) if (one.includes(' ')) tree.add(wordsIn(one), one);
for (const one of fixed) tree.add(wordsIn(one), one);
for (const one of fillers) tree.add(wordsIn(one), '');
for (const { rank, words } of ranks) {
  for (const one of words) tree.add(wordsIn(one), rank);
}

/** Phrases as they are read; what does not count goes. */
export function readPhrases(raw: readonly Piece[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let role: string | undefined;
  for (let at = from; at < raw.length; ) {
    const piece = raw[at] as Piece;
    if (piece.figure !== undefined || piece.named !== undefined) {
      // A name that may differ is kept for its place alone.
      pieces.push(piece);
      role = undefined;
      at += 1;
      continue;
    }
    const found = tree.longest(raw, at);
    const last = raw[at + Math.max(found.length, 1) - 1] as Piece;
    const word = found.length === 0 ? piece.word : found.meaning;
    // "được" before a figure says no more than the verb.
    const counts =
      word !== '' && !(beforeFigures.has(word) && raw[at + found.length]?.word === '#');
    if (counts) {
      pieces.push({ word, start: piece.start, end: last.end, ...(role ? { role } : {}) });
      role = undefined;
    } else role = roles.get(piece.word) ?? role;
    at += Math.max(found.length, 1);
  }
  return pieces;
}

/** Words of a text as they are read, those included that do not count: for finding keywords. */
export function readWords(text: string): readonly string[] {
  const raw = wordsIn(text).flatMap((word) => {
    const long = shortForms[word];
    return long === undefined ? [{ word }] : wordsIn(long).map((one) => ({ word: one }));
  });
  const words: string[] = [];
  for (let at = 0; at < raw.length; ) {
    const found = tree.longest(raw, at);
    const isRead = found.length > 0 && found.meaning !== '';
    words.push(isRead ? found.meaning : (raw[at]?.word ?? ''));
    at += isRead ? found.length : 1;
  }
  return words.filter((word) => !listMarks.has(word) || word === joiner);
}
