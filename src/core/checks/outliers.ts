/** Outliers by modified z-score of logarithms: median and MAD, so that outliers do not hide each other. */

/** A value to compare with its peers. */
export interface Point {
  readonly field: string;
  readonly year: number;
  readonly value: number;
  /** Value per establishment, above 0. */
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

/** A value far above peers most of whom have 0; `next` is at least 1. */
export interface Lone {
  readonly value: number;
  readonly next: number;
}

/**
 * Judges the values of all peers, 0 too, where there are too few logarithms to compare; null when
 * they are not mostly 0, or nothing is far above.
 */
export function aboveZeros(values: readonly number[]): Lone | null {
  const zeros = values.filter((value) => value === 0).length;
  if (values.length < fewestPeers + 1 || 2 * zeros <= values.length) return null;
  const [value = 0, second = 0] = [...values].sort((a, b) => b - a);
  const next = Math.max(second, 1);
  return value >= leastAlone && value >= 10 * next ? { value, next } : null;
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
