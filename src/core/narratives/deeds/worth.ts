/** What the words that two sentences share, or do not, weigh. */
import { listed } from '../../lib/listed.ts';
import type { Told } from './told.ts';
import { deedFaint, deedGeneral, deedHard, deedTellingAlone } from './weights.vi.ts';

export const faintWords = new Set(listed(deedFaint));
export const hard = new Set(listed(deedHard));
const alone = new Set(listed(deedTellingAlone));

const worth: Readonly<Partial<Record<Told['kind'], number>>> = {
  thing: 2,
  matter: 2,
  who: 1,
  level: 1,
  act: 1,
  state: 1,
  bad: 1,
};

function worthOf({ kind, word }: Told): number {
  if (faintWords.has(word)) return 0.5;
  if (alone.has(word)) return 3;
  if (word === deedGeneral) return 1;
  return hard.has(word) ? 2 : (worth[kind] ?? 0);
}

export function weightOf(told: readonly Told[]): number {
  const words = new Map(told.map((one) => [one.word, worthOf(one)]));
  return [...words.values()].reduce((sum, one) => sum + one, 0);
}
