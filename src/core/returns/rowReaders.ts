/** Readers of a tab's rows: where each field is, is found once for all of them. */

import type { Field } from '../../outline/schema.ts';
import { numberKindOf } from '../cells/numberKind.ts';
import { columnsOf, type TabBinding } from '../tabs/columns.ts';
import { RowAnswers, type RowShape } from './rowAnswers.ts';

/** Reads the answers of a row. */
export type RowReader = (row: number) => RowAnswers;

/** A reader of the bound columns of these fields. */
export function answerReader(
  { grid, columns, firstRow }: TabBinding,
  fields: readonly Field[],
  years: readonly number[],
): RowReader {
  const merges = (grid.merges ?? []).filter((area) => area.row >= firstRow);
  return rowReader({ grid, years, merges, isDoubted: true }, fields, columns);
}

/** Reads the denominators that a unit declares in its row; none in a form of ours. */
export function declaredReader(
  { grid, columns }: TabBinding,
  fields: readonly Field[],
  years: readonly number[],
): RowReader {
  const declared = [...(grid.linked?.denominators ?? [])].filter(([code]) => columns.has(code));
  return rowReader({ grid, years, merges: [], isDoubted: false }, fields, new Map(declared));
}

/** Finds each field's column once for all rows. */
function rowReader(
  tab: Omit<RowShape, 'columns' | 'order'>,
  fields: readonly Field[],
  places: ReadonlyMap<string, number>,
): RowReader {
  const columns = columnsOf(fields, tab.years).flatMap((one) => {
    const column = places.get(one.code);
    const kind = numberKindOf(one.field, tab.years);
    return column === undefined ? [] : [{ ...one, column, kind, known: new Map() }];
  });
  const order = new Map(columns.map(({ code }, at) => [code, at]));
  const shape = { ...tab, columns, order };
  return (row) => new RowAnswers(shape, row);
}
