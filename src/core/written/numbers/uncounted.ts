/** Numbers that count nothing done: a change, a rate, what was not done, another's. */
import type { SentenceAt } from '../draft.ts';
import type { Mention } from '../mentions.ts';
import { deniedBefore, notCounted, rateAfter } from '../words.vi.ts';
import {
  attended,
  carriedOver,
  changedAfter,
  eventNoun,
  notCountedYet,
  ofEachOne,
  stillOpen,
} from './numberWords.vi.ts';
import { isOfOthers } from './others.ts';

/** Signs next to a number that can undo it. */
const reach = 120;

/** What an earlier year left, and what the report quotes of others, too. */
export function isUncounted({ start, end }: Mention, reading: SentenceAt): boolean {
  const left = reading.key.slice(Math.max(0, start - reach), start);
  const right = reading.key.slice(end, end + reach);
  if (notCounted.test(left) || deniedBefore.test(left) || ofEachOne.test(left)) return true;
  if (changedAfter.test(right) || (/[,;(] ?$/.test(left) && stillOpen.test(right))) return true;
  return rateAfter.test(right) || carriedOver.test(right) || isOfOthers(reading, start);
}

/** "…, học sinh lớp 9 đều được dự hai buổi": how many each of them was at, or how many there were. */
export function isAttended({ noun, start }: Mention, key: string): boolean {
  return eventNoun.test(noun) && attended.test(key.slice(Math.max(0, start - reach), start));
}

/** "0, vì chưa thống kê": up to the next year or part. */
export function isUncountedZero(rest: string): boolean {
  return notCountedYet.test(rest.split(/;|20\d\d/)[0] ?? '');
}
