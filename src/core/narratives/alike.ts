/** Groups sentences that say the same, in time that grows with their number and not with its square. */
import { isReordered, stanceOf } from './judge.ts';
import { contradict, Meanings, type SentenceMeaning } from './meaning.ts';

/** Sentences of one meaning, in the order in which they were given. */
export interface Alike<Item> {
  readonly items: readonly { readonly item: Item; readonly meaning: SentenceMeaning }[];
  /** Index of the group that says the opposite when that one is larger or first; else null. */
  readonly opposite: number | null;
}

interface Group<Item> {
  readonly first: SentenceMeaning;
  /** Of all its sentences. */
  readonly marks: Map<string, string>;
  readonly items: { readonly item: Item; readonly meaning: SentenceMeaning }[];
}

/** By falling number of items, then as first said. */
export function groupAlike<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  meanings: Meanings = new Meanings(),
): readonly Alike<Item>[] {
  const byBag = new Map<string, Group<Item>[]>();
  for (const item of items) {
    const meaning = meanings.of(textOf(item));
    const group = findOrAdd(meaning, byBag);
    for (const [name, mark] of meaning.marks) group.marks.set(name, mark);
    group.items.push({ item, meaning });
  }
  const groups = [...byBag.values()].flat().sort((a, b) => b.items.length - a.items.length);
  const opposites = oppositesOf(groups);
  return groups.map(({ items: own }, at) => ({ items: own, opposite: opposites[at] ?? null }));
}

function findOrAdd<Item>(meaning: SentenceMeaning, byBag: Map<string, Group<Item>[]>): Group<Item> {
  const there = byBag.get(meaning.bag) ?? [];
  const like = there.find(
    ({ first, marks }) =>
      !contradict(marks, meaning.marks) &&
      (first.key === meaning.key || isReordered(first.pieces, meaning.pieces)),
  );
  if (like !== undefined) return like;
  const group: Group<Item> = { first: meaning, marks: new Map(), items: [] };
  byBag.set(meaning.bag, [...there, group]);
  return group;
}

/** For each group the largest one about the same on another side. */
function oppositesOf<Item>(groups: readonly Group<Item>[]): readonly (number | null)[] {
  const stances = groups.map(({ first }) => stanceOf(first));
  const byAbout = new Map<string, number[]>();
  stances.forEach(({ about }, at) => {
    const there = byAbout.get(about);
    if (there === undefined) byAbout.set(about, [at]);
    else there.push(at);
  });
  return stances.map(
    ({ about, isDenied }) =>
      byAbout.get(about)?.find((other) => stances[other]?.isDenied !== isDenied) ?? null,
  );
}
