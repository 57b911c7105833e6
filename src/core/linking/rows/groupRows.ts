/** Rows with figures that are named after a kind of units alone: "Khối GDTX", "THPT dân lập". */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf, startIn } from '../headerText.ts';
import { type BodyPlace, isSerial } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { typeSpokenOf, unitLike } from '../unitNames.ts';
import type { AsideKind, AsideRow, Body, BodyRow } from './body.ts';
import { isNumberedTitle } from './rowWords.ts';

/** Units' rows that are named so where hardly another is: the total of the rows that they repeat, else a person says; "Nhóm trẻ Hoa Mai" has a name. */
export function groupedRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlyMap<BodyRow, AsideKind> {
  const { groupStarts } = headerWordsOf(outline);
  const isGrouped = ({ name }: BodyRow) =>
    startIn(name, groupStarts) !== undefined &&
    !unitLike(name) &&
    (!/ \p{Lu}\p{Ll}+$/u.test(name) || typeSpokenOf(name, outline) !== null);
  const found = rows.filter(isGrouped);
  if (found.length * 3 > rows.length) return new Map();
  return new Map(
    found.flatMap((row): [BodyRow, AsideKind][] => {
      const hasNumber = place.name > 0 && isSerial(wordsAt(place.grid, row.row, 0));
      if (hasNumber || place.confirmed?.has(phraseOf(row.name)) || !hasFigures(row, place))
        return [];
      return [[row, isSumOf(row, rows, place) ? 'total' : 'doubt']];
    }),
  );
}

/** A title set aside that has figures and sums nothing may be a unit: it is not lost in silence. */
export function withAskedTitles({ rows, aside }: Body, place: BodyPlace): Body {
  const isAsked = (one: AsideRow) =>
    one.kind === 'group' &&
    one.name !== '' &&
    !isNumberedTitle(one.text) &&
    hasFigures(one, place) &&
    !isSumOf(one, rows, place);
  return {
    rows,
    aside: aside.map((one) => (isAsked(one) ? { ...one, kind: 'doubt', text: one.name } : one)),
  };
}

interface AnyRow {
  readonly row: number;
}

function figuresIn({ row }: AnyRow, { grid, values }: BodyPlace): (number | null)[] {
  return values.map((at) => numberShown(wordsAt(grid, row, at)));
}

function hasFigures(row: AnyRow, place: BodyPlace): boolean {
  return figuresIn(row, place).filter((one) => one !== null).length >= fewest;
}

/** Whether its figures are the sums of one row or more right above or below it; equal small figures say nothing. */
export function isSumOf(row: AnyRow, rows: readonly BodyRow[], place: BodyPlace): boolean {
  const own = figuresIn(row, place);
  const told = own.flatMap((one, at) => (one === null ? [] : [at]));
  if (!told.some((at) => (own[at] ?? 0) >= byChance)) return false;
  const below = rows.filter((one) => one.row > row.row);
  const above = rows.filter((one) => one.row < row.row).reverse();
  return [below, above].some((others) => {
    const sums = own.map(() => 0);
    return others.some((other) => {
      for (const [at, figure] of figuresIn(other, place).entries())
        sums[at] = (sums[at] ?? 0) + (figure ?? 0);
      return told.every((at) => sums[at] === own[at]);
    });
  });
}

const fewest = 2;
const byChance = 10;
