/** Blocks of several units, one under another in one tab. */
import type { HeaderWords } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { unitLike } from '../unitNames.ts';
import { distinctTexts } from './cellWords.ts';
import { isNameHeader } from './nameHeader.vi.ts';

/** Rows where the block of another unit begins, "Đơn vị | THPT Kiến An": of several, one under another. */
export function unitBlocks(grid: Grid, words: HeaderWords): readonly number[] {
  if (unitLike(grid.name)) return [];
  const found = grid.values.flatMap((_, row) => {
    const [said = '', name = '', ...others] = distinctTexts(grid, row).flatMap((text) =>
      text.split(/[:：]/).filter((part) => part.trim() !== ''),
    );
    return others.length === 0 && isNameHeader(said, words) && unitLike(name) ? [row] : [];
  });
  return found.length < 2 ? [] : found;
}
