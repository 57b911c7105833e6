/** The parts of a sentence in one order, whatever order they were written in. */

import { listMarks, negationWords } from '../likeness.vi.ts';
import type { Piece } from '../pieces.ts';
import {
  acts,
  doing,
  held,
  jointVerb,
  numberedTimes,
  openingVerb,
  preposed,
  repeatableAdjuncts,
  sessions,
  timeNumber,
  times,
} from './adjuncts.vi.ts';
import { turnClause } from './turn.ts';
import { partners, statements } from './turning.vi.ts';

/** When, where, for whom, with whom …, with its pieces. */
interface Adjunct {
  readonly kind: string;
  readonly pieces: readonly Piece[];
}

/** Each clause: what is done, then what is added to it, in a fixed order. */
export function arrange(
  pieces: readonly Piece[],
  withoutLeads: (pieces: readonly Piece[]) => readonly Piece[],
): readonly Piece[] {
  return clausesOf(pieces).flatMap((clause) => arrangeClause(turnClause(clause), withoutLeads));
}

/** Cut where an act begins after a mark of a list. */
function clausesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]];
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const isNew = before !== undefined && listMarks.has(before.word) && acts.has(piece.word);
    if (isNew) clauses.push([piece]);
    else clauses[clauses.length - 1]?.push(piece);
  });
  return clauses;
}

function arrangeClause(
  clause: readonly Piece[],
  withoutLeads: (pieces: readonly Piece[]) => readonly Piece[],
): readonly Piece[] {
  const mark = clause[clause.length - 1];
  const ends = mark !== undefined && listMarks.has(mark.word) ? [mark] : [];
  const { before, after, adjuncts } = divide(ends.length > 0 ? clause.slice(0, -1) : clause);
  const kinds = adjuncts.map(({ kind }) => kind).filter((kind) => !repeatableAdjuncts.has(kind));
  const isUndone = after.length > 0 && before.some(({ word }) => negationWords.has(word));
  const rest = before.length === 0 ? withoutLeads(after) : after;
  const head = turnSessions([...before, ...rest]);
  if (head.length === 0 || isUndone || new Set(kinds).size < kinds.length) return clause;
  const sorted = [...adjuncts].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return [...head, ...sorted.flatMap((one) => one.pieces), ...ends];
}

function keyOf({ kind, pieces }: Adjunct): string {
  return `${kind} ${pieces.map(({ word }) => word).join(' ')}`;
}

/** Pieces of the act before and after an adjunct that is told before it, and the adjuncts. */
function divide(clause: readonly Piece[]): {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly adjuncts: readonly Adjunct[];
} {
  const before: Piece[] = [];
  const after: Piece[] = [];
  const adjuncts: { kind: string; pieces: Piece[] }[] = [];
  let open: { kind: string; pieces: Piece[] } | null = null;
  let hasAct = false;
  clause.forEach((piece, at) => {
    const kind = kindAt(clause, at);
    const isAct = acts.has(piece.word) || (open !== null && !hasAct && statements.has(piece.word));
    if (kind !== null && !goesOn(open, kind)) {
      open = { kind, pieces: [piece] };
      adjuncts.push(open);
    } else if (open !== null && isAct && !hasAct && isWhole(open)) {
      // What is told in front ends where the act begins.
      open = null;
      hasAct = true;
      after.push(piece);
    } else if (open !== null) open.pieces.push(piece);
    else {
      hasAct ||= isAct;
      (adjuncts.length > 0 ? after : before).push(piece);
    }
  });
  return { before, after, adjuncts: adjuncts.map(withoutEnds) };
}

/** "Every month" is whole, "before" is not yet. */
function isWhole({ kind, pieces }: Adjunct): boolean {
  return pieces.length > 1 || (kind === 'time' && !preposed.has(pieces[0]?.word ?? ''));
}

/** "Before" and a time are one adjunct, as are "together" and with whom. */
function goesOn(open: Adjunct | null, kind: string): boolean {
  if (open === null) return false;
  if (open.kind === 'with') return kind === 'with';
  return open.pieces.length === 1 && preposed.has(open.pieces[0]?.word ?? '');
}

/** What kind of adjunct begins at a piece; null where none does. */
function kindAt(clause: readonly Piece[], at: number): string | null {
  const { word = '', role } = clause[at] ?? {};
  const next = clause[at + 1];
  if (word === jointVerb) return isBody(next) ? 'with' : null;
  if (times.has(word)) return 'time';
  const isNumbered = timeNumber.test(next?.word ?? '');
  if (numberedTimes.has(word) && isNumbered) return 'time';
  return role === undefined || role === 'whose' ? null : role;
}

/** With whom: after "với", or a body without it. */
function isBody(piece: Piece | undefined): boolean {
  if (piece === undefined || acts.has(piece.word)) return false;
  return piece.role === 'with' || (piece.role === undefined && partners.has(piece.word));
}

/** Marks of lists between adjuncts say nothing. */
function withoutEnds({ kind, pieces }: Adjunct): Adjunct {
  let end = pieces.length;
  while (end > 0 && listMarks.has(pieces[end - 1]?.word ?? '')) end -= 1;
  return { kind, pieces: pieces.slice(0, end) };
}

/** "Taught 12 sessions", "held 12 sessions of teaching" → "12 sessions of teaching". */
function turnSessions(head: readonly Piece[]): readonly Piece[] {
  const at = head.findIndex(
    ({ word }, index) =>
      (held.has(word) || word === doing || word === openingVerb) &&
      head[index + 1]?.word === '#' &&
      sessions.has(head[index + 2]?.word ?? ''),
  );
  const [act, figure, noun] = head.slice(at, at + 3);
  if (at < 0 || !act || !figure || !noun) return head;
  const moved = held.has(act.word) ? [figure, noun, act] : [figure, noun];
  return [...head.slice(0, at), ...moved, ...head.slice(at + 3)];
}
