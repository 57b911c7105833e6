/** Rows that read like a sentence under units that have names: remarks, totals and comparisons in a clerk's own words. */
import type { HeaderWords, Outline } from '../../../outline/schema.ts';
import { headerWordsOf, phraseOf, startIn, wordsOf } from '../headerText.ts';
import { type BodyPlace, hasSerial, isCalculated, sumsBelow, sumsUp } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import { isHalfName, isNobodys, namesUnit } from './oddNames.ts';

interface RowsAbove {
  readonly isNumbered: boolean;
  /** Units above, and the rows since the last total. */
  readonly above: readonly { readonly name: string; readonly row: number }[];
  readonly summed: readonly number[];
}

/** What a row is whose name is no name as those above are; null for a unit's. */
export function unlikeNames(
  row: number,
  place: BodyPlace,
  { isNumbered, above, summed }: RowsAbove,
  outline: Outline,
): 'total' | 'note' | null {
  const { grid, name, values, confirmed } = place;
  const own = wordsAt(grid, row, name);
  const hasNumber = hasSerial(place, row);
  if (own === '' || confirmed?.has(phraseOf(own))) return null;
  const words = headerWordsOf(outline);
  const isStatistic = startIn(own, words.statistics ?? []) !== undefined && !unitLike(own);
  if (hasNumber) return isStatistic ? 'total' : null;
  if (namesUnit(own, outline)) return null;
  if (isNumbered && sumsBelow(row, place)) return 'total';
  if (isNobodys(own, words)) return null;
  if (isStatistic || own.startsWith('%')) return 'total';
  const odd = above.filter((one) => isOdd(one.name));
  if (!isHalfName(own) || above.length < 2 || odd.length > above.length / 5) return null;
  if (values.every((at) => wordsAt(grid, row, at) === '')) return 'note';
  const all = above.map((one) => one.row);
  const isSum = [summed, all].some(
    (rows) => sumsUp(row, rows, place) || isCalculated(row, rows, place, false),
  );
  return isSum ? 'total' : null;

  function isOdd(text: string): boolean {
    return isHalfName(text) && !unitLike(text);
  }
}

/** "Ghi chú: …". One word right before another with a capital, and figures, may be a name: "Mẫu Sơn", but not "VD Trường An Dương". */
export function isNoteStart(text: string, filled: number, { notes }: HeaderWords): boolean {
  const start = startIn(text, notes);
  if (start === undefined) return false;
  if (unitLike(text)) return false;
  const rest = text.trim().slice(start.length);
  const mayBeName = filled > 1 && wordsOf(start).length === 1 && /^ \p{Lu}/u.test(rest);
  return !mayBeName || unitLike(rest);
}
