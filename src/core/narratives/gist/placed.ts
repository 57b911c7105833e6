/** Words that say more by where they are: what is denied, counted, compared, numbered. */

import { negationWords } from '../likeness.vi.ts';
import { countsAsWord, type Piece } from '../pieces.ts';
import { isActing, isDone } from './agents.ts';
import {
  clauseHeads,
  comparing,
  faintBefore,
  from,
  limiting,
  passive,
  receiving,
  spans,
  weighing,
  whens,
} from './claimWords.vi.ts';
import { actingBodies, quantifiers } from './places.vi.ts';
import { isAct, isSomebody } from './saying.ts';
import { sortedWords } from './segments.ts';

type Pieces = readonly Piece[];

/** A word told again is something more where it is for whom, where or what for. */
const repeated: ReadonlySet<string> = new Set(['for', 'purpose', 'place']);

/** Words that say more by where they are, each with its neighbours. */
export function placedIn(pieces: Pieces, all: Pieces): readonly string[] {
  const counted = pieces.filter(countsAsWord);
  const placed = counted.flatMap((piece, at) => {
    const { word, role } = piece;
    if (negationWords.has(word) || quantifiers.has(word))
      return [`${word}>${headAfter(counted, at)}`];
    if (clauseHeads.has(word))
      return [
        `${whens.has(counted[at - 1]?.word ?? '') ? 'when ' : ''}${word}>${headAfter(counted, at)}`,
      ];
    if (comparing.has(word)) return comparedAt(counted, at);
    const times = all.filter((one) => one.word === word).length;
    if (isSomebody(piece) && isActing(pieces, pieces.indexOf(piece)))
      return [times > 1 ? `${word} ${counted[at + 1]?.word ?? ''}!` : `${word}!`];
    const isMore =
      repeated.has(role ?? '') ||
      (role === 'whose' && actingBodies.has(word)) ||
      negationWords.has(counted[at - 1]?.word ?? '');
    return times > 1 && isMore ? [`${word}*${times}`] : [];
  });
  return [...placed, ...orderIn(pieces)];
}

/** Several of whom nothing shows what each does: they keep their order. */
function orderIn(pieces: Pieces): readonly string[] {
  const plain = pieces.filter(
    (piece, at) => isSomebody(piece) && piece.role === undefined && !isActing(pieces, at),
  );
  const names = plain.map(({ word }) => word);
  return new Set(names).size < 2 ? [] : [`order ${names.join(',')}`];
}

function comparedAt(counted: Pieces, at: number): readonly string[] {
  const around = [-1, 0, 1, 2].map((step) => counted[at + step]?.word ?? '');
  const [before = '', word = '', after = '', next = ''] = around;
  const number = [after, next].find((one) => /^\d/.test(one)) ?? '';
  if (spans.has(word)) return number === '' && word !== from ? [] : [`${word}>${number || after}`];
  if (weighing.has(word)) {
    const [less, more] = [counted.slice(0, at), counted.slice(at + 1)].map((all) =>
      all.map((one) => one.word),
    );
    return [`${sortedWords(less ?? [])}<${word}>${sortedWords(more ?? [])}`];
  }
  return [`${before}<${word}>${after}${number}`];
}

/** "Được" before an act says no more than who gets it. */
function headAfter(counted: Pieces, at: number): string {
  const next = counted[at + 1]?.word ?? '';
  return next === passive ? (counted[at + 2]?.word ?? '') : next;
}

/** A number with what it numbers; no "được", but where it allows. */
export function wordAt(counted: Pieces, at: number): readonly string[] {
  const { word, named } = counted[at] as Piece;
  if (word === passive) return at === 0 || isAllowance(counted, at) ? [word] : [];
  if (word === limiting && at === 0) return [`${word}!`];
  if (isAttended(counted, at)) return [];
  if (!/^\d/.test(word) || named !== undefined) return [word];
  let before = at - 1;
  while (before >= 0 && /^\d/.test(counted[before]?.word ?? '')) before -= 1;
  const head = counted[before];
  const isOneOf = counted.filter((one) => one.word === head?.word).length > 1;
  return [`${isOneOf ? (head?.role ?? '') : ''}${head?.word ?? ''}#${word}`];
}

function isAllowance(counted: Pieces, at: number): boolean {
  const next = counted[at + 1];
  const isOther = isDone(next) || isSomebody(next) || next?.role !== undefined;
  return isSomebody(counted[at - 1]) && !isOther;
}

/** "Học sinh được nghe nói chuyện": held for them. */
function isAttended(counted: Pieces, at: number): boolean {
  const isReceived = receiving.has(counted[at]?.word ?? '') && counted[at - 1]?.word === passive;
  const next = counted[at + 1]?.word ?? '';
  return isReceived && (isAct(next) || faintBefore.has(next));
}
