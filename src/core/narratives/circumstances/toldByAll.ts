/** Sentences that say the same, each without the circumstances that not all of them tell. */

import type { Worded } from '../generalNames.ts';
import { meaningOf, type SentenceMeaning } from '../meaning.ts';
import { type Circumstance, withoutCircumstances } from './circumstances.ts';

export function withoutOneSided(items: readonly Worded[]): readonly Worded[] {
  if (isOneClaim(items)) return items;
  const told = items.map(
    ({ meaning }) => new Set(meaning.circumstances.map((one) => nameOf(one, meaning))),
  );
  return items.map((item) => {
    const { meaning } = item;
    const gone = meaning.circumstances.filter(
      (one) => !told.every((all) => all.has(nameOf(one, meaning))),
    );
    if (gone.length === 0) return item;
    return { ...item, meaning: meaningOf(withoutCircumstances(meaning.text, gone)) };
  });
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
function nameOf(
  { kind, said, start, end }: Circumstance,
  { slots, text }: SentenceMeaning,
): string {
  const figures = slots.filter(({ piece }) => piece.start >= start && piece.end <= end);
  if (figures.length === 0) return `${kind} ${said}`;
  const words = figures.reduceRight(
    (left, { piece }) => `${left.slice(0, piece.start)}#${left.slice(piece.end)}`,
    text.slice(0, end),
  );
  return `${kind} ${words.slice(start).trim().toLowerCase()}`;
}
