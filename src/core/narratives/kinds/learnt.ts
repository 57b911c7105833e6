/** What sentences told of a place that people had placed by hand: how much a word, or two, speaks for it. */
import type { Matter, SubMeasure } from '../../../outline/schema.ts';
import { withoutAccents } from '../gist/accents.ts';

type Place = SubMeasure | Matter;

/** A place of which no sentence said a word is not out of the question. */
const unseen = 0.2;
/** Words of one sentence hang together: each counts for a third. */
const share = 0.3;

/** Word → for each place by how much. */
interface Lexicon {
  readonly typed: ReadonlyMap<string, readonly number[]>;
  readonly plain: ReadonlyMap<string, readonly number[]>;
}

/** Made once for the places of a form, or of a group. */
const ready = new WeakMap<readonly Place[], Lexicon | null>();

/** For each place what the words say; null where the form has no labelled sentences. */
export function learntFor(
  places: readonly Place[],
  said: readonly string[],
  isPlain: boolean,
): readonly number[] | null {
  let lexicon = ready.get(places);
  if (lexicon === undefined) {
    lexicon = lexiconOf(places);
    ready.set(places, lexicon);
  }
  if (lexicon === null) return null;
  const known = isPlain ? lexicon.plain : lexicon.typed;
  const sums = places.map(() => 0);
  for (const one of wordsAndPairs(said)) {
    known.get(one)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + share * weight;
    });
  }
  return sums;
}

/** Each once; whatever a number is, it is a number. */
export function wordsAndPairs(said: readonly string[]): ReadonlySet<string> {
  const words = said.map((word) => (/^\d/.test(word) ? '#' : word));
  return new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]);
}

function lexiconOf(places: readonly Place[]): Lexicon | null {
  const counts = new Map<string, number[]>();
  places.forEach((place, at) => {
    if (!('learnt' in place) || place.learnt === undefined) return;
    for (const row of place.learnt.split('|')) {
      const end = row.lastIndexOf(' ');
      const own = counts.get(row.slice(0, end)) ?? places.map(() => 0);
      own[at] = Number(row.slice(end + 1));
      counts.set(row.slice(0, end), own);
    }
  });
  if (counts.size === 0) return null;
  const plain = new Map<string, number[]>();
  for (const [word, own] of counts) {
    const there = plain.get(withoutAccents(word));
    const both = there?.map((count, at) => count + (own[at] ?? 0));
    plain.set(withoutAccents(word), both ?? own);
  }
  return { typed: weighed(counts), plain: weighed(plain) };
}

/** How many times as often as by chance a sentence with the word is told there, as a logarithm. */
function weighed(
  counts: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly number[]> {
  const weigh = (own: readonly number[]) => {
    const all = own.reduce((sum, count) => sum + count, 0);
    return own.map((count) =>
      Math.log((own.length * (count + unseen)) / (all + own.length * unseen)),
    );
  };
  return new Map([...counts].map(([word, own]) => [word, weigh(own)]));
}
