/** A sentence cut where a list or a cause divides it, and what of each part is kept whole. */

import { countsAsWord, type Piece } from '../pieces.ts';
import { causes, consequence, faintBefore, joints } from './claimWords.vi.ts';
import { isAct, isListMark, isSided, sided } from './saying.ts';

type Pieces = readonly Piece[];

/** What is told between two marks of a list, or between a cause and what comes of it. */
export interface Segment {
  isCause: boolean;
  readonly pieces: Piece[];
}

export function segmentsOf(told: Pieces): readonly Segment[] {
  const segments: Segment[] = [{ isCause: false, pieces: [] }];
  for (const piece of told) {
    const last = segments[segments.length - 1] as Segment;
    const isCause = causes.has(piece.word);
    if (piece.word === consequence && last.pieces.length > 1) last.isCause = true;
    if (isCause || piece.word === consequence || joints.has(piece.word))
      segments.push({ isCause, pieces: [] });
    else if (isListMark(piece)) segments.push({ isCause: last.isCause, pieces: [piece] });
    else last.pieces.push(piece);
  }
  return segments.filter(({ pieces }) => pieces.some(countsAsWord));
}

/** Where several things are said, each that denies or judges is kept whole. */
export function sidesOf(segments: readonly Segment[]): readonly string[] {
  const told = segments.map(({ pieces }) => pieces.filter(countsAsWord));
  const saying = told.filter((one) => one.some(({ word }) => isAct(word) || isSided(word)));
  const addressed = told.filter((one) => one.length > 1 && one.some(({ role }) => role === 'for'));
  const whole = addressed.length > 1 ? addressed : [];
  if (saying.length < 2) return [...told.flatMap(statesOf), ...whole.map(addressedOf)];
  const judged = saying.filter((one) => one.some(({ word }) => isSided(word)));
  return [...whole.map(addressedOf), ...judged.map(wholeOf)];
}

/** For whom, and about what, where each of several has its own. */
function addressedOf(told: Pieces): string {
  return wholeOf(told.filter(({ word }) => !isAct(word) && !faintBefore.has(word)));
}

function wholeOf(told: Pieces): string {
  return `[${sortedWords(told.map(({ word }) => word))}]`;
}

/** Two states in one part: each with what it is told of. */
function statesOf(counted: Pieces): readonly string[] {
  const sides = counted.flatMap(({ word }, at) => (sided.has(word) ? [at] : []));
  if (sides.length < 2) return [];
  return sides.map((at) => `${counted[at - 1]?.word ?? ''}~${counted[at]?.word ?? ''}`);
}

export function sortedWords(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ');
}
