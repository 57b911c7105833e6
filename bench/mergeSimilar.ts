/** Merges near-identical sentences of many units in linear time: what the plain pass is measured against. */
import type { Narrative } from '../src/core/narratives/narratives.ts';
import { splitSentences } from '../src/core/narratives/sentences.ts';

/** Words whose presence turns a sentence round. */
export const negations = new Set(['không', 'chưa', 'chẳng', 'thiếu', 'ngoài', 'trừ']);
/** Words that make the number after them an estimate. */
export const estimates = new Set([
  'hơn',
  'trên',
  'gần',
  'khoảng',
  'dưới',
  'tầm',
  'xấp',
  'ít',
  'tối',
]);

/** A sentence and the unit that wrote it. */
interface UnitSentence {
  readonly unit: string;
  readonly text: string;
}

/** Sentences that say the same: the commonest wording, and every unit that wrote it, in order. */
export interface Cluster {
  readonly text: string;
  readonly units: readonly string[];
}

/** Share of words that two sentences must have in common (Jaccard). */
const enough = 0.8;

interface Key {
  /** Figures and negations in order, with what they count or deny: a difference here keeps apart. */
  readonly signature: string;
  readonly words: readonly string[];
  /** Signature and words: equal for sentences that differ in nothing that matters. */
  readonly whole: string;
}

interface Group {
  readonly words: ReadonlySet<string>;
  readonly wordings: Map<string, number>;
  readonly units: Set<string>;
}

/** The sentences of one field, near-identical ones merged over the units. */
export function gather(narratives: readonly Narrative[], field: string): readonly Cluster[] {
  const own = narratives.filter((narrative) => narrative.field === field);
  return mergeSimilar(
    own.flatMap(({ unit, text }) =>
      splitSentences(text).map((sentence) => ({ unit, text: sentence.text })),
    ),
  );
}

/** Clusters by falling number of units, then as first said. */
function mergeSimilar(said: readonly UnitSentence[]): readonly Cluster[] {
  const keys = keysOf(said);
  const rarity = countWords(keys);
  const index = new Map<string, Group[]>();
  const exact = new Map<string, Group>();
  said.forEach((one, position) => {
    const key = keys[position] as Key;
    const group = exact.get(key.whole) ?? findOrAdd(key, probes(key, rarity), index);
    exact.set(key.whole, group);
    group.units.add(one.unit);
    group.wordings.set(one.text, (group.wordings.get(one.text) ?? 0) + 1);
  });
  const groups = [...new Set(exact.values())];
  return groups.map(toCluster).sort((a, b) => b.units.length - a.units.length);
}

/** Many units write a sentence letter by letter alike: its key is made once. */
function keysOf(said: readonly UnitSentence[]): Key[] {
  const known = new Map<string, Key>();
  return said.map(({ text }) => {
    const key = known.get(text) ?? keyOf(text);
    known.set(text, key);
    return key;
  });
}

function keyOf(text: string): Key {
  const all = wordsIn(text);
  const marks = all.flatMap((word, i) => {
    if (negations.has(word)) return all.slice(i, i + 3);
    if (/^\p{N}/u.test(word)) return all.slice(i, i + 2);
    return estimates.has(word) && /^\p{N}/u.test(all[i + 1] ?? '') ? [word] : [];
  });
  const words = [...new Set(all.filter((word) => !/^\p{N}/u.test(word)))].sort();
  const signature = marks.join(' ');
  return { signature, words, whole: `${signature}|${words.join(' ')}` };
}

function countWords(keys: readonly Key[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    for (const word of key.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * Two sets that share `enough` share this many of their rarest words (the prefix filter of
 * similarity joins): combinations of them find every candidate, and hardly any other.
 */
const together = 3;

function probes(key: Key, rarity: ReadonlyMap<string, number>): readonly string[] {
  const shared = Math.ceil(enough * key.words.length);
  const size = Math.min(together, shared);
  const rarestFirst = [...key.words].sort(
    (a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  const rarest = rarestFirst.slice(0, key.words.length - shared + size);
  return combinations(rarest, size).map((words) => `${key.signature}|${words}`);
}

/** Every choice of `size` words in their order, joined. */
function combinations(words: readonly string[], size: number): readonly string[] {
  if (size === 0) return [''];
  return words.flatMap((word, i) =>
    combinations(words.slice(i + 1), size - 1).map((rest) => `${word} ${rest}`),
  );
}

/** The first group that says the same, or a new one, which later sentences then find. */
function findOrAdd(key: Key, found: readonly string[], index: Map<string, Group[]>): Group {
  for (const probe of found) {
    const like = index.get(probe)?.find((group) => isSimilar(group.words, key.words));
    if (like !== undefined) return like;
  }
  const group = { words: new Set(key.words), wordings: new Map(), units: new Set<string>() };
  for (const probe of found) {
    const there = index.get(probe);
    if (there === undefined) index.set(probe, [group]);
    else there.push(group);
  }
  return group;
}

function isSimilar(a: ReadonlySet<string>, b: readonly string[]): boolean {
  const shared = b.reduce((count, word) => (a.has(word) ? count + 1 : count), 0);
  return shared >= enough * (a.size + b.length - shared);
}

function toCluster(group: Group): Cluster {
  let text = '';
  let most = 0;
  for (const [wording, times] of group.wordings) {
    if (times > most) [text, most] = [wording, times];
  }
  return { text, units: [...group.units] };
}

/** Lower-case words of a text; figures with their separators are one word. */
function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{N}+(?:[.,/]\p{N}+)*%?|\p{L}+/gu) ?? []
  );
}
