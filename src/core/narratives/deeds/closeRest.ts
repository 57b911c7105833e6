/** What only one of two deeds tells, and whether that is little. */
import {
  closeAskedActs,
  closeCases,
  closeCounted,
  closeFaint,
  closeFamilies,
  closeGoingTo,
  closeOwnBodies,
  closeSoft,
  closeTwice,
  closeUnit,
} from './close.vi.ts';
import { isAlike, isMatched, isWished, leftOf, sharedOf } from './closeMatch.ts';
import { wordSet } from './closeWords.ts';
import { rolesIn } from './roles.ts';
import type { Deed, Told } from './told.ts';

const twice = wordSet(closeTwice);
const faint = wordSet(closeFaint);
const soft = wordSet(closeSoft);
const ownBodies = wordSet(closeOwnBodies);
const counted = wordSet(closeCounted);
const families = wordSet(closeFamilies);
const given = wordSet(closeAskedActs);
const unitItself = wordSet(closeUnit);

/** Of fewer that both tell the rest decides too much. */
const leastShared = 2;

export function shareEnough(a: Deed, b: Deed): boolean {
  return Math.min(sharedOf(a, b).length, sharedOf(b, a).length) >= leastShared;
}

export function bothLeaveLittle(a: Deed, b: Deed): boolean {
  return leavesLittle(a, b) && leavesLittle(b, a);
}

function leavesLittle(own: Deed, there: Deed): boolean {
  const isNamed = there.told.some(({ isQuoted }) => isQuoted);
  return leftOf(own, there).every((one) => (one.isQuoted && !isNamed) || isLittle(one, own, there));
}

/** Says nothing that makes it another deed. */
function isLittle(one: Told, own: Deed, there: Deed): boolean {
  if (one.kind === 'thing' || one.kind === 'matter') return faint.has(one.word);
  if (one.word === closeGoingTo) return isAmongThose(one, own);
  if (given.has(one.said) && isWished(own)) return true;
  if (one.kind === 'act') return soft.has(one.word) || isTwice(one, own, there);
  if (one.isBeside && own.told.some(({ kind, isBeside }) => kind === 'asked' && isBeside))
    return true;
  if (one.kind !== 'who') return false;
  if (counted.has(one.said) || isOfCases(one, own, there)) return true;
  const isSided = own.told.some(({ kind }) => kind === 'denied' || kind === 'bad');
  if (isSided || !ownBodies.has(one.word) || unitItself.has(there.told[0]?.said ?? ''))
    return false;
  const isDoing = rolesIn(own).some(({ word, role }) => word === one.word && role === 'does');
  return isDoing && !rolesIn(there).some(({ role }) => role === 'does');
}

function isOfCases(one: Told, own: Deed, there: Deed): boolean {
  const before = own.told[own.told.indexOf(one) - 1];
  const isCase = ({ said }: Pick<Told, 'said'>) => said === closeCases.noun;
  const next = there.told[there.told.findIndex(isCase) + 1];
  return (
    one.word === closeCases.of &&
    before !== undefined &&
    isCase(before) &&
    next?.kind !== 'who' &&
    there.told.some(isCase)
  );
}

/** "200 em tham gia" beside what is held; whoever holds it does not go to it. */
function isAmongThose(one: Told, { told }: Deed): boolean {
  const before = told
    .slice(0, told.indexOf(one))
    .reverse()
    .find(({ kind }) => kind !== 'small' && kind !== 'how');
  return before?.kind === 'who' || before?.kind === 'figure';
}

/** "Tuyên dương, khen thưởng": told in other words as well. */
function isTwice(one: Told, own: Deed, there: Deed): boolean {
  return (
    (families.has(one.word) || twice.has(one.word)) &&
    own.told.some((other) => other !== one && isAlike(one, other) && isMatched(other, there))
  );
}

/** One may tell of an act more, beside one that both tell; not each of another. */
export function haveOneActEach(a: Deed, b: Deed): boolean {
  const actsLeft = (own: Deed, there: Deed) =>
    leftOf(own, there).filter(
      ({ kind, word, said }) =>
        kind === 'act' && word !== closeGoingTo && !(isWished(own) && given.has(said)),
    );
  const [left, there] = [actsLeft(a, b), actsLeft(b, a)];
  if (left.length > 0 && there.length > 0) return false;
  if (left.length + there.length === 0) return true;
  return a.told.some((one) => one.kind === 'act' && b.told.some((other) => isAlike(one, other)));
}

/** Whom the occasion brings along is nobody beside somebody else. */
export function haveThoseOf(a: Deed, b: Deed): boolean {
  const beyond = (own: Deed, there: Deed) =>
    own.told.filter(
      (one) =>
        one.kind === 'who' &&
        !there.told.some((other) => isAlike(one, other)) &&
        !isLittle(one, own, there),
    );
  return beyond(a, b).length === 0 || beyond(b, a).length === 0;
}
