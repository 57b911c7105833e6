/** Parts a tab into its tables: one under another, or side by side with an empty column between. */
import type { HeaderWords, Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { headerWordsOf } from './headerText.ts';
import { ownTabOf } from './ownTab.ts';
import { distinctTexts, mergeAt, wordsAt } from './shape/cellWords.ts';
import { isNameHeader } from './shape/nameHeader.vi.ts';
import { withOwnName } from './shape/ownName.ts';
import { tableStarts } from './shape/tableStarts.ts';
import { unitBlocks } from './shape/unitBlocks.ts';
import { withFullYears } from './shortYears.ts';
import { unitLike } from './unitNames.ts';

/** Rows and columns from 0; `to` and `right` are behind the last. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** The tables of a tab, each with the cells of the others blank; the tab itself where it has one. */
export function splitTables(tab: Grid, outline: Outline): Grid[] {
  const words = headerWordsOf(outline);
  const grid = withOwnName(withFullYears(tab, outline.years), outline);
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const blocks = blocksOf(tab, width, outline);
  if (blocks.length > 0) return blocks;
  const heads = tableStarts(grid, words);
  const starts = heads.map((row, at) => (at === 0 ? 0 : titleAbove(grid, row)));
  const boxes = heads.flatMap((row, at) => {
    const box = { from: starts[at] ?? 0, to: starts[at + 1] ?? grid.values.length };
    return sideBySide(grid, row, { ...box, left: 0, right: width }, words);
  });
  if (boxes.length < 2) return [grid];
  return boxes.map((box, at) => ({ ...within(grid, box), ...(at > 0 ? { table: at + 1 } : {}) }));
}

/** A block for each unit, one under another, each a tab of its own; none where one of them is no such block. */
function blocksOf(tab: Grid, width: number, outline: Outline): Grid[] {
  const starts = unitBlocks(tab, headerWordsOf(outline));
  const blocks = starts.map((from, at) => {
    const box = { from, to: starts[at + 1] ?? tab.values.length, left: 0, right: width };
    return { ...within(tab, box), ...(at > 0 ? { table: at + 1 } : {}) };
  });
  return blocks.every((block) => ownTabOf(block, outline) !== null) ? blocks : [];
}

/** The first of the rows of one text each, or of upper headers, right above a header row. */
function titleAbove(grid: Grid, row: number): number {
  let from = row;
  while (from > 0 && row - from < 4) {
    const above = distinctTexts(grid, from - 1);
    const isTitle = above.length === 1 || (above.length > 1 && spans(grid, from - 1));
    if (!isTitle || above.some(unitLike)) return from;
    from--;
  }
  return from;
}

function spans(grid: Grid, row: number): boolean {
  const width = grid.values[row]?.length ?? 0;
  return Array.from({ length: width }, (_, at) => mergeAt(grid, row, at)).some(
    (area) => area !== undefined && area.columns > 1 && area.row === row,
  );
}

/** The box cut at empty columns that have a header of units on both sides. */
function sideBySide(grid: Grid, row: number, box: Box, words: HeaderWords): Box[] {
  const named: number[] = [];
  for (let at = box.left; at < box.right; at++) {
    const text = wordsAt(grid, row, at);
    if (text !== '' && text.length < 60 && isNameHeader(text, words)) named.push(at);
  }
  const cuts = named.slice(1).flatMap((column, index) => {
    for (let at = column - 1; at > (named[index] ?? 0); at--)
      if (isBlank(grid, at, row, box.to)) return [at];
    return [];
  });
  const edges = [box.left, ...cuts, box.right];
  return edges.slice(1).map((right, at) => ({ ...box, left: edges[at] ?? 0, right }));
}

function isBlank(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (wordsAt(grid, row, column) !== '') return false;
  return true;
}

/** The tab with everything outside the box blank: every cell keeps its place. */
function within(grid: Grid, { from, to, left, right }: Box): Grid {
  const inside = (row: number, column: number) =>
    row >= from && row < to && column >= left && column < right;
  const mask = <T>(table: readonly (readonly T[])[], blank: T): T[][] =>
    table.map((cells, row) => cells.map((cell, column) => (inside(row, column) ? cell : blank)));
  return {
    ...grid,
    values: mask(grid.values, ''),
    shown: mask(grid.shown, ''),
    ...(grid.formats ? { formats: mask(grid.formats, '') } : {}),
    merges: (grid.merges ?? []).filter(({ row, column }) => inside(row, column)),
    notes: (grid.notes ?? []).filter(({ row, column }) => inside(row, column)),
  };
}
