/** The words of a tenor: a denial with what it denies, how many with whom, and without the unit that writes. */
import { wordSet } from '../deeds/closeWords.ts';
import { areAside } from './doers.ts';
import { tenorLexicon } from './lexicon.ts';
import type { TenorPart } from './parts.ts';
import { tenorUnit } from './people.vi.ts';
import {
  tenorAgent,
  tenorAll,
  tenorDirected,
  tenorExchange,
  tenorHarm,
  tenorJoining,
  tenorMany,
  tenorNot,
  tenorPassive,
  tenorPlaces,
  tenorQuantities,
  tenorSo,
  tenorSuffering,
  tenorTogether,
  tenorTogetherAs,
  tenorWhen,
  tenorWhy,
} from './small.vi.ts';

const not = wordSet(tenorNot);
const when = wordSet(tenorWhen);
const why = wordSet(tenorWhy);
const so = wordSet(tenorSo);
const quantities = wordSet(tenorQuantities);
const joining = wordSet(tenorJoining);
const directed = wordSet(tenorDirected);
const harm = wordSet(tenorHarm);
const places = wordSet(tenorPlaces);
const passive: ReadonlySet<string> = new Set([tenorPassive, tenorAgent]);

/** Without the unit that writes, where it is who acts. */
export function withoutUnits(parts: readonly TenorPart[], isAsked: boolean): readonly TenorPart[] {
  const isOfSomebody = parts.some(({ word }) => tenorLexicon().people.has(word));
  return parts.flatMap((part, at) => {
    const { word, before, after } = part;
    // Nobody in front of it: the unit gets it.
    if (word === tenorPassive) return at === 0 && !isAsked ? { ...part, word: tenorUnit } : [];
    if (word !== tenorUnit) return part;
    if (isAsked) return at === 0 ? part : [];
    const gets = after === tenorPassive || after === tenorSuffering;
    const isGiven = directed.has(parts[at - 1]?.word ?? '') && !passive.has(before);
    const isObject =
      isOfSomebody && at > 0 && !joining.has(before) && !areAside(parts.slice(0, at));
    return gets || isGiven || isObject ? part : [];
  });
}

interface TenorWord {
  readonly word: string;
  readonly isReason: boolean;
}

/** A denial, what is suffered and how many go with the next word. */
export function tenorWordsOf(parts: readonly TenorPart[]): readonly TenorWord[] {
  const read: TenorWord[] = [];
  let front = '';
  const reason = parts.findIndex(
    ({ word }, at) => when.has(word) || (why.has(word) && !isAgent(parts, at)),
  );
  const result = parts.findIndex(({ word }) => so.has(word));
  parts.forEach(({ word }, at) => {
    if (word === tenorAgent || at === result || (at === reason && !when.has(word))) return;
    if (not.has(word)) front += `${word} ¬`;
    else if (word === tenorMany) read.push({ word, isReason: false });
    else if (word === tenorAll && places.has(parts[at + 1]?.word ?? '')) return;
    else if (word === tenorSuffering) {
      if (isHarm(parts[at + 1]?.word ?? '')) read.push({ word, isReason: false });
    } else if (quantities.has(word)) front += `${word}>`;
    else if (word !== tenorTogether || isHelped(parts, at)) {
      const isReason = (reason >= 0 && at > reason) || (result >= 0 && at < result);
      read.push({ word: front + (word === tenorTogether ? tenorTogetherAs : word), isReason });
      front = '';
    }
  });
  return front === '' ? read : [...read, { word: front, isReason: false }];
}

function isHarm(word: string): boolean {
  return harm.has(word) || tenorLexicon().people.has(word) || word === tenorUnit;
}

/** "Do nhà trường tổ chức" says who did it. */
function isAgent(parts: readonly TenorPart[], at: number): boolean {
  const { acts, people } = tenorLexicon();
  if (parts[at]?.word !== tenorAgent) return false;
  const [next, second] = parts.slice(at + 1, at + 3).map(({ word }) => word);
  return next === tenorUnit || second === undefined || (people.has(next ?? '') && acts.has(second));
}

/** "Cùng công an": they help, unless it is what both exchange. */
function isHelped(parts: readonly TenorPart[], at: number): boolean {
  const isExchange = parts.slice(0, at).some(({ word }) => word === tenorExchange);
  return !isExchange && tenorLexicon().people.has(parts[at + 1]?.word ?? '');
}
