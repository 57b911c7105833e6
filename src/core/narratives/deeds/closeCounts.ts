/** Whether two deeds count the same, as often and in one manner. */
import {
  closeBroad,
  closeCounted,
  closeCounters,
  closeManner,
  closeMoney,
  closeTurns,
} from './close.vi.ts';
import { isAlike } from './closeMatch.ts';
import { wordSet } from './closeWords.ts';
import { fineOf } from './fine.ts';
import { deedOpeners } from './small.vi.ts';
import type { Deed, Told } from './told.ts';

type Tolds = readonly Told[];

const broad = wordSet(closeBroad);
const counted = wordSet(closeCounted);
const manner = wordSet(closeManner);
const openers = wordSet(deedOpeners);
const counters = wordSet(closeCounters);

/** One may say more of how it was done; where nothing is done that is all that is said. */
export function haveOneManner(a: Deed, b: Deed): boolean {
  const [own, others] = [mannerOf(a), mannerOf(b)];
  const isMore = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].some((one) => !all.has(one));
  const isDone = a.told.some(({ kind }) => kind === 'act');
  return isDone
    ? !isMore(own, others) || !isMore(others, own)
    : own.size === others.size && !isMore(own, others);
}

function mannerOf({ told }: Deed): ReadonlySet<string> {
  return new Set(told.flatMap(({ word }) => (manner.has(word) ? word : [])));
}

/** Figures count the same, words that are not known and people stand as often in both. */
export function countAlike(a: Deed, b: Deed): boolean {
  const [own, others] = [a, b].map(nounsIn) as [ReadonlySet<string>, ReadonlySet<string>];
  const isMore = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
    [...some].some((one) => !all.has(one));
  if (isMore(own, others) && isMore(others, own)) return false;
  return standing.every((kind) => timesOf(a, kind, b) === timesOf(b, kind, a));
}

const standing = ['unknown', 'who', 'act'] as const;

/** What is counted: a kind of people, or the word itself. */
function nounsIn({ told }: Deed): ReadonlySet<string> {
  return new Set(
    told.flatMap(({ kind, word, said }, at) => {
      if (kind !== 'number' && (kind !== 'figure' || word !== '#')) return [];
      if (closeMoney.test(said)) return ['money'];
      const noun = told.slice(at + 1, at + 3).find((one) => one.said !== closeTurns);
      if (noun === undefined || openers.has(noun.said) || counters.has(noun.said)) return [];
      return noun.kind === 'who' || counted.has(noun.said) ? ['people'] : [noun.word];
    }),
  );
}

/** Each word that both tell of, as often as it stands there. */
function timesOf(own: Deed, kind: Told['kind'], there: Deed): string {
  const isBoth = (one: Told) =>
    there.told.some((other) => isAlike(one, other) && isSaid(one, other));
  const words = own.told.flatMap((one, at) => {
    if (one.kind !== kind || !isBoth(one)) return [];
    // "Khen thưởng, tuyên dương" is one act.
    return kind === 'act' && isBehind(own.told, at) ? [] : [one.word];
  });
  return words.sort().join(' ');
}

function isSaid(one: Told, other: Told): boolean {
  if (one.kind === 'unknown' || (one.kind === 'who' && !broad.has(one.word))) return true;
  return fineOf(one.said) === fineOf(other.said);
}

function isBehind(told: Tolds, at: number): boolean {
  const before = told
    .slice(0, at)
    .reverse()
    .find(({ kind }) => kind !== 'small');
  return before?.kind === 'act' && before.word === told[at]?.word;
}

/** Each with a number of its own that is no sum. */
export function countOtherwise(a: Deed, b: Deed): boolean {
  const countsOf = ({ told }: Deed) =>
    told.flatMap(({ kind, word }) => (kind === 'number' ? word : [])).join(' ');
  const [own, others] = [countsOf(a), countsOf(b)];
  return own !== '' && others !== '' && own !== others;
}

export function numbersIn({ told }: Deed): string {
  return told
    .flatMap(({ kind, word }) => (kind === 'unknown' && /^\d/.test(word) ? word : []))
    .join(' ');
}
