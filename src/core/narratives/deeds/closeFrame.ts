/** What two deeds must tell alike: plans, limits, denials, small words that weigh, how often, of how many. */
import {
  closeAbout,
  closeAnywhere,
  closeDenials,
  closeLack,
  closeLimiting,
  closeMaking,
  closeOften,
  closeOnline,
  closeOnNetwork,
  closePassive,
  closeRest,
  closeShades,
  closeSome,
  closeSpans,
  closeTeaching,
  closeUnit,
  closeWeighty,
  closeWhere,
  closeWithNobody,
} from './close.vi.ts';
import { classOf, wordRows, wordSet } from './closeWords.ts';
import { type Deed, isConcept, type Told } from './told.ts';

type Tolds = readonly Told[];

const weighty = classOf(closeWeighty);
const making = classOf(closeMaking);
const where = classOf(closeWhere);
const denials = wordSet(closeDenials);
const shades = wordRows(closeShades);
const often = wordSet(closeOften);
const some = wordSet(closeSome);
const anywhere = wordSet(closeAnywhere);
const spans = wordSet(closeSpans);
const rests = wordSet(closeRest);
const unit = wordSet(closeUnit);
const passive = wordSet(closePassive);
const teaching = wordSet(closeTeaching);
const online = wordSet(closeOnline);

const noneThere = `bad ${closeLack}`;

const kept: ReadonlySet<string> = new Set(['planned', 'limited', 'condition', 'level', 'name']);

export const sides: ReadonlySet<string> = new Set(['state', 'bad']);

export function haveOneFrame(a: Deed, b: Deed): boolean {
  const [own, others] = [frameOf(a), frameOf(b)];
  const isBad = (one: string) => one.startsWith('bad ');
  const left = [
    ...[...own].filter((one) => !others.has(one)),
    ...[...others].filter((one) => !own.has(one)),
  ];
  if (left.length === 0) return true;
  // What is lacking for it makes it hard.
  const isRest = left.length === 1 && rests.has(left[0]?.replace(/^bad /, '') ?? '');
  return isRest && [...own].some((one) => isBad(one) && others.has(one));
}

/** What both must tell alike: plans, limits, denials, small words that weigh, how often, of how many. */
function frameOf(deed: Deed): ReadonlySet<string> {
  const known = frames.get(deed);
  if (known !== undefined) return known;
  const frame = readFrame(deed);
  frames.set(deed, frame);
  return frame;
}

/** Each deed is compared with hundreds. */
const frames = new WeakMap<Deed, ReadonlySet<string>>();

function readFrame(deed: Deed): ReadonlySet<string> {
  const said = deed.told.flatMap((one, at) => (one.isQuoted ? [] : framed(one, deed, at)));
  return new Set([...said, ...shadesOf(deed)]);
}

function framed({ kind, word, said }: Told, { told }: Deed, at: number): readonly string[] {
  const next = told[at + 1];
  const isFirst = told.slice(0, at).every((one) => one.kind === 'small');
  if (isFirst && said === closeLimiting) return [`${said}!`];
  if (unit.has(said) && passive.has(next?.said ?? '')) return [`${said} gets`];
  if (closeOnNetwork.test(said) && kind === 'thing' && told[at - 1]?.said === closeAbout)
    return [`about ${word}`];
  if (kind === 'bad' && isLifted(told, at)) return [`not ${word}`];
  if (kept.has(kind) || sides.has(kind)) return [`${kind} ${word}`];
  if (kind === 'asked') return [kind];
  if (teaching.has(said)) return ['teaches'];
  if (kind === 'figure') {
    const isAll = word === '%' && !said.includes(word);
    return isAll && !told.slice(at + 1, at + 3).some((one) => anywhere.has(one.word))
      ? ['all']
      : [];
  }
  if (kind === 'thing') return online.has(said) ? [`online`] : [];
  if (kind === 'denied') return [isUnmade(told, at) ? noneThere : `${word}>${headAfter(told, at)}`];
  if (making.get(said) === closeWithNobody && next?.kind === 'act') return [];
  if (making.has(said)) return [`making ${making.get(said)}`];
  if (kind === 'making') return [];
  if (kind === 'small' && spans.has(said) && next?.kind === 'aside')
    return [`${said}>${next.word}`];
  if (kind === 'small') return weighty.has(said) ? [`small ${weighty.get(said)}`] : [];
  if (kind === 'how') return often.has(word) || some.has(word) ? [`how ${word}`] : [];
  if (kind === 'aside') return anywhere.has(word) ? [] : [`aside ${where.get(word) ?? word}`];
  return [];
}

/** "Không còn hạn chế": what was bad is over. */
function isLifted(told: Tolds, at: number): boolean {
  const before = told
    .slice(0, at)
    .reverse()
    .find(({ kind }) => kind !== 'small' && kind !== 'how');
  return (
    before?.kind === 'denied' ||
    (before?.kind === 'bad' && told[at - 1]?.kind !== 'small' && isDenial(before))
  );
}

function isDenial({ said }: Told): boolean {
  return denials.has(said.split(' ')[0] ?? '');
}

/** "Chưa thành lập": there is none. */
function isUnmade(told: Tolds, at: number): boolean {
  const next = told.slice(at + 1).find(({ kind }) => kind !== 'small');
  return next?.kind === 'making' && !making.has(next.said);
}

/** What is denied: the next concept, or what went before. */
function headAfter(told: Tolds, at: number): string {
  const isHead = (one: Told) => isConcept(one) || one.kind === 'unknown';
  const head = told.slice(at + 1).find(isHead) ?? told.slice(0, at).reverse().find(isHead);
  return head?.word ?? '';
}

/** A social network is not a network, and to use one is not to be safe on one. */
function shadesOf({ told }: Deed): readonly string[] {
  const all = told.map(({ said }) => said);
  const network = all.filter((one) => closeOnNetwork.test(one));
  return shades.flatMap(([shade, words]) =>
    words.some((word) => network.some((one) => one.includes(word))) ? [`shade ${shade}`] : [],
  );
}
