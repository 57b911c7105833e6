/** The cells that are a unit's own to fill, by their addresses. */

import { type Answer, answerReader } from '../../core/returns/answers.ts';
import type { Return } from '../../core/returns/returns.ts';
import { unitFinder } from '../../core/returns/unitFinder.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import { address } from '../../core/workbook.ts';
import type { ReferenceTab } from '../../outline/schema.ts';
import type { Underway } from './underway.ts';

/**
 * Of its answers row and of its rows in the reference tables; locked and native cells are not among them,
 * but for the name and level of an establishment in a row where nothing else is typed.
 */
export function ownCells(entry: Return, campaign: Underway): ReadonlyMap<string, Answer> {
  const { outline, returns } = campaign;
  const finder = unitFinder(returns.registry, outline);
  const answersOf = (binding: TabBinding, { fields, shape }: ReferenceTab): Answer[] => {
    const read = answerReader(binding, fields, outline.years);
    const rows = Array.from(binding.grid.values, (_, row) => row).slice(binding.firstRow);
    const own = rows.filter((row) => finder(binding, row).unit === entry.unit);
    return own.flatMap((row) => {
      const answers = [...read(row).values()];
      return [...answers.filter(isOpen), ...spareKeys(answers, shape)];
    });
  };
  const references = Object.entries(outline.references).flatMap(([name, table]) => {
    const binding = returns.binding.references[name];
    return binding ? answersOf(binding, table) : [];
  });
  const open = [...[...entry.answers.values()].filter(isOpen), ...references];
  return new Map(open.map((answer) => [address(answer.place), answer]));
}

function isOpen({ field }: Answer): boolean {
  return !field.locked && field.kind !== 'key' && field.kind !== 'native';
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
