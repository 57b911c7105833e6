/** Adds columns that the Department asked for to its own tabs of answers, and takes them away again. */
import type { AddedColumn } from '../../../api/api.ts';
import { linkSources } from '../../../core/linking/linkWorkbook.ts';
import type { ReadTab } from '../../../core/linking/readTab.ts';
import { columnLetters } from '../../../ooxml/columnLetters.ts';
import { answerFields, type Field, type Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { requireOfficer } from '../../sheets/officers.ts';
import { keptLink } from './saveLink.ts';
import { theirTables } from './theirTables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes the labels of fields that a tab lacks behind its last column; no other cell is touched.
 * @throws Refusal `not-officer`
 */
export function addColumns(
  spreadsheet: Spreadsheet,
  codes: readonly string[],
  outline: Outline,
): AddedColumn[] {
  const { binding, link, others } = theirTables(spreadsheet, outline);
  requireOfficer(binding, outline);
  const { tabs } = linkSources(others, link, outline);
  const wanted = answerFields(outline).filter(({ code }) => codes.includes(code));
  return firstOfUnits(tabs).flatMap((tab) => addTo(spreadsheet, tab, wanted));
}

/** Tabs of answers, but for those whose units are all in one before: a year's tab after another. */
function firstOfUnits(tabs: readonly ReadTab[]): ReadTab[] {
  const seen = new Set<string>();
  return tabs.filter(({ role, area, body, grid }) => {
    if (role !== 'answers' || area === null || grid.turned) return false;
    const isNew = body.rows.some(({ name }) => !seen.has(name));
    for (const { name } of body.rows) seen.add(name);
    return isNew;
  });
}

function addTo(spreadsheet: Spreadsheet, tab: ReadTab, wanted: readonly Field[]): AddedColumn[] {
  const { area, columns, grid } = tab;
  const sheet = spreadsheet.getSheetByName(grid.name);
  const has = (code: string) => columns.some((one) => one.field?.code === code);
  const lacking = wanted.filter(({ code }) => !has(code));
  if (!sheet || !area || lacking.length === 0) return [];
  const first = sheet.getLastColumn() + 1;
  const more = first + lacking.length - 1 - sheet.getMaxColumns();
  if (more > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), more);
  const labels = lacking.map(({ label }) => label);
  sheet.getRange(area.from + 1, first, 1, labels.length).setValues([labels]);
  return lacking.map(({ code, label }, at) => ({
    tab: grid.name,
    column: columnLetters(first - 1 + at),
    row: area.from + 1,
    header: label,
    field: code,
  }));
}

/**
 * Empties the headers of added columns.
 * @throws Refusal `changed-meanwhile` when one was moved, renamed or typed in
 */
export function dropColumns(
  spreadsheet: Spreadsheet,
  added: readonly AddedColumn[],
  outline: Outline,
): null {
  requireOfficer(keptLink(spreadsheet, outline).binding, outline);
  const cells = added.map(({ tab, column, row, header }) => {
    const sheet = spreadsheet.getSheetByName(tab);
    const range = sheet?.getRange(`${column}1:${column}${Math.max(row, sheet.getLastRow())}`);
    const filled = (range?.getDisplayValues() ?? []).map(([text = '']) => text.trim());
    const isOurs = filled.every((text, at) => text === (at === row - 1 ? header : ''));
    if (!sheet || !isOurs) throw new Refusal('changed-meanwhile');
    return sheet.getRange(`${column}${row}`);
  });
  for (const cell of cells) cell.setValue('');
  return null;
}
