/** Whether a sentence speaks of what happened to somebody. */
import { compareKeys, looseKey, looseKeys } from '../text/text.ts';
import { harmlessWords } from './harmlessWords.vi.ts';
import { incidentWords } from './knownWords.vi.ts';
import { isDenied } from './traces/denied.vi.ts';
import type { ReadWords, Word } from './words.vi.ts';

const incidentKeys = new Set(compareKeys(incidentWords));
/** Without accents; in a text that has them "ban" is no "bạn". */
const plainKeys = new Set([...incidentKeys, ...looseKeys(incidentWords)]);

/** First word of each → the whole phrases: "trang bị" tells of nobody to whom something happened. */
const harmless = new Map<string, string[][]>();
for (const phrase of [...compareKeys(harmlessWords), ...looseKeys(harmlessWords)]) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  harmless.set(first, [...(harmless.get(first) ?? []), parts]);
}

/** How many words from `at` on only look like an incident. */
function harmlessFrom(words: readonly Word[], at: number): number {
  const found = (harmless.get(words[at]?.key ?? '') ?? []).filter((parts) => {
    const next = words[at + parts.length];
    // "các em: Thắng, Lợi" names them.
    if (next !== undefined && !next.startsSentence && next.isCapital && !next.isUpper) return false;
    if (next !== undefined && /[:(–]/.test(next.gap)) return false;
    return parts.every((part, offset) => {
      const own = words[at + offset];
      return own?.key === part && (offset === 0 || own.gap === ' ');
    });
  });
  return Math.max(0, ...found.map((parts) => parts.length));
}

const unions = new Set('doan bo doi hoi cuc phi tiet nhanh'.split(' '));

/** Looks for a word of an incident, or two, in a sentence counted from 0; once for each. */
export function saysIncident({ words, incidents, isPlain }: ReadWords, sentence: number): boolean {
  const keys = isPlain ? plainKeys : incidentKeys;
  const known = incidents[sentence] ?? readsIncident(words, sentence, keys, isPlain);
  incidents[sentence] = known;
  return known;
}

function readsIncident(
  words: readonly Word[],
  sentence: number,
  keys: ReadonlySet<string>,
  isPlain: boolean,
): boolean {
  const isJoined = (first: Word | undefined) =>
    first !== undefined && /^ ?:|^ [-–—] $/.test(first.gap);
  const from = isJoined(words.find((one) => one.sentence === sentence)) ? sentence - 1 : sentence;
  const to = isJoined(words.find((one) => one.sentence === sentence + 1)) ? sentence + 1 : sentence;
  let passed = 0;
  return words.some((one, at) => {
    if (one.sentence < from || one.sentence > to) return false;
    passed = Math.max(passed, at + harmlessFrom(words, at));
    if (at < passed) return false;
    const next = words[at + 1];
    if (next?.key.startsWith('ch') && looseKey(next.key) === 'chuyen') return false;
    // "Chi đoàn" is no sister.
    if (one.key === 'chi' && unions.has(looseKey(next?.key ?? ''))) return false;
    // "Giai Vu A Dinh": of no case.
    if (isPlain && one.key === 'vu' && one.isCapital && next?.isCapital && next.gap === ' ')
      return false;
    if (isDenied(words, at, isPlain)) return false;
    if (keys.has(one.key)) return true;
    if (next === undefined) return false;
    const two = `${one.key} ${next.key}`;
    return keys.has(two) || keys.has(`${two} ${words[at + 2]?.key ?? ''}`);
  });
}
