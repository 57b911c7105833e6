/** What is in the cells of a table before anything is known of it. */
import { rememberedLabels, rememberedWith } from '../../lib/remembered.ts';
import { isInArea } from '../../sheet/places.ts';
import { type Area, cellAt, type Grid } from '../../workbook.ts';
import { isYearAlone } from '../years.ts';
import { isFigure } from './rowLooks.ts';

const onOneLine = rememberedLabels((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** Every question about a table asks its cells again. */
const wordsOfGrid = rememberedWith((grid: Grid) =>
  grid.values.map((line, row) => line.map((_, at) => onOneLine(cellAt(grid, row, at).shown))),
);

/** The words of a cell, on one line. */
export function wordsAt(grid: Grid, row: number, column: number): string {
  return wordsOfGrid(grid)[row]?.[column] ?? '';
}

/** The merged area over a cell. */
export function mergeAt(grid: Grid, row: number, column: number): Area | undefined {
  return grid.merges?.find((area) => isInArea(area, row, column));
}

/** Different texts of a row, a merged one once. */
export function distinctTexts(grid: Grid, row: number): string[] {
  const width = grid.values[row]?.length ?? 0;
  const texts: string[] = [];
  for (let at = 0; at < width; at++) {
    const text = wordsAt(grid, row, at);
    if (text !== '') texts.push(text);
  }
  return [...new Set(texts)];
}

/** Rows of several figures: a table is there already. */
export function hasRowsAbove(grid: Grid, row: number): boolean {
  for (let above = 0; above < row; above++)
    if (distinctTexts(grid, above).filter(isFigure).length >= 2) return true;
  return false;
}

export function hasRowsBelow(grid: Grid, row: number): boolean {
  return [1, 2, 3, 4].some((step) => distinctTexts(grid, row + step).length >= 2);
}

/** Words and no figures, all of them under headers merged sideways. */
export function underMerges(grid: Grid, row: number, top: number): boolean {
  const filled = (grid.values[row] ?? []).flatMap((_, at) =>
    wordsAt(grid, row, at) === '' ? [] : [at],
  );
  const isUnder = (at: number) => {
    const over = mergeAt(grid, row - 1, at);
    return over !== undefined && over.row === row - 1 && over.columns > 1 && row - 1 >= top;
  };
  const isNamed = (at: number) => {
    const text = wordsAt(grid, row, at);
    return /\p{L}/u.test(text) || isYearAlone(text);
  };
  return filled.length >= 2 && filled.every((at) => isUnder(at) && isNamed(at));
}

/** Words left of a cell, as in the column of serial numbers; '' for none. */
export function wordsLeftOf(grid: Grid, row: number, column: number): string {
  const texts = Array.from({ length: Math.max(0, column) }, (_, at) => wordsAt(grid, row, at));
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? '';
}
