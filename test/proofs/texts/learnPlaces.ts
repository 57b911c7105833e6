/** Learns from sentences that people placed by hand which words are told of which sub-measure. */
import { readFileSync } from 'node:fs';
import { wordsAndPairs } from '../../../src/core/narratives/kinds/learnt.ts';
import { readWords } from '../../../src/core/narratives/phrases.ts';
import { makePlaces } from './places.vi.ts';

/** `from` is whose sentences it is one of: "own" were written for learning, the others by other hands. */
export interface PlacedByHand {
  readonly from: string;
  readonly field: string;
  readonly code: string;
  readonly text: string;
}

export function readPlacedByHand(): readonly PlacedByHand[] {
  return readFileSync('test/fixtures/texts/placed-by-hand.tsv', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([from = '', field = '', code = '', text = '']) => ({ from, field, code, text }));
}

/** Of the corpus of frames those that may be looked at. */
export function framesForLearning(): readonly PlacedByHand[] {
  return makePlaces()
    .filter(({ heldOut, label }) => !heldOut && /^\d\.\d$/.test(label))
    .map(({ field, label, text }) => ({ from: 'frames', field, code: label, text }));
}

/** A word of one sentence alone says more of that sentence than of its place. */
const leastSentences = 2;

/** Code → its words and pairs of words with how many of its sentences say them, the commonest first. */
export function learnPlaces(placed: readonly PlacedByHand[]): Readonly<Record<string, string>> {
  const codes = [...new Set(placed.map(({ code }) => code))].sort();
  const counts = new Map(codes.map((code) => [code, new Map<string, number>()]));
  const times = new Map<string, number>();
  for (const { code, text } of placed) {
    const own = counts.get(code);
    for (const word of wordsAndPairs(readWords(text))) {
      own?.set(word, (own.get(word) ?? 0) + 1);
      times.set(word, (times.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries(
    [...counts].map(([code, own]) => [
      code,
      [...own]
        .filter(([word]) => (times.get(word) ?? 0) >= leastSentences && !word.includes('|'))
        .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
        .map(([word, count]) => `${word} ${count}`)
        .join('|'),
    ]),
  );
}

/** The file that the form takes them from. */
export function learntWordsFile(learnt: Readonly<Record<string, string>>): string {
  const rows = Object.entries(learnt).map(([code, words]) => `  '${code}':\n${linesOf(words)},\n`);
  return `/** Written by \`npm run texts:learn\` from sentences that people placed: words and pairs of words, and how many sentences say them. */\nexport const learntWords = {\n${rows.join('')}} as const;\n`;
}

function linesOf(words: string): string {
  return `    ${JSON.stringify(words).replace(/^"|"$/g, "'")}`;
}
