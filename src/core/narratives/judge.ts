/** Judges two sentences by what differs between them, not by the share of what is common. */

import { areCompatible } from './circumstances/circumstances.ts';
import { rolesAgree } from './deeds/roles.ts';
import { isSameDeed } from './deeds/sameDeed.ts';
import { withoutAccents } from './gist/accents.ts';
import { areOthers } from './gist/limits.ts';
import { stanceOf } from './gist/stance.ts';
import type { Substance } from './gist/substance.ts';
import { contraryWays, negationWords } from './likeness.vi.ts';
import { contradict, type Marks, rolePrefix } from './marks.ts';
import { meaningOf, type SentenceMeaning } from './meaning.ts';
import { measureOtherwise } from './slots.ts';
import { contradictTenors, isSameTenor, tellOtherDeeds, turnReason } from './tenors/sameTenor.ts';

/** Same except figures and order; same except areas, printed as their rank; opposite; neither. */
type Likeness = 'same' | 'general' | 'opposite' | 'apart';
/** In a run a unit's own name is taken away first: one in front is another's. */
type Where = 'between units' | 'in a run';

/** Judges sentences of two units: each that names a unit in front speaks of itself. */
export function judge(
  a: SentenceMeaning,
  b: SentenceMeaning,
  where: Where = 'between units',
): Likeness {
  const said = judgeClosely(a, b, where);
  if (said !== 'apart' || !tellOneDeed(a, b, where)) return said;
  return a.areas === b.areas ? 'same' : 'general';
}

/** By their words, synonyms read as one; what only one says of when, how long or how often does not count. */
export function judgeClosely(a: SentenceMeaning, b: SentenceMeaning, where: Where): Likeness {
  const said = judgeSaid(a, b, where);
  if (said !== 'same' && said !== 'general') return said;
  // What is told of both would be the count of one.
  if (a.counts !== b.counts || areOthers(a.limits(), b.limits())) return 'apart';
  return turnReason(a.tenor(), b.tenor()) ? 'apart' : said;
}

function judgeSaid(a: SentenceMeaning, b: SentenceMeaning, where: Where): Likeness {
  const said = judgeWords(a, b, where);
  if (said !== 'apart' || a.circumstances.length + b.circumstances.length === 0) return said;
  if (!areCompatible(a.circumstances, b.circumstances)) return said;
  const bare = judgeWords(a.bare(), b.bare(), where);
  return bare === 'opposite' ? said : bare;
}

function judgeWords(a: SentenceMeaning, b: SentenceMeaning, where: Where): Likeness {
  if (a.isPlain !== b.isPlain) return judgePlain(a, b, where);
  const isContradicted = contradict(a.marks, b.marks, where);
  const isSaid = isContradicted ? shareSubstance(a, b, where) : sayTheSame(a, b, where);
  if (isSaid || shareTenor(a, b, where)) return a.areas === b.areas ? 'same' : 'general';
  if (isContradicted) return 'apart';
  const [one, other] = [stanceOf(a), stanceOf(b)];
  return one.about === other.about && one.isDenied !== other.isDenied ? 'opposite' : 'apart';
}

/** Both are read without accents where one was typed so; too short to be read so, they are apart. */
function judgePlain(a: SentenceMeaning, b: SentenceMeaning, where: Where): Likeness {
  const [one, other] = [a, b].map((meaning) =>
    meaning.isPlain ? meaning : meaningOf(withoutAccents(meaning.text), meaning.ofArea),
  ) as [SentenceMeaning, SentenceMeaning];
  return one.isPlain && other.isPlain ? judgeWords(one, other, where) : 'apart';
}

/** The same by equal phrases, of the same who act and of the same mood. */
function shareTenor(a: SentenceMeaning, b: SentenceMeaning, where: Where): boolean {
  if (!isSameTenor(a.tenor(), b.tenor())) return false;
  // What is asked is told by the tenor.
  if (contradict(withoutMood(marksOfAll(a)), b.marks, where)) return false;
  return !measureOtherwise(a.slots, b.slots);
}

function withoutMood(marks: Marks): Marks {
  return new Map([...marks].filter(([name]) => name !== 'mood'));
}

function marksOfAll({ marks }: SentenceMeaning): Marks {
  return new Map([...marks].filter(([name]) => sharedMarks.has(name)));
}

