/** Where the tables of a tab begin: by the words of a header row, or by looks. */
import type { HeaderWords } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { isNil } from '../columnValues.ts';
import { speaks } from '../headerArea.ts';
import { readHeader, startIn } from '../headerText.ts';
import { unitLike } from '../unitNames.ts';
import { isYearAlone } from '../years.ts';
import { distinctTexts, wordsAt } from './cellWords.ts';
import { isNameHeader } from './nameHeader.vi.ts';
import { isFigure } from './rowLooks.ts';

/** How far under a header its first figures may be. */
const depth = 5;

/** Header rows of different tables; a header that goes on after a page is no new one. */
export function tableStarts(grid: Grid, words: HeaderWords): number[] {
  const found: number[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < grid.values.length; row++) {
    const last = found[found.length - 1];
    const isFirst = last === undefined;
    if (!isFirst && isInHeader(grid, row, last)) continue;
    if (!isFirst && !(hasBody(grid, last + 1, row) && hasBody(grid, row + 1, row + depth)))
      continue;
    const isNamed = namesUnits(grid, row, words);
    const isUnder = () => isNamed && last !== undefined && goesOnAnew(grid, row, last);
    const mayBegin = isFirst || isApart(grid, row) || isUnder();
    if (!mayBegin || !(isNamed || asksApart(grid, row, words) || turnsToFigures(grid, row)))
      continue;
    const texts = JSON.stringify(distinctTexts(grid, row));
    const same = known.get(texts);
    if (same !== undefined && !isNewBlock(grid, row, same, words)) continue;
    known.set(texts, row);
    found.push(row);
  }
  const [first] = found;
  return first !== undefined && hasTableAbove(grid, first) ? [0, ...found] : found;
}

/** Nothing, or a title, is right above. */
function isApart(grid: Grid, row: number): boolean {
  return row === 0 || distinctTexts(grid, row - 1).length <= 1;
}

/** Whether a cell of the header row last found goes down to this row or past it. */
function isInHeader({ merges = [] }: Grid, row: number, last: number): boolean {
  return merges.some((area) => area.row === last && area.row + area.rows > row);
}

/** Whether a row of several cells stands between two headers. */
function hasBody(grid: Grid, from: number, to: number): boolean {
  for (let row = from; row < to; row++) if (distinctTexts(grid, row).length > 1) return true;
  return false;
}

/** Right under figures a header that names the units is one where nothing of it is an answer, and some of its words were the last header's. */
function goesOnAnew(grid: Grid, row: number, last: number): boolean {
  const [texts, before] = [distinctTexts(grid, row), distinctTexts(grid, last)];
  const between = Array.from({ length: row - last - 1 }, (_, at) => last + 1 + at);
  return (
    isBare(texts) &&
    texts.every((text) => !/^\d/.test(text) || isYearAlone(text)) &&
    texts.some((text) => before.includes(text)) &&
    between.some((one) => distinctTexts(grid, one).some(isFigure))
  );
}

/** Whether a table with an unknown header stands above the first known header. */
function hasTableAbove(grid: Grid, first: number): boolean {
  const rows = Array.from({ length: first }, (_, row) => distinctTexts(grid, row));
  const head = rows.findIndex((texts) => texts.length >= 3 && isBare(texts));
  const end = rows.findIndex((texts, row) => row > head && texts.length <= 1);
  return (
    head >= 0 && end - head >= 3 && rows.slice(head + 1, end).some((own) => own.some(isFigure))
  );
}

/** Whether a row is a header: it names the units and asks other questions. */
function namesUnits(grid: Grid, row: number, words: HeaderWords): boolean {
  const texts = distinctTexts(grid, row);
  if (texts.length < 2 || texts.some((text) => /^\d+$/.test(text) && Number(text) < 1900))
    return false;
  if (texts.some((text) => unitLike(text) && readHeader(text, words).unknown.length > 0))
    return false;
  return (
    texts.some((text) => text.length < 60 && isNameHeader(text, words)) && asksMost(texts, 2, words)
  );
}

function asksMost(texts: readonly string[], fewest: number, words: HeaderWords): boolean {
  return texts.filter((text) => speaks(text, words)).length >= Math.max(fewest, texts.length / 2);
}

function isBare(texts: readonly string[]): boolean {
  return texts.every((text) => !isFigure(text) && !unitLike(text) && !isNil(text));
}

/** Questions under a blank row or a title, over a row of figures or with one that speaks of units. */
function asksApart(grid: Grid, row: number, words: HeaderWords): boolean {
  const texts = distinctTexts(grid, row);
  if (texts.length < 3 || !isBare(texts) || !isApart(grid, row)) return false;
  const next = [1, 2].map((step) => distinctTexts(grid, row + step));
  const isOver = next.some((own) => own.filter(isFigure).length >= 2);
  return isOver
    ? asksMost(texts, 2, words)
    : texts.slice(0, 3).some((text) => readHeader(text, words).own.get('unitName') === 'sure') &&
        texts.every((text) => speaks(text, words));
}

/** Words above figures in several columns, under a blank row or a title: whatever they say, a header. */
function turnsToFigures(grid: Grid, row: number): boolean {
  const texts = distinctTexts(grid, row);
  if (texts.length < 3 || !isBare(texts) || !isApart(grid, row)) return false;
  const width = grid.values[row]?.length ?? 0;
  let turns = 0;
  for (let at = 0; at < width; at++) {
    const own = wordsAt(grid, row, at);
    if (own === '') continue;
    for (let below = row + 1; below <= row + depth; below++) {
      const text = wordsAt(grid, below, at);
      if (!isFigure(text) && !(isYearAlone(text) && !isYearAlone(own))) continue;
      if (isFigure(text) || distinctTexts(grid, below).some(isFigure)) turns++;
      break;
    }
  }
  return turns >= Math.max(2, texts.length / 3);
}

/** The same header again under a title of its own, where the one before has a title too. */
function isNewBlock(grid: Grid, row: number, before: number, words: HeaderWords): boolean {
  const [title, other] = [titleOver(grid, row), titleOver(grid, before)];
  const isGroup = startIn(title, words.groupStarts) !== undefined;
  return title !== '' && other !== '' && title !== other && !isGroup && !unitLike(title);
}

/** The one text right above a header row, '' for none or several. */
function titleOver(grid: Grid, row: number): string {
  const [title = '', ...others] = distinctTexts(grid, row - 1);
  return others.length > 0 ? '' : title;
}
