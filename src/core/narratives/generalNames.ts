/** Names that differ in sentences that say the same: written as what they name. */
import { isRank } from './likeness.vi.ts';
import type { SentenceMeaning } from './meaning.ts';
import type { Piece } from './pieces.ts';
import { ranksSaid } from './printed.vi.ts';

/** A unit's sentence of a group. */
export interface Worded {
  readonly unit: string;
  readonly meaning: SentenceMeaning;
}

/** A part of a wording and what is written instead. */
export interface WordingChange {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Names that differ between the units: the rank of an area, nothing for a school or a document. */
export function nameChanges(of: Worded, items: readonly Worded[]): readonly WordingChange[] {
  const own = namesOf(of.meaning);
  return own.flatMap((piece, at): WordingChange[] => {
    const written = items.map(({ meaning }) => textOf(meaning, namesOf(meaning)[at]));
    if (new Set(written.map((one) => one.toLowerCase())).size < 2) return [];
    const { start, end } = piece;
    return [{ start, end, by: piece.word === '' ? '' : generalise(written, piece.word) }];
  });
}

function namesOf({ pieces }: SentenceMeaning): readonly Piece[] {
  return pieces.filter(({ word, named }) => named === '' || isRank(word));
}

function textOf({ text }: SentenceMeaning, piece: Piece | undefined): string {
  return piece === undefined ? '' : text.slice(piece.start, piece.end);
}

/** "quận Kiến An", "huyện An Lão" → "quận, huyện". */
function generalise(written: readonly string[], rank: string): string {
  const said = rank
    .split(', ')
    .filter((one) => written.some((text) => text.toLowerCase().includes(one)));
  return said.length === 0 ? rank : said.map((one) => ranksSaid[one] ?? one).join(', ');
}
