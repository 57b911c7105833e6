/** Compares names of a pasted block with a form's lines: the same, alike, or only near. */
import { compareKey, nameKey } from '../../../core/text/text.ts';
import { isFigureCell } from './blockShape.ts';
import type { PasteLine } from './pasteLine.ts';

const keys = new Map<string, string>();

/** Its name key, worked out once: the same names are compared with every cell. */
function keyOf(name: string): string {
  const known = keys.get(name) ?? nameKey(name);
  keys.set(name, known);
  return known;
}

const namesOf = ({ name, aliases }: PasteLine) => [name, ...aliases];

/** Lines of that name, as it is written or as names are compared. */
export function exact(name: string, lines: readonly PasteLine[]): PasteLine[] {
  if (name === '' || isFigureCell(name)) return [];
  const plain = compareKey(name);
  const same = lines.filter((line) => namesOf(line).some((one) => compareKey(one) === plain));
  if (same.length > 0) return same;
  const key = nameKey(name);
  return lines.filter((line) => namesOf(line).some((one) => keyOf(one) === key));
}

/** Lines that may be meant; none of several is sure, and one that is only near is listed twice. */
export function likely(name: string, lines: readonly PasteLine[]): PasteLine[] {
  const found = exact(name, lines);
  if (found.length > 0) return found;
  const key = nameKey(name);
  const near = lines
    .map((line) => ({
      line,
      far: Math.min(...namesOf(line).map((one) => distance(keyOf(one), key))),
    }))
    .filter(({ far }) => far <= 3)
    .sort((one, other) => one.far - other.far);
  // Never sure: a person says which it is.
  return near.length === 1 && near[0]
    ? [near[0].line, near[0].line]
    : near.map(({ line }) => line).slice(0, 5);
}

function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      now[at] = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + same,
      );
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
