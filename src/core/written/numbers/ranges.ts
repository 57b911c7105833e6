/** "Từ 5 đến 7 buổi": one figure of which only the bounds are told. */
import { eachMatch } from '../../lib/eachMatch.ts';
import type { Mention } from '../mentions.ts';
import { changedFrom, upToNext } from './ranges.vi.ts';

/** The upper bound stands for both, as an estimate; the lower is no figure of its own. */
export function withRanges(key: string, mentions: readonly Mention[]): readonly Mention[] {
  const ranges = eachMatch(key, upToNext)
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
    .filter(({ start }) => !changedFrom.test(key.slice(0, start)))
    .filter((range) => ascends(key, range, mentions));
  return mentions
    .filter(({ at }) => !ranges.some(({ start, end }) => at >= start && at < end))
    .map((mention) => {
      const range = ranges.find(({ end }) => end === mention.at);
      if (range === undefined) return mention;
      return { ...mention, start: range.start, isEstimate: true, isRange: true };
    });
}

/** Of "12 - 3 buổi" neither is a bound of the other. */
function ascends(
  key: string,
  { start, end }: { readonly start: number; readonly end: number },
  mentions: readonly Mention[],
): boolean {
  const upper = mentions.find(({ at }) => at === end);
  const lower = /\d[\d.]*/.exec(key.slice(start, end))?.[0];
  if (upper === undefined) return false;
  return lower === undefined || Number(lower.replace(/\./g, '')) < upper.value;
}