/** Quite other words for one deed, of the same who act and of the same mood. */
export function tellOneDeed(a: SentenceMeaning, b: SentenceMeaning, where: Where): boolean {
  if (a.counts !== b.counts) return false;
  if (contradictTenors(a.tenor(), b.tenor()) || turnReason(a.tenor(), b.tenor())) return false;
  if (contradict(marksOfAll(a), b.marks, where) || !isSameDeed(a.deed(), b.deed())) return false;
  return !areOthers(a.limits(), b.limits()) && !measureOtherwise(a.slots, b.slots);
}

/** The cheaper question first. */
export function mayBeOneDeed(a: SentenceMeaning, b: SentenceMeaning): boolean {
  return !tellOtherDeeds(a.tenor(), b.tenor()) && isSameDeed(a.deed(), b.deed());
}

const sharedMarks: ReadonlySet<string> = new Set([
  'actor',
  'mood',
  'unit',
  'level',
  ...contraryWays.map(([way]) => `way ${way}`),
]);

/** The same words, or the same but for synonyms, small words and a part that was moved. */
function sayTheSame(a: SentenceMeaning, b: SentenceMeaning, where: Where): boolean {
  if (a.key === b.key) return true;
  const isOne = a.claim === b.claim && a.claim !== '' && rolesAgree(a.deed(), b.deed());
  if (!isOne) return shareSubstance(a, b, where);
  const [own, others] = [a.extras, b.extras].map((pieces) => pieces.map(({ word }) => word));
  const [slots, slotsThere] = [a.slots, b.slots].map((all) => all.map(({ id }) => id));
  const isAlike = isNested(slots ?? [], slotsThere ?? []);
  return (
    isNested(own ?? [], others ?? []) &&
    isAlike &&
    !(denies(a) && a.slots.length !== b.slots.length)
  );
}

/** Freer words for the same; only one of them adds how, what for or who of the school acted. */
function shareSubstance(a: SentenceMeaning, b: SentenceMeaning, where: Where): boolean {
  if (!shareCore(a.substance, b.substance)) return false;
  if (isAsked(a) !== isAsked(b)) return false;
  // Who suffers it is not who learns of it.
  if (a.deed().isSuffered !== b.deed().isSuffered || !rolesAgree(a.deed(), b.deed())) return false;
  if (contradict(weightyMarks(a, b), b.marks, where)) return false;
  const [extras, extrasThere] = [a, b].map((one) => one.extras.map(({ word }) => word));
  const [own, others] = [a, b].map(addedIn);
  return isNested(extras ?? [], extrasThere ?? []) && isNested(own ?? [], others ?? []);
}

/** The same, or the same but for the words of a rewording and with nobody acting who is told of there. */
function shareCore(a: Substance, b: Substance): boolean {
  if (a.core === b.core && a.core !== '') return true;
  if (a.near === '' || a.near !== b.near) return false;
  const [own, others] = [a, b].map(({ order }, at) =>
    order.filter((one) => (at === 0 ? b : a).order.includes(one)),
  );
  return own?.join() === others?.join();
}

function isAsked({ marks }: SentenceMeaning): boolean {
  return marks.get('mood') === 'asked';
}

function addedIn({ substance, marks }: SentenceMeaning): readonly string[] {
  const actor = marks.get('actor');
  const by = actor === undefined ? [] : [`by ${actor}`];
  return [...substance.details, ...by];
}

/** Without the cause, which is in the core, and roles of what is nobody. */
function weightyMarks(a: SentenceMeaning, b: SentenceMeaning): Marks {
  const isWeighty = (name: string) => {
    const word = name.slice(rolePrefix.length);
    if (!name.startsWith(rolePrefix)) return name !== 'cause' && name !== 'actor';
    const isAbout = [a, b].some(({ marks }) => marks.get(name) === 'about');
    return isAbout || a.substance.people.has(word) || b.substance.people.has(word);
  };
  return new Map([...a.marks].filter(([name]) => isWeighty(name)));
}

function denies({ pieces }: SentenceMeaning): boolean {
  return pieces.some(({ word }) => negationWords.has(word));
}

/** Only one of them may say more: the other is what both say. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  const [own, others] = [a, b].map((words) => new Set(words));
  const holds = (all = new Set<string>(), some = new Set<string>()) =>
    [...some].every((word) => all.has(word));
  return holds(own, others) || holds(others, own);
}
