/** Interval propagation over sums of small unknown counts, closed under differences of sums. */

/** The unknowns are 0 … size − 1; a sum of some of them is known to lie between two bounds. */
export interface Fact {
  readonly cells: bigint;
  readonly low: number;
  readonly high: number;
}

export interface Interval {
  low: number;
  high: number;
}

export const setOf = (some: readonly number[]): bigint => some.reduce((all, at) => all | (1n << BigInt(at)), 0n);

const most = 250;

/** Sums that follow from others: a whole less a part; two that share nothing. */
export function closed(facts: readonly Fact[]): Fact[] {
  const known = new Map<bigint, Fact>();
  const add = ({ cells, low, high }: Fact): boolean => {
    const old = known.get(cells);
    if (old && old.low >= low && old.high <= high) return false;
    known.set(cells, { cells, low: Math.max(low, old?.low ?? 0), high: Math.min(high, old?.high ?? Infinity) });
    return true;
  };
  for (const fact of facts) add(fact);
  for (let grew = true; grew && known.size < most; ) {
    grew = false;
    const all = [...known.values()];
    for (const one of all) {
      for (const other of all) {
        if (one === other || (one.cells & other.cells) !== other.cells) continue;
        const rest = { cells: one.cells & ~other.cells, low: one.low - other.high, high: one.high - other.low };
        if (rest.cells !== 0n && add({ ...rest, low: Math.max(0, rest.low) })) grew = true;
      }
    }
  }
  return [...known.values()];
}

/** A fact with its unknowns listed. */
export interface Summed extends Omit<Fact, 'cells'> {
  readonly own: readonly number[];
  readonly has: readonly boolean[];
}

export function listed(facts: readonly Fact[], size: number): Summed[] {
  return facts.map(({ cells, low, high }) => {
    const bits = cells.toString(2);
    const has = Array.from({ length: size }, (_, at) => bits[bits.length - 1 - at] === '1');
    return { low, high, has, own: has.flatMap((one, at) => (one ? [at] : [])) };
  });
}

/** Narrows every unknown until nothing changes. */
export function narrow(start: readonly Interval[], facts: readonly Summed[], links: readonly Link[] = []): Interval[] {
  const all = start.map((one) => ({ ...one }));
  for (let round = 0, changed = true; changed && round < 60; round += 1) {
    changed = false;
    const put = (at: number, low: number, high: number) => {
      const one = all[at];
      if (!one) return;
      if (low > one.low) [one.low, changed] = [low, true];
      if (high < one.high) [one.high, changed] = [high, true];
    };
    for (const { own, low, high } of facts) {
      const lows = own.reduce((sum, at) => sum + (all[at]?.low ?? 0), 0);
      const highs = own.reduce((sum, at) => sum + (all[at]?.high ?? 0), 0);
      for (const at of own) {
        const one = all[at] as Interval;
        put(at, low - (highs - one.high), high - (lows - one.low));
      }
    }
    for (const { less, more } of links) {
      put(less, 0, all[more]?.high ?? Infinity);
      put(more, all[less]?.low ?? 0, Infinity);
    }
  }
  return all;
}

/** One unknown is never above another. */
export interface Link {
  readonly less: number;
  readonly more: number;
}

/** What is known of the sum of one unit's unknowns, beyond the sum of their intervals. */
export function sumBounds(cells: readonly number[], all: readonly Interval[], facts: readonly Summed[]): Interval {
  const lows = (some: readonly number[]) => some.reduce((sum, at) => sum + (all[at]?.low ?? 0), 0);
  const highs = (some: readonly number[]) => some.reduce((sum, at) => sum + (all[at]?.high ?? 0), 0);
  const sum = { low: lows(cells), high: highs(cells) };
  for (const { own, low, high, has } of facts) {
    if (!cells.every((at) => has[at])) continue;
    sum.high = Math.min(sum.high, high - (lows(own) - lows(cells)));
    const others = own.filter((at) => !cells.includes(at));
    sum.low = Math.max(sum.low, low - highs(others));
  }
  return sum;
}
