/** How much the words of a deed tell it from others. */
import { listed } from '../../lib/listed.ts';
import type { Told } from './deed.ts';
import { deedFaint, deedGeneral, deedHard, deedTellingAlone } from './weights.vi.ts';

const faint = new Set(listed(deedFaint));
const hard = new Set(listed(deedHard));
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
  if (faint.has(word)) return 0.5;
  if (alone.has(word)) return 3;
  if (word === deedGeneral) return 1;
  return hard.has(word) ? 2 : (worth[kind] ?? 0);
}

/** Each word once. */
export function weightOf(told: readonly Told[]): number {
  const words = new Map(told.map((one) => [one.word, worthOf(one)]));
  return [...words.values()].reduce((sum, one) => sum + one, 0);
}
