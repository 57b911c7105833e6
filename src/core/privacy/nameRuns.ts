/** Runs of words that may be a person's name, in the order of a text. */
import { startsSmall } from '../text/letters.ts';
import { capitalRun, thingFrom } from './capitalNames.ts';
import { caselessRun } from './caselessNames.vi.ts';
import { plainParts } from './nameParts.vi.ts';
import { accentedParts, type NameRun } from './nameRun.vi.ts';
import { knownFrom, type ReadWords, type Word } from './words.vi.ts';

/** All runs of a text. */
export function nameRuns(text: ReadWords): NameRun[] {
  const parts = text.isPlain ? plainParts : accentedParts;
  const caseless = caselessSentences(text.words);
  const runs: NameRun[] = [];
  for (let at = 0; at < text.words.length; ) {
    const word = text.words[at] as Word;
    const run = caseless.has(word.sentence)
      ? (caselessRun(text, at, parts) ??
        (word.isCapital && !word.isUpper ? capitalRun(text, at, parts) : null))
      : (capitalRun(text, at, parts) ?? (word.isCapital ? null : caselessRun(text, at, parts)));
    if (run) runs.push(run);
    at = run ? run.to : at + Math.max(1, knownFrom(text, at), thingFrom(text, at));
  }
  return runs;
}

/** Sentences written all in capitals, or with none but the first. */
function caselessSentences(words: readonly Word[]): ReadonlySet<number> {
  const lower = new Set<number>();
  const capital = new Set<number>();
  for (const { text, sentence, isCapital, isUpper, startsSentence } of words) {
    if (startsSmall.test(text) || (isCapital && !isUpper && text.length > 1)) lower.add(sentence);
    if (isCapital && !startsSentence) capital.add(sentence);
  }
  const all = new Set(words.map(({ sentence }) => sentence));
  return new Set(
    [...all].filter((one) => isLong(words, one) && (!lower.has(one) || !capital.has(one))),
  );
}

function isLong(words: readonly Word[], sentence: number): boolean {
  return words.filter((one) => one.sentence === sentence).length > 4;
}
