/** What names a row of a sheet, so that a value typed for it is never written to another. */
import type { SheetModel } from '../model.ts';
import { isLocked } from './isLocked.ts';

/** The constants of the locked cells among the first four columns; '' where there are none. */
export function rowKey(sheet: SheetModel, row: number): string {
  if (sheet.protection === null) return '';
  const cells = sheet.cells.get(row);
  const named = [0, 1, 2, 3].filter((column) => isLocked(sheet, row, column));
  const texts = named.map((column) => {
    const cell = cells?.get(column);
    return cell === undefined || cell.formula !== undefined ? '' : String(cell.value);
  });
  return texts.join('') === '' ? '' : texts.join('\n');
}
