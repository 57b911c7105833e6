/** Writes rows of the settings tab, over those that are there, else under the last one. */
import { settingsFields } from '../../core/tabs/binding.ts';
import { boundCell, type TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { appendRows } from './appendRows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface SettingRow {
  readonly code: string;
  readonly text: string;
  readonly meaning: string;
}

/** `binding`: the tab as it was read; null where it is not there, and it is made. */
export function putSettings(
  spreadsheet: Spreadsheet,
  binding: TabBinding | null,
  rows: readonly SettingRow[],
  { settings }: Outline,
): void {
  const sheet = spreadsheet.getSheetByName(settings.tab);
  const column = binding?.columns.get(settings.value.code);
  const placed = rows.map((row) => ({ ...row, at: settingRowOf(binding, row.code, settings) }));
  for (const { at, text } of placed) {
    if (!sheet || at < 0 || column === undefined) continue;
    sheet
      .getRange(at + 1, column + 1)
      .setNumberFormat('@')
      .setValue(text);
  }
  const texts = placed
    .filter(({ at }) => at < 0)
    .map((row) => ({
      [settings.code.code]: row.code,
      [settings.value.code]: row.text,
      [settings.meaning.code]: row.meaning,
    }));
  appendRows(spreadsheet, { name: settings.tab, fields: settingsFields(settings), binding }, texts);
}

/** The row of a code, from 0; -1 where it is not there. */
export function settingRowOf(
  binding: TabBinding | null,
  code: string,
  { code: key }: Outline['settings'],
): number {
  if (!binding) return -1;
  const { values } = binding.grid;
  for (let row = binding.firstRow; row < values.length; row++)
    if (boundCell(binding, row, key.code).shown.trim() === code) return row;
  return -1;
}

/** The text of a code's row; '' for none. */
export function settingText(binding: TabBinding | null, code: string, outline: Outline): string {
  const row = settingRowOf(binding, code, outline.settings);
  return binding && row >= 0
    ? boundCell(binding, row, outline.settings.value.code).shown.trim()
    : '';
}
