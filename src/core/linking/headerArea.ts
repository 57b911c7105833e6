/** Finds the header rows of a table under its title rows, and the words above each column. */
import type { HeaderWords } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { isMeasures, isNumbers } from './headerTail.ts';
import { phraseOf, phrasesIn, readHeader, startIn } from './headerText.ts';
import {
  distinctTexts,
  hasRowsAbove,
  hasRowsBelow,
  mergeAt,
  underMerges,
  wordsAt,
} from './shape/cellWords.ts';
import { asksMore, isKindOfUnits, isNameHeader } from './shape/nameHeader.vi.ts';
import { aboveValues, aboveWords, isFigure, isRemark } from './shape/rowLooks.ts';
import { unitLike } from './unitNames.ts';
import { isYearAlone, yearsIn } from './years.ts';

export interface HeaderArea {
  /** Rows from 0: the first header row and the first row under the header. */
  readonly from: number;
  readonly to: number;
  /** The header and a row of column numbers under it end here. */
  readonly bodyFrom: number;
  /** The lowest header row, where it tells nothing but units of measure; else -1. */
  readonly measures: number;
}

const rowsSearched = 30;
const deepest = 5;

/** The table's header; null when no row names the units and none is a unit's. */
export function findHeader(grid: Grid, words: HeaderWords): HeaderArea | null {
  const top = keyRow(grid, words) ?? topByLooks(grid);
  if (top === null) return null;
  let from = top;
  while (from > 0 && top - from < deepest - 1 && isUpper(grid, from - 1, words)) from--;
  let to = Math.max(top + 1, mergedDownTo(grid, top));
  while (to - from < deepest && isContinued(grid, to, top, words)) to++;
  const measures = to - 1 > from && isMeasures(grid, to - 1, words) ? to - 1 : -1;
  return { from, to, bodyFrom: behindNumbers(grid, to), measures };
}

/** Behind a row of column numbers under the header, blank rows between or not. */
function behindNumbers(grid: Grid, to: number): number {
  const next = grid.values.findIndex((_, row) => row >= to && distinctTexts(grid, row).length > 0);
  return next >= 0 && isNumbers(grid, next) ? next + 1 : to;
}

/** The row whose cell is the header of the units' names, with others next to it. */
function keyRow(grid: Grid, words: HeaderWords): number | null {
  let best: number | null = null;
  let most = 0;
  const first = Math.max(
    0,
    grid.values.findIndex((_, row) => distinctTexts(grid, row).length > 0),
  );
  for (let row = first; row < Math.min(first + rowsSearched, grid.values.length); row++) {
    const texts = distinctTexts(grid, row);
    if (!texts.some((text) => isNameHeader(text, words))) continue;
    const below = distinctTexts(grid, row + 1);
    // A title that says whose the table is, right over its header.
    if (texts.length === 1 && below.some((text) => isNameHeader(text, words))) continue;
    const score =
      texts.filter((text) => speaks(text, words)).length +
      below.filter((text) => isYearAlone(text) || speaks(text, words)).length;
    const isBody =
      texts.some(
        (text) => unitLike(text) && !isKindOfUnits(text, words) && !asksMore(text, words),
      ) || texts.some(isFigure);
    if (texts.length + below.length < 2 || isBody || isTitleOver(grid, row) || score <= most)
      continue;
    if (isLetterhead(texts, below) && rowsFrom(grid, row).some((others) => others.length > 2))
      continue;
    if (hasRowsAbove(grid, row) && !hasRowsBelow(grid, row)) continue;
    [best, most] = [row, score];
    if (score >= 3) break;
  }
  return best;
}

/** "UBND THÀNH PHỐ …" over "SỞ GIÁO DỤC VÀ ĐÀO TẠO", each alone in its row. */
function isLetterhead(texts: readonly string[], below: readonly string[]): boolean {
  const [next = '', ...others] = below;
  return texts.length === 1 && others.length === 0 && next !== '' && !unitLike(next);
}

function rowsFrom(grid: Grid, row: number): string[][] {
  const rows = grid.values.slice(row, row + rowsSearched);
  return rows.map((_, at) => distinctTexts(grid, row + at));
}

