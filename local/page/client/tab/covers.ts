/** Whether an area holds a cell. */
import type { CellArea } from '../../messages.ts';

export function covers(area: CellArea, row: number, column: number): boolean {
  const right = column >= area.column && column < area.column + area.columns;
  return right && row >= area.row && row < area.row + area.rows;
}
