/** The binding that a person confirmed for tabs made by others, kept in one settings cell as JSON. */
import type { Outline } from '../../outline/schema.ts';
import { boundCell, type KeptBinding, type TabBinding } from './columns.ts';

/** The tab that stands for the outline's, and its columns by their header words. */
export interface KeptTab {
  readonly tab: string;
  readonly columns: KeptBinding;
}

/** The outline's tab → what was confirmed for it. */
export type KeptTabs = Readonly<Record<string, KeptTab>>;

/** Row of the setting in the settings tab, from 0; -1 when it is not there. */
export function keptRow(settings: TabBinding, outline: Outline): number {
  const { code, rows } = outline.settings;
  const { values } = settings.grid;
  for (let row = settings.firstRow; row < values.length; row++) {
    if (boundCell(settings, row, code.code).shown.trim() === rows.binding.code) return row;
  }
  return -1;
}

/** What was confirmed; what cannot be read is as if never confirmed. */
export function readKeptTabs(settings: TabBinding | null, outline: Outline): KeptTabs {
  if (!settings) return {};
  const row = keptRow(settings, outline);
  return row < 0 ? {} : parse(String(boundCell(settings, row, outline.settings.value.code).value));
}

function parse(text: string): KeptTabs {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    return isKept(kept) ? kept : {};
  } catch {
    return {};
  }
}

function isKept(kept: unknown): kept is KeptTabs {
  if (typeof kept !== 'object' || kept === null) return false;
  return Object.values(kept).every(
    (one) =>
      typeof one?.tab === 'string' && typeof one.columns === 'object' && one.columns !== null,
  );
}
