/** What a sentence says only of when, how long, how often and how many more: told by one, it is not printed for all. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { isAct, isSomebody } from '../gist/saying.ts';
import { negationWords } from '../likeness.vi.ts';
import type { Piece } from '../pieces.ts';
import { adjunctsOf, isLeftWhole } from './adjuncts.ts';
import {
  bound,
  type CircumstanceKind,
  circumstanceKinds,
  denying,
  forEach,
  holdingWords,
  joining,
  limitedActs,
  limits,
  more,
  mostGrades,
  oftenWords,
  toldStates,
} from './circumstances.vi.ts';

export interface Circumstance {
  readonly kind: CircumstanceKind['kind'];
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** In order; none where something is denied, limited, compared or planned: there it is part of what is said. */
export function circumstancesOf(
  text: string,
  raw: readonly Piece[],
  pieces: readonly Piece[],
  hasCause: boolean,
): readonly Circumstance[] {
  if (denying.test(text.toLowerCase()) || pieces.some(({ word }) => negationWords.has(word)))
    return [];
  const found: Circumstance[] = [];
  const isBound = hasCause || bound.test(text.toLowerCase());
  const isLimited = pieces.some(({ word }) => limitedActs.has(word));
  const first = pieces.find(({ word }) => isAct(word) || limitedActs.has(word));
  if (!isBound && (first === undefined || !limitedActs.has(first.word)))
    for (const one of adjunctsOf(text, raw, pieces))
      if (
        !isQuoted(text.slice(0, one.start)) &&
        !(isLimited && limits.has(one.kind)) &&
        isLeftWhole(pieces, [...found, one])
      )
        found.push(one);
  if (isJudged(pieces, found)) found.length = 0;
  for (const { kind, pattern } of circumstanceKinds.filter(
    (one) => !((isLimited && limits.has(one.kind)) || (isBound && !more.has(one.kind))),
  ))
    for (const match of eachMatch(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isQuoted(text.slice(0, start)) || found.some((one) => one.start < end && start < one.end))
        continue;
      found.push({ kind, said: saidIn(match[0]), start, end });
    }
  const last = lastPart(withoutEnds(text, found), pieces);
  if (
    last !== null &&
    !found.some((one) => one.end > last.start) &&
    isLeftWhole(pieces, [...found, last])
  )
    found.push(last);
  return holds(pieces, found) ? [] : found.sort((a, b) => a.start - b.start);
}

/** A text up to where its circumstances at the end begin. */
function withoutEnds(text: string, found: readonly Circumstance[]): string {
  return [...found]
    .sort((a, b) => b.end - a.end)
    .reduce(
      (left, { start, end }) => (/^[\s.;,]*$/.test(left.slice(end)) ? left.slice(0, start) : left),
      text,
    );
}

/** ", 120 em dự thi", ", tổng lượt xem trên 20.000": after the last mark no more than a figure, no act and no others. */
function lastPart(text: string, pieces: readonly Piece[]): Circumstance | null {
  const found = /[,;] [^,;()\u201c\u201d"]*$/u.exec(text.replace(/[\s.;]+$/, ''));
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
  return { kind: 'more', said: saidIn(found[0]), start, end: start + found[0].length };
}

const mostWords = 7;

/** A state is told: it may hold of nothing more than its part. */
function isJudged(pieces: readonly Piece[], found: readonly Circumstance[]): boolean {
  return pieces.some(
    ({ word, start }) =>
      toldStates.has(word) && !found.some((one) => one.start <= start && start < one.end),
  );
}

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

/** Of one group each has what the other has, or one has none: two that differ tell of two deeds. */
export function areCompatible(a: readonly Circumstance[], b: readonly Circumstance[]): boolean {
  return groups.every((group) => {
    const [own, others] = [a, b].map((all) => all.filter(({ kind }) => group.has(kind)));
    return isHeldBy(own ?? [], others ?? []) || isHeldBy(others ?? [], own ?? []);
  });
}

function isHeldBy(own: readonly Circumstance[], others: readonly Circumstance[]): boolean {
  return own.every((one) => others.some((other) => isAlike(one, other)));
}

/** The same, or one told more closely; how often by the same period. */
function isAlike(one: Circumstance, other: Circumstance): boolean {
  if (one.kind === 'often' && other.kind === 'often' && periodIn(one.said) === periodIn(other.said))
    return true;
  return (
    one.said === other.said ||
    one.said.startsWith(`${other.said} `) ||
    other.said.startsWith(`${one.said} `)
  );
}

/** "2 lần/tháng", "3 tháng một lần": told by months. */
function periodIn(said: string): string {
  return said.replace(oftenWords, '').trim();
}

/** Kinds that say one thing of a deed: when, where or how, who with, what for, whose money; how long and how many more do not count. */
const groups: readonly ReadonlySet<string>[] = [
  new Set(['when', 'times', 'often']),
  new Set(['venue', 'area', 'place', 'occasion', 'means']),
  new Set(['partner']),
  new Set(['body']),
  new Set(['purpose']),
  new Set(['money']),
];

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
