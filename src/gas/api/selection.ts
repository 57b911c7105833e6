/** Which unit's row is selected, read from that row and the headers above it only. */
import type { SelectedUnit } from '../../api/api.ts';
import { readHandSheet } from '../../core/linking/readSheet.ts';
import { resolveLink } from '../../core/linking/resolve.ts';
import { toLink } from '../../core/linking/toLink.ts';
import { unitKey } from '../../core/linking/unitNames.ts';
import { hashText } from '../../core/returns/hash.ts';
import { registryFields } from '../../core/tabs/binding.ts';
import { bindColumns, boundCell, columnsOf } from '../../core/tabs/columns.ts';
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { readGrid } from '../sheets/readGrid.ts';
import { isOwnTab } from '../sheets/sources.ts';
import { keptLink } from './linking/saveLink.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Code rows are within these. */
const headerRows = 12;

/** `unit` is what is in the row under the unit's code, or its name where the tab has no codes. */
export function readSelection(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  outline: Outline,
): SelectedUnit {
  const sheet = spreadsheet.getActiveSheet();
  const tab = sheet.getName();
  const linked = linkedSelection(spreadsheet, sheet, outline);
  if (linked) return linked;
  const fields = fieldsOf(tab, outline);
  const row = spreadsheet.getActiveRange()?.getRow() ?? 1;
  if (!fields) return { unit: '', tab, stamp: `${tab}.${row}` };
  const shown = readRow(sheet, row);
  const grid = { name: tab, values: shown, shown };
  const binding = bindColumns(grid, columnsOf(fields, outline.years));
  const { code, name } = outline.registry;
  const at = shown.length - 1;
  const unit = row <= binding.firstRow ? '' : boundCell(binding, at, code.code).shown.trim();
  const named = row <= binding.firstRow ? '' : boundCell(binding, at, name.code).shown.trim();
  const stamp = hashText(JSON.stringify([tab, row, shown[at]])).slice(0, 12);
  return { unit: unit || named, tab, stamp };
}

/** The header rows, and the selected row as the last. */
function readRow(sheet: Sheet, row: number): string[][] {
  const width = Math.max(1, sheet.getLastColumn());
  const above = Math.min(headerRows, row);
  const head = sheet.getRange(1, 1, above, width).getDisplayValues();
  return row <= headerRows
    ? head
    : [...head, ...sheet.getRange(row, 1, 1, width).getDisplayValues()];
}

function fieldsOf(tab: string, outline: Outline): readonly Field[] | undefined {
  if (tab === outline.answers.tab) return answerFields(outline);
  if (tab === outline.registry.tab) return registryFields(outline.registry);
  return Object.values(outline.references).find((table) => table.tab === tab)?.fields;
}

/** In a tab that others made: the unit of the row, found as the link finds it; null in tabs of ours. */
function linkedSelection(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  outline: Outline,
): SelectedUnit | null {
  const tab = sheet.getName();
  if (isOwnTab(tab, outline) || fieldsOf(tab, outline)) return null;
  const { link } = keptLink(spreadsheet, outline);
  const grid = readGrid(sheet, tab, true);
  const cell = spreadsheet.getActiveRange();
  const row = (cell?.getRow() ?? 1) - 1;
  const column = cell?.getColumn() ?? 1;
  const used = link ?? toLink(readHandSheet([grid], outline), outline);
  const own = resolveLink(used, [grid], outline);
  const found = own.tabs
    .flatMap(({ body, grid: table }) => body.rows.map((one) => ({ ...one, table })))
    .find((one) => one.row === (one.table.turned ? column : row));
  const key = found && unitKey(found.name, found.type, outline);
  const unit = own.units.find(({ name, type }) => unitKey(name, type, outline) === key);
  const stamp = hashText(JSON.stringify([tab, row, grid.shown[row]])).slice(0, 12);
  return { unit: unit?.code ?? '', tab, stamp };
}
