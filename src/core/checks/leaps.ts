/** When a figure leaps from one year to the next. */

/** A flow leaps when it changes threefold and by 5; a stock when it changes by more than a fifth. */
const leap = { factor: 3, change: 5, stockShare: 20 };

export function leaps(before: number, after: number, measure: string | undefined): boolean {
  const change = Math.abs(after - before);
  if (measure === 'stock') return before > 0 && change * 100 > before * leap.stockShare;
  const [small, large] = before < after ? [before, after] : [after, before];
  return change >= leap.change && large >= leap.factor * small;
}
