/** A trace for the first weeks: what failed and where, for those who look after the add-on; never a cell's text. */

import { readSetting } from '../../core/settings/readSettings.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { Outline } from '../../outline/schema.ts';
import { readGrid } from '../sheets/readGrid.ts';

let traced: Outline | null = null;

/** Says whose settings tell whether to trace; called once, when the script is loaded. */
export function traceBy(outline: Outline): void {
  traced = outline;
}

/** Writes one line to the execution log, where the settings allow it. */
export function traceFailure(code: string, error: unknown): void {
  if (traced === null || !isOn(traced)) return;
  const detail = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : typeof error;
  const words = [code, withoutQuotes(detail), name, ...framesOf(error)];
  console.warn(words.filter((word) => word !== '').join(' | '));
}

/** On unless the setting says no; a setting that cannot be read is no reason to be silent. */
function isOn(outline: Outline): boolean {
  const { settings } = outline;
  try {
    const sheet = SpreadsheetApp.getActive().getSheetByName(settings.tab);
    if (!sheet) return true;
    const grids = [readGrid(sheet, settings.tab, false)];
    const binding = bindSettings({ grids }, outline);
    return readSetting(binding, outline, 'tracing');
  } catch {
    return true;
  }
}

/** Google may quote what is in a cell. */
function withoutQuotes(message: string): string {
  const open = message.search(/["'\u201c\u2018\u00ab]/);
  return (open < 0 ? message : message.slice(0, open)).slice(0, 160).trim();
}

/** Functions and lines of the bundle, the innermost first; the message is not among them. */
function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 6).map((line) =>
    line
      .trim()
      .replace(/^at /, '')
      .replace(/\(.*[/\\]/, '('),
  );
}
