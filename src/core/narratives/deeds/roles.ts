/** Who of those a deed tells of does it, by their place beside its acts. */
import {
  closeAgent,
  closeBeside,
  closeBodies,
  closeDone,
  closeFor,
  closeGiven,
  closeGiving,
  closeGoingTo,
  closeHarm,
  closeHolding,
  closeHosts,
  closePassive,
  closeReceived,
  closeSigned,
  closeSizes,
  closeTogether,
  closeUnit,
  closeWhose,
  closeWith,
} from './close.vi.ts';
import { wordSet } from './closeWords.ts';
import { fineOf } from './fine.ts';
import { deedOpeners } from './small.vi.ts';
import type { Deed, Told } from './told.ts';

/** Does it, hands it on, is asked or helped to by another act, gets it, or something is for them or theirs. */
type RoleName = 'in front' | 'does' | 'gives' | 'is asked' | 'gets' | 'for' | 'whose';

interface Role {
  readonly word: string;
  readonly fine: string;
  readonly role: RoleName;
}

const passive = wordSet(closePassive);
const received = wordSet(closeReceived);
const given = wordSet(closeGiven);
const sizes = wordSet(closeSizes);
const holding = wordSet(closeHolding);
const hosts = wordSet(closeHosts);
const unit = wordSet(closeUnit);
const giving = wordSet(closeGiving);
const together = wordSet(closeTogether);
const withWhom = wordSet(closeWith);
const bodies = wordSet(closeBodies);
const done = wordSet(closeDone);
const harm = wordSet(closeHarm);
const forWhom = wordSet(closeFor);
const openers = wordSet(deedOpeners);

export function rolesIn(deed: Deed): readonly Role[] {
  return deed.told.flatMap((one, at): Role[] =>
    one.kind === 'who' || bodies.has(one.said)
      ? [{ word: one.word, fine: fineOf(one.said), role: roleAt(deed.told, at) }]
      : [],
  );
}

/** Two roles of one of them that contradict each other. */
const alikeRoles: ReadonlySet<string> = new Set([
  'for,gets',
  'gets,whose',
  'gets,in front',
  'does,in front',
  'in front,whose',
  'gets,is asked',
]);

function areUnlike(a: RoleName, b: RoleName): boolean {
  if (a === b) return false;
  return !alikeRoles.has([a, b].sort().join());
}

/** Nobody of whom both tell does in one what is done to them in the other. */
export function rolesAgree(a: Deed, b: Deed): boolean {
  if ((goes(a) && holds(b)) || (goes(b) && holds(a))) return false;
  const [own, others] = [rolesIn(a), rolesIn(b)];
  if (actsOnItself(own) && actsOnItself(others) && saidOf(a) !== saidOf(b)) return false;
  return own.every(({ word, fine, role }) => {
    const there = others.filter((one) => one.word === word && one.fine === fine);
    return there.length === 0 || there.some((one) => !areUnlike(one.role, role));
  });
}

/** "Học sinh khối lớn" and "học sinh khối nhỏ": which of them does it is told by their order. */
function actsOnItself(roles: readonly Role[]): boolean {
  const doing = roles.filter(({ role }) => role === 'does' || role === 'in front');
  return doing.some(({ word }) => roles.filter((one) => one.word === word).length > 1);
}

function saidOf({ told }: Deed): string {
  const own = told.filter(
    ({ kind, said }) => kind === 'who' || kind === 'unknown' || sizes.has(said),
  );
  return own.map(({ word }) => word).join(' ');
}

/** Whoever holds it is not who goes to it: told in front. */
function goes({ told }: Deed): boolean {
  return told.find(({ kind }) => kind !== 'small')?.word === closeGoingTo;
}

function holds({ told }: Deed): boolean {
  const first = told.find(({ kind, said }) => kind !== 'small' || holding.has(said));
  return holding.has(first?.said ?? '');
}

