/** Rows that are totals by their figures, whatever their words say. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, startIn, wordsOf } from '../headerText.ts';
import { type BodyPlace, isCalculated, isSerial, nameAt, sumsUp } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';

/** "Tổng Con Cuông", "Số trường có làm", whose figures are the sums of those above or their number; "Tổng Cọt" may be a commune. */
export function isTotalOf(
  row: number,
  text: string,
  above: readonly number[],
  place: BodyPlace,
  { totals }: HeaderWords,
): boolean {
  const start = startIn(text, totals);
  // One word may begin the name of a place.
  const mayCount = start !== undefined && wordsOf(start).length > 1;
  return start !== undefined && isCalculated(row, above, place, mayCount);
}

/** Whether a row is the total of those above: they are numbered or named as units and it is not, and its figures are their sums. Equal figures alone may be a small unit's. */
export function isSum(row: number, above: readonly number[], place: BodyPlace): boolean {
  const name = nameAt(place, row);
  const hasNumber = (at: number) => isSerial(wordsAt(place.grid, at, 0));
  const areUnits = above.every((at) => unitLike(nameAt(place, at)));
  const isOther = !unitLike(name) && !hasNumber(row) && (above.every(hasNumber) || areUnits);
  return isOther && !place.confirmed?.has(phraseOf(name)) && sumsUp(row, above, place);
}
