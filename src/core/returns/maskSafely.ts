/** Masks what a kept version holds, so that its figures stay those of the sheet. */
import type { Outline } from '../../outline/schema.ts';
import { readKeptLink } from '../linking/link.ts';
import { linkSheet } from '../linking/linkWorkbook.ts';
import { hasMaskedPart, isMasked } from '../privacy/masked.vi.ts';
import { bindSettings, tabFields } from '../tabs/binding.ts';
import { type CellValue, cellAt, type Grid, type Workbook } from '../workbook.ts';
import { type AllowsText, keptGrids, masksOf } from './maskGrids.ts';
import type { MaskedCell } from './maskLink.ts';

type Masks = ReadonlyMap<string, readonly MaskedCell[]>;
const nothing: AllowsText = () => false;

/**
 * Cells to mask of every tab that was read, by the name the tab was read under. Words of others' sheets that
 * are only in doubt stay where the sheet would be read otherwise without them.
 */
export function maskGrids(
  workbook: Workbook,
  outline: Outline,
  allows: AllowsText = nothing,
): Masks {
  const masks = masksOf(workbook, outline, allows, false);
  if (!workbook.linked || masks.size === 0 || readsAlike(workbook, masks, outline)) return masks;
  return masksOf(workbook, outline, allows, true);
}

/** Whether the masked sheet is read as before: the same rows, and the same cells but for the masks. */
function readsAlike(workbook: Workbook, masks: Masks, outline: Outline): boolean {
  const fields = tabFields(outline);
  const others = workbook.linked?.sources ?? [];
  const kept = keptGrids(workbook);
  const own = kept.filter((grid) => !others.includes(grid));
  const mask = (grid: Grid) => withMasks(grid, masks.get(grid.name) ?? []);
  const isCoded = ({ name }: Grid) => fields[name] !== undefined;
  const rest = own.filter((grid) => !isCoded(grid)).map(mask);
  const link = readKeptLink(bindSettings({ grids: rest }, outline), outline);
  const sources = [...others, ...own.filter(isCoded)].map(mask);
  const names = workbook.names ?? [];
  const again = linkSheet(sources, rest, link, { names, outline });
  return workbook.grids
    .filter(({ linked }) => linked)
    .every((grid) => {
      const now = again.grids.find(({ name }) => name === grid.name);
      return now !== undefined && isAlike(grid, now);
    });
}

function withMasks(grid: Grid, cells: readonly MaskedCell[]): Grid {
  if (cells.length === 0) return grid;
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  const shown = grid.values.map((row, at) =>
    row.map((_, column) => cellAt(grid, at, column).shown),
  );
  for (const { row, column, text } of cells) {
    const [own, said] = [values[row], shown[row]];
    if (own) own[column] = text;
    if (said) said[column] = text;
  }
  return { ...grid, values, shown };
}

function isAlike(before: Grid, now: Grid): boolean {
  if (before.values.length !== now.values.length) return false;
  return before.values.every((row, at) => {
    const again = now.values[at] ?? [];
    return (
      row.length === again.length &&
      row.every((value, column) => {
        const text = again[column];
        const isMask = typeof text === 'string' && (isMasked(text) || hasMaskedPart(text));
        return isMask || String(value) === String(text);
      })
    );
  });
}
