/** A figure in a sentence: its value, whether it is an estimate, and its place. */

import { rememberedLast } from '../lib/remembered.ts';
import { countsUp, isGranted } from './figures/addsUp.ts';
import { forEachBehind, putBefore } from './figures/addsUp.vi.ts';
import { isCountedHere, isNextGrade, isNextYear } from './figures/namingNumbers.ts';
import { isAttendedThere, isTheirs } from './figures/ofOthers.ts';
import { isQuoted } from './figures/quoted.ts';
import { aboutBefore, rangeAt } from './figures/ranges.ts';
import { isPartOfShare, valueOfDigits } from './figures/shares.ts';
import {
  calledBefore,
  calledNumber,
  endOfChange,
  endOfMoney,
  longestChange,
  measuringWords,
  moneyAfterFigure,
  moneyScales,
  namingWords,
  partOf,
  perTimeAfter,
  perTimeBefore,
  perUnitAfter,
  ruleBefore,
  sizeWords,
  startOfMoney,
  wordAfter,
} from './figureWords.vi.ts';

export interface FigureInText {
  readonly kind: 'count' | 'percent' | 'money' | 'rate';
  readonly value: number;
  /** The upper end of a range, of which the value is the lower one. */
  readonly most?: number;
  readonly estimate: 'over' | 'about' | null;
  /** With its estimate word and its percent sign or unit of money. */
  readonly start: number;
  readonly end: number;
}

/** The figure at a place, or null for a number that names: a year, a grade, a document, a rate. */
export function figureAt(
  text: string,
  at: number,
  digits: string,
  ofArea: boolean,
): FigureInText | null {
  const known = figuresOf(text, ofArea ? 'area' : 'unit');
  const key = `${at} ${digits}`;
  let figure = known.get(key);
  if (figure === undefined) {
    figure = isQuoted(text.slice(0, at)) ? null : figureNear(text, at, digits, ofArea);
    known.set(key, figure);
  }
  return figure;
}

/** Each number of a list asks for the one before it, and that for its own. */
const figuresOf = rememberedLast(
  (_text, _whose: 'area' | 'unit') => new Map<string, FigureInText | null>(),
);

function figureNear(text: string, at: number, digits: string, ofArea: boolean) {
  const from = Math.max(0, at - farthest);
  const near = text.slice(from, at + digits.length + farthest);
  const follows = (before: string) => endsInCount(text, before, { from, ofArea });
  const found = figureIn(near, at - from, digits, { ofArea, follows });
  return found && { ...found, start: found.start + from, end: found.end + from };
}

/** Of an area, and whether what stands before a number ends in a count. */
interface There {
  readonly ofArea: boolean;
  readonly follows: (before: string) => boolean;
}

/** What stands farther off says nothing of a number; a sentence without an end would be read once for each of its numbers. */
export const farthest = 600;

