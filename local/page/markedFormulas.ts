/** The formulas of a tab on the way to the page. */
import type { MarkedFormula } from '../calc/rowMarks.ts';

/** Each text is sent once, for hundreds of rows share it: sent cell by cell they are twenty times as long. */
export interface ToldFormulas {
  /** As calc/rowMarks.ts writes them. */
  readonly texts: readonly string[];
  /** One list of numbers a cell: row, column, index into `texts`, then the fixed rows (`$7`) of its formula. */
  readonly cells: readonly (readonly number[])[];
}

/** Each by `keyOf` of its cell. */
export function markedFormulas(
  { texts, cells }: ToldFormulas,
  keyOf: (cell: { readonly row: number; readonly column: number }) => number,
): Map<number, MarkedFormula> {
  return new Map(
    cells.map(([row = 0, column = 0, index = 0, ...rows]) => [
      keyOf({ row, column }),
      { text: texts[index] ?? '', rows },
    ]),
  );
}
