/** How an emulated Sheet is shown: frozen and hidden parts, sizes, tab. */
import { fittingHeight } from './rowHeight.ts';
import type { Members } from './service.ts';
import type { Sheet, SheetScope } from './sheetScope.ts';

export function sheetView({ host, sheet }: SheetScope): Members<Sheet> {
  function span(first: number, howMany: number): number[] {
    return Array.from({ length: howMany }, (_, step) => first - 1 + step);
  }

  return {
    read: {
      isSheetHidden: () => sheet.hidden,
      isRowHiddenByUser: (row) => sheet.hiddenRows.has(row - 1),
      getFrozenRows: () => sheet.frozenRows,
      getFrozenColumns: () => sheet.frozenColumns,
    },
    write: {
      setFrozenRows(rows) {
        sheet.frozenRows = rows;
        sheet.touched.add('view');
      },
      setFrozenColumns(columns) {
        sheet.frozenColumns = columns;
        sheet.touched.add('view');
      },
      hideRows(first: number, howMany: number = 1) {
        for (const row of span(first, howMany)) sheet.hiddenRows.add(row);
        sheet.touched.add('rows');
      },
      hideSheet() {
        const shown = host.spreadsheet.sheets.filter((other) => !other.hidden);
        if (shown.length === 1 && shown[0] === sheet) {
          throw host.error("You can't hide all the sheets in a document.");
        }
        sheet.hidden = true;
        sheet.touched.add('tab');
        host.leave(sheet.id);
        return this;
      },
      setColumnWidths(first, howMany, width) {
        for (const column of span(first, howMany)) sheet.columnWidths.set(column, width);
        sheet.touched.add('columns');
        return this;
      },
      setRowHeight(row, height) {
        sheet.rowHeights.set(row - 1, height);
        sheet.touched.add('rows');
        return this;
      },
      setRowHeights(first, howMany, height) {
        for (const row of span(first, howMany)) sheet.rowHeights.set(row, height);
        sheet.touched.add('rows');
        return this;
      },
      /** The model does not keep grid lines. */
      setHiddenGridlines() {
        return this;
      },
      autoResizeRows(first, howMany) {
        for (const row of span(first, howMany)) {
          sheet.rowHeights.set(row, fittingHeight(host.spreadsheet, sheet, row));
        }
        sheet.touched.add('rows');
        return this;
      },
    },
  };
}
