/** The same sheet once more, as insertSheet makes it of a template. */
import type { SheetModel } from '../model.ts';

/** Shown, unprotected, under an id and a name of its own; not yet in the spreadsheet. */
export function duplicateOf(sheet: SheetModel, id: number, name: string): SheetModel {
  return {
    ...structuredClone(sheet),
    id,
    name,
    hidden: false,
    protection: null,
    touched: new Set([
      'cells',
      'merges',
      'view',
      'columns',
      'rows',
      'tab',
      'notes',
      'page',
      'validations',
      'conditionalFormats',
    ]),
  };
}
