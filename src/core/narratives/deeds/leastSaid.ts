/** Of sentences that say the same those that say least: what they say is true of all. */

import type { Worded } from '../generalNames.ts';
import { wordsIn } from '../pieces.ts';
import { tenorAttending, typedShort } from '../tenors/small.vi.ts';

/** Of what all units say, in letters that can be printed, where one of them wrote so. */
export function sayingLeast(items: readonly Worded[]): readonly Worded[] {
  const typed = items.filter(({ meaning }) => !meaning.isPlain);
  const able = typed.length > 0 ? typed : items;
  const written = withLeast(able, shortOf);
  const unnamed = withLeast(written, ({ meaning }) => Number(meaning.marks.has('unit')));
  const common = withLeast(unnamed, ({ meaning }) => Number(meaning.limits().isOnNetwork));
  const plain = withLeast(withLeast(common, detailsOf), addedOf);
  return withLeast(plain, ({ meaning }) => meaning.extras.length);
}

/** Words typed short are for those who wrote them. */
function shortOf({ meaning }: Worded): number {
  return wordsIn(meaning.text).filter((word) => typedShort.has(word)).length;
}

/** What only some of one tenor say: how, beside what, and that it is a reason. */
function addedOf({ meaning }: Worded): number {
  const { thin, manner, reason } = meaning.tenor();
  const told = [...thin].filter((word) => word !== tenorAttending.act);
  return told.length + manner.size + Math.min(reason.size, 1);
}

function detailsOf({ meaning }: Worded): number {
  return meaning.substance.details.length;
}

function withLeast(items: readonly Worded[], countOf: (one: Worded) => number): readonly Worded[] {
  const least = Math.min(...items.map(countOf));
  return items.filter((one) => countOf(one) === least);
}
