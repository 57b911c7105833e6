/** What a sentence says only of when, how long, how often and how many more: told by one, it is not printed for all. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { isAct, isSomebody } from '../gist/saying.ts';
import { negationWords } from '../likeness.vi.ts';
import type { Piece } from '../pieces.ts';
import {
  type CircumstanceKind,
  circumstanceKinds,
  forEach,
  holdingWords,
  joining,
  limitedActs,
  limits,
  mostGrades,
  oftenWords,
  undoesCount,
} from './circumstances.vi.ts';
import { isPartOfCounted } from './countedAgain.ts';

export interface Circumstance {
  readonly kind: CircumstanceKind['kind'];
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** In order; none where something is denied, limited, compared or planned: there it is part of what is said. */
export function circumstancesOf(text: string, pieces: readonly Piece[]): readonly Circumstance[] {
  if (pieces.some(({ word }) => negationWords.has(word.split(' ')[0] ?? ''))) return [];
  const found: Circumstance[] = [];
  const isLimited = pieces.some(({ word }) => limitedActs.has(word));
  for (const { kind, pattern } of circumstanceKinds.filter(
    (one) => !(isLimited && limits.has(one.kind)),
  ))
    for (const match of eachMatch(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isQuoted(text.slice(0, start)) || found.some((one) => one.start < end && start < one.end))
        continue;
      found.push({ kind, said: saidIn(match[0]), start, end });
    }
  const last = lastPart(text, pieces);
  if (last !== null && !found.some((one) => one.end > last.start)) found.push(last);
  const isTakenBack = found.some(({ kind, said }) => kind === 'more' && undoesCount.test(said));
  return isTakenBack || holds(pieces, found) ? [] : found.sort((a, b) => a.start - b.start);
}

/** ", 120 em dự thi", ", tổng lượt xem trên 20.000": after the last mark no more than a figure, no act and no others. */
function lastPart(text: string, pieces: readonly Piece[]): Circumstance | null {
  const found = /[,;] (?:[^,;()\u201c\u201d"]|(?<=\d),(?=\d))*$/u.exec(
    text.replace(/[\s.;]+$/, ''),
  );
  if (found === null) return null;
  const start = found.index;
  const own = pieces.filter((piece) => piece.start > start);
  const figures = own.filter(
    ({ word, figure }) =>
      figure !== undefined || word === forEach || Number(word.replace(/\./g, '')) > mostGrades,
  );
  const isMore = own.every(
    (piece) => joining.has(piece.word) || !(isAct(piece.word) || isSomebody(piece)),
  );
  if (figures.length !== 1 || !isMore || own.length > mostWords) return null;
  if (isPartOfCounted(text, start)) return null;
  return { kind: 'more', said: saidIn(found[0]), start, end: start + found[0].length };
}

const mostWords = 7;

/** Outside of the circumstances themselves. */
function holds(pieces: readonly Piece[], found: readonly Circumstance[]): boolean {
  return pieces.some(
    ({ word, start }) =>
      holdingWords.has(word) && !found.some((one) => one.start <= start && start < one.end),
  );
}

/** Its numbers and words without marks. */
function saidIn(text: string): string {
  return (text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []).join(' ');
}

function isQuoted(before: string): boolean {
  return (
    before.lastIndexOf('\u201c') > before.lastIndexOf('\u201d') ||
    (before.split('"').length - 1) % 2 === 1
  );
}

/** Where and how often is told by all or none, when by one alone or by all alike. */
export function areCompatible(a: readonly Circumstance[], b: readonly Circumstance[]): boolean {
  return kinds.every((kind) => {
    const [own, others] = [saidOf(a, kind), saidOf(b, kind)];
    if (own === others) return true;
    if (oneSided.has(kind)) return own === '' || others === '';
    if (!bothSided.has(kind)) return true;
    if (own === '' || others === '') return false;
    return kind === 'often'
      ? periodIn(own) === periodIn(others)
      : own.startsWith(others) || others.startsWith(own);
  });
}

/** "2 lần/tháng", "3 tháng một lần": told by months. */
function periodIn(said: string): string {
  return said.replace(oftenWords, '').trim();
}

const kinds = ['when', 'times', 'span', 'often', 'more', 'area', 'venue', 'body'] as const;
const oneSided: ReadonlySet<string> = new Set(['when', 'times', 'venue', 'body']);
const bothSided: ReadonlySet<string> = new Set(['often', 'area']);

function saidOf(all: readonly Circumstance[], kind: Circumstance['kind']): string {
  return all
    .filter((one) => one.kind === kind)
    .map(({ said }) => said)
    .join(', ');
}

/** A text without some of its circumstances. */
export function withoutCircumstances(text: string, gone: readonly Circumstance[]): string {
  const cut = [...gone]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .replace(/^[\s,;]+|[\s,;]+$/g, '');
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}
