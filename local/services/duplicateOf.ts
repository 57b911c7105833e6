/** The same sheet again, as insertSheet copies a template. */
import { copySheet } from '../copySheet.ts';
import { type SheetModel, sheetParts } from '../model.ts';

/** Shown, unprotected, under an id and its own name; not yet in the spreadsheet. */
export function duplicateOf(sheet: SheetModel, id: number, name: string): SheetModel {
  return {
    ...copySheet(sheet),
    id,
    name,
    hidden: false,
    protection: null,
    touched: new Set(sheetParts.filter((part) => part !== 'protection')),
  };
}
