/** The Department's officers, as the settings tab names them. */
import type { Outline } from '../../outline/schema.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

/**
 * Addresses in small letters; empty where nobody is named. A text that is no address is kept:
 * it matches nobody, so that a slip closes the door and does not open it.
 */
export function readOfficers(binding: TabBinding | null, outline: Outline): string[] {
  if (!binding) return [];
  const { code, value, rows } = outline.settings;
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    if (boundCell(binding, row, code.code).shown.trim() !== rows.officers.code) continue;
    const parts = boundCell(binding, row, value.code)
      .shown.toLowerCase()
      .split(/[;,\s]+/);
    return [...new Set(parts.map((part) => part.replace(/^<|>$/g, '')).filter(Boolean))];
  }
  return [];
}
