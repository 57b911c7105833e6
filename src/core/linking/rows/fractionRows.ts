/** Rows of averages and shares where the units count in whole numbers. */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf, readHeader } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { moneyUnitIn } from '../shape/moneyUnit.ts';
import type { BodyRow } from './body.ts';
import { namesUnit } from './oddNames.ts';

/** "BQ | 17,5 | 11,8" under counts, or means of the numbered rows, whatever it is called: a person says what it is. */
export function fractionRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): readonly BodyRow[] {
  const { grid, confirmed } = place;
  const isNamed = ({ row, name }: BodyRow) =>
    namesUnit(name, outline) || hasSerial(place, row) || confirmed?.has(phraseOf(name));
  const open = rows.filter((row) => !isNamed(row));
  if (open.length === 0) return [];
  const values = place.values.filter((at) => isCounted(place, at, outline));
  const textsOf = ({ row }: BodyRow) => values.map((at) => wordsAt(grid, row, at));
  const broken = new Map(rows.map((row) => [row, textsOf(row).map(isFraction)]));
  const counts = values.map((_, at) => rows.filter((row) => broken.get(row)?.[at]).length);
  const isWhole = (at: number) => (counts[at] ?? 0) * few <= rows.length;
  return open.filter((row) => {
    const filled = textsOf(row).filter((text) => text !== '').length;
    const told = broken.get(row)?.filter((one, at) => one && isWhole(at)).length ?? 0;
    return (told > 0 && told * 2 >= filled) || areMeans(row, rows, place);
  });
}

/** Money and shares have decimals in any unit's row. */
function isCounted({ grid, area }: BodyPlace, at: number, outline: Outline): boolean {
  const words = headerWordsOf(outline);
  const heads = grid.values.slice(0, area.bodyFrom).map((_, row) => wordsAt(grid, row, at));
  return heads.slice(area.from).every((text) => {
    const { own, blocked } = readHeader(text, words);
    return blocked === null && !own.has('money') && moneyUnitIn(text, words) === '';
  });
}

/** Every figure is the mean of the other rows, all of which are numbered. */
function areMeans(row: BodyRow, rows: readonly BodyRow[], place: BodyPlace): boolean {
  const others = rows.filter((one) => one !== row);
  const isNumbered = others.every((one) => hasSerial(place, one.row));
  if (others.length < few || !isNumbered) return false;
  const figure = (one: BodyRow, at: number) => numberShown(wordsAt(place.grid, one.row, at));
  const told = place.values.flatMap((at) => {
    const own = figure(row, at);
    const rest = others.flatMap((one) => figure(one, at) ?? []);
    const mean = rest.reduce((sum, one) => sum + one, 0) / others.length;
    return own === null || rest.length === 0 ? [] : [Math.abs(own - mean) < rounded];
  });
  return told.length >= 2 && told.every((one) => one);
}

/** "17,5", "80%"; not "1.200". */
function isFraction(text: string): boolean {
  return /^-?\d+[.,]\d{1,2}$|^[+-]?[\d.,]+ ?%$/.test(text);
}

/** At most one row of so many. */
const few = 3;
const rounded = 0.51;
