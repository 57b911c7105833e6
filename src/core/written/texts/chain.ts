/** The places of the sentences of one section together: each has its evidence, and neighbours stay together. */
import type { Evidence } from './evidence.ts';

/** One sentence of a row. */
export interface InRow {
  readonly evidence: Evidence;
  /** Whether it is in the same paragraph as the sentence before it. */
  readonly isSameParagraph: boolean;
}

export interface PlacedText {
  readonly field: string | null;
  /** Placed without a word of its own: by its neighbours, or by a heading over several questions. */
  readonly isGuess: boolean;
}

export const noPlace: PlacedText = { field: null, isGuess: false };
/** What a place gains where the sentence before has it; one word in front weighs 2. */
const together = { paragraph: 1.2, section: 0.4 };
/** Less than one word. */
const leastOwn = 0.9;

type Score = ReadonlyMap<string | null, number>;

/** The best row as a whole. */
export function placeRow(row: readonly InRow[]): readonly PlacedText[] {
  const behind = passOver(row, (at) => row[at]?.isSameParagraph ?? false);
  const turned = [...row].reverse();
  const ahead = [...passOver(turned, (at) => turned[at - 1]?.isSameParagraph ?? false)].reverse();
  return row.map(({ evidence }, at) => {
    // Its own evidence is in both passes: once is taken off.
    const total = (field: string | null, own: number) =>
      (behind[at]?.get(field) ?? 0) + (ahead[at]?.get(field) ?? 0) - own;
    const [best] = [...evidence].sort((a, b) => total(...b) - total(...a));
    const [field, own] = best ?? [null, 0];
    return { field, isGuess: field !== null && evidence.size > 1 && own < leastOwn };
  });
}

/** For each sentence and each place: the best score of the row up to it, with the sentence in that place. */
function passOver(row: readonly InRow[], isSame: (at: number) => boolean): readonly Score[] {
  const scores: Score[] = [];
  row.forEach(({ evidence }, at) => {
    const before = scores[at - 1];
    const best = before ? Math.max(...before.values()) : 0;
    const gain = isSame(at) ? together.paragraph : together.section;
    const from = (field: string | null): number => {
      const same = field === null ? undefined : before?.get(field);
      return same === undefined ? best : Math.max(best, same + gain);
    };
    scores.push(new Map([...evidence].map(([field, own]) => [field, own + from(field)])));
  });
  return scores;
}
