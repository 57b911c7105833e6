/** Rectangles of cells: reading them from A1, writing them to it, cutting one out of another. */
import { columnLetters, columnOfLetters } from '../../src/ooxml/columnLetters.ts';
import type { Rectangle } from '../model.ts';

/** Whether two rectangles share a cell. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether `inner` is wholly in `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of `area` without `hole`: up to four rectangles, above, left, right, below. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  if (!overlap(area, hole)) return [area];
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  const { row, column, rows, columns } = area;
  const pieces = [
    { row, column, rows: top - row, columns },
    { row: top, column, rows: bottom - top, columns: left - column },
    { row: top, column: right, rows: bottom - top, columns: column + columns - right },
    { row: bottom, column, rows: row + rows - bottom, columns },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** "C2:F9", or "C2" for one cell. */
export function toA1({ row, column, rows, columns }: Rectangle): string {
  const first = columnLetters(column) + (row + 1);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The rectangle of "C2", "C2:F9", "C:F" or "2:9" in a sheet of this size; null when it is not one. */
export function fromA1(
  text: string,
  size: { readonly rowCount: number; readonly columnCount: number },
): Rectangle | null {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(text);
  if (match === null || text === '') return null;
  const [, firstLetters = '', firstNumber = '', lastLetters, lastNumber] = match;
  if (lastLetters === undefined && (firstLetters === '' || firstNumber === '')) return null;
  const row = firstNumber === '' ? 0 : Number(firstNumber) - 1;
  const column = firstLetters === '' ? 0 : columnOfLetters(firstLetters);
  const lastRow = end(lastNumber, firstNumber, size.rowCount, Number);
  const lastColumn = end(
    lastLetters,
    firstLetters,
    size.columnCount,
    (part) => columnOfLetters(part) + 1,
  );
  return { row, column, rows: lastRow - row, columns: lastColumn - column };
}

/** One past the last row or column: as given, else as the first, else the sheet's own end. */
function end(
  last: string | undefined,
  first: string,
  whole: number,
  read: (part: string) => number,
): number {
  if (last === undefined) return read(first);
  return last === '' ? whole : read(last);
}
