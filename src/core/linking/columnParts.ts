/** The words above each column of a table, row by row, merged cells and words to the left included. */
import type { Grid } from '../workbook.ts';
import { type HeaderArea, mergeAt, wordsAt } from './headerArea.ts';

/** The words above a column, the lowest last; a title over the whole table is not one. */
export function columnParts(grid: Grid, area: HeaderArea, column: number): string[] {
  const parts: string[] = [];
  for (let row = area.from; row < area.to; row++) {
    const part = partAt(grid, row, column, area);
    if (part !== '' && part !== parts[parts.length - 1]) parts.push(part);
  }
  return parts;
}

/** An empty cell takes the merged word, or the word to its left under the same upper words. */
function partAt(grid: Grid, row: number, column: number, area: HeaderArea): string {
  const own = wordsAt(grid, row, column);
  if (own !== '') return own;
  const merge = mergeAt(grid, row, column);
  if (merge) return wordsAt(grid, merge.row, merge.column);
  if (row >= area.to - 1 || wordsBelow(grid, row, column, area.to) === '') return '';
  for (let left = column - 1; left >= 0; left--) {
    if (beginsApart(grid, row, left + 1, area)) return '';
    const word = wordsAt(grid, row, left);
    if (word === '') continue;
    if (mergeAt(grid, row, left)) return '';
    return wordsBelow(grid, row, left, area.to) === '' ? '' : word;
  }
  return '';
}

/** A row above has its own words in this column: what is left of it says nothing here. */
function beginsApart(grid: Grid, row: number, column: number, { from }: HeaderArea): boolean {
  for (let above = from; above < row; above++) if (wordsAt(grid, above, column) !== '') return true;
  return false;
}

function wordsBelow(grid: Grid, row: number, column: number, to: number): string {
  for (let below = row + 1; below < to; below++) {
    const word = wordsAt(grid, below, column);
    if (word !== '') return word;
  }
  return '';
}
