/** Last rows without a number, under numbered ones: a total with a slip in it, or somebody's who is no unit. */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';
import { namesUnit } from './oddNames.ts';

/** "Hải Phòng | 93 | 101" under eight units that have 92 and 100, "Cụm thi đua số 3" under eight schools: a person says what it is. */
export function largestRow(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlySet<BodyRow> {
  const behind = [...rows].reverse().findIndex(({ row }) => hasSerial(place, row));
  const last = rows.length - 1 - behind;
  const [others, tail] = [rows.slice(0, last + 1), rows.slice(last + 1)];
  const isNumbered = others.every(({ row }) => hasSerial(place, row));
  if (others.length < fewest || !isNumbered || tail.length > others.length / 2) return new Set();
  const isKind = (name: string) => namesUnit(name, outline);
  const areKinds = others.filter(({ name }) => isKind(name)).length > others.length * most;
  const asked = tail.filter((row) => {
    const isOther = areKinds && !isKind(row.name);
    const isAsked =
      isOther || (tail.length === 1 && !unitLike(row.name) && isMostOf(row, others, place));
    return isAsked && !place.confirmed?.has(phraseOf(row.name));
  });
  return new Set(asked);
}

/** Whether most of a row's figures are more than half of the others' sums; of several, where the table has several. */
export function isMostOf(
  row: Pick<BodyRow, 'row'>,
  others: readonly BodyRow[],
  place: BodyPlace,
): boolean {
  const figure = (one: Pick<BodyRow, 'row'>, at: number) =>
    numberShown(wordsAt(place.grid, one.row, at));
  const told = place.values.flatMap((at) => {
    const own = figure(row, at);
    const sum = others.reduce((total, one) => total + (figure(one, at) ?? 0), 0);
    return own === null ? [] : [own > sum / 2];
  });
  const wide = place.values.filter((at) => others.some((one) => figure(one, at) !== null)).length;
  const isTold = told.length > 0 && told.length >= Math.min(least, wide);
  return isTold && told.filter((one) => one).length > told.length / 2;
}

const fewest = 3;
const least = 2;
const most = 0.75;
