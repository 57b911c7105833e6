/** How Tabulator shows a tab: its rows but the hidden ones, frozen headers, ranges, row numbers. */
import type { CellComponent, Editor } from 'tabulator-tables';
import type { TabView } from '../messages.ts';

/** Of the column of row numbers, in pixels. */
export const numberWidth = 46;

/** What the grid does with a cell. */
export interface CellActions {
  readonly format: (cell: CellComponent) => HTMLElement;
  readonly edit: Editor;
  readonly isOpen: (cell: CellComponent) => boolean;
}

export function gridOptions(tab: TabView, { format, edit, isOpen }: CellActions): object {
  const hidden = new Set(tab.hiddenRows);
  const rows = tab.shown.map((_, index) => index).filter((index) => !hidden.has(index));
  return {
    data: rows.map((index) => ({ index, ...rowCells(tab, index) })),
    index: 'index',
    columns: columnsOf(tab),
    layout: 'fitData',
    height: '100%',
    frozenRows: rows.filter((index) => index < tab.frozenRows).length,
    rowHeader: {
      title: '#',
      field: 'index',
      width: numberWidth,
      frozen: true,
      headerSort: false,
      resizable: false,
      cssClass: 'row-number',
      formatter: (cell: CellComponent) => String(cell.getRow().getData().index + 1),
    },
    columnDefaults: {
      headerSort: false,
      headerHozAlign: 'center',
      resizable: 'header',
      formatter: format,
      editor: edit,
      editable: isOpen,
    },
    selectableRange: 1,
    selectableRangeRows: true,
    editTriggerEvent: 'dblclick',
    clipboard: 'copy',
    clipboardCopyStyled: false,
    clipboardCopyConfig: { rowHeaders: false, columnHeaders: false },
    clipboardCopyRowRange: 'range',
  };
}

function columnsOf({ widths, hiddenColumns, frozenColumns }: TabView): object[] {
  return widths.flatMap((width, column) => {
    if (hiddenColumns.includes(column)) return [];
    const frozen = column < frozenColumns;
    return [{ title: letters(column), field: String(column), width, frozen }];
  });
}

/** A row's texts by column. */
export function rowCells(tab: TabView, index: number): Record<string, string> {
  return Object.fromEntries((tab.shown[index] ?? []).map((text, column) => [String(column), text]));
}

/** "A" for 0, "AA" for 26. */
export function letters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : letters((column - rest) / 26 - 1) + letter;
}
