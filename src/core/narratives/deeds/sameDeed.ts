/** Whether two sentences in quite other words tell of one deed. */
import { listed } from '../../lib/listed.ts';
import { closeHarm } from './close.vi.ts';
import { isCloseDeed } from './closeDeed.ts';
import { sharedDeed } from './sharedDeed.ts';
import { deedTelling, deedWhy } from './small.vi.ts';
import { type Deed, isConcept, type Told } from './told.ts';
import { isToldIn } from './toldIn.ts';
import { deedMayLack, deedSiblings, deedSoft } from './weights.vi.ts';
import { faintWords, hard, weightOf } from './worth.ts';

type Tolds = readonly Told[];

/** Where more of the words are the same, what differs decides. */
const mostOverlap = 0.45;
const leastWeight = 4;
/** Of two things of this weight each is a deed of its own. */
const leastOther = 2;

const core: ReadonlySet<string> = new Set(['who', 'level', 'matter', 'thing', 'state', 'name']);
const flags = ['planned', 'asked', 'condition', 'limited'] as const;
const soft = new Set(listed(deedSoft));
const mayLack = new Set(listed(deedMayLack));
const telling = new Set(listed(deedTelling));
const why = new Set(listed(deedWhy));
const harm = new Set(listed(closeHarm));
const facets = new Map(
  deedSiblings
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', all = ''] = row.split(' = ');
      return listed(all).map((one) => [one, name.trim()] as const);
    }),
);

export function isSameDeed(a: Deed, b: Deed): boolean {
  return (
    sufferAlike(a, b) && (isFreeDeed(a, b) || isCloseDeed(a, b)) && sharedDeed([a, b]) !== null
  );
}

/** "Vụ bắt nạt học sinh" is one in which pupils are bullied: nobody bullies there. */
function sufferAlike(a: Deed, b: Deed): boolean {
  if (a.isSuffered === b.isSuffered) return true;
  const acted = a.isSuffered ? b : a;
  const at = acted.told.findIndex(({ word }) => harm.has(word));
  return at >= 0 && acted.told[at + 1]?.kind === 'who' && acted.told[at - 1]?.kind !== 'who';
}

/** In quite other words. */
function isFreeDeed(a: Deed, b: Deed): boolean {
  return (
    flags.every((flag) => hasKind(a, flag) === hasKind(b, flag)) &&
    haveOneSide(a, b) &&
    overlapOf(a, b) <= mostOverlap &&
    haveOneCore(a, b) &&
    haveOneAct(a, b) &&
    !haveOtherUnknown(a, b)
  );
}

function hasKind({ told }: Deed, kind: Told['kind']): boolean {
  return told.some((one) => one.kind === kind);
}

/** Both good or both bad, and bad in one way. */
function haveOneSide(a: Deed, b: Deed): boolean {
  if (isBad(a) !== isBad(b) || isTwiceDenied(a) !== isTwiceDenied(b)) return false;
  return leftOf(a, b, ill).length === 0 || leftOf(b, a, ill).length === 0;
}

const ill: ReadonlySet<string> = new Set(['bad']);

/** Denied, lacking or hard. */
function isBad(deed: Deed): boolean {
  return hasKind(deed, 'denied') || hasKind(deed, 'bad');
}

function isTwiceDenied({ told }: Deed): boolean {
  return told.filter(({ kind }) => kind === 'denied').length > 1;
}

/** Share of the words of the shorter that the other has too. */
function overlapOf(a: Deed, b: Deed): number {
  const [fewer, more] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let common = 0;
  for (const word of fewer) if (more.has(word)) common += 1;
  return common / Math.max(1, fewer.size);
}

/** Told there, more closely or less, or brought along by what is told there. */
function isIn(one: Told, there: Deed): boolean {
  if (!isConcept(one)) return isToldIn(one, there);
  return isToldIn(one, there) || one.wider.some((name) => there.own.has(name));
}

function leftOf(own: Deed, there: Deed, kinds: ReadonlySet<string>): Tolds {
  return own.told.filter(
    (one) =>
      kinds.has(one.kind) &&
      !faintWords.has(one.word) &&
      !isIn(one, there) &&
      !why.has(own.parts[one.part]?.opener ?? ''),
  );
}

/** What one says more is of another sort than what the other says more, and less than what both say. */
function haveOneCore(a: Deed, b: Deed): boolean {
  const shared = Math.min(weightOf(sharedOf(a, b)), weightOf(sharedOf(b, a)));
  if (shared < leastWeight) return false;
  const [left, there] = [leftOf(a, b, core), leftOf(b, a, core)];
  const isDetail = ({ kind, word }: Told) =>
    kind === 'who' ? mayLack.has(word) : kind === 'thing' || kind === 'matter';
  if (![...left, ...there].every(isDetail)) return false;
  if (Math.min(weightOf(left.filter(isThing)), weightOf(there.filter(isThing))) >= leastOther)
    return false;
  if (givesReason(a, b) && (givesReason(b, a) || there.some(isThing))) return false;
  if (givesReason(b, a) && left.some(isThing)) return false;
  const sorts = new Set(there.map(facetOf));
  if (left.some((one) => sorts.has(facetOf(one)))) return false;
  return shared >= Math.min(weightOf(left), weightOf(there)) && isInOrder(a, b);
}

/** What the other says too, and not only in brackets: one word there may bring along two of these. */
function sharedOf(own: Deed, there: Deed): Tolds {
  return own.told.filter(
    (one) => isConcept(one) && !(one.isBeside && isThing(one)) && isIn(one, there),
  );
}

function isThing({ kind }: Told): boolean {
  return kind === 'thing' || kind === 'matter';
}

/** Says what for or why in words that the other does not have. */
function givesReason(own: Deed, there: Deed): boolean {
  return own.told.some(
    (one) =>
      one.kind !== 'small' && why.has(own.parts[one.part]?.opener ?? '') && !isIn(one, there),
  );
}

function facetOf({ kind, word }: Told): string {
  return facets.get(word) ?? kind;
}

/** Several people of whom both tell keep their order. */
function isInOrder(a: Deed, b: Deed): boolean {
  const orderOf = (own: Deed, there: Deed) =>
    [
      ...new Set(
        own.told.filter((one) => one.kind === 'who' && isIn(one, there)).map(({ word }) => word),
      ),
    ].join(',');
  const [own, other] = [orderOf(a, b), orderOf(b, a)];
  return !own.includes(',') || !other.includes(',') || own === other;
}

const acting: ReadonlySet<string> = new Set(['act']);

function haveOneAct(a: Deed, b: Deed): boolean {
  const [left, there] = [leftOf(a, b, acting), leftOf(b, a, acting)];
  const all = [...left, ...there];
  if (all.some(({ word }) => hard.has(word))) return false;
  return left.length === 0 || there.length === 0 || all.every(({ word }) => soft.has(word));
}

/** An unknown word after "for" or "about" may be somebody or something else. */
function haveOtherUnknown(a: Deed, b: Deed): boolean {
  const unknown: ReadonlySet<string> = new Set(['unknown', 'number']);
  const [left, there] = [leftOf(a, b, unknown), leftOf(b, a, unknown)];
  const isAdded = (own: Deed, all: Tolds) =>
    all.some(({ part }) => telling.has(own.parts[part]?.opener ?? ''));
  if (isAdded(a, left) || isAdded(b, there)) return true;
  const isNumbered = (all: Tolds) => all.some(({ word }) => /^\d/.test(word));
  return isNumbered(left) && isNumbered(there);
}
