/** What a sentence is about, and whether it says so or the contrary. */
import {
  antonyms,
  degrees,
  having,
  negationWords,
  placedAxes,
  strongDegrees,
} from '../likeness.vi.ts';
import type { SentenceMeaning } from '../meaning.ts';
import { partners, people } from '../order/turning.vi.ts';
import { countsAsWord } from '../pieces.ts';

/** Two negations cancel out. */
interface Stance {
  readonly about: string;
  readonly isDenied: boolean;
  /** Words of when and where that have a contrary: another time contradicts nothing. */
  readonly placed: string;
}

interface Axis {
  readonly name: string;
  readonly isNegative: boolean;
}

const axes = new Map<string, Axis>();
for (const [words, against] of antonyms) {
  const [name = ''] = words;
  for (const one of words) if (!axes.has(one)) axes.set(one, { name, isNegative: false });
  for (const one of against) if (!axes.has(one)) axes.set(one, { name, isNegative: true });
}

/** Opposite sentences are about the same, and one denies what the other says. */
export function stanceOf({ pieces }: SentenceMeaning): Stance {
  const about: string[] = [];
  let isDenied = false;
  const words = pieces.filter(countsAsWord).map(({ word }) => word);
  const isPlainly = !words.some((word) => negationWords.has(word));
  for (const word of words) {
    const axis = axes.get(word);
    if (negationWords.has(word) || axis?.isNegative) isDenied = !isDenied;
    if (axis !== undefined && axis.name !== having) about.push(axis.name);
    else if (axis === undefined && !negationWords.has(word) && !isDegree(word, isPlainly))
      about.push(word);
  }
  // Of two, who does it to whom is told by their order.
  const isOfOne = words.filter((word) => people.has(word) || partners.has(word)).length < 2;
  const placed = words.filter((word) => placedAxes.has(axes.get(word)?.name ?? '')).join(' ');
  return { about: (isOfOne ? about.sort() : about).join(' '), isDenied, placed };
}

/** Says only how much; "không rõ rệt" is something else. */
function isDegree(word: string, isPlainly: boolean): boolean {
  return degrees.has(word) || (isPlainly && strongDegrees.has(word));
}
