/** Writes a sheet of the corpus as a workbook file. */
import type { SheetModel, SpreadsheetModel } from '../../../local/model.ts';
import { newSheet } from '../../../local/newSheet.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import type { Sheet } from './sheet.ts';

/** The sheet as a spreadsheet: values, merges, hidden tabs. */
export function toSpreadsheet(sheet: Sheet): SpreadsheetModel {
  const spreadsheet = newSpreadsheet(sheet.name);
  spreadsheet.sheets = sheet.grids.map((grid, index): SheetModel => {
    const made = newSheet(index + 1, grid.name);
    made.columnCount = Math.max(26, grid.values[0]?.length ?? 1);
    grid.values.forEach((row, at) => {
      const filled = row.flatMap((value, column) =>
        value === '' || value instanceof Date ? [] : [[column, { value, style: 0 }] as const],
      );
      if (filled.length > 0) made.cells.set(at, new Map(filled));
    });
    made.merges.push(...(grid.merges ?? []).map((area) => ({ ...area })));
    if (sheet.hidden.includes(grid.name.normalize('NFC'))) made.hidden = true;
    return made;
  });
  return spreadsheet;
}
