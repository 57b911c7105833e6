/** Choices that are the same each time, from the text itself. */

/** A whole number from 0, under `size`. */
export function seeded(text: string, size: number): number {
  let hash = 830;
  for (const letter of text) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % size;
}

export function choose<Item>(items: readonly Item[], at: number): Item {
  return items[at % items.length] as Item;
}

/** A third of the base sentences is looked at only at the end. */
export function isHeldOut(text: string): boolean {
  return seeded(`held out: ${text}`, 3) === 0;
}
