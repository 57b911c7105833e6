/** A last row without a number, under numbered ones, that has more than half of all: a total with a slip in it. */
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';

/** "Hải Phòng | 93 | 101" under eight units that have 92 and 100: a person says what it is. */
export function largestRow(rows: readonly BodyRow[], place: BodyPlace): ReadonlySet<BodyRow> {
  const last = rows[rows.length - 1];
  const others = rows.slice(0, -1);
  if (!last || others.length < fewest || unitLike(last.name)) return new Set();
  const isNumbered = others.every(({ row }) => hasSerial(place, row));
  if (!isNumbered || hasSerial(place, last.row) || place.confirmed?.has(phraseOf(last.name)))
    return new Set();
  const figure = ({ row }: BodyRow, at: number) => numberShown(wordsAt(place.grid, row, at));
  const told = place.values.flatMap((at) => {
    const own = figure(last, at);
    const sum = others.reduce((total, one) => total + (figure(one, at) ?? 0), 0);
    return own === null ? [] : [own > sum / 2];
  });
  const isMost = told.filter((one) => one).length > told.length / 2;
  return new Set(told.length >= least && isMost ? [last] : []);
}

const fewest = 3;
const least = 2;
