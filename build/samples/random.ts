/** A repeatable source of chance: the same seed draws the same sample on every machine. */

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in this share of draws. */
  happens(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  /** So many different items, in a drawn order. */
  some<T>(items: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state, enough for a sample. */
export function chanceOf(seed: number): Chance {
  let state = seed;
  function draw(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const whole = (low: number, high: number) => low + Math.floor(draw() * (high - low + 1));
  return {
    whole,
    happens: (share) => draw() < share,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    some(items, count) {
      const left = [...items];
      const taken = Math.min(count, left.length);
      return Array.from({ length: taken }, () => left.splice(whole(0, left.length - 1), 1)).flat();
    },
  };
}
