/** Who acts and who is acted for: two tellings of one deed give nobody another part in it. */
import { listed } from '../../lib/listed.ts';
import { type Deed, isMark, type Told } from './deed.ts';
import {
  actingOpener,
  forOpeners,
  goingActs,
  passiveWord,
  sendingActs,
  sourceOpener,
  whoseOpener,
} from './equal.vi.ts';

const going = new Set(listed(goingActs));
const sending = new Set(listed(sendingActs));
const forWhom = new Set(listed(forOpeners));

type Role = 'acts' | 'gets' | 'has' | 'free';

const unlike: ReadonlySet<string> = new Set(['acts gets', 'gets acts', 'has gets', 'gets has']);

export function haveOneCast(a: Deed, b: Deed): boolean {
  if (goes(a) !== goes(b) || gets(a) !== gets(b) || addressedIn(a) !== addressedIn(b)) return false;
  if (sendsNobody(a) || sendsNobody(b)) return false;
  const [own, others] = [rolesIn(a), rolesIn(b)];
  const isSure = [...own].every(
    ([word, [role]]) => role !== 'free' && others.get(word)?.[0] === role,
  );
  if (!isSure && orderOf(a) !== orderOf(b)) return false;
  return [...own].every(([word, roles]) => {
    const there = others.get(word) ?? [];
    return roles.every((role, at) => !unlike.has(`${role} ${there[at] ?? ''}`));
  });
}

/** Several people, as they are told. */
function orderOf({ told }: Deed): string {
  const who = [...new Set(told.filter(({ kind }) => kind === 'who').map(({ word }) => word))];
  return who.length < 2 ? '' : who.join();
}

/** The unit itself gets it: "nhà trường được tập huấn". */
function gets({ told }: Deed): boolean {
  const first = told.findIndex(({ kind }) => kind === 'act' || kind === 'making');
  const before = told.slice(0, Math.max(0, first));
  const isPassive = before[before.length - 1]?.said === passiveWord;
  return (
    isPassive && !before.some(({ kind }) => kind === 'who' || kind === 'thing' || kind === 'matter')
  );
}

/** Of several who are acted for each has its own matter. */
function addressedIn(deed: Deed): string {
  const { told } = deed;
  const whom = told.filter((one, at) => one.kind === 'who' && roleAt(deed, at) === 'gets');
  if (new Set(whom.map(({ word }) => word)).size < 2) return '';
  let last = '';
  const pairs = told.flatMap(({ kind, word }) => {
    if (kind === 'who') last = word;
    return kind === 'matter' || kind === 'thing' ? [`${last} ${word}`] : [];
  });
  return pairs.sort().join();
}

/** Whom is not read: it may be turned round. */
function sendsNobody({ told }: Deed): boolean {
  return told.some(({ word }) => sending.has(word)) && !told.some(({ kind }) => kind === 'who');
}

/** Tells first that somebody goes to what another holds, or is sent there. */
function goes({ told }: Deed): boolean {
  const first = told.find(({ kind }) => kind === 'act' || kind === 'making');
  return told.some(({ word }) => sending.has(word)) || going.has(first?.word ?? '');
}

/** Of each the parts it has, in order. */
function rolesIn(deed: Deed): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, Role[]>();
  deed.told.forEach((one, at) => {
    if (one.kind !== 'who') return;
    const known = roles.get(one.word) ?? [];
    roles.set(one.word, [...known, roleAt(deed, at)]);
  });
  return roles;
}

function roleAt({ told, parts }: Deed, at: number): Role {
  const one = told[at] as Told;
  const opener = parts[one.part]?.opener ?? '';
  if (opener === actingOpener || opener === sourceOpener) return 'acts';
  if (forWhom.has(opener)) return 'gets';
  if (opener === whoseOpener) return 'has';
  if (opener !== '' && !isMark(opener)) return 'free';
  const before = told.slice(0, at).filter(({ kind }) => kind === 'act' || kind === 'making');
  if (before.some(({ word }) => sending.has(word))) return 'free';
  if (before.length > 0) return 'gets';
  const next = told.slice(at + 1).findIndex(({ kind }) => kind === 'act' || kind === 'making');
  const between = told.slice(at + 1, next < 0 ? undefined : at + 1 + next);
  const act = told[at + 1 + next]?.word ?? '';
  return between.some(({ word }) => word === passiveWord) || going.has(act) ? 'gets' : 'acts';
}
