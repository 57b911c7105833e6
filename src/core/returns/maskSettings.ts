/** Settings that list bodies, recipients among them: an item that may name somebody is masked in a copy, the others stay. */
import type { Outline } from '../../outline/schema.ts';
import { maskText } from '../privacy/mask.vi.ts';
import { namesBodies } from '../privacy/mayBePrinted.ts';
import { settingsFields } from '../tabs/binding.ts';
import { bindColumns, boundCell, columnsOf } from '../tabs/columns.ts';
import { findGrid, type Workbook } from '../workbook.ts';
import type { MaskedCell } from './maskLink.ts';

export function maskSettings(workbook: Workbook, outline: Outline): MaskedCell[] {
  const { settings } = outline;
  const grid = findGrid(workbook, settings.tab);
  if (!grid) return [];
  const bound = bindColumns(grid, columnsOf(settingsFields(settings), outline.years));
  const column = bound.columns.get(settings.value.code);
  const lists = new Set<string>(
    Object.values(settings.rows).flatMap(({ read, code }) => (read === 'lines' ? [code] : [])),
  );
  if (column === undefined) return [];
  return grid.values.flatMap((_, row) => {
    const code = boundCell(bound, row, settings.code.code).shown.trim();
    const typed = boundCell(bound, row, settings.value.code).shown;
    if (row < bound.firstRow || !lists.has(code)) return [];
    const text = typed.split(';').map(maskedItem).join(';');
    return text === typed ? [] : [{ row, column, text }];
  });
}

function maskedItem(item: string): string {
  const value = item.trim();
  return namesBodies(value) ? item : item.replace(value, () => maskText(value));
}
