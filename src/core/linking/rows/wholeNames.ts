/** Rows that are no one unit's by their names: the agency's own, its whole area's, those of whoever is not named. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn } from '../headerText.ts';
import { type BodyPlace, hasSerial, numbersUnits } from '../rowShape.ts';
import type { BodyRow } from './body.ts';
import { isMostOf } from './largestRow.ts';
import { isNobodys, unmarked } from './oddNames.ts';

/** "Sở GDĐT Hải Phòng", "Khác", and "Hải Phòng" without a number or with more than half of all: a person says whether it counts. */
export function wholeNames(
  rows: readonly BodyRow[],
  place: BodyPlace,
  words: HeaderWords,
): readonly BodyRow[] {
  const areas = phrasesIn(words.wholeAreas ?? []);
  const isNumbered = numbersUnits(place);
  return rows.filter((row) => {
    const [isOwn, isArea] = [isNobodys(row.name, words), areas.has(phraseOf(unmarked(row.name)))];
    if (!(isOwn || isArea) || place.confirmed?.has(phraseOf(row.name))) return false;
    const others = rows.filter((one) => one !== row);
    // With a number of its own it may be a unit, unless it has more than half of all.
    const isApart = !hasSerial(place, row.row) && (isOwn || isNumbered);
    return isApart || isMostOf(row, others, place);
  });
}
