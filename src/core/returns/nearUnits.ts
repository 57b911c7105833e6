/** Units that a row without a known unit may mean: proposed to a person, never taken. */
import { nameKey, nameParts } from '../text/text.ts';
import { type Registry, type Unit, unitCodeKey } from './units.ts';

const mostProposed = 3;
const mostEdits = 2;

/** Up to three units: the same place under another type's word, or a code or name two letters away. */
export function nearUnits(
  { code, name }: { readonly code: string; readonly name: string },
  registry: Registry,
): Unit[] {
  return registry.units
    .map((unit) => ({ unit, edits: Math.min(codeEdits(code, unit), nameEdits(name, unit)) }))
    .filter(({ edits }) => edits <= mostEdits)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, mostProposed)
    .map(({ unit }) => unit);
}

function codeEdits(code: string, unit: Unit): number {
  return code === '' ? Infinity : edits(unitCodeKey(code), unitCodeKey(unit.code));
}

function nameEdits(name: string, unit: Unit): number {
  if (name === '') return Infinity;
  const sameName =
    nameParts(name).name !== '' && nameParts(name).name === nameParts(unit.name).name;
  return sameName ? 1 : edits(nameKey(name), nameKey(unit.name));
}

/** Levenshtein's distance; more than the most allowed is Infinity. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostEdits) return Infinity;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const gap = Math.min(above[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(change, gap));
    }
    above = current;
  }
  const distance = above[b.length] ?? Infinity;
  return distance > mostEdits ? Infinity : distance;
}
