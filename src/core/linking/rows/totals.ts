/** Rows that are totals by their figures, whatever their words say. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn, startIn, wordsOf } from '../headerText.ts';
import { type BodyPlace, hasSerial, isCalculated, nameAt, sumsUp } from '../rowShape.ts';
import { mergeAt, wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';

/** "Tổng Con Cuông", "Số trường có làm", whose figures are the sums of those above or their number; "Tổng Cọt" may be a commune. */
export function isTotalOf(
  row: number,
  text: string,
  above: readonly number[],
  place: BodyPlace,
  { totals, places = [] }: HeaderWords,
): boolean {
  const start = phrasesIn(places).has(phraseOf(text)) ? undefined : startIn(text, totals);
  // One word may begin the name of a place.
  const mayCount = start !== undefined && wordsOf(start).length > 1;
  return start !== undefined && isCalculated(row, above, place, mayCount);
}

/** "Cộng An Dương" beside rows of that place, or without figures under "PGD An Dương" and "C3 An Dương": their total. "Cộng Hiền" under "TH Cộng Hiền" is a place. */
export function closesPlace(
  row: number,
  text: string,
  above: readonly number[],
  place: BodyPlace,
  { totals }: HeaderWords,
): boolean {
  const start = startIn(text, totals);
  if (start === undefined || hasSerial(place, row)) return false;
  const said = phraseOf(text);
  const behind = said.slice(phraseOf(start).length).trim();
  const last = above[above.length - 1];
  if (behind === '' || last === undefined) return false;
  const isOf = (name: string) => ` ${name}`.endsWith(` ${behind}`) && !name.endsWith(said);
  const named = above.filter((at) => isOf(phraseOf(nameAt(place, at))));
  const isBlank = place.values.every((at) => wordsAt(place.grid, row, at) === '');
  const isNamed = isBlank && named.length > Math.min(1, above.length - 1);
  return isNamed || areasOf(last, place).has(behind);
}

/** What stands left of a row's name, through merges. */
function areasOf(row: number, { grid, name }: BodyPlace): ReadonlySet<string> {
  const texts = Array.from({ length: Math.max(0, name) }, (_, at) => {
    const merge = mergeAt(grid, row, at);
    return wordsAt(grid, merge?.row ?? row, merge?.column ?? at);
  });
  return new Set(texts.map(phraseOf).filter((text) => text !== ''));
}

/** Whether a row is the total of those above: they are numbered or named as units and it is not, and its figures are their sums. Equal figures alone may be a small unit's. */
export function isSum(row: number, above: readonly number[], place: BodyPlace): boolean {
  const name = nameAt(place, row);
  const hasNumber = (at: number) => hasSerial(place, at);
  const areUnits = above.every((at) => unitLike(nameAt(place, at)));
  const isOther = !unitLike(name) && !hasNumber(row) && (above.every(hasNumber) || areUnits);
  return isOther && !place.confirmed?.has(phraseOf(name)) && sumsUp(row, above, place);
}
