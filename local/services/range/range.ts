/** Emulated Range: where it is, and the parts that read, write and dress its cells. */
import type { Rectangle, SheetModel } from '../../model.ts';
import { fromA1 } from '../areas.ts';
import type { Host } from '../host.ts';
import { type Members, service } from '../service.ts';
import { rangeContents } from './contents.ts';
import { rangeCopies } from './copies.ts';
import { rangeLooks } from './looks.ts';
import { rangeMarks } from './marks.ts';
import { rangeReads } from './reads.ts';
import { keepScope, type Range, type RangeScope } from './scope.ts';

/** A Range over an area of a sheet; an area outside the sheet throws as Google's does. */
export function openRange(host: Host, sheet: SheetModel, area: Rectangle): Range {
  requireInside(host, sheet, area);
  const scope: RangeScope = { host, sheet, area };
  const range = service<Range>(
    host,
    'Range',
    place(scope),
    rangeReads(scope, (other) => openRange(host, sheet, other)),
    rangeContents(scope),
    rangeLooks(scope),
    rangeMarks(scope),
    rangeCopies(scope),
  );
  return keepScope(range, scope);
}

/** A Range given as sheet.getRange takes it: A1, or row and column from 1 with sizes. */
export function openRangeAt(
  host: Host,
  sheet: SheetModel,
  ...given: [string] | [row: number, column: number, rows?: number, columns?: number]
): Range {
  if (given.length > 1) {
    const [row, column, rows = 1, columns = 1] = given as [number, number, number?, number?];
    return openRange(host, sheet, { row: row - 1, column: column - 1, rows, columns });
  }
  const area = fromA1(String(given[0]), sheet);
  if (area === null) throw host.error('Range not found');
  return openRange(host, sheet, area);
}

function requireInside(host: Host, sheet: SheetModel, area: Rectangle): void {
  if (area.rows < 1) throw host.error('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw host.error('The number of columns in the range must be at least 1.');
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.row + area.rows <= Math.max(sheet.rowCount, host.readings.known(sheet).rowCount) &&
    area.column + area.columns <=
      Math.max(sheet.columnCount, host.readings.known(sheet).columnCount);
  if (!inside) {
    throw host.error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

function place({ host, sheet, area }: RangeScope): Members<Range> {
  return {
    local: {
      getGridId: () => sheet.id,
      getRow: () => area.row + 1,
      getColumn: () => area.column + 1,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      activate() {
        host.selection = { sheetId: sheet.id, area };
        return this;
      },
    },
  };
}
