/** Rows of fractions and percents where the units count in whole numbers: averages, shares. */
import type { Outline } from '../../../outline/schema.ts';
import { phraseOf } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import type { BodyRow } from './body.ts';
import { namesUnit } from './oddNames.ts';

/** "BQ | 17,5 | 11,8" under counts, whatever it is called: a person says what it is. */
export function fractionRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): readonly BodyRow[] {
  const { grid, values, confirmed } = place;
  const textsOf = ({ row }: BodyRow) => values.map((at) => wordsAt(grid, row, at));
  const broken = new Map(rows.map((row) => [row, textsOf(row).map(isFraction)]));
  const counts = values.map((_, at) => rows.filter((row) => broken.get(row)?.[at]).length);
  const isWhole = (at: number) => (counts[at] ?? 0) * few <= rows.length;
  return rows.filter((row) => {
    const filled = textsOf(row).filter((text) => text !== '').length;
    const told = broken.get(row)?.filter((one, at) => one && isWhole(at)).length ?? 0;
    const isNamed =
      namesUnit(row.name, outline) ||
      hasSerial(place, row.row) ||
      confirmed?.has(phraseOf(row.name));
    return told > 0 && told * 2 >= filled && !isNamed;
  });
}

/** "17,5", "80%"; not "1.200". */
function isFraction(text: string): boolean {
  return /^-?\d+[.,]\d{1,2}$|^[+-]?[\d.,]+ ?%$/.test(text);
}

/** At most one row of so many. */
const few = 3;
