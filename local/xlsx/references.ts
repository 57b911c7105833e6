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

/** A row without a number follows the one before. Throws for a number that no sheet has. */
export function scannedRow(number: string | undefined, next: number): number {
  const row = number === undefined ? next : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row > 1_048_575) throw new Error(`not a row: ${number}`);
  return row;
}

/**
 * Column of "AB12" in row 12 without building a string; a cell without a name follows the one
 * before it. Throws for a name that no cell of the row has: programs differ in where they show it.
 */
export function scannedColumn(name: string | undefined, row: number, before: number): number {
  if (name === undefined) return before + 1;
  let column = 0;
  let at = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let number = 0;
  for (; at < name.length; at++) number = number * 10 + digitAt(name, at);
  if (column === 0 || column > 16_384 || number !== row + 1) throw new Error(`not a cell: ${name}`);
  return column - 1;
}

/** NaN for what is no digit. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}
