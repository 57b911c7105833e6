/** Widths, hiding and default styles of columns. */

import { childrenOf, elementIn } from '../../src/ooxml/xmlTree.ts';
import type { SheetModel } from '../model.ts';
import { isTrue } from './styles/readLook.ts';
import type { WorksheetXml } from './worksheetXml.ts';

/** A width is counted in digits of the default font, 7 pixels each (18.3.1.13). */
const digitWidth = 7;
const lastColumn = 16_383;

type ColumnAttributes = Record<string, string>;

type Columns = Pick<SheetModel, 'columnWidths' | 'hiddenColumns'>;

/** Attributes of `col` by column, without min and max. */
export function columnAttributes(worksheet: WorksheetXml): Map<number, ColumnAttributes> {
  const columns = new Map<number, ColumnAttributes>();
  for (const { attributes } of childrenOf(worksheet.element('cols'), 'col')) {
    const { min = '1', max = min, ...own } = attributes;
    const last = Math.min(Number(max) - 1, lastColumn);
    for (let column = Number(min) - 1; column <= last; column++) columns.set(column, own);
  }
  return columns;
}

/** Widths in pixels and hidden columns, of the first `count` columns. */
export function readColumns(worksheet: WorksheetXml, count: number): Columns {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const [column, attributes] of columnAttributes(worksheet)) {
    if (column >= count) continue;
    const { width, hidden } = attributes;
    if (width !== undefined) columnWidths.set(column, widthInPixels(width));
    if (isTrue(hidden)) hiddenColumns.add(column);
  }
  return { columnWidths, hiddenColumns };
}

function widthInPixels(width: string): number {
  return Math.round(Number(width) * digitWidth);
}

/** Rewrites the columns that differ from the model; equal neighbours share one `col`. */
export function patchColumns(
  worksheet: WorksheetXml,
  sheet: Columns & { columnCount: number },
): void {
  const columns = columnAttributes(worksheet);
  for (let column = 0; column < sheet.columnCount; column++) {
    const before = columns.get(column) ?? {};
    const after = changedColumn(before, sheet, column);
    if (after !== before) columns.set(column, after);
  }
  const cols = worksheet.node('cols');
  let last = { max: -1, key: '', attributes: {} as ColumnAttributes };
  for (const [column, own] of [...columns].sort(([a], [b]) => a - b)) {
    const key = JSON.stringify(own);
    if (last.max === column - 1 && last.key === key) {
      last.attributes.max = String(column + 1);
      last.max = column;
    } else {
      const attributes = { min: String(column + 1), max: String(column + 1), ...own };
      cols.children.push(elementIn(cols, 'col', attributes));
      last = { max: column, key, attributes };
    }
  }
  worksheet.replace('cols', cols.children.length === 0 ? [] : [cols]);
}

function changedColumn(before: ColumnAttributes, sheet: Columns, column: number): ColumnAttributes {
  const width = sheet.columnWidths.get(column);
  const hidden = sheet.hiddenColumns.has(column);
  const sameWidth = width === undefined || widthInPixels(before.width ?? '') === width;
  if (sameWidth && hidden === isTrue(before.hidden)) return before;
  const after = { ...before };
  if (!sameWidth) Object.assign(after, { width: String(width / digitWidth), customWidth: '1' });
  // A `col` must have a width to be valid in Excel's eyes when it is hidden.
  after.width ??= '14.43';
  if (hidden) after.hidden = '1';
  else delete after.hidden;
  return after;
}