function figureIn(text: string, at: number, digits: string, there: There): FigureInText | null {
  const before = text.slice(0, at).toLowerCase();
  const after = text.slice(at + digits.length).toLowerCase();
  const value = valueOfDigits(digits);
  if (value === null || value === 0) return null;
  const end = at + digits.length;
  const range = rangeAt(before, after, value);
  if (range !== null) {
    const { most, kind: estimate } = range;
    const span = { start: at - range.before, end: end + range.after };
    const rest = after.slice(range.after);
    const money = moneyAt(rest, value);
    const front = before.slice(0, before.length - range.before);
    if (money === null)
      return summedAt({ before: front, after: rest, ...there }, { value, most, estimate, ...span });
    if (!isGranted(front, rest.slice(money.length))) return null;
    const dearest = moneyAt(rest, most)?.value ?? most;
    const { start } = span;
    return { ...money, most: dearest, estimate, start, end: span.end + money.length };
  }
  if (isPartOfShare(before, digits, after))
    return { kind: 'count', value, estimate: null, start: at, end };
  if (
    /[\p{L}\p{N}][-/.]$|\p{L}$|[-\u2013/]\s?$/u.test(before) ||
    /^\s?[-\u2013/]\s?\p{N}|^\/|^\p{L}/u.test(after)
  )
    return null;
  if (isNextGrade(before, value) || endOfMoney.test(before) || startOfMoney.test(after))
    return null;
  if (isNextYear(before, digits, after) || endOfChange.test(before.slice(-longestChange)))
    return null;
  const previous = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  const estimate = aboutBefore(before, after);
  if (/^\s?%/.test(after)) {
    const sign = /^\s?%/.exec(after)?.[0].length ?? 1;
    return {
      kind: 'percent',
      value,
      estimate: estimate.kind,
      start: at - estimate.length,
      end: end + sign,
    };
  }
  const start = at - estimate.length;
  const money = moneyAt(after, value);
  const front = before.slice(0, before.length - estimate.length);
  if (money !== null && !isGranted(front, after.slice(money.length))) return null;
  if (money !== null) return { ...money, estimate: estimate.kind, start, end: end + money.length };
  const isNamed = namingWords.has(previous) && !isCountedHere(previous, before, value);
  if (estimate.kind === null && isNamed) return null;
  if (
    ruleBefore.test(before) ||
    calledNumber.test(digits) ||
    (calledBefore.test(before) && /^\d{3,}$/.test(digits))
  )
    return null;
  if (perUnitAfter.test(after)) return { kind: 'rate', value, estimate: estimate.kind, start, end };
  const next = wordAfter.exec(after)?.[1] ?? '';
  if (next === '' || measuringWords.has(next)) return null;
  if (!Number.isInteger(value)) return null;
  return summedAt(
    { before: front, after, ...there },
    { value, estimate: estimate.kind, start, end },
  );
}

/** A rate, or what may be summed; null for any other number. */
function summedAt(
  { before, after, ofArea, follows }: There & { before: string; after: string },
  figure: Omit<FigureInText, 'kind'>,
): FigureInText | null {
  if (isTheirs(before, after, figure.value, ofArea) || isAttendedThere(before, after)) return null;
  if (kindOf(before, after) === 'rate') return { kind: 'rate', ...figure };
  const isCount = countsUp({ before, after, follows: () => follows(before) }, figure.value);
  return isCount ? { kind: 'count', ...figure } : null;
}

/** "12 buổi, 300 tờ rơi": whether the number before it is a count that may be summed; what is before begins at `from`. */
export function endsInCount(
  text: string,
  before: string,
  { from = 0, ofArea }: { readonly from?: number; readonly ofArea: boolean },
): boolean {
  const blank = (said: string) => ' '.repeat(said.length);
  const front = before.replace(partOf, blank).replace(sizeWords, blank);
  const found = /(?<![\p{L}\p{N}.,/-])(\p{N}+(?:[.,]\p{N}+)*)(?=\s)[^\p{N};:.()]*\(?$/u.exec(front);
  if (found === null) return false;
  return figureAt(text, from + found.index, found[1] ?? '', ofArea)?.kind === 'count';
}

/** So many each time are no sum. */
export function kindOf(before: string, after: string): 'rate' | 'count' {
  const isEach =
    [perUnitAfter, perTimeAfter].some((one) => one.test(after)) ||
    (putBefore.test(before) && forEachBehind.test(after));
  return isEach || perTimeBefore.test(before) ? 'rate' : 'count';
}

/** An amount, where its unit of money goes after a figure; with the length of the unit. */
export function moneyAt(
  after: string,
  value: number,
): { readonly kind: 'money'; readonly value: number; readonly length: number } | null {
  const found = moneyAfterFigure.exec(after);
  if (found === null) return null;
  const worth = value * (moneyScales[found[1] ?? ''] ?? 1);
  return { kind: 'money', value: worth, length: found[0].length };
}
