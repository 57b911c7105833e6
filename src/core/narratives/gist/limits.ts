/** What makes two sentences alike in all else tell of another: of fewer, of others, of another part of it. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { leftOfCounted } from '../circumstances/countedAgain.ts';
import { moodOf } from '../marks.ts';
import type { Piece } from '../pieces.ts';
import type { Slot } from '../slots.ts';
import {
  asBefore,
  carriedOut,
  caseSaid,
  fewerThan,
  forbids,
  grades,
  graveSaid,
  inList,
  kindsInFront,
  moreThan,
  movesOthers,
  noneThere,
  notOfCase,
  ofGrave,
  onNetwork,
  places,
  someOf,
  stages,
  tooLittle,
  wholeOf,
} from './limits.vi.ts';

export interface Limits {
  readonly isOnNetwork: boolean;
  /** Nouns of all, of some, and those that are counted. */
  readonly whole: ReadonlySet<string>;
  readonly some: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
  /** Grades in the order in which they act. */
  readonly grades: string;
  readonly stages: string;
  readonly isCarriedOut: boolean;
  /** None of it, or too little; '' where neither or both are said. */
  readonly lack: string;
  /** "Không giảm": as before, which is no rise. */
  readonly isAsBefore: boolean;
  /** Only what is grave is denied. */
  readonly isOfGrave: boolean;
  readonly doesMoveOthers: boolean;
  /** Counts of who is harmed or has done wrong, with all that is said of them; '' of other sentences. */
  readonly cases: string;
  /** How many of those it counts are left or work. */
  readonly left: string;
  /** More or fewer than a figure says; '' where neither or both. */
  readonly bound: string;
  /** Where it is forbidden. */
  readonly forbidden: string;
}

/** What is read of a sentence; `told` is what it says without when and where. */
interface Read {
  readonly text: string;
  readonly slots: readonly Slot[];
  readonly told: readonly Piece[];
}

export function limitsOf({ text, slots, told }: Read): Limits {
  const figures = slots.filter(({ piece }) => piece.figure?.kind === 'count');
  const small = text.toLowerCase();
  const front = kindsInFront.test(small) ? [firstWord(small)] : [];
  const isCase = figures.length > 0 && caseSaid.test(small);
  return {
    isOnNetwork: onNetwork.test(small),
    whole: new Set([...front, ...nounsOf(small, wholeOf)]),
    some: new Set(figures.length > 0 ? [] : nounsOf(small, someOf)),
    counted: new Set(figures.map(({ piece }) => firstWord(small.slice(piece.end).trim()))),
    grades: gradesIn(small),
    stages: stages.filter((one) => small.includes(one)).join(),
    isCarriedOut: figures.length > 0 && carriedOut.test(small),
    lack: lackIn(small),
    isAsBefore: asBefore.test(small),
    isOfGrave: graveSaid.test(small) && ofGrave.test(small),
    doesMoveOthers: moodOf(text) !== 'asked' && movesOthers.test(small),
    cases: isCase ? wordsOf(told) : '',
    left: figures.length > 1 ? leftOfCounted(small) : '',
    bound: boundIn(small),
    forbidden: forbids.test(small) ? placesIn(small) : '',
  };
}

/** Whether one of them tells of another. */
export function areOthers(a: Limits, b: Limits): boolean {
  if (a.grades !== b.grades && sorted(a.grades) === sorted(b.grades)) return true;
  if (a.stages !== '' && b.stages !== '' && a.stages !== b.stages) return true;
  if (a.isCarriedOut !== b.isCarriedOut) return true;
  if (a.isAsBefore !== b.isAsBefore || a.isOfGrave !== b.isOfGrave) return true;
  if (a.doesMoveOthers !== b.doesMoveOthers || a.left !== b.left) return true;
  if (a.lack !== '' && b.lack !== '' && a.lack !== b.lack) return true;
  if (a.cases !== '' && b.cases !== '' && a.cases !== b.cases) return true;
  if (a.bound !== '' && b.bound !== '' && a.bound !== b.bound) return true;
  if (a.forbidden !== '' && b.forbidden !== '' && a.forbidden !== b.forbidden) return true;
  return isOfFewer(a, b) || isOfFewer(b, a);
}

/** Two classes are not the classes. */
function isOfFewer(a: Limits, b: Limits): boolean {
  return [...a.counted, ...a.some].some((noun) => b.whole.has(noun) && !b.counted.has(noun));
}

function nounsOf(text: string, pattern: RegExp): string[] {
  if (!pattern.global) return [pattern.exec(text)?.[1] ?? ''];
  return eachMatch(text, pattern).map(([, noun = '']) => noun);
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}

function lackIn(text: string): string {
  const [isNone, isLittle] = [noneThere.test(text), tooLittle.test(text)];
  if (isNone === isLittle) return '';
  return isNone ? 'none' : 'little';
}

function boundIn(text: string): string {
  const [isUnder, isOver] = [fewerThan.test(text), moreThan.test(text)];
  if (isUnder === isOver) return '';
  return isUnder ? 'under' : 'over';
}

function placesIn(text: string): string {
  return places.flatMap(([place, words]) => (words.test(text) ? place : [])).join();
}

/** "9 > 6", of a list in any order "6 7". */
function gradesIn(text: string): string {
  const runs: string[][] = [];
  let end = -1;
  for (const { 0: said, 1: grade = '', index } of eachMatch(text, grades)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && inList.test(text.slice(end, index))) last.push(grade);
    else runs.push([grade]);
    end = index + said.length;
  }
  return runs.map((run) => run.sort().join(' ')).join(' > ');
}

function sorted(said: string): string {
  return (said.match(/\d+/g) ?? []).sort().join();
}

/** Each word once, without small ones. */
function wordsOf(gist: readonly Piece[]): string {
  const words = gist.flatMap(({ word, figure }) => (figure === undefined ? word.split(' ') : []));
  return [...new Set(words.filter((word) => /\p{L}/u.test(word) && !notOfCase.has(word)))]
    .sort()
    .join(' ');
}
