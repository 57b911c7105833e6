/** What two sentences must share, read more freely than a claim, and what one of them may add. */
import { negationWords } from '../likeness.vi.ts';
import type { Claim } from './claim.ts';
import { comparing, weighing } from './claimWords.vi.ts';
import { type Concept, detailWords, readConcepts } from './concepts.ts';
import { quantifiers, single } from './places.vi.ts';
import { addedByRewording, nearlyAlike } from './rewording.vi.ts';
import { isSided, isSomebody } from './saying.ts';
import { sortedWords } from './segments.ts';
import {
  directed,
  existing,
  helping,
  learners,
  learnersActs,
  numbered,
  ownStaff,
} from './things.vi.ts';

type Concepts = readonly Concept[];

/** Of fewer words freer ones may mean something else. */
const leastCore = 3;

export interface Substance {
  /** Equal for sentences of one substance; '' where too little is said. */
  readonly core: string;
  /** The same without words that a rewording may add, near synonyms as one. */
  readonly near: string;
  /** Several people in their order, where the order tells who does what. */
  readonly order: readonly string[];
  /** What it adds: how, what for, who of the school acts. */
  readonly details: readonly string[];
  /** Words of people and bodies: their roles may not differ. */
  readonly people: ReadonlySet<string>;
}

export function substanceOf(claim: Claim): Substance {
  const { told, because, own, means } = claim;
  const kept = readConcepts(told);
  const isDetail = detailIn(kept);
  const added = kept.filter(isDetail).map(({ word, isActing }) => (isActing ? `by ${word}` : word));
  if (own !== undefined) added.push(`by ${own.word}`);
  const able = kept.filter((one) => !isDetail(one));
  const hasAct = able.some((one) => one.isAct && !helping.has(one.word));
  const said = hasAct ? able.filter(({ word }) => !helping.has(word)) : able;
  const isList = new Set(kept.map(({ part }) => part)).size > 1;
  const core = new Set(said.flatMap((_, at) => [...tokensAt(said, at, isList)]));
  const order = orderIn(said);
  for (const one of [...addressedIn(said), ...means]) core.add(one);
  const isEnough = core.size + Math.min(order.length, 1) >= leastCore;
  if (core.size + Math.min(order.length, 1) > 2) core.delete(existing);
  const cause = readConcepts(because);
  if (cause.length > 0) core.add(`because ${wordsOf(cause)}`);
  const near = nearOf(core);
  if (order.length > 0) core.add(`order ${order.join(',')}`);
  return {
    core: isEnough ? [...core].sort().join('|') : '',
    near: near.length >= leastCore ? near.join('|') : '',
    order,
    details: [...new Set(added)],
    people: new Set(told.filter(isSomebody).map(({ word }) => word)),
  };
}

const likely = new Map(
  nearlyAlike.flatMap(([first = '', ...others]) => others.map((one) => [one, first] as const)),
);

/** What is left when a rewording's own words are away. */
function nearOf(core: ReadonlySet<string>): readonly string[] {
  const kept = [...core].filter((one) => !addedByRewording.has(one.replace(/\*\d+$/, '')));
  return [...new Set(kept.map((one) => likely.get(one) ?? one))].sort();
}

/** How or what for; who of the school acts; the learners where nobody else is told of. */
function detailIn(kept: Concepts): (one: Concept) => boolean {
  const isDenied = kept.some(({ word }) => isSided(word));
  const others = kept.filter((one) => one.isSomebody && !ownStaff.has(one.word));
  const isAlone = others.every(({ word }) => word === learners) && !isDenied;
  const isTheirs = kept.some(({ word }) => learnersActs.has(word));
  return (one) => {
    if (detailWords.has(one.word)) return true;
    if (one.word === learners) return isAlone && !one.isActing && isTheirs;
    return one.isActing && !isDenied && ownStaff.has(one.word);
  };
}

