/** Whether two sentences tell one deed in all that they tell: nothing is left of either that it is about. */
import { listed } from '../../lib/listed.ts';
import { type Deed, isConcept, type Told } from './deed.ts';
import { weightOf } from './deedWeight.ts';
import {
  actingOpener,
  andAgain,
  equalAgain,
  equalApart,
  equalBrought,
  equalCounted,
  equalKinds,
  equalLight,
  equalManner,
  equalNetwork,
  equalNetworks,
  equalSmall,
  equalUntil,
  equalWhere,
  ordering,
} from './equal.vi.ts';
import { haveOneCast } from './roles.ts';
import { sharedDeed } from './sharedDeed.ts';

const light = new Set(listed(equalLight));
const manner = new Set(listed(equalManner));
const again = new Set(listed(equalAgain));
const network = new Set(listed(equalNetwork));
const networks = listed(equalNetworks);
const brought = new Set(listed(equalBrought));
const where = new Set(listed(equalWhere));
const telling = new Set(listed(equalSmall));
const until = new Set(listed(equalUntil));
const countedBy = new Set(listed(equalCounted));
const kindsOf = new Set(listed(equalKinds));

/** Of each family the sense of each word. */
const families = equalApart
  .trim()
  .split('\n')
  .map(
    (row) =>
      new Map(
        row.split(' – ').flatMap((ways, sense) => listed(ways).map((one) => [one, sense] as const)),
      ),
  );

/** Kinds that may be left out anywhere. */
const free: ReadonlySet<string> = new Set(['small', 'figure', 'asked', 'denied']);
/** They turn what is said: each is told of the same. */
const turning: ReadonlySet<string> = new Set([
  'planned',
  'asked',
  'condition',
  'limited',
  'denied',
  'bad',
  'state',
]);
const leastWeight = 4;

export function isEqualDeed(a: Deed, b: Deed): boolean {
  return (
    a.isSuffered === b.isSuffered &&
    setOf([...a.words]) !== setOf([...b.words]) &&
    turnsOf(a) === turnsOf(b) &&
    figuresOf(a) === figuresOf(b) &&
    smallOf(a) === smallOf(b) &&
    whereOf(a) === whereOf(b) &&
    !tellOtherSenses(a, b) &&
    isAllTold(a, b) &&
    isAllTold(b, a) &&
    haveOneCast(a, b) &&
    weightOf(a.told) >= leastWeight &&
    sharedDeed([a, b]) !== null
  );
}

/** What is denied, planned, lacking or asked for, each with what it is told of. */
function turnsOf({ told, parts }: Deed): string {
  const said = told.filter(isConcept);
  return told
    .filter(
      ({ kind, word, part }) =>
        turning.has(kind) || (word === ordering && parts[part]?.opener === actingOpener),
    )
    .map(({ kind, word, end }) => {
      const next = said.find(({ start }) => start >= end) ?? said[said.length - 1];
      return `${kind === 'asked' ? kind : word} ${next?.word ?? ''}`;
    })
    .sort()
    .join();
}

/** Shares and money are no counts. */
function figuresOf({ told }: Deed): string {
  const kinds = told.filter(({ kind, word }) => kind === 'figure' && word !== '#');
  return setOf(kinds.map(({ word }) => word));
}

/** Of what is turned nothing may go, and no part that says where or when. */
function whereOf({ told, parts }: Deed): string {
  if (!told.some(({ kind }) => turning.has(kind) && kind !== 'asked')) return '';
  return parts
    .map(({ opener }) => opener)
    .filter((opener) => where.has(opener))
    .sort()
    .join();
}

/** Small words that say something: outside, before, or. */
function smallOf({ told }: Deed): string {
  const words = told.filter(({ kind, said }, at) => {
    if (kind !== 'small') return false;
    const next = told[at + 1];
    const isTime = next?.kind === 'aside' || /^\d/.test(next?.word ?? '');
    const isCounted = told[at - 1]?.kind === 'figure' && countedBy.has(said);
    return isCounted || telling.has(said) || (isTime && until.has(said));
  });
  return setOf(words.map(({ said }) => said));
}

/** Each tells it in words of another sense: one lends, the other borrows. */
export function tellOtherSenses(a: Deed, b: Deed, from = 0): boolean {
  return families.slice(from).some((family) => {
    const [own, others] = [a, b].map(
      ({ told }) => new Set(told.flatMap(({ said }) => family.get(said) ?? [])),
    );
    if (own === undefined || others === undefined || own.size === 0 || others.size === 0)
      return false;
    return ![...own].some((sense) => others.has(sense));
  });
}

function setOf(words: readonly string[]): string {
  return [...new Set(words)].sort().join();
}

function isAllTold(own: Deed, there: Deed): boolean {
  const isTurned = own.told.some(({ kind }) => turning.has(kind) && kind !== 'asked');
  return own.told.every((one) => mayLack(one, isTurned) || isTold(one, own, there, isTurned));
}

function mayLack({ kind, word }: Told, isTurned: boolean): boolean {
  if (free.has(kind)) return true;
  if (kind === 'making') return true;
  if (isTurned) return false;
  return kind === 'unknown'
    ? light.has(word)
    : (kind === 'how' || kind === 'aside') && manner.has(word);
}

function isTold(one: Told, own: Deed, there: Deed, isTurned: boolean): boolean {
  if (network.has(one.said) && networks.some((name) => there.reach.has(name))) return true;
  const isOne = (other: Told) =>
    other.kind === one.kind &&
    [...other.names, ...other.wider].some((name) => one.names.includes(name));
  const times = timesOf(there, isOne);
  if (times === 0) return !isTurned && isBrought(one, own, there);
  const isCounted = (one.kind === 'who' || one.kind === 'act') && !again.has(one.word);
  return !isCounted || timesOf(own, isOne) === times;
}

/** How often it is told of; said in two words on end it is told once. */
function timesOf({ told }: Deed, isOne: (one: Told) => boolean): number {
  const said = told.filter((one) => isConcept(one) || one.said === andAgain);
  return said.filter((one, at) => {
    const before = said[at - 1];
    return isOne(one) && !(before !== undefined && isOne(before));
  }).length;
}

/** What a thing that is told there brings along. */
function isBrought(one: Told, own: Deed, there: Deed): boolean {
  const before = own.told[own.told.indexOf(one) - 1];
  if (!brought.has(one.word) || kindsOf.has(before?.said ?? '')) return false;
  return one.names.some((name) => there.reach.has(name) || there.brought.has(name));
}
