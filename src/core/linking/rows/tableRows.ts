/** Turns a row of the sheet into rows of a reference table: one row, or one for each year that has columns of its own. */
import type { Outline } from '../../../outline/schema.ts';
import { sourcePlace } from '../../sheet/places.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { addCells, type PlacedRow, textCell } from '../placedCells.ts';
import type { ReadTab } from '../readTab.ts';
import type { BodyRow } from './body.ts';
import { isHalf } from './halves.ts';

/** The rows that a row of the sheet makes; `keys`: the cells that say whose it is. */
export function rowsInTable(
  tab: ReadTab,
  row: BodyRow,
  keys: () => PlacedRow,
  outline: Outline,
): PlacedRow[] {
  const { code, name } = outline.registry;
  const read = tab.columns.filter(
    ({ field, sure }) =>
      sure === 'chac' && field && field.code !== code.code && field.code !== name.code,
  );
  const shape = outline.references[tab.role]?.shape;
  const across = shape?.rows === 'pairs' ? yearsAcross(read, tab.role, outline) : [];
  if (shape?.rows !== 'pairs' || across.length === 0) {
    const isDated = shape?.rows === 'pairs' && read.some(({ field }) => field?.code === shape.year);
    const year = shape?.rows === 'pairs' && !isDated ? row.year : null;
    return [filled(read, year)];
  }
  return across.flatMap((year) => {
    const own = read.filter((column) => column.year === year);
    const isAsked = own.some(({ at }) => (tab.grid.shown[row.row]?.[at] ?? '').trim() !== '');
    return isAsked ? [filled([...read.filter((one) => one.year === null), ...own], year)] : [];
  });

  function filled(columns: readonly ReadColumn[], year: number | null): PlacedRow {
    const cells = keys();
    for (const column of columns) addCells(cells, tab, row, column, outline);
    const at = columns.find((one) => one.year === year)?.at ?? tab.name;
    if (year !== null && shape?.rows === 'pairs')
      cells.set(shape.year, textCell(String(year), sourcePlace(tab.grid, row.row, at)));
    return cells;
  }
}

function yearsAcross(columns: readonly ReadColumn[], role: string, outline: Outline): number[] {
  const dated = columns.filter(
    ({ field, year }) => field && year !== null && isHalf(field.code, role, outline),
  );
  return outline.years.filter((year) => dated.some((one) => one.year === year));
}
