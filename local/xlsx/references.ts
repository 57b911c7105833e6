/** References as a file writes them: "AB", "C7", "C2:C9 E2"; rows and columns count from 0. */

import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import type { Rectangle } from '../model.ts';
import { fromA1, toA1 } from '../services/areas.ts';

/** The largest sheet of OOXML. */
const largest = { rowCount: 1_048_576, columnCount: 16_384 };

/** "C7" for row 6, column 2. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** The rectangle of "C7", "C7:E9", "C:E" or "7:9". Throws for anything else. */
export function parseArea(area: string): Rectangle {
  const rectangle = fromA1(area, largest);
  if (rectangle === null) throw new Error(`not an area: ${area}`);
  return rectangle;
}

/** The rectangles of a list separated by spaces. */
export function parseAreas(list: string | undefined): Rectangle[] {
  return (list ?? '').split(/\s+/).filter(Boolean).map(parseArea);
}

export function areaNames(areas: readonly Rectangle[]): string {
  return areas.map(toA1).join(' ');
}

/** Whether one of the areas has the cell. */
export function areasCover(areas: readonly Rectangle[], row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
