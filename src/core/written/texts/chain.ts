/** The places of the sentences of one section together: each has its evidence, and neighbours stay together. */
import type { Evidence } from './evidence.ts';

/** One sentence of a row. */
export interface InRow {
  readonly evidence: Evidence;
  /** Of the questions of its heading those that no other heading asks. */
  readonly unheaded: ReadonlySet<string>;
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
/** Back in the order of the form, where no heading says where one is. */
const against = 2;
/** A question that no other heading asks. */
const alone = 2;
/** Less than one word. */
const leastOwn = 0.9;

type Score = ReadonlyMap<string | null, number>;

/** The best row as a whole. */
export function placeRow(
  row: readonly InRow[],
  order: readonly string[] = [],
): readonly PlacedText[] {
  const isAgainst = (from: string | null, to: string | null) =>
    from !== null && to !== null && order.indexOf(from) > order.indexOf(to);
  const behind = passOver(row, (at) => row[at]?.isSameParagraph ?? false, isAgainst);
  const turned = [...row].reverse();
  const ahead = [
    ...passOver(
      turned,
      (at) => turned[at - 1]?.isSameParagraph ?? false,
      (from, to) => isAgainst(to, from),
    ),
  ].reverse();
  return row.map((one, at) => {
    const { evidence } = one;
    // Its own weight is in both passes: once is taken off.
    const total = (field: string | null) =>
      (behind[at]?.get(field) ?? 0) + (ahead[at]?.get(field) ?? 0) - weightOf(one, field);
    const [best] = [...evidence].sort(([a], [b]) => total(b) - total(a));
    const [field, own] = best ?? [null, 0];
    return { field, isGuess: field !== null && evidence.size > 1 && own < leastOwn };
  });
}

/** What speaks for a place: its own words, and that no other heading asks it. */
function weightOf({ evidence, unheaded }: InRow, field: string | null): number {
  return (evidence.get(field) ?? 0) + (field !== null && unheaded.has(field) ? alone : 0);
}

/** For each sentence and each place: the best score of the row up to it, with the sentence in that place. */
function passOver(
  row: readonly InRow[],
  isSame: (at: number) => boolean,
  isAgainst: (from: string | null, to: string | null) => boolean,
): readonly Score[] {
  const scores: Score[] = [];
  row.forEach((one, at) => {
    const before = scores[at - 1];
    const gain = isSame(at) ? together.paragraph : together.section;
    const from = (field: string | null): number => {
      if (!before) return 0;
      const scored = [...before].map(([last, score]) => {
        if (last === field && field !== null) return score + gain;
        return isAgainst(last, field) ? score - against : score;
      });
      return Math.max(...scored);
    };
    scores.push(
      new Map([...one.evidence.keys()].map((field) => [field, weightOf(one, field) + from(field)])),
    );
  });
  return scores;
}
