/** Rows of placed cells as a tab of the form. */
import type { Area, CellValue, Grid, Place } from '../workbook.ts';
import { below, type PlacedCell, type PlacedRow } from './placedCells.ts';

/** A tab of the form with its code row. */
export function toGrid(
  name: string,
  rows: readonly PlacedRow[],
  asked?: readonly ReadonlyMap<string, boolean>[],
): Grid {
  const codes = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const headed = codes.map((code) => (code.startsWith(below('')) ? '' : code));
  const cells = rows.map((row) => codes.map((code) => row.get(code) ?? null));
  const table = <T>(head: readonly T[], pick: (cell: PlacedCell | null) => T): T[][] => [
    [...head],
    ...cells.map((row) => row.map(pick)),
  ];
  const typed = new Map<string, string>();
  const merges: Area[] = [];
  cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.typed !== undefined) typed.set(`${at + 1} ${column}`, cell.typed);
      if (cell?.merged) merges.push({ row: at + 1, column, rows: 1, columns: 1 });
    });
  });
  const first = cells[0]?.[0]?.place ?? null;
  return {
    name,
    values: table<CellValue>(headed, (cell) => cell?.cell.value ?? ''),
    shown: table<string>(headed, (cell) => cell?.cell.shown ?? ''),
    formats: table<string>(
      headed.map(() => ''),
      (cell) => cell?.cell.format ?? '',
    ),
    merges,
    linked: {
      places: table<Place | null>(
        headed.map(() => first),
        (cell) => cell?.place ?? null,
      ),
      typed,
      denominators: new Map(
        codes.flatMap((code, at) =>
          code.startsWith(below('')) ? [[code.slice(below('').length), at]] : [],
        ),
      ),
      ...(asked && { asked: [new Map<string, boolean>(), ...asked] }),
    },
  };
}
