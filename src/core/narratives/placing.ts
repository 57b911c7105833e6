/** Where a sentence belongs: the sub-measure or the matter whose words it says most of, and first. */
import type { Matter, SubMeasure } from '../../outline/schema.ts';
import { hasNoAccents, withKnownAccents, withoutAccents } from './gist/accents.ts';
import { type Heard, heardOf, sharedWords, weights } from './heard.ts';
import { learntFor } from './kinds/learnt.ts';
import { people } from './order/turning.vi.ts';
import { readWords } from './phrases.ts';
import type { Sentence } from './sentences.ts';

interface Ranked {
  readonly code: string;
  /** Of its phrases alone. */
  readonly heard: number;
  readonly score: number;
}

/** Where no phrase of a place is heard, its single words must weigh so much: two that few places use. */
const leastWords = 1.4;
/** A word in front says what was done, one at the end for whom: this much more. */
const frontBonus = 0.8;
const headingBonus = 3;
/** A second place is named when it has at least this share of the first one's score. */
const closeSecond = 0.6;

/** Who writes under a group mostly means it: so much more must speak for another, as much as a sure place. */
const ownBonus = 5;

/** Two keywords of two words, or one in front. */
const leastSure = 4.5;

/**
 * Codes of the one or two sub-measures a sentence belongs to, best first; none when nothing fits.
 * Another group's place must fit much better than the own one's.
 */
export function placeAnywhere(
  { text, heading }: Sentence,
  own: readonly SubMeasure[],
  all: readonly SubMeasure[],
): readonly string[] {
  const ranked = rank(text, heading, all, wordsOf(text, all));
  const isOwn = ({ code }: Ranked) => own.some((one) => one.code === code);
  const here = ranked.filter(isOwn);
  const there = ranked.find((one) => !isOwn(one));
  const isThere =
    there !== undefined &&
    there.score >= leastSure &&
    there.score > (here[0]?.score ?? 0) + ownBonus;
  return isThere ? [there.code] : firstTwo(here);
}

/** What single words add for each place: by labelled sentences, else by the keywords they are in. */
function wordsOf(
  text: string,
  places: readonly SubMeasure[],
): (place: SubMeasure | Matter) => number {
  const [said, isPlain] = [wordsSaid(text), hasNoAccents(text)];
  const learnt = learntFor(places, said, isPlain);
  if (learnt === null) return ({ code }) => sharedWords(code, said, isPlain, places);
  const added = new Map(places.map(({ code }, at) => [code, learnt[at] ?? 0]));
  return ({ code }) => added.get(code) ?? 0;
}

/** The best, and the next of which nearly as much is heard. */
function firstTwo([first, ...others]: readonly Ranked[]): readonly string[] {
  if (first === undefined) return [];
  const least = Math.max(closeSecond * first.heard, weights.hint);
  const second = others.find(({ heard }) => heard >= least);
  return second === undefined ? [first.code] : [first.code, second.code];
}

/** The words of a sentence; without accents where it has none. */
function wordsSaid(text: string): readonly string[] {
  if (!hasNoAccents(text)) return readWords(text);
  return readWords(withKnownAccents(text)).map(withoutAccents);
}

/** The one sub-measure of any group that a sentence surely belongs to, for one written elsewhere: hints alone are not sure. */
export function placeSurely(
  sentence: Sentence,
  subMeasures: readonly SubMeasure[],
): readonly string[] {
  const best = rank(sentence.text, sentence.heading, subMeasures)[0];
  const place = subMeasures.find(({ code }) => code === best?.code);
  if (best === undefined || place === undefined || best.score < leastSure) return [];
  return saysKeyword(`${sentence.heading} ${sentence.text}`, place) ? [best.code] : [];
}

/** The matter a difficulty or a proposal is about, or null. */
export function matterOf<Kind extends Matter>(text: string, matters: readonly Kind[]): Kind | null {
  const ranked = rank(text, '', matters);
  const first = ` ${wordsSaid(text).join(' ')} `;
  // What a sentence begins with is what it tells of, whoever else is in it.
  const isFirst = (one: Kind) =>
    heardOf(one).some(
      ({ phrase, capitals }) =>
        capitals === null && first.startsWith(phrase) && !people.has(phrase.trim()),
    );
  const leading = matters.filter(isFirst);
  const told = leading.length === 1 ? leading[0]?.code : ranked[0]?.code;
  return matters.find(({ code }) => code === told) ?? null;
}

/** One of the place's keywords is in the text. */
export function saysKeyword(text: string, place: SubMeasure): boolean {
  const heard = hears(` ${wordsSaid(text).join(' ')} `, text);
  return heardOf(place).some((one) => one.from === 'keyword' && heard(one) >= 0);
}

function rank(
  text: string,
  heading: string,
  places: readonly (SubMeasure | Matter)[],
  more: (place: SubMeasure | Matter) => number = () => 0,
): readonly Ranked[] {
  const haystack = ` ${wordsSaid(text).join(' ')} `;
  const above = heading === '' ? '' : ` ${wordsSaid(heading).join(' ')} `;
  const score = scorer(haystack, text);
  const scoreAbove = scorer(above, heading);
  return places
    .map((place) => {
      const heard = score(place) + headingBonus * scoreAbove(place);
      return { code: place.code, heard, score: heard + more(place) };
    })
    .filter(({ heard, score }) => heard >= weights.hint || score >= leastWords)
    .sort((a, b) => b.score - a.score);
}

/** How much of a place's words is heard in a text. */
function scorer(haystack: string, text: string): (place: SubMeasure | Matter) => number {
  const heard = hears(haystack, text);
  return (place) => {
    if (haystack === '') return 0;
    let score = 0;
    for (const one of heardOf(place)) {
      const at = heard(one);
      if (at >= 0) score += one.weight * (1 + frontBonus * (1 - at / haystack.length) ** 2);
    }
    return score;
  };
}

/** Where the words stand in a text, or -1. */
function hears(haystack: string, text: string): (words: Heard) => number {
  const isPlain = hasNoAccents(text);
  return ({ phrase, plain, capitals }) =>
    capitals !== null && !capitals.test(text) ? -1 : haystack.indexOf(isPlain ? plain : phrase);
}
