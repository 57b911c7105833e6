/** A phrase in words that nobody would tell apart: finer than what it may be called in quite other words. */
import { readConcepts } from '../gist/concepts.ts';
import { gistOf } from '../gist/gist.ts';
import { readPhrases } from '../phrases.ts';
import { readPieces } from '../pieces.ts';

const known = new Map<string, string>();

export function fineOf(said: string): string {
  const there = known.get(said);
  if (there !== undefined) return there;
  const words = readConcepts(gistOf(readPhrases(readPieces(said)), false)).map(({ word }) => word);
  const fine = words.length === 0 ? said : words.join(' ');
  known.set(said, fine);
  return fine;
}
