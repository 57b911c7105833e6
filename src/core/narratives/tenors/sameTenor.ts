/** Whether two sentences have one tenor: the same said by equal phrases, and by the same who do it. */

import { areAlikeRoles, tenorWho } from './doers.ts';
import { tenorTimes } from './small.vi.ts';
import type { Tenor } from './tenor.ts';

export function isSameTenor(own: Tenor, other: Tenor): boolean {
  if (own.key === '' || own.key !== other.key) return false;
  if (own.attends !== other.attends || countsChannel(own, other)) return false;
  if (!areMadeAlike(own, other)) return false;
  if (!areNested(own.reason, other.reason)) return false;
  if ((own.keepsOrder || other.keepsOrder) && own.order !== other.order) return false;
  if (tellsEach(own) && !keepOrder(own, other)) return false;
  if (isTurned(own, other) || !doAlike(own, other, 'beside what both say')) return false;
  if (!areNested(own.thin, other.thin)) return false;
  return (
    areNested(own.manner, other.manner) &&
    areNested(own.counters, other.counters) &&
    own.counters.has(tenorTimes) === other.counters.has(tenorTimes)
  );
}

/** The same words, of which the reason in one is what comes of it in the other. */
export function turnReason(own: Tenor, other: Tenor): boolean {
  return own.key === other.key && areOthers(own.reason, other.reason);
}

/** Whatever else they share: what is done, how often or where is told otherwise, or by whom to whom. */
export function contradictTenors(own: Tenor, other: Tenor): boolean {
  return (
    tellOtherDeeds(own, other) ||
    areOthers(own.often, other.often) ||
    areOthers(own.places, other.places) ||
    !doAlike(own, other)
  );
}

/** Nothing that is done in one is done in the other. */
export function tellOtherDeeds(own: Tenor, other: Tenor): boolean {
  return areOthers(own.deeds, other.deeds);
}

/** Both say something, and nothing of it is the same. */
function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) if (b.has(one)) return false;
  return true;
}

/** One of them may not say how it came to be, unless it says that it was held. */
function areMadeAlike(a: Tenor, b: Tenor): boolean {
  if (a.makings === b.makings) return true;
  return (a.makings === '' && !a.isHeld) || (b.makings === '' && !b.isHeld);
}

/** Several do several things. */
function tellsEach({ acts, people }: Tenor): boolean {
  return new Set(acts).size > 1 && new Set(people).size > 1;
}

/** Told passively, what it is done to comes first. */
function keepOrder(a: Tenor, b: Tenor): boolean {
  const isPassive = a.isPassive !== b.isPassive;
  const people = tellRoles(a, b) ? [] : [[a.people, b.people]];
  return [...people, [a.acts, b.acts]].every(([own = [], others = []]) =>
    own.some((_, at) => {
      const turned = [...own.slice(at), ...own.slice(0, at)].join();
      return turned === others.join() && (at === 0 || isPassive);
    }),
  );
}

/** "Hòm thư tiếp nhận phản ánh" is there; how many came through it is another matter. */
function countsChannel(a: Tenor, b: Tenor): boolean {
  return a.isChannel !== b.isChannel && a.counters.size !== b.counters.size;
}

/** Told actively in both, and not of the same who does it to whom. */
function isTurned(a: Tenor, b: Tenor): boolean {
  if (a.isPassive !== b.isPassive) return false;
  const isOfTwo = new Set(a.people).size < a.people.length;
  if (isOfTwo) return a.order !== b.order;
  return a.groups !== b.groups && !tellRoles(a, b);
}

/** Of each of them both say alike who does it and to whom: then their order says nothing. */
function tellRoles(a: Tenor, b: Tenor): boolean {
  const [own, others] = [a, b].map(({ roles }) => roles.map(withSide).sort().join());
  const told = new Set(a.roles.map(tenorWho));
  return own === others && a.people.every((who) => told.has(who));
}

/** Whether somebody does it, or it is done to or for them. */
function withSide(role: string): string {
  return role.replace(/ (?:for|gets|whose)$/, ' of');
}

/** Nobody does in one what is done to them in the other; of some only one may tell. */
function doAlike(a: Tenor, b: Tenor, where?: 'beside what both say'): boolean {
  return a.roles.every((role) => {
    const who = tenorWho(role);
    if (where !== undefined && (a.thin.has(who) || b.thin.has(who))) return true;
    const there = b.roles.filter((one) => tenorWho(one) === who);
    const says = role.slice(who.length + 1);
    return (
      there.length === 0 || there.some((one) => areAlikeRoles(one.slice(who.length + 1), says))
    );
  });
}

/** Only one of them says more. */
function areNested(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>) =>
    [...some].every((one) => all.has(one));
  return holds(a, b) || holds(b, a);
}
