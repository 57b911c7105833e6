/** "B3:D9" and rectangles: rows and columns count from 0. */
import type { Rectangle } from '../model.ts';

export interface Position {
  readonly row: number;
  readonly column: number;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/** "AB" for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** "C7" for row 6, column 2. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** 27 for "AB". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
}

/** Row and column of "C7" or "$C$7". Throws for anything else. */
export function parseCell(name: string): Position {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (match === null) throw new Error(`not a cell: ${name}`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** The rectangle of "C7", "C7:E9", "C:E" or "7:9". */
export function parseArea(area: string): Rectangle {
  const [first = '', second = first] = area.replaceAll('$', '').split(':');
  const top = parseCorner(first, 0, 0);
  const bottom = parseCorner(second, lastRow, lastColumn);
  return {
    row: top.row,
    column: top.column,
    rows: bottom.row - top.row + 1,
    columns: bottom.column - top.column + 1,
  };
}

function parseCorner(corner: string, row: number, column: number): Position {
  if (/^[A-Z]+$/.test(corner)) return { row, column: columnIndex(corner) };
  if (/^\d+$/.test(corner)) return { row: Number(corner) - 1, column };
  return parseCell(corner);
}

/** The rectangles of a space-separated list. */
export function parseAreas(list: string): Rectangle[] {
  return list.split(/\s+/).filter(Boolean).map(parseArea);
}

export function areaName(area: Rectangle): string {
  const start = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return start;
  return `${start}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

export function areaNames(areas: readonly Rectangle[]): string {
  return areas.map(areaName).join(' ');
}

export function contains(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of `area` outside `hole`: up to four rectangles. */
export function subtract(area: Rectangle, hole: Rectangle): Rectangle[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const end = { row: area.row + area.rows, column: area.column + area.columns };
  return [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: end.column - right },
    { row: bottom, column: area.column, rows: end.row - bottom, columns: area.columns },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
