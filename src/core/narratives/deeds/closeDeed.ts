/** Whether two sentences in much the same words tell of one deed: all that only one tells must say nothing more. */
import {
  closeAddressing,
  closeAspects,
  closeComparing,
  closeGoers,
  closeGoing,
  closeHolders,
  closeMakings,
  closeNetwork,
  closeNew,
  closePapers,
  paperWays,
} from './close.vi.ts';
import { countAlike, countOtherwise, haveOneManner, numbersIn } from './closeCounts.ts';
import { haveOneFrame, sides } from './closeFrame.ts';
import { comparedKinds, isAlike, isNetwork } from './closeMatch.ts';
import { bothLeaveLittle, haveOneActEach, haveThoseOf, shareEnough } from './closeRest.ts';
import { classOf, wordSet } from './closeWords.ts';
import { rolesAgree } from './roles.ts';
import { type Deed, isMark } from './told.ts';

const makings = classOf(closeMakings);
const aspects = classOf(closeAspects);
const ways = classOf(paperWays);
const paper = wordSet(closePapers);

const goers = wordSet(closeGoers);
const holders = wordSet(closeHolders);
const comparing = wordSet(closeComparing);

/** In the order of what they cost. */
const checks = [
  haveOneFrame,
  shareEnough,
  bothLeaveLittle,
  haveOneActEach,
  haveThoseOf,
  haveOneManner,
  countAlike,
  papersAgree,
  makeAlike,
  goThere,
  attendAlike,
  countNoMeans,
  rolesAgree,
  keepOrder,
] as const;

export function isCloseDeed(a: Deed, b: Deed): boolean {
  return checks.every((holds) => holds(a, b));
}

/** What is made is not kept up, nor made anew; of what is told of, its danger is not its harm. */
function makeAlike(a: Deed, b: Deed): boolean {
  return [makings, aspects].every((rows) => {
    const [own, others] = [a, b].map(({ told }) =>
      told.flatMap(({ said }) => rows.get(said) ?? []),
    );
    if (own === undefined || others === undefined) return true;
    return own.length === 0 || others.length === 0 || own.some((one) => others.includes(one));
  });
}

/** "Hòm thư tiếp nhận phản ánh" is there; how many came through it is another matter. */
function countNoMeans(a: Deed, b: Deed): boolean {
  const counts = ({ told }: Deed) =>
    told.some(({ kind }) => kind === 'figure' || kind === 'number');
  const isMeans = (one: Deed) => one.told.find(({ kind }) => kind !== 'small')?.kind === 'thing';
  if (counts(a) === counts(b)) return true;
  return counts(a) ? isMeans(a) || !isMeans(b) : isMeans(b) || !isMeans(a);
}

/** "Sang Singapore" is not "sang trường". */
function goThere(a: Deed, b: Deed): boolean {
  const whereTo = ({ told }: Deed) =>
    told.flatMap(({ said }, at) => (said === closeGoing ? (told[at + 1]?.word ?? '') : []));
  const [own, others] = [whereTo(a), whereTo(b)];
  return own.length === 0 || others.length === 0 || own.join() === others.join();
}

/** Who goes to it does not hold it. */
function attendAlike(a: Deed, b: Deed): boolean {
  const says = ({ told }: Deed, words: ReadonlySet<string>) =>
    told.some(({ said }) => words.has(said) || words.has(said.split(' ', 1)[0] ?? ''));
  const differ = (own: Deed, there: Deed) =>
    says(own, goers) && !says(own, holders) && says(there, holders) && !says(there, goers);
  return !differ(a, b) && !differ(b, a);
}

function papersAgree(a: Deed, b: Deed): boolean {
  const [own, others] = [a, b].map(waysOfPapers) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ];
  return [...own].every(([word, way]) => (others.get(word) ?? way) === way);
}

/** For each paper whether it is written, issued or carried out. */
function waysOfPapers({ told }: Deed): ReadonlyMap<string, string> {
  return new Map(
    told.flatMap(({ word }, at) => {
      if (!paper.has(word)) return [];
      const before = told
        .slice(0, at)
        .reverse()
        .find(({ kind, said }) => ways.has(said) || (kind !== 'small' && kind !== 'figure'));
      const way = ways.get(before?.said ?? '');
      return way === undefined ? [] : [[word, way] as const];
    }),
  );
}

/** Where several things are denied, judged or told of several people, each stays with its own. */
function keepOrder(a: Deed, b: Deed): boolean {
  if (numbersIn(a) !== numbersIn(b) || countOtherwise(a, b)) return false;
  if (!isListed(a) && !isListed(b)) return true;
  const orderOf = (own: Deed, there: Deed) =>
    own.told
      .filter(
        ({ kind }) =>
          comparedKinds.has(kind) || kind === 'denied' || kind === 'state' || kind === 'how',
      )
      .filter((one) => one.kind !== 'how' || one.word === closeNew)
      .filter((one) => one.kind === 'denied' || there.told.some((other) => isAlike(one, other)))
      .map((one) => (isNetwork(one) ? closeNetwork.plain : one.word));
  const once = (all: readonly string[]) => [...new Set(all)].join('|');
  return once(orderOf(a, b)) === once(orderOf(b, a));
}

function isListed({ told, parts }: Deed): boolean {
  const judged = told.filter(({ kind }) => kind === 'denied' || sides.has(kind));
  const isWeighed = told.some(({ said }) => comparing.has(said) || said === closeNew);
  const addressed = told.filter(({ said }) => ` ${said}`.endsWith(` ${closeAddressing}`)).length;
  const isJoined = parts.slice(1).some(({ opener }) => isMark(opener) && opener !== '(');
  return isWeighed || judged.length > 1 || addressed > 1 || (judged.length > 0 && isJoined);
}