/** "Các phòng GDĐT" over several columns, alone in its row: the table's title. */
function isTitleOver(grid: Grid, row: number): boolean {
  const filled = (grid.values[row] ?? []).flatMap((_, at) =>
    wordsAt(grid, row, at) === '' ? [] : [at],
  );
  const [at = -1, ...others] = filled;
  return others.length === 0 && (mergeAt(grid, row, at)?.columns ?? 1) > 1;
}

/** Has words of the form, a year, or a word such as STT. */
export function speaks(text: string, words: HeaderWords): boolean {
  const { own } = readHeader(text, words);
  return own.size > 0 || yearsIn(text).length > 0 || phrasesIn(words.ignored).has(phraseOf(text));
}

/** Without a header of names: the row above the first units, figures or lists of words. */
function topByLooks(grid: Grid): number | null {
  const rows = grid.values.map((_, row) => ({
    texts: distinctTexts(grid, row),
    isNumbers: isNumbers(grid, row),
  }));
  return aboveValues(rows) ?? aboveWords(rows);
}

/** A row above that still belongs to the header: sections side by side, never a title. */
function isUpper(grid: Grid, row: number, words: HeaderWords): boolean {
  const texts = distinctTexts(grid, row);
  const isTitle = (text: string) => startIn(text, words.titles) !== undefined;
  if (texts.length === 0 || texts.some(isTitle) || texts.some(isRemark)) return false;
  if (texts.length >= 2) return true;
  const at = (grid.values[row] ?? []).findIndex((_, column) => wordsAt(grid, row, column) !== '');
  const merge = mergeAt(grid, row, at);
  return at > 0 && merge !== undefined && merge.columns > 1 && speaks(texts[0] ?? '', words);
}

/** Where merges that begin in the row end. */
function mergedDownTo(grid: Grid, row: number): number {
  const own = (grid.merges ?? []).filter(
    (area) => area.row <= row && area.row + area.rows > row && area.rows <= deepest,
  );
  return Math.max(row + 1, ...own.map((area) => area.row + area.rows));
}

/** A row under the header row whose words are years or parts of questions, under a header that it divides or in known words; an empty one before such a row. */
function isContinued(grid: Grid, row: number, top: number, words: HeaderWords): boolean {
  const texts = (grid.values[row] ?? []).map((_, at) => wordsAt(grid, row, at));
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0)
    return (
      row < top + deepest && row + 1 < grid.values.length && isContinued(grid, row + 1, top, words)
    );
  if (isMeasures(grid, row, words)) return true;
  if (filled.some(unitLike) || isNumbers(grid, row)) return false;
  if (underMerges(grid, row, top)) return true;
  const divides = texts.some((text, at) => text !== '' && wordsAt(grid, top, at) === '');
  if (!divides && !filled.every((text) => isNameWord(text, words))) return false;
  const named = (grid.values[top] ?? []).findIndex((_, at) =>
    isNameHeader(wordsAt(grid, top, at), words),
  );
  const own = texts[named] ?? '';
  if (own !== '' && own !== wordsAt(grid, top, named) && !isNameWord(own, words)) return false;
  if (filled.some(isFigure)) return false;
  const header = filled.filter((text) => isHeaderWord(text, words));
  const behind = named >= 0 && texts.slice(0, named + 1).every((text) => text === '');
  return (
    filled.length >= (behind ? 1 : 2) &&
    header.length >= filled.length * 0.6 &&
    texts.slice(0, 1).every((text) => !/^([IVX]+|[A-D])\.?$/.test(text))
  );
}

/** Known words only: "xã Vĩnh Am" is a unit, "Tham mưu CV 2210" an answer. */
function isNameWord(text: string, words: HeaderWords): boolean {
  return isHeaderWord(text, words) && readHeader(text, words).unknown.length === 0;
}

/** A year, words of the form, or nothing but small words such as "Nội dung". */
function isHeaderWord(text: string, words: HeaderWords): boolean {
  if (isYearAlone(text)) return true;
  if (/^[\d.,/%\s]+$/.test(text)) return false;
  const { own, unknown } = readHeader(text, words);
  return speaks(text, words) || (own.size === 0 && unknown.length === 0);
}
