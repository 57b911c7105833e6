/** Runs of words that may be a person's name, in the order of a text. */
import { rememberedWith } from '../lib/remembered.ts';
import { startsSmall } from '../text/letters.ts';
import { capitalRun, thingFrom } from './capitalNames.ts';
import { caselessRun } from './caselessNames.vi.ts';
import { kindBefore } from './nameKinds.vi.ts';
import { plainParts, surestSurnames } from './nameParts.vi.ts';
import { accentedParts, longestName, type NameRun } from './nameRun.vi.ts';
import { isPairOf } from './slots/compounds.ts';
import { coveredWords } from './slots/coveredWords.vi.ts';
import { knownFrom, type ReadWords, type Word } from './words.vi.ts';

/** All runs of a text; several tests ask. */
export const nameRuns = rememberedWith((text: ReadWords): readonly NameRun[] => {
  const parts = text.isPlain ? plainParts : accentedParts;
  const sentences = caselessSentences(text.words);
  const stretches = upperStretches(text.words);
  const runs: NameRun[] = [];
  for (let at = 0; at < text.words.length; ) {
    const word = text.words[at] as Word;
    const run =
      sentences.has(word.sentence) || stretches.has(at)
        ? (caselessRun(text, at, parts) ??
          (word.isCapital && !word.isUpper ? capitalRun(text, at, parts) : null))
        : (capitalRun(text, at, parts) ?? (word.isCapital ? null : caselessRun(text, at, parts)));
    const isDropped = run !== null && text.isPlain && run.isCaseless && isOrdinaryRun(text, run);
    if (run && !isDropped) runs.push(run);
    at = run && !isDropped ? run.to : at + Math.max(1, knownFrom(text, at), thingFrom(text, at));
  }
  return runs;
});

/** Without accents: ordinary pairs but for a word, or words that go on in the capitals of a place. */
function isOrdinaryRun(text: ReadWords, { from, to, before }: NameRun): boolean {
  const { words } = text;
  const own = words.slice(from, to);
  if (surestSurnames.has(own[0]?.key ?? '')) return false;
  // "gap ban phuong thao".
  if (own[0]?.key === 'ban' && /^(?:gap|cho|voi|cua|moi)$/.test(words[from - 1]?.key ?? ''))
    return false;
  if (/^(?:van|thi)$/.test(own[1]?.key ?? '') && !isPairOf(text, from + 1)) return false;
  const isTitled = (word: Word | undefined) => word?.isCapital === true && !word.isUpper;
  if (!isTitled(own[0]) && own.some(isTitled)) return true;
  const { kind } = kindBefore(text, to);
  if ((kind === 'place' || kind === 'school') && isTitled(words[to])) return true;
  const covered = coveredWords(text);
  const isPaired = (at: number) =>
    covered.has(at) || isPairOf(text, at) || (at > from && isPairOf(text, at - 1));
  const open = own.filter((_, at) => !isPaired(from + at)).length;
  return before === 'person' || before === 'courtesy' ? open === 0 : open <= 1;
}

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

/** Words in capitals, more than a name has: "BẢO VỆ TRẺ EM TRÊN MẠNG (kèm theo)" sets nobody apart. */
function upperStretches(words: readonly Word[]): ReadonlySet<number> {
  const stretches = new Set<number>();
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const goesOn = at > from && word?.sentence === words[from]?.sentence;
    if (word !== undefined && isWithoutSmall(word) && (goesOn || at === from)) continue;
    if (at - from > longestName) for (let own = from; own < at; own++) stretches.add(own);
    from = word !== undefined && isWithoutSmall(word) ? at : at + 1;
  }
  return stretches;
}

const isWithoutSmall = ({ text, isCapital, isUpper }: Word) =>
  isUpper || (text.length === 1 && isCapital) || /^\d/.test(text);

/** A heading of so few words may have any letters. */
const longWithout = 4;
