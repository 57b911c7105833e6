/** An id for a new sheet. */
import type { SpreadsheetModel } from '../model.ts';

/** One that no sheet of the spreadsheet has. */
export function freshId(spreadsheet: SpreadsheetModel): number {
  return Math.max(0, ...spreadsheet.sheets.map((sheet) => sheet.id)) + 1;
}
