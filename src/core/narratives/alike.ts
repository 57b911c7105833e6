/** Groups sentences that say the same, in time that grows with their number and not with its square. */

import { sharedDeed } from './deeds/sharedDeed.ts';
import { withoutAccents } from './gist/accents.ts';
import { Meanings } from './gist/meanings.ts';
import { stanceOf } from './gist/stance.ts';
import { judgeClosely, mayBeOneDeed, tellOneDeed } from './judge.ts';
import type { SentenceMeaning } from './meaning.ts';

/** Sentences of one meaning, in the order in which they were given. */
export interface Alike<Item> {
  readonly items: readonly { readonly item: Item; readonly meaning: SentenceMeaning }[];
  /** Places of the groups that say the opposite, the largest first. */
  readonly opposites: readonly number[];
  /** Told in quite other words: what all say is less than what one says. */
  readonly isFree: boolean;
}

interface Group<Item> {
  /** Of its sentences the one that says least: what all say. */
  least: SentenceMeaning;
  /** Of all its sentences. */
  readonly marks: Map<string, string>;
  /** One sentence for each way in which its sentences differ. */
  readonly ways: Map<string, SentenceMeaning>;
  isFree: boolean;
  readonly items: { readonly item: Item; readonly meaning: SentenceMeaning }[];
}

/** By falling number of items, then as first said; freely: also by the deeds they tell of. */
export function groupAlike<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  { meanings = new Meanings(), isFree = false }: { meanings?: Meanings; isFree?: boolean } = {},
): readonly Alike<Item>[] {
  const grouping = new Grouping<Item>(meanings, isFree);
  for (const item of items) grouping.add(item, meanings.of(textOf(item)));
  const groups = [...grouping.groups].sort((a, b) => b.items.length - a.items.length);
  const opposites = oppositesOf(groups);
  return groups.map((group, at) => ({
    items: group.items,
    opposites: opposites[at] ?? [],
    isFree: group.isFree,
  }));
}

/** Finds for each sentence the group that `judge` puts it into, among those of its words. */
class Grouping<Item> {
  readonly groups: Group<Item>[] = [];
  readonly #byWords = new Map<string, Group<Item>[]>();
  readonly #meanings: Meanings;
  readonly #mayBeFree: boolean;
  readonly #known = new Map<SentenceMeaning, Group<Item>>();
  #hasPlain = false;

  constructor(meanings: Meanings, mayBeFree: boolean) {
    this.#meanings = meanings;
    this.#mayBeFree = mayBeFree;
  }

  add(item: Item, meaning: SentenceMeaning): void {
    const group = this.#known.get(meaning) ?? this.#find(meaning);
    this.#known.set(meaning, group);
    for (const [name, mark] of meaning.marks) group.marks.set(name, mark);
    if (addedTo(meaning) < addedTo(group.least)) group.least = meaning;
    group.ways.set(wayOf(meaning), meaning);
    group.items.push({ item, meaning });
  }

  #find(meaning: SentenceMeaning): Group<Item> {
    const names = this.#namesOf(meaning);
    const close = this.#named(names).find((one) => this.#join(one, meaning));
    if (close !== undefined) return close;
    const deeds = this.#mayBeFree ? meaning.deed().telling.map((name) => `deed ${name}`) : [];
    const free = this.#named(deeds).find(
      (one) => mayBeOneDeed(one.least, meaning) && this.#join(one, meaning),
    );
    return free ?? this.#open(meaning, [...names, ...deeds]);
  }

  #named(names: readonly string[]): readonly Group<Item>[] {
    return [...new Set(names.flatMap((name) => this.#byWords.get(name) ?? []))];
  }

  /** True where all that the group says, the sentence says too. */
  #join(group: Group<Item>, meaning: SentenceMeaning): boolean {
    const others = this.#mayBeFree ? freelySaid(group, meaning) : closelySaid(group, meaning);
    if (others === null) return false;
    group.isFree = others;
    return true;
  }

  #open(least: SentenceMeaning, names: readonly string[]): Group<Item> {
    const group: Group<Item> = {
      least,
      marks: new Map(),
      ways: new Map(),
      isFree: false,
      items: [],
    };
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
    const ways = meaning.circumstances.length === 0 ? [meaning] : [meaning, meaning.bare()];
    const own = ways.flatMap(({ key, claim, tenor, substance: { core, near } }) => [
      `key ${key}`,
      `claim ${claim}`,
      ...(core === '' ? [] : [`core ${core}`]),
      ...(near === '' ? [] : [`near ${near}`]),
      ...(tenor().key === '' ? [] : [`tenor ${tenor().key}`]),
    ]);
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

/** False where the sentence says the same as all of a group; else null. */
function closelySaid<Item>(group: Group<Item>, meaning: SentenceMeaning): false | null {
  return saidBy(group, meaning).every((one) => isClose(one, meaning)) ? false : null;
}

/** Whether it must be told freely, what all say being less than what one says; null where it is not the same. */
function freelySaid<Item>(group: Group<Item>, meaning: SentenceMeaning): boolean | null {
  const judged = saidBy(group, meaning).map((one) => ({
    one,
    said: judgeClosely(one, meaning, 'in a run'),
  }));
  if (judged.some(({ said }) => said === 'opposite')) return null;
  const others = judged.flatMap(({ one, said }) => (said === 'apart' ? one : []));
  if (!others.every((one) => tellOneDeed(one, meaning, 'in a run'))) return null;
  if (others.length === 0 && !group.isFree) return false;
  const deeds = [...group.ways.values(), meaning].map(({ deed }) => deed());
  return sharedDeed(deeds) === null ? null : true;
}

function isClose(one: SentenceMeaning, meaning: SentenceMeaning): boolean {
  const said = judgeClosely(one, meaning, 'in a run');
  return said === 'same' || said === 'general';
}

/** A group as its marks are, and each of its other ways. */
function saidBy<Item>(
  { least, marks, ways }: Group<Item>,
  meaning: SentenceMeaning,
): readonly SentenceMeaning[] {
  const way = wayOf(meaning);
  return [{ ...least, marks }, ...[...ways].flatMap(([own, one]) => (own === way ? [] : [one]))];
}

/** Equal for sentences that the others of a group take alike. */
function wayOf({ claim, substance, limits }: SentenceMeaning): string {
  const { whole, some, counted, isOnNetwork: _, ...others } = limits();
  const nouns = [whole, some, counted].map((all) => [...all].join());
  const limited = [...nouns, ...Object.values(others)].join('/');
  return `${claim} | ${substance.core} | ${substance.details.join(', ')} | ${limited}`;
}

/** How much it says that others of its group may not. */
function addedTo({ extras, substance, circumstances }: SentenceMeaning): number {
  return extras.length + substance.details.length + circumstances.length;
}

/** For each group those about the same on the other side. */
function oppositesOf<Item>(groups: readonly Group<Item>[]): readonly (readonly number[])[] {
  const stances = groups.map(({ least }) => stanceOf(least));
  const byAbout = new Map<string, number[]>();
  stances.forEach((one, at) => {
    const there = byAbout.get(topicOf(one));
    if (there === undefined) byAbout.set(topicOf(one), [at]);
    else there.push(at);
  });
  return stances.map(
    (one) =>
      byAbout.get(topicOf(one))?.filter((other) => stances[other]?.isDenied !== one.isDenied) ?? [],
  );
}

function topicOf({ about, placed }: ReturnType<typeof stanceOf>): string {
  return `${about} | ${placed}`;
}
