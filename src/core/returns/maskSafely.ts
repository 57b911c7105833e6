/** Masks what a kept version holds, so that its figures stay those of the sheet. */
import type { Outline } from '../../outline/schema.ts';
import { readKeptLink } from '../linking/link.ts';
import { linkSheet } from '../linking/linkWorkbook.ts';
import { hasMaskedPart, isMasked } from '../privacy/masked.vi.ts';
import { bindSettings, tabFields } from '../tabs/binding.ts';
import { type CellValue, cellAt, type Grid, type Workbook } from '../workbook.ts';
import { keptNames } from './keptNames.vi.ts';
import { type AllowsText, keptGrids, masksOf } from './maskGrids.ts';
import { knownTexts, type MaskedCell } from './maskLink.ts';

type Masks = ReadonlyMap<string, readonly MaskedCell[]>;
const nothing: AllowsText = () => false;

/** What a kept version holds instead of what was read. */
interface Masking {
  /** By the name a tab was read under. */
  readonly cells: Masks;
  /** That name → the name its copy has, where it is another. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Cells to mask of every tab that was read. Words of others' sheets that are only in doubt, and names of their
 * tabs, stay where the sheet would be read otherwise without them.
 */
export function maskGrids(
  workbook: Workbook,
  outline: Outline,
  allows: AllowsText = nothing,
): Masking {
  const mask = (isSureOnly: boolean, names: Masking['names']): Masking => ({
    cells: masksOf(workbook, outline, allows, isSureOnly, names),
    names,
  });
  if (!workbook.linked) return mask(false, new Map());
  const names = keptNames(workbook, knownTexts(workbook, outline).units);
  const all = mask(false, names);
  if (isNothing(all) || readsAlike(workbook, all, outline)) return all;
  const sure = mask(true, names);
  if (names.size === 0 || readsAlike(workbook, sure, outline)) return sure;
  const cells = mask(false, new Map());
  return readsAlike(workbook, cells, outline) ? cells : mask(true, new Map());
}

const isNothing = ({ cells, names }: Masking) => cells.size === 0 && names.size === 0;

/** Whether the masked sheet is read as before: the same rows, and the same cells but for the masks. */
function readsAlike(workbook: Workbook, { cells, names }: Masking, outline: Outline): boolean {
  const fields = tabFields(outline);
  const others = workbook.linked?.sources ?? [];
  const kept = keptGrids(workbook);
  const own = kept.filter((grid) => !others.includes(grid));
  const nameOf = (name: string) => names.get(name) ?? name;
  const mask = (grid: Grid) => ({
    ...withMasks(grid, cells.get(grid.name) ?? []),
    name: nameOf(grid.name),
  });
  const isCoded = ({ name }: Grid) => fields[name] !== undefined;
  const rest = own.filter((grid) => !isCoded(grid)).map(mask);
  const link = readKeptLink(bindSettings({ grids: rest }, outline), outline);
  const sources = [...others, ...own.filter(isCoded)].map(mask);
  const again = linkSheet(sources, rest, link, {
    names: (workbook.names ?? []).map(nameOf),
    outline,
  });
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
