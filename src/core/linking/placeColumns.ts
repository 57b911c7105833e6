/** Finds the columns of a link among those of a table as it is. */

import { columnName } from '../sheet/places.ts';
import type { Grid } from '../workbook.ts';
import { phraseOf, wordsOf } from './headerText.ts';
import type { LinkedColumn } from './link.ts';
import type { ReadColumn } from './meaningTypes.ts';

/** Equal for headers that differ only in how they were typed. */
function headerKey(header: string): string {
  return phraseOf(header);
}

/** The column of each linked one: by its words, then by its words but for a few, never two for one. */
export function placeColumns(
  linked: readonly LinkedColumn[],
  columns: readonly ReadColumn[],
  grid: Grid,
): Map<LinkedColumn, ReadColumn> {
  const places = new Map<LinkedColumn, ReadColumn>();
  const free = new Set(columns);
  const take = (one: LinkedColumn, column: ReadColumn | undefined): void => {
    if (!column) return;
    places.set(one, column);
    free.delete(column);
  };
  const byKey = (key: (text: string) => string) => {
    for (const one of linked.filter((other) => !places.has(other))) {
      const alike = [...free].filter((column) => key(column.header) === key(one.header));
      const twins = linked.filter((other) => key(other.header) === key(one.header)).length;
      const same = alike.find((column) => columnName(grid, column.at) === one.column);
      take(one, alike.length === 1 || twins > 1 ? (same ?? alike[0]) : same);
    }
  };
  byKey(headerKey);
  byKey((header) => phraseOf(header.split(' / ').slice(-2).join(' ')));
  for (const one of linked.filter((other) => !places.has(other) && other.field !== null)) {
    const scored = [...free]
      .map((column) => ({ column, likeness: likenessOf(one, column) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = scored;
    if (best && best.likeness >= 0.6 && (next?.likeness ?? 0) < best.likeness)
      take(one, best.column);
  }
  return places;
}

/** Shared words of two headers of one year; the same reading of both helps. */
function likenessOf(one: LinkedColumn, column: ReadColumn): number {
  const isSame =
    column.field?.code === one.field && (column.year === one.year || one.year === null);
  if (one.year !== null && column.year !== null && one.year !== column.year) return 0;
  if (!isSame && column.field !== null && column.sure === 'chac') return 0;
  const [a, b] = [new Set(wordsOf(one.header)), new Set(wordsOf(column.header))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const dice = a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
  return isSame ? Math.min(1, dice + 0.35) : dice - 0.1;
}
