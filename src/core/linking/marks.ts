/** Marks in a list of establishments: "x" under a year says that something was held, not how often. */
import { type Cell, cellAt, type Place, sourcePlace } from '../workbook.ts';
import { areMarks, isNone, isTick } from './columnValues.ts';
import type { ReadColumn } from './meaningTypes.ts';
import type { ReadTab } from './readTab.ts';
import type { BodyRow } from './rowKinds.ts';

/** A mark as a number of times: 1, or 0; blank is 0 where the same unit marked another row of the column. */
export function countOfMark(
  tab: ReadTab,
  row: BodyRow,
  { at, field, values }: ReadColumn,
): { readonly cell: Cell; readonly place: Place; readonly typed: string } | null {
  if (field?.kind !== 'count' || tab.role === 'answers' || !areMarks(values)) return null;
  const shown = (from: number) => cellAt(tab.grid, from, at).shown.trim();
  const isMark = (text: string) => isTick(text) || isNone(text);
  const own = shown(row.row);
  const isKnown = tab.body.rows.some((one) => one.name === row.name && isMark(shown(one.row)));
  if (own === '' ? !isKnown : !isMark(own)) return null;
  const times = isTick(own) ? '1' : '0';
  const place = sourcePlace(tab.grid, row.row, at);
  return { cell: { value: times, shown: times, format: '@' }, place, typed: own };
}
