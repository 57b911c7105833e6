/** The columns of values in a block without header: apart from blank ones, levels, ordinals and totals. */
import { type BlockColumn, type BlockShape, isFigureCell } from './blockShape.ts';

/** Columns that may hold values where no header names them; null when several readings are possible. */
export function plainColumns(
  { body, columns, names }: BlockShape,
  boxes: number,
): readonly BlockColumn[] | null {
  const of = (at: number) => body.map((row) => row[at] ?? '');
  const isBlank = ({ at }: BlockColumn) => of(at).every((cell) => cell === '');
  const hasFigures = ({ at }: BlockColumn) => of(at).some(isFigureCell);
  const first = columns.findIndex(hasFigures);
  // Words before the figures name a level or a place.
  const wordless = columns.filter(
    (column, at) => isBlank(column) || hasFigures(column) || (first >= 0 && at > first),
  );
  const numbers = wordless.filter((column) => isBlank(column) || hasFigures(column));
  const kept = numbers.length > boxes ? withoutExtras(numbers, of, names) : numbers;
  if (kept === null) return null;
  const lastFigure = kept.map(hasFigures).lastIndexOf(true);
  const trailing = wordless.filter(({ at }) => at > (kept[lastFigure]?.at ?? -1));
  const notes = trailing
    .filter((column) => !isBlank(column) && !hasFigures(column))
    .map((column) => ({ ...column, isNote: true }));
  if (kept.length <= boxes) return names >= 0 && kept.length < boxes ? null : [...kept, ...notes];
  const filled = kept.filter((column, at) =>
    isSpaced(kept, isBlank) ? at % 2 === 0 : !isBlank(column),
  );
  if (filled.length === boxes || names < 0) return [...filled, ...notes];
  return null;
}

/** Every other column is blank: they only keep the others apart. */
function isSpaced(
  columns: readonly BlockColumn[],
  isBlank: (column: BlockColumn) => boolean,
): boolean {
  return columns.length > 2 && columns.every((column, at) => at % 2 === 0 || isBlank(column));
}

/** Without a column that counts the rows, and without one that adds up the others; null when that is not sure. */
function withoutExtras(
  columns: readonly BlockColumn[],
  of: (at: number) => readonly string[],
  names: number,
): readonly BlockColumn[] | null {
  const numberOf = (cell: string) =>
    /^\d+$/.test(cell) ? Number(cell) : cell === '' ? 0 : Number.NaN;
  const isOrdinal = ({ at }: BlockColumn) => {
    const own = of(at).map(numberOf);
    return own.length > 1 && own.every((one, row) => one === (own[0] ?? 0) + row) && own[0] === 1;
  };
  const [head, ...rest] = columns;
  const counted = head && names < 0 && isOrdinal(head) ? rest : columns;
  const last = counted.map(({ at }) => of(at).some((cell) => cell !== '')).lastIndexOf(true);
  const before = counted.slice(0, last);
  const total = counted[last];
  if (!total) return counted;
  const isTotal = of(total.at).every((cell, row) => {
    const parts = before.map(({ at }) => numberOf(of(at)[row] ?? ''));
    return numberOf(cell) === parts.reduce((sum, one) => sum + one, 0);
  });
  const rows = of(total.at).filter((cell) => numberOf(cell) > 0);
  if (!isTotal || before.length < 2) return counted;
  // One row alone may add up by chance: with a blank column in it, either reading is possible.
  const isSure = rows.length > 1 || before.every(({ at }) => of(at).some((cell) => cell !== ''));
  return isSure ? counted.filter((column) => column !== total) : null;
}
