/** A sentence that counts much that nobody else counts is told by itself: without its figures nothing of it would be left. */
import type { Alike } from '../alike.ts';

/** So many figures of its own make a sentence an account. */
const fewestOwn = 3;

/** Groups told in quite other words, without such sentences, which follow all the groups. */
export function withCountsApart<Item>(groups: readonly Alike<Item>[]): readonly Alike<Item>[] {
  const apart: Alike<Item>[] = [];
  const kept = groups.map((group) => {
    const own = group.isFree ? group.items.filter((one) => isAccount(one, group)) : [];
    if (own.length === 0 || own.length === group.items.length) return group;
    apart.push(...own.map((one) => ({ items: [one], opposites: [], isFree: false })));
    return { ...group, items: group.items.filter((one) => !own.includes(one)) };
  });
  return [...kept, ...apart];
}

function isAccount<Item>(one: Alike<Item>['items'][number], { items }: Alike<Item>): boolean {
  const ids = one.meaning.slots.map(({ id }) => id);
  const others = items.filter((other) => other.meaning !== one.meaning);
  const isShared = (id: string) =>
    others.some(({ meaning }) => meaning.slots.some((slot) => slot.id === id));
  return ids.filter((id) => !isShared(id)).length >= fewestOwn;
}
