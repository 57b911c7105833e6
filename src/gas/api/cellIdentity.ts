/** Identifies a cell that may move: by its column's code and its row's keys. */

import { groupBy } from '../../core/lib/groupBy.ts';
import { hashText } from '../../core/returns/hash.ts';
import { ownCells } from '../../core/returns/ownCells.ts';
import type { Return, Returns } from '../../core/returns/returns.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Place } from '../../core/workbook.ts';
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import type { Underway } from './underway.ts';

/** The columns of a bound tab that name its rows: the unit, and what the form locked next to it. */
export function keyColumns({ columns }: TabBinding, outline: Outline): number[] {
  const { code, name } = outline.registry;
  const references = Object.values(outline.references).flatMap((table) => table.fields);
  const isKey = ({ locked, kind }: Field) => locked === true && kind !== 'native';
  const keys = [code, name, ...[...answerFields(outline), ...references].filter(isKey)];
  return [
    ...new Set(keys.map((field) => columns.get(field.code)).filter((at) => at !== undefined)),
  ];
}

/** The bound tab of units' rows that has this name. */
export function boundTab({ binding }: Returns, tab: string): TabBinding | undefined {
  const { registry, answers, references } = binding;
  return (
    [registry, answers, ...Object.values(references)].find((one) => one?.grid.name === tab) ??
    undefined
  );
}

/** Changes when one of the unit's cells moved or was replaced, or when a key of its row changed. */
export function placesStamp(entry: Return, campaign: Underway): string {
  const own = [...ownCells(entry, campaign).values()];
  const keysOf = keyReader(campaign);
  const rows = groupBy(own, ({ place: { tab, row } }) => JSON.stringify([tab, row]));
  // Rows of one tab have mostly the same columns: those are told once.
  const alike = groupBy([...rows], ([, answers]) =>
    JSON.stringify(answers.map(({ code, place }) => [code, place.column])),
  );
  const told = [...alike].map(([columns, some]) => [
    columns,
    some.map(([row, answers]) => [row, answers[0] && keysOf(answers[0].place)]),
  ]);
  return hashText(JSON.stringify(told)).slice(0, 12);
}

/** Reads what names a row of a bound tab. */
function keyReader({ returns, outline }: Underway) {
  const columns = new Map<TabBinding, number[]>();
  return ({ tab, row }: Place) => {
    const binding = boundTab(returns, tab);
    if (!binding) return null;
    const keys = columns.get(binding) ?? keyColumns(binding, outline);
    columns.set(binding, keys);
    return keys.map((at) => binding.grid.shown[row]?.[at]);
  };
}
