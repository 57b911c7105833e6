/** Copies the cells of an emulated Range over another place, with all that is fastened to them. */
import { copyCell } from '../../copySheet.ts';
import type { Rectangle } from '../../model.ts';
import { contains, overlap } from '../areas.ts';
import { dropCell, findCell, takeCell } from '../cells.ts';
import { fittingHeight } from '../rowHeight.ts';
import { setValidation } from '../rules/validationAreas.ts';
import type { Members } from '../service.ts';
import {
  isRange,
  type Range,
  type RangeScope,
  requireEditable,
  scopeOf,
  signatureError,
} from './scope.ts';

export function rangeCopies(scope: RangeScope): Members<Range> {
  return {
    write: {
      copyTo(destination: Range, options?: unknown) {
        const isContents = (options as { contentsOnly?: boolean } | undefined)?.contentsOnly;
        if (isContents !== true && options !== undefined) {
          throw scope.host.error('Range.copyTo with other options is not emulated.');
        }
        if (!isRange(destination)) throw signatureError(scope.host, 'Range.copyTo');
        for (const to of repeated(scope, scopeOf(destination))) {
          if (isContents) copyContents(scope, to);
          else copy(scope, to);
        }
      },
    },
  };
}

/** The copies that Google makes: as many as a larger destination has room for, else one. */
function repeated({ area: from }: RangeScope, to: RangeScope): RangeScope[] {
  const down = Math.max(1, Math.floor(to.area.rows / from.rows));
  const across = Math.max(1, Math.floor(to.area.columns / from.columns));
  return Array.from({ length: down * across }, (_, index) => ({
    ...to,
    area: {
      ...from,
      row: to.area.row + Math.floor(index / across) * from.rows,
      column: to.area.column + (index % across) * from.columns,
    },
  }));
}

/** Values without formulas; looks, notes and rules of the destination stay. */
function copyContents(from: RangeScope, to: RangeScope): void {
  const area = { ...from.area, row: to.area.row, column: to.area.column };
  requireEditable({ ...to, area });
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = findCell(from.sheet, from.area.row + row, from.area.column + column);
      const target = takeCell(to.sheet, area.row + row, area.column + column);
      target.value = cell?.value ?? '';
      delete target.formula;
    }
  }
  to.sheet.touched.add('cells');
}

function copy(from: RangeScope, to: RangeScope): void {
  const area = { ...from.area, row: to.area.row, column: to.area.column };
  const target = { ...to, area };
  requireEditable(target);
  if (
    area.row + area.rows > to.sheet.rowCount ||
    area.column + area.columns > to.sheet.columnCount
  ) {
    throw to.host.error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const down = area.row - from.area.row;
  const right = area.column - from.area.column;
  copyCells(from, target);
  copyMerges(from, target, (part) => move(part, down, right));
  setValidation(to.sheet, area, null);
  for (const { areas, ...rule } of [...from.sheet.validations]) {
    for (const part of areas.flatMap((one) => within(one, from.area))) {
      setValidation(to.sheet, move(part, down, right), rule);
    }
  }
}

function copyCells(from: RangeScope, to: RangeScope): void {
  const moved = from.area.row !== to.area.row || from.area.column !== to.area.column;
  for (let row = 0; row < from.area.rows; row += 1) {
    for (let column = 0; column < from.area.columns; column += 1) {
      const cell = findCell(from.sheet, from.area.row + row, from.area.column + column);
      const place = [to.area.row + row, to.area.column + column] as const;
      if (cell?.formula !== undefined && moved) {
        throw to.host.error('Range.copyTo of formulas to another place is not emulated.');
      }
      if (cell === undefined) dropCell(to.sheet, ...place);
      else Object.assign(emptied(takeCell(to.sheet, ...place)), copyCell(cell));
    }
  }
  fitRows(to);
  to.sheet.touched.add('cells').add('notes').add('rows');
}

/** Google fits a row to its texts by itself, unless someone has set its height. */
function fitRows({ host, sheet, area }: RangeScope): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (sheet.cells.has(row))
      sheet.rowHeights.set(row, fittingHeight(host.spreadsheet, sheet, row));
  }
}

function emptied<Cell extends { formula?: string; change?: object; note?: string }>(
  cell: Cell,
): Cell {
  delete cell.formula;
  delete cell.change;
  delete cell.note;
  return cell;
}

function copyMerges(
  from: RangeScope,
  to: RangeScope,
  place: (merge: Rectangle) => Rectangle,
): void {
  if (to.sheet.merges.some((merge) => overlap(merge, to.area) && !contains(to.area, merge))) {
    throw to.host.error('You must select all cells in a merged range to merge or unmerge them.');
  }
  const kept = to.sheet.merges.filter((merge) => !overlap(merge, to.area));
  const copied = from.sheet.merges.filter((merge) => contains(from.area, merge)).map(place);
  to.sheet.merges = [...kept, ...copied];
  to.sheet.touched.add('merges');
}

/** The part of `area` inside `frame`: none or one. */
function within(area: Rectangle, frame: Rectangle): Rectangle[] {
  if (!overlap(area, frame)) return [];
  const row = Math.max(area.row, frame.row);
  const column = Math.max(area.column, frame.column);
  const rows = Math.min(area.row + area.rows, frame.row + frame.rows) - row;
  const columns = Math.min(area.column + area.columns, frame.column + frame.columns) - column;
  return [{ row, column, rows, columns }];
}

function move(area: Rectangle, down: number, right: number): Rectangle {
  return { ...area, row: area.row + down, column: area.column + right };
}
