/** The Department's own words for the report, by code of their place; blank places are left out. */
import type { Outline } from '../../outline/schema.ts';
import { brokenFormula } from '../cells/sheetErrors.vi.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';

export function readOwnTexts(
  binding: TabBinding | null,
  outline: Outline,
): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  if (!binding) return texts;
  const { code, text } = outline.ownTexts;
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const place = boundCell(binding, row, code.code).shown.trim();
    const words = boundCell(binding, row, text.code).shown.trim();
    // A formula without a result is nothing that the Department wrote.
    if (place !== '' && words !== '' && brokenFormula(words) === null) texts[place] = words;
  }
  return texts;
}
