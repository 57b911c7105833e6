/** Who of those a tenor tells of does it, by what stands next to them. */
import { wordSet } from '../deeds/closeWords.ts';
import { tenorLexicon } from './lexicon.ts';
import type { TenorPart } from './parts.ts';
import {
  tenorAlso,
  tenorAside,
  tenorDoers,
  tenorGiving,
  tenorHeld,
  tenorManner,
  tenorSigned,
  tenorStateActs,
  tenorTogether,
  tenorToWhom,
  tenorWhose,
  tenorWithin,
} from './small.vi.ts';

const doers = wordSet(tenorDoers);
const toWhom = wordSet(tenorToWhom);
const whose = wordSet(tenorWhose);
const stateActs = wordSet(tenorStateActs);
const held = wordSet(tenorHeld);
const giving = wordSet(tenorGiving);
const aside = wordSet(tenorAside);
const within = wordSet(tenorWithin);
const also = wordSet(tenorAlso);
const manner = wordSet(tenorManner);

/** "công an does", "học sinh gets", in order; who is listed with others is left out. */
export function doersIn(parts: readonly TenorPart[]): readonly string[] {
  const { people } = tenorLexicon();
  // Who signs with whom is told either way.
  if (parts.some(({ word }) => word === tenorSigned)) return [];
  return parts.flatMap((part, at) => {
    if (!people.has(part.word) || also.has(part.before)) return [];
    const role = roleAt(parts, at);
    return role === null ? [] : `${part.word} ${role}`;
  });
}

/** Who it is, of a role as told. */
export function tenorWho(role: string): string {
  return role.slice(0, role.lastIndexOf(' '));
}

/** Told in front or by a word to do it, or something is for them, of them or done to them; null where nothing shows it. */
type Role = 'acts' | 'does' | 'for' | 'whose' | 'gets' | null;

function roleAt(parts: readonly TenorPart[], at: number): Role {
  const { acts } = tenorLexicon();
  const { before, after } = parts[at] as TenorPart;
  if (doers.has(before)) return 'does';
  if (whose.has(before)) return 'whose';
  if (toWhom.has(before)) return 'for';
  const last = parts[at - 1]?.word ?? '';
  if (held.has(after) && last === '') return 'acts';
  if (giving.has(last)) return 'does';
  if (within.has(before) || !areAside(parts.slice(0, at))) return acts.has(last) ? 'gets' : null;
  const rest = parts.slice(at + 1);
  const place = rest.findIndex((one) => !isAside(one));
  const next = rest[place];
  if (rest.slice(0, place + 1).some(({ isGotten }) => isGotten)) return 'for';
  if (next === undefined || stateActs.has(next.word)) return null;
  return acts.has(next.word) || next.word === tenorTogether ? 'acts' : 'gets';
}

/** Who else, when, how many and of which grade. */
function isAside({ word }: TenorPart): boolean {
  return tenorLexicon().people.has(word) || aside.has(word) || manner.has(word) || /^\d/.test(word);
}

export function areAside(parts: readonly TenorPart[]): boolean {
  return parts.every(isAside);
}

/** Whether somebody may be told of in both ways. */
export function areAlikeRoles(one: string, other: string): boolean {
  const both = [one, other].sort().join();
  return one === other || alike.has(both);
}

const alike: ReadonlySet<string> = new Set(['acts,does', 'does,whose', 'for,gets', 'gets,whose']);

/** "giáo viên+học sinh công an": those listed together as one. */
export function peopleInGroups(parts: readonly TenorPart[], thin: ReadonlySet<string>): string {
  const { people } = tenorLexicon();
  const groups: string[][] = [];
  parts.forEach(({ word, before }, at) => {
    if (!people.has(word) || thin.has(word)) return;
    const isListed = also.has(before) && people.has(parts[at - 1]?.word ?? '');
    if (isListed) groups[groups.length - 1]?.push(word);
    else groups.push([word]);
  });
  return groups.map((one) => one.sort().join('+')).join(' ');
}
