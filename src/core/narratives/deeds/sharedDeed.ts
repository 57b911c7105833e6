/** Of sentences that tell of one deed the parts of one that are true of all. */
import { listed } from '../../lib/listed.ts';
import { closeTogether } from './close.vi.ts';
import { deedLoose, deedWhose, deedWhy } from './small.vi.ts';
import { type Deed, type DeedPart, isConcept, isMark, type Told } from './told.ts';
import { isToldIn } from './toldIn.ts';
import { deedSoft } from './weights.vi.ts';

const loose = new Set(listed(deedLoose));
const soft = new Set(listed(deedSoft));
const together = new Set(listed(closeTogether));
const why = new Set(listed(deedWhy));

/** What is printed for several: which sentence, and which of its parts and words go. */
interface SharedDeed {
  readonly at: number;
  readonly gone: readonly { readonly start: number; readonly end: number }[];
}

/** Of the sentences of which a full statement is left the one that says least; null where there is none. */
export function sharedDeed(deeds: readonly Deed[]): SharedDeed | null {
  const least = [...deeds.entries()]
    .map(([at, own]) => ({ at, own, beyond: beyondIn(own, deeds) }))
    .sort((a, b) => a.beyond - b.beyond || a.at - b.at);
  for (const { at, own } of least) {
    const gone = goneOf(
      own,
      deeds.filter((one) => one !== own),
    );
    if (gone !== null) return { at, gone };
  }
  return null;
}

/** How much of it some of the others only bring along or do not tell. */
function beyondIn(own: Deed, deeds: readonly Deed[]): number {
  const others = deeds.filter((one) => one !== own);
  return own.told.filter(
    (one) =>
      (isConcept(one) && others.some(({ reach }) => !one.names.some((name) => reach.has(name)))) ||
      (together.has(one.said) && others.some((other) => !sayTogether(other))),
  ).length;
}

/** Who did it alone is told to have done it, and not together with others. */
function sayTogether({ told }: Deed): boolean {
  return told.some(({ said }) => together.has(said));
}

/** What changes the meaning of all the rest: it is never left out. */
const kept: ReadonlySet<string> = new Set([
  'planned',
  'asked',
  'condition',
  'limited',
  'denied',
  'bad',
]);
/** These are true wherever the rest is, or are the same in all by the judgement. */
const free: ReadonlySet<string> = new Set(['small', 'making', 'figure', ...kept]);

function goneOf(own: Deed, others: readonly Deed[]): SharedDeed['gone'] | null {
  const isTold = (one: Told) =>
    free.has(one.kind) ||
    (one.kind === 'act' && soft.has(one.word)) ||
    others.every((other) => isToldIn(one, other) && (!one.isQuoted || isNamedIn(one, other)));
  const untold = own.told.filter((one) => !isTold(one));
  const away = awayOf(
    own,
    new Set(untold.filter((one) => !goesAlone(one)).map(({ part }) => part)),
  );
  if (away === null) return null;
  const left = own.told.filter(({ part }) => !away.has(part));
  if (own.told.some(({ kind, part }) => away.has(part) && kept.has(kind))) return null;
  const things = new Set(
    left
      .filter(({ kind }) => kind === 'thing' || kind === 'matter' || kind === 'who')
      .filter((one) => !(one.isQuoted && untold.includes(one)))
      .map(({ word }) => word),
  );
  const hasAct = left.some(({ kind }) => kind === 'act' || kind === 'making' || kind === 'bad');
  if (things.size === 0 || (things.size === 1 && !hasAct)) return null;
  const words = untold
    .filter(({ part }) => !away.has(part))
    .map(({ start, end }) => ({ start, end }));
  const parts = own.parts.flatMap(({ start }, at) => {
    const last = [...own.told].reverse().find(({ part }) => part === at);
    return away.has(at) && last !== undefined ? [{ start, end: last.end }] : [];
  });
  return [...parts, ...words].sort((a, b) => a.start - b.start);
}

/** How it was done, or how its thing is called: the rest stands without it. */
function goesAlone({ kind, isQuoted }: Told): boolean {
  return kind === 'how' || isQuoted;
}

function isNamedIn({ word }: Told, { told }: Deed): boolean {
  return told.some((one) => one.isQuoted && one.word === word);
}

/** The parts that go with those that must go; null where one of them cannot. */
function awayOf({ parts, told }: Deed, untold: Set<number>): ReadonlySet<number> | null {
  const acting = new Set(told.filter(({ kind }) => kind === 'act').map(({ part }) => part));
  const open = [...untold];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const next = nextGone({ parts, acting }, at, untold);
    if (next === null) return null;
    if (next === undefined) continue;
    untold.add(next);
    open.push(next);
  }
  return untold;
}

/** The part that must go with this one; undefined when none must; null when this one cannot go. */
function nextGone(
  { parts, acting }: { readonly parts: readonly DeedPart[]; readonly acting: ReadonlySet<number> },
  at: number,
  away: ReadonlySet<number>,
): number | undefined | null {
  const { opener } = parts[at] as DeedPart;
  const reason = reasonOf(parts, at);
  if (reason < at && !away.has(reason)) return reason;
  const next = parts[at + 1];
  if (at === 0) return loose.has(opener) && /^[,:]/.test(next?.opener ?? '') ? undefined : null;
  if (next === undefined || away.has(at + 1)) return undefined;
  // "vào các buổi họp, sinh hoạt Đoàn": what goes on with a list goes with its head.
  if (isMark(next.opener)) return next.opener === ',' && !acting.has(at + 1) ? at + 1 : undefined;
  const isLoose = loose.has(opener) && next.opener !== deedWhose;
  return isLoose ? undefined : at + 1;
}

/** Where the reason begins that a part after a mark goes on with; else the part itself. */
function reasonOf(parts: readonly DeedPart[], at: number): number {
  for (let from = at; from >= 0; from -= 1) {
    const { opener = '' } = parts[from] ?? {};
    if (why.has(opener)) return from;
    if (/^[;.:(]/.test(opener)) return at;
  }
  return at;
}
