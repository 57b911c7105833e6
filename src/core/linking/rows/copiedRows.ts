/** Rows that repeat a row above cell by cell, as in a copy kept below the table. */
import type { BodyPlace } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import type { BodyRow } from './body.ts';

/** Each says nothing that the first does not; without an answer, or of no known type, it may be another unit's. */
export function copiedRows(
  rows: readonly BodyRow[],
  { grid, name, values }: BodyPlace,
): readonly BodyRow[] {
  const known = new Set<string>();
  return rows.filter((row) => {
    const width = grid.shown[row.row]?.length ?? 0;
    // What is before the name is its number; a second row of a unit has its name in the row above.
    const cells = Array.from({ length: width - name - 1 }, (_, at) =>
      wordsAt(grid, row.row, name + 1 + at),
    );
    const key = [row.year, row.type, row.name, ...cells].join('\n');
    const isFilled = values.some((at) => wordsAt(grid, row.row, at) !== '');
    const isCopy = isFilled && row.type !== null && known.has(key);
    known.add(key);
    return isCopy;
  });
}
