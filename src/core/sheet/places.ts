/** Places of cells in an area, and in a tab of others whose rows and columns are exchanged. */
import { columnLetters } from '../../ooxml/columnLetters.ts';
import type { Area, Grid, Place } from '../workbook.ts';

/** Whether a cell is in an area. */
export function isInArea(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Where a cell of a tab of others is; a turned one is turned back. */
export function sourcePlace({ name, turned }: Grid, row: number, column: number): Place {
  return turned ? { tab: name, row: column, column: row - 1 } : { tab: name, row, column };
}

/** "F"; of a turned tab the number of the row. */
export function columnName({ turned }: Grid, column: number): string {
  return turned ? String(column + 1) : columnLetters(column);
}
