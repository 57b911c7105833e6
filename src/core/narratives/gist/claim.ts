/** What a sentence claims in one form, whatever its order: what, who acts, what is denied or counted. */

import { countsAsWord, type Piece } from '../pieces.ts';
import { by, isActing, ownActor, withoutAssigning, withoutHosting } from './agents.ts';
import {
  faint,
  faintBefore,
  faintBeside,
  headcounts,
  instruments,
  passive,
} from './claimWords.vi.ts';
import { treeOf } from './optional.ts';
import { placedIn, wordAt } from './placed.ts';
import { isAct, isSomebody } from './saying.ts';
import { type Segment, segmentsOf, sidesOf, sortedWords } from './segments.ts';

type Pieces = readonly Piece[];

const faintTree = treeOf(
  faint.map((one) => [one]),
  () => 'faint',
);

/** What a sentence claims, and what it says to be the cause of it. */
export interface Claim {
  /** Equal for sentences of which one is the other in another order; '' where too little is said. */
  readonly said: string;
  /** The cause in words; '' when the sentence gives none. */
  readonly cause: string;
  /** Begins with somebody who acts: it tells what they do, and asks for nothing. */
  readonly isTold: boolean;
  /** A body of the unit that acts for it: without it the sentence stays true. */
  readonly own: Piece | undefined;
  /** All that it says, without small words and that body. */
  readonly told: Pieces;
  /** Of that what it says to be the cause. */
  readonly because: Pieces;
  /** The means in front by which it is done. */
  readonly means: readonly string[];
}

export function claimOf(gist: Pieces): Claim {
  const told = withoutAssigning(withoutFaint(withoutHosting(gist)));
  const own = ownActor(told);
  const others = own === undefined ? told : told.filter((piece) => piece !== own);
  const segments = segmentsOf(others);
  const cause = segments.filter(({ isCause }) => isCause).flatMap((one) => one.pieces);
  return {
    said: saidIn(segments),
    cause: sortedWords(cause.filter(countsAsWord).map(({ word }) => word)),
    isTold: isSomebody(told[0]) && isActing(told, 0),
    own,
    told: others,
    because: cause,
    means: meansInFront(segments),
  };
}

function saidIn(segments: readonly Segment[]): string {
  const pieces = segments.flatMap((one) => one.pieces);
  const counted = pieces.filter(countsAsWord);
  if (counted.length < 2) return '';
  const worded = pieces
    .filter(({ word }, at) => !(headcounts.has(word) && pieces[at - 1]?.figure !== undefined))
    .filter(countsAsWord);
  const words = worded.flatMap((_, at) => wordAt(worded, at));
  const placed = segments.flatMap((one) => placedIn(one.pieces, counted));
  return [[...words, ...meansInFront(segments)], placed, sidesOf(segments)]
    .map(sortedWords)
    .join(' ; ');
}

/** "Hòm thư tiếp nhận phản ánh": a means in front by which it is done, and which is there. */
function meansInFront([first]: readonly Segment[]): readonly string[] {
  const counted = (first?.pieces ?? []).filter(countsAsWord);
  const name = instruments.find((one) =>
    counted
      .map(({ word }) => word)
      .join(' ')
      .startsWith(one),
  );
  const hasAct = counted.some(({ word }) => isAct(word));
  const isActedOn = counted.some(({ word, role }) => word === passive || role === by);
  return name === undefined || !hasAct || isActedOn ? [] : [`${name}>`];
}

/** Without "lớp" of "lớp tập huấn", without "cách"; a small word before them goes to what follows. */
function withoutFaint(gist: Pieces): Pieces {
  const there = new Set(gist.map(({ word }) => word));
  const beside = faintBeside.filter((row) => there.has(row.beside)).flatMap(({ words }) => words);
  const kept: Piece[] = [];
  let role: string | undefined;
  for (let at = 0; at < gist.length; ) {
    const piece = gist[at] as Piece;
    const isCounted = gist[at - 1]?.figure !== undefined;
    const { length } = isCounted ? { length: 0 } : faintTree().longest(gist, at);
    const isHeld = !isCounted && faintBefore.has(piece.word) && isAct(gist[at + 1]?.word ?? '');
    role = piece.role ?? role;
    if (length === 0 && !isHeld && !beside.includes(piece.word)) {
      kept.push(role === undefined ? piece : { ...piece, role });
      role = undefined;
    }
    at += Math.max(1, length);
  }
  return kept;
}
