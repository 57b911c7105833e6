/** What the figures of a sentence count, and how often. */
import { wordSet } from '../deeds/closeWords.ts';
import type { Piece } from '../pieces.ts';
import { tenorCounters, tenorEach, tenorRate } from './small.vi.ts';

const counters = wordSet(tenorCounters);

/** "2 lần/tháng": as often as by the month. */
export function ratesIn(text: string, pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap(({ figure, start }) => {
    if (figure?.kind !== 'rate') return [];
    const period = tenorRate.exec(text.slice(start))?.[1];
    return period === undefined ? [] : `${tenorEach} ${period}`;
  });
}

/** What figures count, where it is a time it was held or a piece. */
export function countersIn(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(
    pieces.flatMap(({ figure }, at) => {
      const next = pieces[at + 1]?.word ?? '';
      if (figure === undefined || figure.kind === 'percent') return [];
      return counters.has(next) ? [figure.kind, next] : figure.kind;
    }),
  );
}
