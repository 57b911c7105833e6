/** How an emulated Sheet is shown: frozen and hidden parts, sizes, tab. */
import type { Rectangle } from '../model.ts';
import { requireFree } from './binding.ts';
import { fittingHeight } from './rowHeight.ts';
import type { Members } from './service.ts';
import type { Sheet, SheetScope } from './sheetScope.ts';

export function sheetView({ host, sheet }: SheetScope): Members<Sheet> {
  function span(first: number, howMany: number): number[] {
    return Array.from({ length: howMany }, (_, step) => first - 1 + step);
  }

  /** Frozen parts end where no merged area is cut. */
  function requireUncut(what: 'rows' | 'columns', isCut: (merge: Rectangle) => boolean): void {
    if (!sheet.merges.some(isCut)) return;
    throw host.error(
      `You can't freeze ${what} which contain only part of a merged cell. Please unmerge first.`,
    );
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
        requireFree(host, sheet);
        requireUncut('rows', ({ row, rows: tall }) => row < rows && row + tall > rows);
        sheet.frozenRows = rows;
        sheet.touched.add('view');
      },
      setFrozenColumns(columns) {
        requireFree(host, sheet);
        requireUncut('columns', ({ column, columns: wide }) => {
          return column < columns && column + wide > columns;
        });
        sheet.frozenColumns = columns;
        sheet.touched.add('view');
      },
      hideRows(first: number, howMany: number = 1) {
        for (const row of span(first, howMany)) sheet.hiddenRows.add(row);
        sheet.touched.add('rows');
      },
      hideColumns(first: number, howMany: number = 1) {
        requireFree(host, sheet);
        for (const column of span(first, howMany)) sheet.hiddenColumns.add(column);
        sheet.touched.add('columns');
      },
      showSheet() {
        sheet.hidden = false;
        sheet.touched.add('tab');
        return this;
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
        requireFree(host, sheet);
        for (const column of span(first, howMany)) sheet.columnWidths.set(column, width);
        sheet.touched.add('columns');
        return this;
      },
      setRowHeights(first, howMany, height) {
        requireFree(host, sheet);
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
