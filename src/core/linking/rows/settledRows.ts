/** Rows of a table looked at together: parts of units, sums of others, names that are none. */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { BodyPlace } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { againRows } from './againRows.ts';
import { bareRows } from './bareRows.ts';
import type { AsideKind, AsideRow, Body, BodyRow } from './body.ts';
import { copiedRows } from './copiedRows.ts';
import { deeperRows } from './deeperRows.ts';
import { fractionRows } from './fractionRows.ts';
import { groupedRows, isSumOf, withAskedRows } from './groupRows.ts';
import { largestRow } from './largestRow.ts';
import { isNobodys, oddRows } from './oddNames.ts';
import { partRows, withoutMergedParts } from './parts.ts';
import { runSums } from './runSums.ts';
import { tailRows } from './tailRows.ts';
import { wholeNames } from './wholeNames.ts';
import { wholeSums } from './wholeSums.ts';

/** The body with what is no unit's row aside; where a row may be one, a person is asked. */
export function settledRows(found: Body, place: BodyPlace, outline: Outline): Body {
  // A name over several rows is a unit's of several years, or a list's.
  const words = headerWordsOf(outline);
  if (place.repeats || place.dated >= 0) {
    const own = found.rows.filter(({ name }) => isNobodys(name, words));
    const asked = own.filter(({ name }) => !place.confirmed?.has(phraseOf(name)));
    if (own.length === found.rows.length) return found;
    const apart = without(found, new Map(asked.map((row) => [row, 'doubt'])));
    return withAskedRows(apart, found.aside, place, outline);
  }
  const once = without(found, new Map(copiedRows(found.rows, place).map((row) => [row, 'copy'])));
  const merged = withoutMergedParts(once, place, words);
  const parts = partRows(merged.rows, place, words);
  const body = without(
    merged,
    new Map([...parts].map((row) => [row, kindOfPart(row, merged, parts, place, outline)])),
  );
  const untailed = without(body, tailRows(body.rows, place, outline));
  const sums = without(untailed, runSums(untailed.rows, place, outline));
  const kinds = without(sums, groupedRows(sums.rows, place, outline));
  const grouped = without(kinds, deeperRows(kinds.rows, place, outline));
  const asked = [
    ...oddRows(grouped.rows, place, outline),
    ...fractionRows(grouped.rows, place, outline),
    ...largestRow(grouped.rows, place, outline),
    ...wholeNames(grouped.rows, place, words),
    ...wholeSums(grouped.rows, place, outline),
    ...againRows(grouped.rows, place, outline),
  ];
  const known = without(grouped, new Map(asked.map((row) => [row, 'doubt'])));
  const bare = bareRows(known.rows, place, words);
  const doubted = without(known, new Map([...bare].map((row) => [row, 'doubt'])));
  return withAskedRows(doubted, found.aside, place, outline);
}

/** Lost in silence is no part that is more than its whole, of a unit without figures, or the only one called so. */
function kindOfPart(
  part: BodyRow,
  { rows }: Body,
  parts: ReadonlySet<BodyRow>,
  place: BodyPlace,
  outline: Outline,
): AsideKind {
  const { grid, values } = place;
  const above = rows.filter((row) => row.row < part.row && !parts.has(row));
  const unit = above[above.length - 1];
  const figure = (row: number, at: number) => numberShown(wordsAt(grid, row, at)) ?? 0;
  const isWithin =
    unit !== undefined &&
    values.some((at) => wordsAt(grid, unit.row, at) !== '') &&
    values.every((at) => figure(part.row, at) <= figure(unit.row, at));
  const isLone = ![...parts].some(
    (one) =>
      one !== part &&
      (Math.abs(one.row - part.row) === 1 || phraseOf(one.name) === phraseOf(part.name)),
  );
  if (isWithin && !isLone) return 'part';
  const units = rows.filter((row) => !parts.has(row));
  return isLone && isSumOf(part, units, place, outline) ? 'total' : 'doubt';
}

function without({ rows, aside }: Body, kinds: ReadonlyMap<BodyRow, AsideKind>): Body {
  if (kinds.size === 0) return { rows, aside };
  const added = [...kinds].map(
    ([{ row, name }, kind]): AsideRow => ({ row, kind, text: name, name }),
  );
  return {
    rows: rows.filter((row) => !kinds.has(row)),
    aside: [...aside, ...added].sort((a, b) => a.row - b.row),
  };
}
