/** One clause turned to the way in which most units say it: active, its state at the end. */

import { listMarks, negationWords } from '../likeness.vi.ts';
import { countsAsWord, type Piece } from '../pieces.ts';
import { verbs } from '../verbs.vi.ts';
import { acts, doing, managed } from './adjuncts.vi.ts';
import {
  actsForPeople,
  attributes,
  beforePassive,
  beforeStates,
  frontStates,
  people,
  politeVerbs,
  statesToldLast,
  turnedActs,
  uses,
} from './turning.vi.ts';

type Pieces = readonly Piece[];

/** "Quan tâm, tạo điều kiện bố trí …" asks for no more than "bố trí …". */
export function withoutCourtesies(pieces: Pieces, isAsked: boolean): Pieces {
  return pieces.filter((piece, at) => {
    const isThere =
      politeVerbs.has(piece.word) ||
      (at > 0 && listMarks.has(piece.word) && politeVerbs.has(pieces[at - 1]?.word ?? ''));
    if (!isThere || (!isAsked && !isInFront(pieces, at))) return true;
    const next = pieces
      .slice(at + 1)
      .find(({ word }) => !politeVerbs.has(word) && !listMarks.has(word));
    return next === undefined || (isAsked ? next.role !== undefined : !beginsAct(next.word));
  });
}

function beginsAct(word: string): boolean {
  return acts.has(word) || turnedActs.has(word) || verbs.has(word);
}

function isInFront(pieces: Pieces, at: number): boolean {
  return pieces.slice(0, at).every(({ word }) => politeVerbs.has(word) || listMarks.has(word));
}

/** Tries each turn; a clause that fits none stays. */
export function turnClause(clause: Pieces): Pieces {
  return turnState(turnNoun(turnPassive(clause)));
}

/** "Nội dung … được đưa vào …" → "đưa nội dung … vào …". */
function turnPassive(clause: Pieces): Pieces {
  const at = clause.findIndex(({ word }) => word === managed);
  const act = clause[at + 1];
  if (at < 1 || act === undefined || !(acts.has(act.word) || turnedActs.has(act.word)))
    return clause;
  let end = at;
  while (end > 0 && beforePassive.has(clause[end - 1]?.word ?? '')) end -= 1;
  const object = clause.slice(0, end);
  if (object.length === 0 || !isPlain(object)) return clause;
  const rest = clause.slice(at + 2);
  const mood = clause.slice(end, at);
  if (!object.some(({ word }) => people.has(word))) {
    const isDone = act.word === doing && acts.has(object[0]?.word ?? '');
    return [...mood, ...(isDone ? [] : [act]), ...object, ...rest];
  }
  if (!actsForPeople.has(act.word)) return clause;
  const [first, ...others] = object;
  if (first === undefined) return clause;
  return [...mood, act, ...rest, { ...first, role: 'for' }, ...others];
}

/** What is acted on: no separate clause. */
function isPlain(object: Pieces): boolean {
  const hasAct = object.some(({ word }) => acts.has(word));
  return !object.some(
    ({ word, role }) =>
      beforePassive.has(word) ||
      (role !== undefined && role !== 'whose') ||
      (hasAct && (listMarks.has(word) || people.has(word))),
  );
}

/** "việc sử dụng mạng của con" → "việc con sử dụng mạng". */
function turnNoun(clause: Pieces): Pieces {
  const at = clause.findIndex(({ word, role }) => role === 'whose' && people.has(word));
  if (at < 0) return clause;
  const before = clause.slice(0, at).map(({ word }) => word);
  const use = before.reduce((last, word, index) => (uses.has(word) ? index : last), -1);
  if (use < 1 || before.slice(use + 1).some((word) => acts.has(word))) return clause;
  const { role: _, ...owner } = clause[at] as Piece;
  const own = clause[use] as Piece;
  const [who, act] =
    own.role === undefined ? [owner, own] : [{ ...owner, role: own.role }, withoutRole(own)];
  return [...clause.slice(0, use), who, act, ...clause.slice(use + 1, at), ...clause.slice(at + 1)];
}

function withoutRole({ role: _, ...piece }: Piece): Piece {
  return piece;
}

/** "Còn thiếu máy tính" → "máy tính thiếu"; "phụ huynh nhận thức hạn chế" → "nhận thức phụ huynh hạn chế". */
function turnState(clause: Pieces): Pieces {
  const plain = withoutDegrees(clause);
  const counted = plain.filter(countsAsWord);
  const found = counted.filter(({ word }) => statesToldLast.has(word));
  const [state] = found;
  if (state === undefined || found.length > 1 || acts.has(counted[0]?.word ?? '')) return plain;
  const at = plain.indexOf(state);
  const [before, after] = [plain.slice(0, at), plain.slice(at + 1)];
  if (before.length === 0 && frontStates.has(state.word)) return [...after, state];
  if (before.some(({ word }) => negationWords.has(word))) return plain;
  if (after.length > 0 && attributes.has(after[0]?.word ?? ''))
    return [...after.map(withoutRole), ...before, state];
  const attribute = before.findIndex(({ word }) => attributes.has(word));
  if (attribute < 1 || before.some(({ role }) => role !== undefined)) return plain;
  return [...before.slice(attribute), ...before.slice(0, attribute), state, ...after];
}

/** "còn nhiều hạn chế" says no more than "hạn chế"; "không còn hạn chế" says the contrary. */
function withoutDegrees(clause: Pieces): Pieces {
  return clause.filter(({ word }, at) => {
    if (!beforeStates.has(word)) return true;
    let next = at + 1;
    while (beforeStates.has(clause[next]?.word ?? '')) next += 1;
    let before = at - 1;
    while (beforeStates.has(clause[before]?.word ?? '')) before -= 1;
    const follows = clause[next]?.word ?? '';
    return !statesToldLast.has(follows) || negationWords.has(clause[before]?.word ?? '');
  });
}
