/** Writes the unit's name beside each year, in a tab of one unit with a row a year. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { speaks } from '../headerArea.ts';
import { headerWordsOf, phraseOf, phrasesIn } from '../headerText.ts';
import { unitLike } from '../unitNames.ts';
import { isYearAlone } from '../years.ts';
import { distinctTexts, wordsAt } from './cellWords.ts';
import { isNameHeader } from './nameHeader.vi.ts';
import { ownerOfTab, rowsSearched } from './ownerOfTab.ts';

/** The tab with a column of the unit's name behind its last one; the tab itself where it is no such tab. */
export function withOwnName(grid: Grid, outline: Outline): Grid {
  const words = headerWordsOf(outline);
  const head = yearHead(grid, words);
  const unit = head && ownerOfTab(grid, words);
  if (!head || unit === null) return grid;
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const own = grid.values.map((_, row) => {
    if (row === head.row) return outline.registry.name.label;
    return row > head.row && isYearAlone(wordsAt(grid, row, head.column)) ? unit : '';
  });
  const beside = <T>(rows: readonly (readonly T[])[], text: (row: number) => T, blank: T): T[][] =>
    rows.map((cells, row) => {
      const rest = Array.from({ length: width - cells.length }, () => blank);
      return [...cells, ...rest, text(row)];
    });
  return {
    ...grid,
    values: beside(grid.values, (row) => own[row] ?? '', ''),
    shown: beside(grid.shown, (row) => own[row] ?? '', ''),
    ...(grid.formats ? { formats: beside(grid.formats, () => '', '') } : {}),
  };
}

/** The header over a column of years, with questions next to it and no unit in it or under it. */
function yearHead(grid: Grid, words: HeaderWords): { row: number; column: number } | null {
  const years = phrasesIn(words.yearColumns);
  for (let row = 0; row < Math.min(rowsSearched, grid.values.length); row++) {
    const texts = (grid.values[row] ?? []).map((_, at) => wordsAt(grid, row, at));
    const column = texts.findIndex((text) => years.has(phraseOf(text)));
    if (column < 0) continue;
    const asked = texts.filter((text, at) => at !== column && text !== '' && speaks(text, words));
    const below = grid.values.slice(row + 1).map((_, at) => wordsAt(grid, row + 1 + at, column));
    const isNamed = texts.some((text) => isNameHeader(text, words)) || hasUnitsFrom(grid, row);
    return asked.length >= 2 && below.filter(isYearAlone).length >= 2 && !isNamed
      ? { row, column }
      : null;
  }
  return null;
}

function hasUnitsFrom(grid: Grid, head: number): boolean {
  return grid.values.some((_, row) => row >= head && distinctTexts(grid, row).some(unitLike));
}
