/** Who acts in a sentence, whether its act is told actively, passively or as given to them. */

import { negationWords } from '../likeness.vi.ts';
import { doing } from '../order/adjuncts.vi.ts';
import { actsForPeople } from '../order/turning.vi.ts';
import { countsAsWord, type Piece } from '../pieces.ts';
import {
  addressing,
  agentMark,
  assigning,
  hosting,
  inviting,
  modals,
  ownBodies,
  passive,
  receiving,
  suffering,
  together,
} from './claimWords.vi.ts';
import { isAct, isListMark, isSided, isSomebody } from './saying.ts';

type Pieces = readonly Piece[];

export function isDone(piece: Piece | undefined): boolean {
  return piece !== undefined && (isAct(piece.word) || receiving.has(piece.word));
}

/** "Giao X quản trị", "X được phân công quản trị", "do X quản trị": X does it. */
export function withoutAssigning(told: Pieces): Pieces {
  return withAgents(told).filter((piece, at, told) => {
    const next = told[at + 1];
    if (piece.word === agentMark) return next?.role !== by;
    if (piece.word === suffering) return !isSomebody(next);
    if (piece.word === passive && assigning.has(next?.word ?? ''))
      return !(told.slice(0, at).some(isSomebody) && isDone(told[at + 2]));
    if (piece.word === inviting) return !(isSomebody(next) && doesSomething(told, at + 1));
    if (!assigning.has(piece.word)) return true;
    const before = told.slice(0, at).filter(countsAsWord);
    if (before.some(({ word }) => negationWords.has(word))) return true;
    const last = before[before.length - 1]?.word;
    if (last === passive) return !(before.some(isSomebody) && isDone(next));
    const who = next?.figure === undefined ? at + 1 : at + 2;
    return !(isSomebody(told[who]) && doesSomething(told, who));
  });
}

/** The actor behind "do". */
export const by = 'by';

/** "Do UNESCO tổ chức": who held it, and no cause; a name of up to four words. */
export function withoutHosting(told: Pieces): Pieces {
  if (told.some(({ word }) => isSided(word))) return told;
  const away = new Set<Piece>();
  told.forEach((piece, at) => {
    if (piece.word !== agentMark) return;
    const held = told
      .slice(at + 2, at + 6)
      .findIndex(({ word }) => isAct(word) || assigning.has(word));
    const host = told[at + 2 + held];
    if (held < 0 || host === undefined || !hosting.has(host.word)) return;
    away.add(piece);
    if (host.word === doing) away.add(host);
  });
  return told.filter((piece) => !away.has(piece));
}

function withAgents(told: Pieces): Pieces {
  return told.map((piece, at) => {
    const isAgent = told[at - 1]?.word === agentMark && isSomebody(piece) && isActing(told, at);
    return isAgent ? { ...piece, role: by } : piece;
  });
}

/** Somebody with an act after it, its own or one that it only receives. */
function doesSomething(told: Pieces, at: number): boolean {
  return isDone(told[afterPeople(told, at)]);
}

/** The unit's own body that acts, in front or after "do"; in a denial it says who did not. */
export function ownActor(told: Pieces): Piece | undefined {
  if (told.some(({ word }) => isSided(word))) return undefined;
  return told.find(
    (piece, at) =>
      ownBodies.has(piece.word) && (at === 0 || piece.role === by) && isActing(told, at),
  );
}

const actingRoles: ReadonlySet<string> = new Set(['for', 'purpose', 'about', by]);

/** Somebody in front of an act, who is not told of, with or for whom it is done. */
export function isActing(pieces: Pieces, at: number): boolean {
  const { role } = pieces[at] as Piece;
  if (role !== undefined && !actingRoles.has(role)) return false;
  const before = pieces.slice(0, at).filter(countsAsWord);
  if (isToldOf(before, role, pieces[at - 1])) return false;
  const after = afterPeople(pieces, at);
  const next = pieces[at === 0 ? actFrom(pieces, after) : after];
  return (
    next !== undefined && next.role === undefined && isAct(next.word) && !together.has(next.word)
  );
}

/** Addressed by what goes before, or a noun's: "yêu cầu học sinh gỡ", "ảnh học sinh". */
function isToldOf(before: Pieces, role: string | undefined, next: Piece | undefined): boolean {
  const last = before[before.length - 1];
  const word = last?.word ?? '';
  if (actsForPeople.has(word) || addressing.has(word) || assigning.has(word)) return true;
  if (last === undefined || role !== undefined || isListMark(next)) return false;
  const isNoun = !isAct(word) && !isSided(word) && !modals.has(word) && last === next;
  return isSomebody(last) || (isNoun && before.some((one) => isSomebody(one) || isAct(one.word)));
}

/** From a place the act that is at most two words after it, with nothing said of them. */
function actFrom(pieces: Pieces, from: number): number {
  for (let at = from; at < Math.min(pieces.length, from + 3); at += 1) {
    const { word, role } = pieces[at] as Piece;
    if (isAct(word)) return at;
    if (
      role !== undefined ||
      word === passive ||
      receiving.has(word) ||
      isSided(word) ||
      isListMark(pieces[at])
    )
      return from;
  }
  return from;
}

/** The first piece that says what somebody does, after those who are listed with them. */
function afterPeople(pieces: Pieces, at: number): number {
  let next = at + 1;
  for (;;) {
    const piece = pieces[next];
    if (piece === undefined) return next;
    if (isListMark(piece) && isSomebody(pieces[next + 1])) next += 2;
    else if (isSomebody(piece) && piece.role === undefined) next += 1;
    else if (piece.named !== undefined || piece.role === 'whose' || modals.has(piece.word))
      next += 1;
    else return next;
  }
}
