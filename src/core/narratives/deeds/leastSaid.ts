/** Of sentences that say the same those that say least: what they say is true of all. */
import type { Worded } from '../generalNames.ts';

/** Of what all units say, in letters that can be printed, where one of them wrote so. */
export function sayingLeast(items: readonly Worded[]): readonly Worded[] {
  const typed = items.filter(({ meaning }) => !meaning.isPlain);
  const able = typed.length > 0 ? typed : items;
  const unnamed = withLeast(able, ({ meaning }) => Number(meaning.marks.has('unit')));
  const common = withLeast(unnamed, ({ meaning }) => Number(meaning.limits().isOnNetwork));
  return withLeast(withLeast(common, detailsOf), ({ meaning }) => meaning.extras.length);
}

function detailsOf({ meaning }: Worded): number {
  return meaning.substance.details.length;
}

function withLeast(items: readonly Worded[], countOf: (one: Worded) => number): readonly Worded[] {
  const least = Math.min(...items.map(countOf));
  return items.filter((one) => countOf(one) === least);
}
