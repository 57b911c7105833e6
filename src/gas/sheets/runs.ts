/** Runs of equal neighbours, so that one service call can serve many cells. */

interface EqualStretch {
  /** Index of the first item. */
  readonly start: number;
  readonly count: number;
}

/** The runs of equal items, in order; together they cover all items. */
export function runs<T>(items: readonly T[]): EqualStretch[] {
  const found: { start: number; count: number }[] = [];
  items.forEach((item, index) => {
    const last = found[found.length - 1];
    if (last && items[last.start] === item) last.count += 1;
    else found.push({ start: index, count: 1 });
  });
  return found;
}
