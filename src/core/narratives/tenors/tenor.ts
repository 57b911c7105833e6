/** The tenor of a sentence: what is done, to what and for whom, each phrase by the one that says the same. */
import { wordSet } from '../deeds/closeWords.ts';
import type { Piece } from '../pieces.ts';
import { countersIn, ratesIn } from './counters.ts';
import { doersIn, peopleInGroups } from './doers.ts';
import { tenorLexicon } from './lexicon.ts';
import { withMended } from './neighbours.ts';
import { type TenorPart, tenorPartsOf } from './parts.ts';
import { tenorOthers, tenorUnit } from './people.vi.ts';
import {
  tenorAgent,
  tenorAskedSmall,
  tenorAsks,
  tenorChannels,
  tenorContrary,
  tenorDenial,
  tenorGoing,
  tenorHeld,
  tenorMakings,
  tenorManner,
  tenorNeed,
  tenorOften,
  tenorParts,
  tenorPassive,
  tenorPlaces,
  tenorSaidTwice,
  tenorTalking,
  tenorTelling,
  tenorThere,
  tenorTogetherAs,
  tenorTwice,
  tenorWeighing,
} from './small.vi.ts';
import { tenorWordsOf, withoutUnits } from './tenorWords.ts';
import { thinIn } from './thin.ts';

type Words = ReadonlySet<string>;

export interface Tenor {
  /** Equal for sentences of one tenor; '' where too little is said. */
  readonly key: string;
  /** How what is told of came to be: one of two sentences may not say it. */
  readonly makings: string;
  /** Held, or done with what there is. */
  readonly isHeld: boolean;
  /** What is told as the reason of the rest, where a word says so. */
  readonly reason: Words;
  readonly acts: readonly string[];
  /** All that is done, also beside what both say; of those that tell somebody something each is one. */
  readonly deeds: Words;
  readonly people: readonly string[];
  /** Each of them, and whether they do it; those of whom nothing shows it are not told. */
  readonly roles: readonly string[];
  /** Begins with what is there for something. */
  readonly isChannel: boolean;
  /** Begins with going to it: whoever holds it does not. */
  readonly attends: boolean;
  /** Everything in its order. */
  readonly order: string;
  /** Weighs one against another, or denies one of several. */
  readonly keepsOrder: boolean;
  /** People in order, those who are listed together in one order: who does it to whom, where both tell it actively. */
  readonly groups: string;
  readonly isPassive: boolean;
  /** What both say without it; and how it was done. */
  readonly thin: Words;
  readonly manner: Words;
  readonly often: Words;
  readonly places: Words;
  readonly counters: Words;
}

const asks = wordSet(tenorAsks);
const askedSmall = wordSet(tenorAskedSmall);
const manner = wordSet(tenorManner);
const makings = wordSet(tenorMakings);
const weighing = wordSet(tenorWeighing);
const attending = wordSet(tenorGoing);
const held = wordSet(tenorHeld);
const contrary = wordSet(tenorContrary);
const twice = wordSet(tenorTwice);
const channels = wordSet(tenorChannels);
const often = wordSet(tenorOften);
const places = wordSet(tenorPlaces);
/** Told once of several in a row. */
const talking = wordSet(tenorTalking);
const saidTwice = wordSet(tenorSaidTwice);
const passive: Words = new Set([tenorPassive, tenorAgent]);

export function tenorOf(text: string, given: readonly Piece[]): Tenor {
  const pieces = withMended(text, given);
  const { acts, people, known } = tenorLexicon();
  const read = tenorPartsOf(text, pieces);
  const asked = askedFrom(read);
  const wished = asked < 0 ? read : read.slice(asked);
  const said = asked < 0 ? read : wished.filter(({ word }) => !askedSmall.has(word));
  const all = tenorWordsOf(withoutUnits(said, asked >= 0));
  const isDone = all.some(({ word }) => acts.has(plain(word)) && word !== tenorTogetherAs);
  const told = isDone ? all.filter(({ word }) => !manner.has(word)) : all;
  const thin = thinIn(told.map(({ word }) => word));
  const words = told.flatMap(({ word }) => (thin.has(word) ? [] : word));
  const core = words.filter((word) => !makings.has(word));
  const key = words.filter(
    (word, at) => !makings.has(word) && !(saidTwice.has(word) && words.indexOf(word) < at),
  );
  const own = [...new Set(words.filter((word) => makings.has(word)))].sort();
  const isKnown = words.some((word) => known.has(plain(word)));
  const isEnough = isKnown && core.length + Math.min(own.length, 1) > 1;
  return {
    key: isEnough ? `${asked < 0 ? '' : 'asked: '}${key.sort().join('|')}` : '',
    makings: own.join('|'),
    isHeld:
      pieces.some(({ word }) => held.has(word)) ||
      (words.some((word) => channels.has(word)) &&
        isDone &&
        !pieces.some(({ word }) => word === tenorThere)),
    reason: new Set(told.flatMap(({ word, isReason }) => (isReason ? word : []))),
    acts: words.filter((word) => acts.has(plain(word))),
    deeds: new Set(
      told.flatMap(({ word }) => {
        if (!acts.has(plain(word))) return [];
        return talking.has(word) ? tenorTelling : word;
      }),
    ),
    people: words.filter((word) => people.has(plain(word))),
    roles: doersIn(said),
    isChannel: channels.has(words[0] ?? ''),
    attends: attending.has(told[0]?.word ?? ''),
    order: words.join(' '),
    keepsOrder: keepsOrder(words, text, pieces),
    groups: peopleInGroups(said, thin),
    isPassive: pieces.some(({ word }) => passive.has(word)),
    thin,
    manner: new Set(isDone ? all.flatMap(({ word }) => (manner.has(word) ? word : [])) : []),
    often: new Set([...words.filter((word) => often.has(word)), ...ratesIn(text, pieces)]),
    places: new Set(words.filter((word) => places.has(word))),
    counters: countersIn(pieces),
  };
}

/** Weighs one against another, denies one of several, or tells of each what is not told of the other. */
function keepsOrder(words: readonly string[], text: string, pieces: readonly Piece[]): boolean {
  if (words.some((word) => weighing.has(word))) return true;
  if (words.some((word) => tenorDenial.test(word)) && tenorParts.test(text.trim())) return true;
  if (new Set(words.filter((word) => contrary.has(word))).size > 1) return true;
  return [...twice].some((one) => pieces.filter(({ word }) => word === one).length > 1);
}

function plain(word: string): string {
  return word.replace(/^\S+ ¬/u, '');
}

/** Where what is asked for begins; -1 where nothing is asked. */
function askedFrom(parts: readonly TenorPart[]): number {
  const at = parts.findIndex(({ word }) => word !== tenorUnit && word !== tenorOthers);
  if (asks.has(parts[at]?.word ?? '')) return at + 1;
  // "Sở cần tập huấn": asked of them.
  const isOf = tenorLexicon().people.has(parts[at]?.word ?? '');
  return at === 0 && isOf && parts[1]?.word === tenorNeed ? 0 : -1;
}
