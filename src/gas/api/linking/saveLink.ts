/** Keeps the link that a person confirmed in the settings tab, which is made when it is not there. */

import type { Link } from '../../../core/linking/link.ts';
import { linkParts, readKeptLink } from '../../../core/linking/link.ts';
import { bindSettings, settingsFields } from '../../../core/tabs/binding.ts';
import { boundCell } from '../../../core/tabs/columns.ts';
import type { Outline } from '../../../outline/schema.ts';
import { appendRows } from '../../sheets/appendRows.ts';
import { readClock } from '../../sheets/clock.ts';
import { appendLog, currentPerson, readLog } from '../../sheets/log.ts';
import { requireOfficer } from '../../sheets/officers.ts';
import { readGrid } from '../../sheets/readGrid.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings tab as it is, and the link kept in it. */
export function keptLink(spreadsheet: Spreadsheet, outline: Outline) {
  const sheet = spreadsheet.getSheetByName(outline.settings.tab);
  const grid = sheet && readGrid(sheet, outline.settings.tab, false);
  const binding = grid ? bindSettings({ grids: [grid] }, outline) : null;
  return { sheet, binding, link: readKeptLink(binding, outline) };
}

/**
 * Writes the link over the one before, and answers that one; null takes the link away.
 * @throws Refusal `not-officer`
 */
export function saveLink(
  spreadsheet: Spreadsheet,
  link: Link | null,
  outline: Outline,
): Link | null {
  const { sheet, binding, link: before } = keptLink(spreadsheet, outline);
  requireOfficer(binding, outline);
  // Asked before anything is written: it may fail.
  const by = currentPerson();
  const { code, value, meaning, rows } = outline.settings;
  const parts = linkParts(link, outline);
  const added = parts.filter((part) => rowOf(part.code) < 0);
  for (const { code: name, text } of [...parts, ...olderParts(parts.length)]) {
    const row = rowOf(name);
    const column = binding?.columns.get(value.code);
    if (!sheet || row < 0 || column === undefined) continue;
    sheet
      .getRange(row + 1, column + 1)
      .setNumberFormat('@')
      .setValue(text);
  }
  const tab = { name: outline.settings.tab, fields: settingsFields(outline.settings), binding };
  const texts = added.map((part) => ({
    [code.code]: part.code,
    [value.code]: part.text,
    [meaning.code]: rows.binding.meaning,
  }));
  appendRows(spreadsheet, tab, texts);
  const writer = { now: readClock(), by, binding: readLog(spreadsheet, outline) };
  const subject = (link?.tabs ?? [])
    .filter(({ role }) => role !== 'other')
    .map(({ tab: name }) => name);
  appendLog(spreadsheet, outline, writer, [{ event: 'linked', subject: subject.join(', ') }]);
  return before;

  function rowOf(name: string): number {
    if (!binding) return -1;
    const { values } = binding.grid;
    for (let row = binding.firstRow; row < values.length; row++) {
      if (boundCell(binding, row, code.code).shown.trim() === name) return row;
    }
    return -1;
  }

  /** Parts of a longer link before this one, emptied. */
  function olderParts(count: number): { code: string; text: string }[] {
    const names = Array.from({ length: 20 }, (_, at) => `${rows.binding.code}.${at + 2}`);
    return names.slice(Math.max(0, count - 1)).map((name) => ({ code: name, text: '' }));
  }
}
