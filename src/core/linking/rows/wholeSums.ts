/** Rows that have together what all the others have: a total whatever its name and number, or a second list of the same figures. */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/compareKey.ts';
import { areaKind } from '../../text/nameKey.vi.ts';
import { numberShown } from '../columnValues.ts';
import { phraseOf } from '../headerText.ts';
import type { BodyPlace } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import type { BodyRow } from './body.ts';
import { namesUnit } from './oddNames.ts';

/** One row anywhere, several at an end; at an end also one nearly so, whose name is no unit's. A person says what they are. */
export function wholeSums(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlySet<BodyRow> {
  const figures = rows.map(({ row }) =>
    place.values.map((at) => numberShown(wordsAt(place.grid, row, at))),
  );
  const all = sumOf(figures);
  const wide = all.filter((sum) => sum > 0).length;
  const patterns = new Set(
    all.flatMap((sum, at) => (sum > 0 ? [figures.map((own) => own[at] ?? 0).join()] : [])),
  );
  // The same figures in every column sum up in all of them, or in none.
  const doDiffer = patterns.size > 1;
  const found = new Set<BodyRow>();
  if (rows.length <= fewest || wide === 0) return found;
  for (const [at, row] of rows.entries()) {
    const isEnd = at === 0 || at === rows.length - 1;
    const nearly = isEnd && !isNamed(row.name) ? slip : 0;
    const mayBe = doDiffer || !isNamed(row.name);
    if (mayBe && isHalf(figures.slice(at, at + 1), nearly)) found.add(row);
  }
  if (found.size === 0 && doDiffer) for (const row of runAtEnd()) found.add(row);
  return new Set([...found].filter(({ name }) => !place.confirmed?.has(phraseOf(name))));

  function isNamed(name: string): boolean {
    return namesUnit(name, outline);
  }

  /** Behind the units, or before them; a kind of units, a district, but no unit's own name. */
  function runAtEnd(): readonly BodyRow[] {
    for (let count = 2; count * 2 <= rows.length; count++) {
      for (const from of [rows.length - count, 0]) {
        const run = rows.slice(from, from + count);
        const isSums = isHalf(figures.slice(from, from + count), 0);
        if (isSums && !run.some(({ name }) => isUnits(name))) return run;
      }
    }
    return [];
  }

  /** Half of all in every column: as much as the others together, but for a slip. */
  function isHalf(own: readonly (readonly (number | null)[])[], share: number): boolean {
    const sums = sumOf(own);
    const told = sums.flatMap((sum, at) => {
      const rest = (all[at] ?? 0) - sum;
      return sum === 0 && rest === 0 ? [] : [{ sum, rest }];
    });
    const isLarge = told.some(({ rest }) => rest >= byChance);
    const isTold = told.length >= Math.min(2, wide) && told.length * 2 > wide;
    return isLarge && isTold && told.every(({ sum, rest }) => Math.abs(sum - rest) <= rest * share);
  }
}

function isUnits(name: string): boolean {
  return unitLike(name) || areaKind.test(compareKey(name));
}

function sumOf(rows: readonly (readonly (number | null)[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
}

const fewest = 3;
/** Sums below this are met by units too. */
const byChance = 10;
const slip = 0.2;
