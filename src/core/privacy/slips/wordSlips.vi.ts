/** Takes back slips in ordinary words: "hội trườn", "teho dõi" name nobody. A slip that a name may have is left. */
import { remembered, rememberedTexts } from '../../lib/remembered.ts';
import { whenAsked } from '../../lib/whenAsked.ts';
import { isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey, compareKeys, looseKeys } from '../../text/text.ts';
import { knownPhrases, offices, placeKinds, schoolKinds } from '../knownWords.vi.ts';
import { isOnlyKind } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, acronymKeys, isForeign, isPart } from '../nameRun.vi.ts';
import { ordinarySyllables } from '../ordinaryWords.vi.ts';
import { isOrdinaryPair } from '../slots/compounds.ts';
import { loneWords, wordPairs } from '../wordPairs.vi.ts';
import { isSyllableSpelt } from './syllables.vi.ts';

type Way = 'accented' | 'plain';

const word = pattern('gu')`(?<![\p{L}\p{M}\d@._/'’-])\p{L}{3,8}(?![\p{L}\p{M}\d@_/'’-]|\.\p{L})`;
const before = pattern('u')`(?:^|[^\p{L}])(\p{L}+) $`;
const behind = pattern('u')`^ (\p{L}+)(?: (\p{L}+))?`;

/** The text with such slips taken back. */
export const withoutWordSlips = rememberedTexts((text: string): string => {
  const way: Way = isAccentless(text) ? 'plain' : 'accented';
  return text.replace(word, (found, at: number) => {
    const low = found.toLowerCase();
    if ((found !== low && !capitals.test(found)) || !mayBeSlip(low, way)) return found;
    const last = before.exec(text.slice(Math.max(0, at - 10), at))?.[1] ?? '';
    const [, next = '', second = ''] = behind.exec(text.slice(at + found.length)) ?? [];
    const isTitled = capitalised.test(found);
    // "Côn văn Thép": somebody, not a letter ("Công văn").
    if (isTitled && next === next.toLowerCase() && capitalised.test(second)) return found;
    // Beside another capital it may be of a name.
    const isBeside = (other: string) => other !== '' && !(isTitled && capitalised.test(other));
    const meant =
      pairedWith(low, way, isBeside(last) ? last.toLowerCase() : '', isBeside(next) ? next.toLowerCase() : '') ??
      ((isTitled && at > 0) || low.length < fewestAlone ? null : meantAlone(low, way));
    return meant === null ? found : casedAs(found, meant);
  });
});

const ordinaryLoose = whenAsked(() => new Set(looseKeys(ordinarySyllables)));

/** No word of reports, and none that a name has. */
const mayBeSlip = remembered((low: string, way: Way): boolean => {
  const key = compareKey(low);
  if (isForeign(key) || acronymKeys.has(key) || consonants.test(low)) return false;
  if (way === 'plain') return !ordinaryLoose().has(key) && !isPart(key, plainParts);
  return !ordinarySyllables.has(key) && !isPart(key, accentedParts) && !(ascii.test(key) && isPart(key, plainParts));
});

/** Fewer letters may be somebody's initials. */
const fewestAlone = 4;
const ascii = /^[a-z]+$/;
const consonants = /^[bcdđghklmnpqrstvx]+$/;
/** One capital, or nothing else: other letters were exchanged with their neighbour's case. */
const capitals = pattern('u')`^\p{Lu}(?:\p{Ll}+|\p{Lu}+)$`;
const capitalised = pattern('u')`^\p{Lu}\p{Ll}`;

/** What it was meant to be by the word before or behind. */
function pairedWith(low: string, way: Way, last: string, next: string): string | null {
  const isPaired = (one: string) =>
    (next !== '' && isKnownPair(`${one} ${next}`, way)) || (last !== '' && isKnownPair(`${last} ${one}`, way));
  return isPaired(low) ? null : (nearWords(low, way).find(isPaired) ?? null);
}

/** What it was meant to be by itself: no word, and no name is as near. What is spelt well was a word for a place or a body. */
const meantAlone = remembered((low: string, way: Way): string | null => {
  const isSpelt = isSyllableSpelt(low, way === 'plain');
  if (isSpelt && (way === 'plain' || loneWords.has(low) || syllablesOfPairs().has(low))) return null;
  const near = nearWords(low, way);
  const parts = way === 'plain' ? plainParts : accentedParts;
  if (near.some((one) => isPart(compareKey(one), parts) && !isOnlyKind(compareKey(one)))) return null;
  const known = way === 'plain' ? ordinaryLoose() : ordinarySyllables;
  return near.find((one) => (isSpelt ? isOnlyKind(compareKey(one)) : known.has(compareKey(one)))) ?? null;
});

const syllablesOfPairs = whenAsked(() => new Set([...wordPairs].flatMap((pair) => pair.split(' '))));

const lastLetters = [...'ngthcpmioua'];

/** What it is one slip from: two letters exchanged, or the last one missing. */
const nearWords = remembered((low: string, way: Way): readonly string[] => {
  const letters = [...low];
  const swapped = letters.slice(1).map((letter, at) => [...letters.slice(0, at), letter, letters[at], ...letters.slice(at + 2)].join(''));
  const longer = lastLetters.map((letter) => low + letter);
  return [...new Set([...swapped, ...longer])].filter((one) => one !== low && isSyllableSpelt(one, way === 'plain'));
});

/** Whether the dictionary, or a phrase of reports, has both side by side. */
function isKnownPair(typed: string, way: Way): boolean {
  const pair = compareKey(typed);
  return isOrdinaryPair(pair, way === 'plain') || (way === 'plain' ? phrases().plain : phrases().accented).has(pair);
}

const ofSchools =
  'trường thpt;trường thcs;trường th;trường tiểu;trường mầm;trường mn;nhà trường;sân trường;cổng trường;đoàn trường;hội trường;toàn trường';
const phrases = whenAsked(() => {
  const pairs = [...knownPhrases, ...offices, ...placeKinds, ...schoolKinds, ...ofSchools.split(';')].flatMap((phrase) => {
    const words = phrase.split(' ');
    return words.slice(1).map((second, at) => `${words[at]} ${second}`);
  });
  return { accented: new Set(compareKeys(pairs)), plain: new Set(looseKeys(pairs)) };
});

function casedAs(found: string, meant: string): string {
  if (found === found.toLowerCase()) return meant;
  return found === found.toUpperCase() ? meant.toUpperCase() : meant.charAt(0).toUpperCase() + meant.slice(1);
}
