/** An empty tab, of the size Google gives a new one. */
import type { SheetModel } from './model.ts';

/** `id` must differ from the other tabs' of the spreadsheet. */
export function newSheet(id: number, name: string): SheetModel {
  return {
    id,
    name,
    hidden: false,
    cells: new Map(),
    rowCount: 1000,
    columnCount: 26,
    merges: [],
    pictures: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tabColor: null,
    validations: [],
    conditionalFormats: [],
    protection: null,
    // Google's print dialog starts with landscape, fitted to the width.
    landscape: true,
    touched: new Set(),
  };
}