/** A word, with what it says more by where it is. */
function tokensAt(said: Concepts, at: number, isList: boolean): readonly string[] {
  const { word, ...one } = said[at] as Concept;
  const next = said[at + 1]?.word ?? '';
  if (/^\d/.test(word)) return numberAt(said, at);
  const others = isList ? said.filter((other) => other.part === one.part) : [];
  const part = others.length === 0 ? next : wordsOf(others);
  if (weighing.has(word))
    return [`${wordsOf(said.slice(0, at))}<${word}>${wordsOf(said.slice(at + 1))}`];
  if (comparing.has(word)) return comparedAt(said, at);
  if (negationWords.has(word)) {
    const none = said[at + 1]?.isSomebody ? single.lack : word;
    return [isList ? `${none}>${part}` : none, ...timesOf(said, word)];
  }
  if (quantifiers.has(word)) return [`${word}>${next}`];
  if (word === single.lack && isList) return [`${word}>${part}`];
  const isMore = one.isSomebody || one.isAct || isSided(word) || repeated.has(one.role ?? '');
  const isOneSide = isSided(word) && said.filter((other) => isSided(other.word)).length > 1;
  return [
    word,
    ...(one.isActing ? [`${word}!`] : []),
    ...(isMore ? timesOf(said, word) : []),
    ...(isOneSide ? [isList ? `[${part}]` : `${said[at - 1]?.word ?? ''}~${word}`] : []),
  ];
}

/** A number with what it numbers; "một" is no number. */
function numberAt(said: Concepts, at: number): readonly string[] {
  const { word } = said[at] as Concept;
  const before = said[at - 1];
  if (word === '1' && !numbered.has(before?.word ?? '')) return [];
  const isOneOf = said.filter((other) => other.word === before?.word).length > 1;
  return [`${isOneOf ? (before?.role ?? '') : ''}${before?.word ?? ''}#${word}`];
}

/** "Trước", "sau", "từ": what goes after, whom and which number. */
function comparedAt(said: Concepts, at: number): readonly string[] {
  const { word } = said[at] as Concept;
  const after = said.slice(at + 1);
  const number = after.slice(0, 3).find((other) => /^\d/.test(other.word))?.word ?? '';
  const who = after.find((other) => other.isSomebody)?.word ?? '';
  return [`${word}>${who}`, `${word}>${after[0]?.word ?? ''}${number}`];
}

function wordsOf(said: Concepts): string {
  return sortedWords(said.map(({ word }) => word));
}

function timesOf(said: Concepts, word: string): readonly string[] {
  const times = said.filter((other) => other.word === word).length;
  return times > 1 ? [`${word}*${times}`] : [];
}

const repeated: ReadonlySet<string> = new Set(['for', 'purpose', 'place']);

/** Several of whom nothing shows what each does: they keep their order. */
function orderIn(said: Concepts): readonly string[] {
  const plain = said.filter((one) => one.isSomebody && one.role === undefined);
  const names = new Set(plain.map(({ word }) => word));
  const isDirected = said.some(({ word }) => directed.has(word));
  if (isDirected && plain.length > names.size) return said.map(({ word }) => word);
  if (names.size < 2) return [];
  const [first, last] = [plain[0], plain[plain.length - 1]].map((one) =>
    said.indexOf(one as Concept),
  );
  const isBetween = said.slice(first, last).some((one) => one.isAct || negationWords.has(one.word));
  return isDirected || isBetween ? [...names] : [];
}

/** For whom, and about what, where each of several has its own. */
function addressedIn(said: Concepts): readonly string[] {
  const parts = [...new Set(said.map(({ part }) => part))]
    .map((part) => said.filter((one) => one.part === part))
    .filter((part) => part.length > 1 && part.some(({ role }) => role === 'for'));
  if (parts.length < 2) return [];
  return parts.map((part) => `for ${wordsOf(part.filter((one) => !one.isAct))}`);
}
