/** Whether a sentence speaks of what happened to somebody. */
import { compareKey, looseKey } from '../text/text.ts';
import { incidentWords } from './knownWords.vi.ts';
import type { Word } from './words.vi.ts';

const incidents = new Set(incidentWords.flatMap((one) => [compareKey(one), looseKey(one)]));

const unions = new Set('doan bo doi hoi cuc phi tiet nhanh'.split(' '));

/** Looks for a word of an incident, or two, in a sentence counted from 0. */
export function saysIncident(words: readonly Word[], sentence: number): boolean {
  const isJoined = (first: Word | undefined) =>
    first !== undefined && /^ ?:|^ [-–—] $/.test(first.gap);
  const from = isJoined(words.find((one) => one.sentence === sentence)) ? sentence - 1 : sentence;
  const to = isJoined(words.find((one) => one.sentence === sentence + 1)) ? sentence + 1 : sentence;
  return words.some((one, at) => {
    if (one.sentence < from || one.sentence > to) return false;
    const next = words[at + 1];
    if (next !== undefined && looseKey(next.key) === 'chuyen') return false;
    // "Chi đoàn" is no sister.
    if (one.key === 'chi' && unions.has(looseKey(next?.key ?? ''))) return false;
    if (incidents.has(one.key)) return true;
    if (next === undefined) return false;
    const two = `${one.key} ${next.key}`;
    return incidents.has(two) || incidents.has(`${two} ${words[at + 2]?.key ?? ''}`);
  });
}
