/** The cells that are a unit's own to fill, by their addresses. */

import { type Answer, answerReader } from '../../core/returns/answers.ts';
import type { Return } from '../../core/returns/returns.ts';
import { unitFinder } from '../../core/returns/unitFinder.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import { address } from '../../core/workbook.ts';
import type { Field } from '../../outline/schema.ts';
import type { Underway } from './underway.ts';

/** Of its answers row and of its rows in the reference tables; locked and native cells are not among them. */
export function ownCells(entry: Return, campaign: Underway): ReadonlyMap<string, Answer> {
  const { outline, returns } = campaign;
  const finder = unitFinder(returns.registry, outline);
  const answersOf = (binding: TabBinding, fields: readonly Field[]): Answer[] => {
    const read = answerReader(binding, fields, outline.years);
    const rows = Array.from(binding.grid.values, (_, row) => row).slice(binding.firstRow);
    const own = rows.filter((row) => finder(binding, row).unit === entry.unit);
    return own.flatMap((row) => [...read(row).values()]);
  };
  const references = Object.entries(outline.references).flatMap(([name, { fields }]) => {
    const binding = returns.binding.references[name];
    return binding ? answersOf(binding, fields) : [];
  });
  const open = [...entry.answers.values(), ...references].filter(
    ({ field }) => !field.locked && field.kind !== 'key' && field.kind !== 'native',
  );
  return new Map(open.map((answer) => [address(answer.place), answer]));
}