function roleAt(told: readonly Told[], at: number): RoleName {
  const before = told[at - 1];
  if (before?.said === closeAgent) return isHosting(told, at) ? 'whose' : 'does';
  if (before?.kind === 'asked') return 'in front';
  const next = told[nextAt(told, at)];
  if (isGivenTo(told, at) || signs(told, at)) return 'does';
  if (together.has(next?.said ?? '') && isAlone(told, at)) return 'does';
  if (isPartner(told, at)) return 'is asked';
  if (next === undefined || !isAct(next)) {
    if (before?.said === closeWhose) return 'whose';
    if (forWhom.has(before?.said ?? '')) return 'for';
    return isInFront(told, at) ? 'in front' : 'gets';
  }
  if (giving.has(next.said)) return 'gives';
  const last = lastAct(told, at);
  if (last === undefined) return isDealtWith(told, at) ? 'gets' : 'does';
  if (given.has(last.word)) return 'does';
  if (before !== undefined && passive.has(before.said)) return 'does';
  return 'is asked';
}

/** So many of them with whom it is signed are those who sign. */
function signs(told: readonly Told[], at: number): boolean {
  const [by, count] = told.slice(Math.max(0, at - 2), at);
  const isCounted = count?.kind === 'figure' || count?.kind === 'number';
  const first = told.slice(0, at).find(({ kind }) => kind === 'act');
  return isCounted && by?.said === closeSigned.by && first?.word === closeSigned.act;
}

/** "Do Sở … tổ chức": whose it is that others go to. */
function isHosting(told: readonly Told[], at: number): boolean {
  return told.slice(at + 1, at + 4).some(({ said }) => hosts.has(said));
}

/** "Học sinh đăng clip bị xử lý": dealt with, whatever they did. */
function isDealtWith(told: readonly Told[], at: number): boolean {
  return told
    .slice(at + 2)
    .some(({ said }, index, rest) => passive.has(said) && rest[index + 1]?.kind === 'act');
}

const beforeAll: ReadonlySet<Told['kind']> = new Set(['small', 'how', 'aside', 'figure', 'number']);

/** Before all that is done, and not told of by a small word. */
function isInFront(told: readonly Told[], at: number): boolean {
  const isBefore = told
    .slice(0, at)
    .every(({ kind, said }) => beforeAll.has(kind) && !openers.has(said) && !done.has(said));
  return isBefore && !passive.has(told[at + 1]?.said ?? '');
}

/** In front of what is done together, without the unit beside them: "nhà trường và gia đình phối hợp". */
function isAlone(told: readonly Told[], at: number): boolean {
  return isInFront(told, at) && !told.slice(0, at).some(({ said }) => unit.has(said));
}

/** "X được phân công trực": X does it. */
function isGivenTo(told: readonly Told[], at: number): boolean {
  const [by, act] = told.slice(at + 1, at + 3);
  return passive.has(by?.said ?? '') && giving.has(act?.said ?? '');
}

/** "Phối hợp với X": whoever acts does it with them. */
function isPartner(told: readonly Told[], at: number): boolean {
  const before = told.slice(0, at).filter(({ said }) => !withWhom.has(said));
  const isFirst = before.every(({ said }) => unit.has(said)) && told[at - 1]?.said === closeBeside;
  return isFirst || together.has(before[before.length - 1]?.said ?? '');
}

/** The first that is told behind somebody and those listed with them. */
function nextAt(told: readonly Told[], at: number): number {
  let next = at + 1;
  for (; next < told.length; next += 1) {
    const { kind, said } = told[next] as Told;
    const isBetween = kind === 'who' || kind === 'how' || kind === 'denied' || kind === 'aside';
    const isSmall = kind === 'small' && !openers.has(said) && !passive.has(said) && !done.has(said);
    if (!isBetween && !isSmall) return next;
  }
  return next;
}

function isAct({ kind, word, said }: Told): boolean {
  return (kind === 'act' && !received.has(word)) || done.has(said) || harm.has(word);
}

function lastAct(told: readonly Told[], at: number): Told | undefined {
  return told
    .slice(0, at)
    .reverse()
    .find(({ kind }) => kind === 'act');
}
