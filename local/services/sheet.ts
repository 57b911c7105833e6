/** Emulated Sheet: its name, its cells, its size; sheetView.ts and sheetRules.ts hold the rest. */
import type { Rectangle, SheetModel } from '../model.ts';
import { requireFree } from './binding.ts';
import { usedSize } from './cells.ts';
import { enter } from './entry.ts';
import type { Host } from './host.ts';
import { openRangeList } from './range/list.ts';
import { openPicture } from './range/pictures.ts';
import { openRange, openRangeAt } from './range/range.ts';
import { requireEditable } from './range/scope.ts';
import { type Members, service } from './service.ts';
import { sheetRules } from './sheetRules.ts';
import { keepModel, type Sheet, type SheetScope } from './sheetScope.ts';
import { sheetView } from './sheetView.ts';

export function openSheet(host: Host, sheet: SheetModel): Sheet {
  const scope = { host, sheet };
  const parts = [
    naming(scope),
    reading(scope),
    writing(scope),
    sheetView(scope),
    sheetRules(scope),
  ];
  return keepModel(service<Sheet>(host, 'Sheet', ...parts), sheet);
}

function naming({ host, sheet }: SheetScope): Members<Sheet> {
  return {
    local: {
      getRange: (
        ...given: [string] | [row: number, column: number, rows?: number, columns?: number]
      ) => openRangeAt(host, sheet, ...given),
      getRangeList: (places) => openRangeList(host, sheet, places),
      getName: () => sheet.name,
      getSheetId: () => sheet.id,
      getMaxRows: () => sheet.rowCount,
      getMaxColumns: () => sheet.columnCount,
      getDataRange() {
        const { rows, columns } = usedSize(host.readings.known(sheet));
        const area = { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
        return openRange(host, sheet, area);
      },
    },
    write: {
      setName(name) {
        requireFree(host, sheet);
        requireFreeName(host, name, sheet);
        sheet.name = name;
        sheet.touched.add('tab');
        return this;
      },
    },
  };
}

/** Throws Google's own words when another sheet has this name. */
export function requireFreeName(host: Host, name: string, self?: SheetModel): void {
  const taken = host.spreadsheet.sheets.some(
    (other) => other !== self && other.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw host.error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function reading({ host, sheet }: SheetScope): Members<Sheet> {
  return {
    read: {
      getImages: () => sheet.pictures.map((one) => openPicture(host, sheet, one)),
      getLastRow: () => usedSize(host.readings.seen(sheet)).rows,
      getLastColumn: () => usedSize(host.readings.seen(sheet)).columns,
    },
  };
}

function writing({ host, sheet }: SheetScope): Members<Sheet> {
  return {
    write: {
      /** Content and looks go; notes, validations, merges and conditional formats stay. */
      clear(options?: object) {
        if (options !== undefined) throw host.error('Sheet.clear(options) is not emulated.');
        requireEditable({ host, sheet, area: wholeOf(sheet) });
        for (const cells of sheet.cells.values()) {
          for (const cell of cells.values()) {
            enter(cell, { value: '' });
            cell.style = 0;
            delete cell.change;
          }
        }
        sheet.touched.add('cells');
        return this;
      },
      clearNotes() {
        requireFree(host, sheet);
        for (const cells of sheet.cells.values())
          for (const cell of cells.values()) delete cell.note;
        sheet.touched.add('notes');
        return this;
      },
      insertRowsAfter(after, howMany) {
        requireFree(host, sheet);
        requireEnd(host, after, sheet.rowCount, 'Sheet.insertRowsAfter');
        sheet.rowCount += howMany;
        return this;
      },
      insertColumnsAfter(after, howMany) {
        requireFree(host, sheet);
        requireEnd(host, after, sheet.columnCount, 'Sheet.insertColumnsAfter');
        sheet.columnCount += howMany;
        return this;
      },
    },
  };
}

/** Growing at the end shifts nothing; elsewhere every formula and rule would have to follow. */
function requireEnd(host: Host, after: number, size: number, member: string): void {
  if (after > size) throw host.error('Those rows are out of bounds.');
  if (after < size) throw host.error(`${member} before the end of the sheet is not emulated.`);
}

function wholeOf(sheet: SheetModel): Rectangle {
  return { row: 0, column: 0, rows: sheet.rowCount, columns: sheet.columnCount };
}
