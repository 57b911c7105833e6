/** The views as a workbook: a tab each, a header row, numbers as numbers. */
import type { Outline } from '../../src/outline/schema.ts';
import type { CellModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { newSpreadsheet } from '../xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import type { SqlRow } from './duckdb.ts';
import type { ViewRows } from './manifestOfViews.ts';
import { say } from './words.vi.ts';

/** Excel's longest name of a tab. */
const longestName = 31;

export function viewsWorkbook(views: ViewRows, outline: Outline): Uint8Array {
  const spreadsheet = newSpreadsheet('gop-tinh');
  spreadsheet.sheets = Object.entries(views).map(([name, rows], index) => {
    const sheet = newSheet(index + 1, tabName(name, outline, index));
    const header = Object.keys(rows[0] ?? {});
    const lines = [header, ...rows.map((row) => header.map((column) => shown(row[column])))];
    lines.forEach((line, at) => {
      sheet.cells.set(at, new Map(line.map((value, column) => [column, cell(value)])));
    });
    sheet.rowCount = lines.length;
    sheet.columnCount = Math.max(1, header.length);
    sheet.frozenRows = 1;
    sheet.touched.add('cells').add('rows').add('columns');
    return sheet;
  });
  return writeXlsx(spreadsheet);
}

function tabName(view: string, { indicators }: Outline, index: number): string {
  const label = say.tabs[view] ?? indicators.find(({ code }) => code === view)?.label ?? view;
  return `${index + 1} ${label.replace(/[[\]:*?/\\]/g, ' ')}`.slice(0, longestName).trim();
}

function cell(value: CellModel['value']): CellModel {
  return { value, style: 0 };
}

function shown(value: SqlRow[string] | undefined): CellModel['value'] {
  return value ?? '';
}
