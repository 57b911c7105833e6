/** Areas of cells: their names, what they cover. */

import { columnLetters } from '../../ooxml/columnLetters.ts';
import { isInArea } from '../sheet/places.ts';
import type { Area } from '../workbook.ts';

/** "C7:F9". */
export function areaReference({ row, column, rows, columns }: Area): string {
  const corner = columnLetters(column) + (row + 1);
  const opposite = columnLetters(column + columns - 1) + (row + rows);
  return corner === opposite ? corner : `${corner}:${opposite}`;
}

/** Whether a cell, counted from 0, is in one of the areas. */
export function isWithin(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => isInArea(area, row, column));
}

/** The cells that areas cover, as a text: equal for equal cells, however they are cut up. */
export function coveredCells(areas: readonly Area[]): string {
  const rows = new Map<number, Set<number>>();
  for (const { row, column, rows: height, columns } of areas) {
    for (let down = 0; down < height; down += 1) {
      const covered = rows.get(row + down) ?? new Set();
      for (let right = 0; right < columns; right += 1) covered.add(column + right);
      rows.set(row + down, covered);
    }
  }
  const ascending = (one: number, other: number) => one - other;
  return Array.from(rows.keys())
    .sort(ascending)
    .map(
      (row) =>
        `${row}:${Array.from(rows.get(row) ?? [])
          .sort(ascending)
          .join(',')}`,
    )
    .join(' ');
}
