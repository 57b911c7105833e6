/** Runs of words that may be a person's name, in the order of a text. */
import { rememberedWith } from '../lib/remembered.ts';
import { startsSmall } from '../text/letters.ts';
import { capitalRun, thingFrom } from './capitalNames.ts';
import { caselessRun } from './caselessNames.vi.ts';
import { plainParts } from './nameParts.vi.ts';
import { accentedParts, type NameRun } from './nameRun.vi.ts';
import { knownFrom, type ReadWords, type Word } from './words.vi.ts';

/** All runs of a text; several tests ask. */
export const nameRuns = rememberedWith((text: ReadWords): readonly NameRun[] => {
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
});

/** Sentences written all in capitals, or with none but the first. */
function caselessSentences(words: readonly Word[]): ReadonlySet<number> {
  const caseless = new Set<number>();
  let [count, isLower, isCapitals] = [0, false, false];
  words.forEach(({ text, sentence, isCapital, isUpper, startsSentence }, at) => {
    count += 1;
    isLower ||= isCapital ? !isUpper && text.length > 1 : startsSmall.test(text);
    isCapitals ||= isCapital && !startsSentence;
    if (words[at + 1]?.sentence === sentence) return;
    if (count > longWithout && !(isLower && isCapitals)) caseless.add(sentence);
    [count, isLower, isCapitals] = [0, false, false];
  });
  return caseless;
}

/** A heading of so few words may have any letters. */
const longWithout = 4;
