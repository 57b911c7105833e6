/** Whether a sheet's protection closes a cell. */
import type { SheetModel } from '../model.ts';
import { contains } from '../services/areas.ts';

export function isLocked({ protection }: SheetModel, row: number, column: number): boolean {
  if (protection === null) return false;
  const cell = { row, column, rows: 1, columns: 1 };
  return !protection.unprotected.some((open) => contains(open, cell));
}
