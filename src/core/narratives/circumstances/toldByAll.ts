/** Sentences that say the same, each without the circumstances that not all of them tell. */

import type { Worded } from '../generalNames.ts';
import { meaningOf, type SentenceMeaning } from '../meaning.ts';
import { type Circumstance, withoutCircumstances } from './circumstances.ts';

/** A sentence as it is printed for all, and what was cut of it. */
interface Shared {
  readonly item: Worded;
  readonly gone: readonly Circumstance[];
}

export function withoutOneSided(items: readonly Worded[]): readonly Shared[] {
  if (isOneClaim(items)) return items.map((item) => ({ item, gone: [] }));
  const told = items.map(
    ({ meaning }) => new Set(meaning.circumstances.map((one) => nameOf(one, meaning))),
  );
  return items.map((item) => {
    const { meaning } = item;
    const gone = meaning.circumstances.filter(
      (one) => !told.every((all) => all.has(nameOf(one, meaning))),
    );
    if (gone.length === 0) return { item, gone };
    return {
      item: {
        ...item,
        meaning: meaningOf(withoutCircumstances(meaning.text, gone), meaning.ofArea),
      },
      gone,
    };
  });
}

/** Figures that were cut, by what is said with them: who took part is no sum with who won. */
export function cutFigures(
  meaning: SentenceMeaning,
  gone: readonly Circumstance[],
): SentenceMeaning['slots'] {
  return gone.flatMap((one) =>
    figuresIn(one, meaning).map(({ piece }, at) => ({
      id: `${nameOf(one, meaning)} ${at}`,
      piece,
    })),
  );
}

function figuresIn(
  { start, end }: Circumstance,
  { slots }: SentenceMeaning,
): SentenceMeaning['slots'] {
  return slots.filter(({ piece }) => piece.start >= start && piece.end <= end);
}

/** All tell the same circumstances, in whatever order. */
function isOneClaim(items: readonly Worded[]): boolean {
  const [first] = items;
  return items.every(
    ({ meaning: { claim, substance } }) =>
      (claim !== '' && claim === first?.meaning.claim) ||
      (substance.core !== '' && substance.core === first?.meaning.substance.core),
  );
}

/** Its words; figures are told as their sum. */
function nameOf(circumstance: Circumstance, meaning: SentenceMeaning): string {
  const { kind, said, start, end } = circumstance;
  const figures = figuresIn(circumstance, meaning);
  if (figures.length === 0) return `${kind} ${said}`;
  const words = figures.reduceRight(
    (left, { piece }) => `${left.slice(0, piece.start)}#${left.slice(piece.end)}`,
    meaning.text.slice(0, end),
  );
  return `${kind} ${words.slice(start).trim().toLowerCase()}`;
}
