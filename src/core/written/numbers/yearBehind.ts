/** "ba văn bản năm 2022, hai văn bản năm 2023": each number with its year right behind it. */
import type { KeySpan, TimeMark } from '../timeMark.ts';
import { figureBefore, ownYear } from './numberWords.vi.ts';

/** Its year, where every number of several in the clause has one. */
export function yearBehind(
  at: KeySpan,
  figures: readonly KeySpan[],
  marks: readonly TimeMark[],
  key: string,
): TimeMark | undefined {
  const behind = ({ end }: KeySpan): TimeMark | undefined =>
    marks.find(({ start }) => start >= end && ownYear.test(key.slice(end, start)));
  return figures.length > 1 && figures.every(behind) ? behind(at) : undefined;
}

/** The year before it is the own year of another figure, or names no year. */
export function isFree(before: readonly TimeMark[], key: string): boolean {
  const last = before[before.length - 1];
  if (last === undefined || last.year === null) return true;
  return figureBefore.test(key.slice(0, last.start));
}
