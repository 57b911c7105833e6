/** Words above nearly every column of figures, as a title of the table is. */
import type { Outline } from '../../../outline/schema.ts';
import { areFigures, type ColumnValues } from '../columnValues.ts';
import { headerWordsOf } from '../headerText.ts';
import type { Head } from '../heads.ts';
import { isIgnored } from './ignored.ts';

/** They tell no column from another. */
export function partsOverAll(
  heads: readonly Head[],
  values: readonly ColumnValues[],
  outline: Outline,
): ReadonlySet<string> {
  const words = headerWordsOf(outline);
  const asking = heads.filter(
    ({ parts: [own = ''] }, at) =>
      own !== '' && isFigured(values[at]) && !isIgnored(own, words.ignored),
  );
  const upper = new Set(asking.flatMap(({ parts }) => parts.slice(1)));
  return new Set(
    [...upper].filter(
      (part) => asking.filter(({ parts }) => parts.includes(part)).length >= asking.length * 0.8,
    ),
  );
}

function isFigured(values: ColumnValues | undefined): boolean {
  return values !== undefined && areFigures(values);
}
