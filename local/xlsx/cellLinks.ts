/** Links from a cell to a cell: Sheets names the tab by its id, a file by its name. */
import type { SheetModel } from '../model.ts';
import { fromA1 } from '../services/areas.ts';

/** Rows and columns count from 0. */
interface LinkedCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

type NamedSheet = Pick<SheetModel, 'id' | 'name' | 'rowCount' | 'columnCount'>;

const inSheets = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/i;
const inFile = /^=HYPERLINK\("#(?:'((?:[^'"]|'')+)'|([^'"!]+))!\$?([A-Z]+)\$?(\d+)"/i;

/** The cell that a formula leads to; null for another formula, or a tab that is not there. */
export function linkedCell(formula: string, sheets: readonly NamedSheet[]): LinkedCell | null {
  const found = byId(formula, sheets) ?? byName(formula, sheets);
  if (!found) return null;
  const area = fromA1(found.at, found.sheet);
  return area && { tab: found.sheet.name, row: area.row, column: area.column };
}

/** The formula as other programs follow it; any other formula unchanged. */
export function linkForFile(formula: string, sheets: readonly NamedSheet[]): string {
  const found = byId(formula, sheets);
  if (!found) return formula;
  const tab = found.sheet.name.replace(/'/g, "''").replace(/"/g, '""');
  return formula.replace(inSheets, () => `=HYPERLINK("#'${tab}'!${found.at}"`);
}

interface Found {
  readonly sheet: NamedSheet;
  readonly at: string;
}

function byId(formula: string, sheets: readonly NamedSheet[]): Found | null {
  const [, id, at = ''] = inSheets.exec(formula) ?? [];
  const sheet = sheets.find((one) => one.id === Number(id));
  return sheet ? { sheet, at } : null;
}

function byName(formula: string, sheets: readonly NamedSheet[]): Found | null {
  const [, quoted, bare, column = '', row = ''] = inFile.exec(formula) ?? [];
  const name = quoted?.replace(/''/g, "'") ?? bare;
  const sheet = sheets.find((one) => one.name === name);
  return sheet ? { sheet, at: column + row } : null;
}
