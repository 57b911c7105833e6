/** Groups sentences that say the same, in time that grows with their number and not with its square. */
import { withoutAccents } from './gist/accents.ts';
import { judge, stanceOf } from './judge.ts';
import { Meanings, type SentenceMeaning } from './meaning.ts';

/** Sentences of one meaning, in the order in which they were given. */
export interface Alike<Item> {
  readonly items: readonly { readonly item: Item; readonly meaning: SentenceMeaning }[];
  /** Index of the group that says the opposite when that one is larger or first; else null. */
  readonly opposite: number | null;
}

interface Group<Item> {
  /** Of its sentences the one that says least: what all say. */
  least: SentenceMeaning;
  /** Of all its sentences. */
  readonly marks: Map<string, string>;
  /** One sentence for each way in which its sentences differ. */
  readonly ways: Map<string, SentenceMeaning>;
  readonly items: { readonly item: Item; readonly meaning: SentenceMeaning }[];
}

/** By falling number of items, then as first said. */
export function groupAlike<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  meanings: Meanings = new Meanings(),
): readonly Alike<Item>[] {
  const grouping = new Grouping<Item>(meanings);
  for (const item of items) grouping.add(item, meanings.of(textOf(item)));
  const groups = [...grouping.groups].sort((a, b) => b.items.length - a.items.length);
  const opposites = oppositesOf(groups);
  return groups.map(({ items: own }, at) => ({ items: own, opposite: opposites[at] ?? null }));
}

/** Finds for each sentence the group that `judge` puts it into, among those of its words. */
class Grouping<Item> {
  readonly groups: Group<Item>[] = [];
  readonly #byWords = new Map<string, Group<Item>[]>();
  readonly #meanings: Meanings;
  #hasPlain = false;

  constructor(meanings: Meanings) {
    this.#meanings = meanings;
  }

  add(item: Item, meaning: SentenceMeaning): void {
    const names = this.#namesOf(meaning);
    const there = names.flatMap((name) => this.#byWords.get(name) ?? []);
    const group = there.find((one) => isLike(one, meaning)) ?? this.#open(meaning, names);
    for (const [name, mark] of meaning.marks) group.marks.set(name, mark);
    if (addedTo(meaning) < addedTo(group.least)) group.least = meaning;
    group.ways.set(wayOf(meaning), meaning);
    group.items.push({ item, meaning });
  }

  #open(least: SentenceMeaning, names: readonly string[]): Group<Item> {
    const group: Group<Item> = { least, marks: new Map(), ways: new Map(), items: [] };
    this.groups.push(group);
    for (const name of names) this.#index(name, group);
    return group;
  }

  #index(name: string, group: Group<Item>): void {
    const there = this.#byWords.get(name);
    if (there === undefined) this.#byWords.set(name, [group]);
    else there.push(group);
  }

  /** Its words, those of its gist, and where one is typed without accents those without. */
  #namesOf(meaning: SentenceMeaning): readonly string[] {
    const own = [
      `key ${meaning.key}`,
      `claim ${meaning.claim}`,
      ...(meaning.substance.core === '' ? [] : [`core ${meaning.substance.core}`]),
    ];
    if (meaning.isPlain && !this.#hasPlain) {
      this.#hasPlain = true;
      for (const group of this.groups) this.#index(this.#plainName(group.least), group);
    }
    return this.#hasPlain ? [...own, this.#plainName(meaning)] : own;
  }

  #plainName({ isPlain, text, claim }: SentenceMeaning): string {
    return `plain ${isPlain ? claim : this.#meanings.of(withoutAccents(text)).claim}`;
  }
}

function isLike<Item>({ least, marks, ways }: Group<Item>, meaning: SentenceMeaning): boolean {
  const isOne = (one: SentenceMeaning) => {
    const said = judge(one, meaning, 'in a run');
    return said === 'same' || said === 'general';
  };
  const way = wayOf(meaning);
  return isOne({ ...least, marks }) && [...ways].every(([own, one]) => own === way || isOne(one));
}

/** Equal for sentences that the others of a group take alike. */
function wayOf({ claim, substance }: SentenceMeaning): string {
  return `${claim} | ${substance.core} | ${substance.details.join(', ')}`;
}

/** How much it says that others of its group may not. */
function addedTo({ extras, substance }: SentenceMeaning): number {
  return extras.length + substance.details.length;
}

/** For each group the largest one about the same on another side. */
function oppositesOf<Item>(groups: readonly Group<Item>[]): readonly (number | null)[] {
  const stances = groups.map(({ least }) => stanceOf(least));
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
