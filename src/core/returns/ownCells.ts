/** The cells that are a unit's own to fill, by their addresses. */

import type { Outline, ReferenceTab } from '../../outline/schema.ts';
import { isApartName } from '../sheet/apartNames.vi.ts';
import { address } from '../workbook.ts';
import type { Answer } from './answers.ts';
import type { Return } from './returns.ts';

/** Kept, because several questions of one call ask for the same cells. */
const found = new WeakMap<Return, ReadonlyMap<string, Answer>>();

/**
 * Of its answers row and of its rows in the reference tables; locked and native cells are not among them,
 * but for the name and level of an establishment in a row where nothing else is typed.
 */
export function ownCells(
  entry: Return,
  { outline }: { readonly outline: Outline },
): ReadonlyMap<string, Answer> {
  const known = found.get(entry);
  if (known) return known;
  const references = Object.entries(outline.references).flatMap(([name, { shape }]) =>
    (entry.tableCells[name] ?? []).flatMap((row) => {
      const answers = [...row.values()];
      return [...answers.filter(isOpen), ...spareKeys(answers, shape)];
    }),
  );
  const open = [...[...entry.answers.values()].filter(isOpen), ...references];
  const own = new Map(open.map((answer) => [address(answer.place), answer]));
  found.set(entry, own);
  return own;
}

/** What a restricted workbook holds is typed there. */
export function isTypedHere({ place }: Answer): boolean {
  return !isApartName(place.tab);
}

function isOpen(answer: Answer): boolean {
  const { field } = answer;
  return isTypedHere(answer) && !field.locked && field.kind !== 'key' && field.kind !== 'native';
}

/** The name and level of an establishment, while nothing is said of it. */
export function spareKeys(
  answers: readonly Answer[],
  shape: ReferenceTab['shape'],
): readonly Answer[] {
  if (shape.rows !== 'establishments') return [];
  const isUntouched = answers.filter(isOpen).every(({ blank }) => blank);
  return isUntouched ? answers.filter(({ code }) => [shape.name, shape.level].includes(code)) : [];
}
