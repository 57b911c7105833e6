/** Who answers for a unit that was merged into another: the last of the line of successors. */
import { type Registry, type Unit, unitCodeKey } from './units.ts';

/** By code or by name; null for a unit that was not merged, or whose line leads to no unit. */
export function successorOf(unit: Unit, { units, byCode }: Registry): Unit | null {
  const passed = new Set([unit]);
  let current = unit;
  while (current.successor !== '') {
    const key = unitCodeKey(current.successor);
    const isNamed = (one: Unit) => unitCodeKey(one.name) === key && !passed.has(one);
    const next = byCode.get(key) ?? units.find(isNamed);
    if (!next || passed.has(next)) return null;
    passed.add(next);
    current = next;
  }
  return current === unit ? null : current;
}

/** Code keys of the units whose questions a unit answers: its own, and of those merged into it. */
export function answersFor(unit: Unit, registry: Registry): ReadonlySet<string> {
  const merged = registry.units.filter((one) => successorOf(one, registry) === unit);
  return new Set([unit, ...merged].map(({ code }) => unitCodeKey(code)));
}
