/** Both ends of a range, and what says that a figure is an estimate. */
import {
  changing,
  estimateWords,
  measuringWords,
  namingWords,
  rangeAfter,
  rangeFrom,
  wordAfter,
  wordsBefore,
} from '../figureWords.vi.ts';
import { isOnThings, overOrOn } from './overOrOn.vi.ts';

type Estimate = 'over' | 'about' | null;

interface Range {
  readonly most: number;
  readonly kind: Estimate;
}

/** Numbers from here on may be years. */
export const leastYear = 1900;
export const mostYear = 2099;

/** "12-15 buổi", "từ 12 đến 15 buổi": both ends; not years, grades, hours and what went up. */
export function rangeAt(
  before: string,
  after: string,
  value: number,
): (Range & { readonly before: number; readonly after: number }) | null {
  const found = rangeAfter.exec(after);
  const upper = Number((found?.[2] ?? '').replace(/\./g, ''));
  if (found === null || upper <= value || value >= leastYear || !Number.isInteger(value))
    return null;
  const noun = wordAfter.exec(after.slice(found[0].length))?.[1] ?? '';
  const from = rangeFrom.exec(before)?.[0].length ?? 0;
  const front = before.slice(0, before.length - from);
  const previous = /(\p{L}+)\s+$/u.exec(front)?.[1] ?? '';
  if (noun === '' || measuringWords.has(noun) || namingWords.has(previous)) return null;
  if (/[\p{L}\p{N}/.-]$/u.test(before) || changing.test(front)) return null;
  const { kind, length } = aboutBefore(front, '');
  return { most: upper, kind, before: from + length, after: found[0].length };
}

export function aboutBefore(before: string, after: string): { kind: Estimate; length: number } {
  const found = wordsBefore.exec(before);
  const kind = estimateWords[found?.[1] ?? ''];
  const isOn = found?.[1] === overOrOn && isOnThings(before, after);
  return found === null || kind === undefined || isOn
    ? { kind: null, length: 0 }
    : { kind, length: found[0].length };
}
