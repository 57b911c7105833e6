/** Outliers by modified z-score of logarithms: median and MAD, so that outliers do not hide each other. */

/** A value to compare with its peers. */
export interface Point {
  readonly field: string;
  readonly year: number;
  readonly value: number;
  /** Value per establishment; 0 where there is none. */
  readonly perBase: number;
}

export interface Deviation<P extends Point> {
  readonly point: P;
  /** How many times the peers' median. */
  readonly ratio: number;
}

const fewestPeers = 8;
const threshold = 3.5;
const smallestSpread = 0.05;
/** Threefold: where nearly all say 2, a 3 is far in deviations and means nothing. */
const leastDistance = Math.log(3);
/** 0,6745: the MAD of a normal distribution in standard deviations. */
const normalMad = 0.6745;

/** Points at least threefold off whose modified z-score passes 3,5; none with fewer than 8 peers. */
export function deviations<P extends Point>(points: readonly P[]): Deviation<P>[] {
  if (points.length < fewestPeers + 1) return [];
  const logs = points.map((point) => Math.log(point.perBase));
  const middle = median(logs);
  const spread = Math.max(median(logs.map((log) => Math.abs(log - middle))), smallestSpread);
  return points.flatMap((point, index) => {
    const distance = (logs[index] ?? middle) - middle;
    const score = (normalMad * Math.abs(distance)) / spread;
    return score > threshold && Math.abs(distance) >= leastDistance
      ? [{ point, ratio: Math.exp(distance) }]
      : [];
  });
}

/** Among peers that are mostly 0: at least 10, and ten times the next. */
const leastAlone = 10;
/** More than one in so many peers is no exception. */
const peersPerException = 10;

/**
 * Judges the values of all peers, 0 too, where there are too few logarithms to compare: the few
 * that are ten times the next; none when the peers are not mostly 0.
 */
export function aboveZeros<P extends Point>(points: readonly P[]): Deviation<P>[] {
  const zeros = points.filter(({ value }) => value === 0).length;
  if (points.length < fewestPeers + 1 || 2 * zeros < points.length) return [];
  const sorted = [...points].sort((a, b) => b.value - a.value);
  const most = Math.max(1, Math.floor(points.length / peersPerException));
  for (let few = 1; few <= most; few += 1) {
    const least = sorted[few - 1]?.value ?? 0;
    const next = Math.max(sorted[few]?.value ?? 0, 1);
    if (least >= leastAlone && least >= 10 * next)
      return sorted.slice(0, few).map((point) => ({ point, ratio: point.value / next }));
  }
  return [];
}

/** Within 10% of ×10, ×100, ÷10 or ÷100. */
export function nearPowerOfTen(ratio: number): boolean {
  return [10, 100, 0.1, 0.01].some((power) => Math.abs(ratio / power - 1) <= 0.1);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
