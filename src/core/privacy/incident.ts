/** Whether a sentence speaks of what happened to somebody. */
import { compareKey, looseKey } from '../text/text.ts';
import { incidentWords } from './knownWords.vi.ts';
import type { Word } from './words.vi.ts';

const incidents = new Set(incidentWords.flatMap((one) => [compareKey(one), looseKey(one)]));

/** Looks for a word of an incident, or two, in a sentence counted from 0. */
export function saysIncident(words: readonly Word[], sentence: number): boolean {
  return words.some((one, at) => {
    if (one.sentence !== sentence) return false;
    const next = words[at + 1];
    return (
      incidents.has(one.key) || (next !== undefined && incidents.has(`${one.key} ${next.key}`))
    );
  });
}
