/** Numbers that count nothing done: a change, a rate, what was not done, another's. */
import type { SentenceAt } from '../draft.ts';
import type { Mention } from '../mentions.ts';
import { deniedBefore, notCounted, rateAfter } from '../words.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import {
  attended,
  carriedOver,
  changedAfter,
  eventNoun,
  forLater,
  notCountedYet,
  ofEachOne,
  partOfPeople,
  stillOpen,
} from './numberWords.vi.ts';
import { isOfOthers } from './others.ts';
import { unrealDoubts } from './unreal.ts';

/** Signs next to a number that can undo it. */
const reach = 120;

/** What an earlier year left, and what the report quotes of others, too. */
export function isUncounted(mention: Mention, reading: SentenceAt): boolean {
  const { start, end } = mention;
  if (isFraction(mention) || isRate(mention, reading.key)) return true;
  const left = reading.key.slice(Math.max(0, start - reach), start);
  const right = reading.key.slice(end, end + reach);
  if (notCounted.test(left) || deniedBefore.test(left) || ofEachOne.test(left)) return true;
  if (forLater.test(right)) return true;
  if (changedAfter.test(right) || (/[,;(] ?$/.test(left) && stillOpen.test(right))) return true;
  return rateAfter.test(right) || carriedOver.test(right) || isOfOthers(reading, start);
}

/** A base under this is of no real whole of people. */
const leastWhole = 6;

function isFraction({ value, base, noun }: Mention): boolean {
  if (base === undefined || base >= leastWhole || value >= base) return false;
  return partOfPeople.test(noun);
}

/** "24/7": more than its base; "tiếp nhận/xử lý: 5/4" says what both are. */
function isRate({ value, base, noun, start }: Mention, key: string): boolean {
  return base !== undefined && base < value && noun === '' && !key.slice(0, start).includes('/');
}

/** "…, học sinh lớp 9 đều được dự hai buổi": how many each of them was at, or how many there were. */
function isAttended({ noun, start }: Mention, key: string): boolean {
  return eventNoun.test(noun) && attended.test(key.slice(Math.max(0, start - reach), start));
}

/** "0, vì chưa thống kê": up to the next year or part. */
function isUncountedZero(rest: string): boolean {
  return notCountedYet.test(rest.split(/;|20\d\d/)[0] ?? '');
}

/** What speaks against a mention, whatever field it is of. */
export function doubtsOfMention(
  mention: Mention,
  figures: readonly Mention[],
  { reading, isPart }: { readonly reading: SentenceAt; readonly isPart: boolean },
): readonly FigureDoubt[] {
  const { key } = reading;
  const isBareZero = mention.value === 0 && isUncountedZero(key.slice(mention.end));
  return [
    ...(isPart ? (['part-of'] as const) : []),
    ...(mention.isUnsaid ? (['other-noun'] as const) : []),
    ...unrealDoubts(mention, figures, reading),
    ...(isAttended(mention, key) ? (['two-readings'] as const) : []),
    ...(isBareZero ? (['two-readings'] as const) : []),
  ];
}
