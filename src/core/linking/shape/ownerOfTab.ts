/** Whose a tab is that holds one unit's answers. */
import type { HeaderWords } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { unitLike } from '../unitNames.ts';
import { distinctTexts } from './cellWords.ts';
import { isNameHeader } from './nameHeader.vi.ts';
import { unitOfTab } from './tabUnit.vi.ts';

export const rowsSearched = 12;

/** The tab's name, "Đơn vị: …", or a title that is a unit's name. */
export function ownerOfTab(grid: Grid, words: HeaderWords): string | null {
  const own = unitOfTab(grid.name, words);
  if (own !== null) return own;
  let title: string | null = null;
  const from = Math.max(
    0,
    grid.values.findIndex((_, row) => distinctTexts(grid, row).length > 0),
  );
  for (let row = from; row < Math.min(from + rowsSearched, grid.values.length); row++) {
    const texts = distinctTexts(grid, row);
    for (const [at, text] of texts.entries()) {
      const [said = '', name = ''] = text.split(/[:：]/);
      if (name.trim() !== '' && isNameHeader(said, words)) return name.trim();
      const next = texts[at + 1];
      if (texts.length === 2 && next !== undefined && isNameHeader(text, words) && unitLike(next))
        return next;
    }
    const [first = '', ...beside] = texts;
    // A form's number, or the country's name, may stand beside it.
    const isTitle = beside.length < 3 && beside.every((text) => isWords(text) && !unitLike(text));
    if (unitLike(first) && isTitle) title ??= first;
  }
  return title;
}

/** Text that is no figure; "Biểu số 01" is none. */
function isWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\d/.test(text);
}
