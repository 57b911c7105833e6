/** A pasted block on the lines of a form: rows found by name, columns by their header, else in order. */
import { type BlockColumn, blockShape, saysLabel } from './blockShape.ts';
import { exact, likely } from './lineNames.ts';
import type { LineCell, PasteLine } from './pasteLine.ts';
import { plainColumns } from './plainColumns.ts';
import { splitBlock } from './readBlock.ts';

export interface PastedRow {
  /** As it was pasted; '' in a block without names. */
  readonly name: string;
  readonly values: readonly string[];
  /** Lines that may be meant: one is sure, several or none are asked. */
  readonly lines: readonly PasteLine[];
}

export interface Pasted {
  readonly rows: readonly PastedRow[];
  readonly byName: boolean;
  /** What each value of a row is. */
  readonly columns: readonly BlockColumn[];
  /** The header says which column is what. */
  readonly byHeader: boolean;
  /** The box of its line where a block without names or header begins, from 0. */
  readonly start: number;
  /** Columns and rows of the block that nothing takes, by their names. */
  readonly leftOut: readonly string[];
  /** Several readings of the columns are possible: nothing is written before the header is pasted too. */
  readonly unclear: boolean;
}

/** `from`: the box in which the block was pasted; a block without names begins there. */
export function matchLines(text: string, lines: readonly PasteLine[], from: string): Pasted {
  const isKnown = (cell: string) => cell.length > 1 && exact(cell, lines).length > 0;
  const shape = blockShape(splitBlock(text), isKnown);
  const named = shape.names >= 0;
  const first = Math.max(
    0,
    lines.findIndex((line) => line.cells.some(({ id }) => id === from)),
  );
  const cell = lines[first]?.cells.findIndex(({ id }) => id === from) ?? 0;
  const boxes = Math.max(0, ...lines.map((line) => figureBoxes(line).length));
  const headed = shape.columns.filter((column) => isHeaded(column, lines));
  const byHeader = headed.length > 0;
  const start = named || byHeader ? 0 : Math.max(0, cell);
  const plain = byHeader ? headed : plainColumns(shape, boxes - start);
  const columns = plain ?? shape.columns;
  const rows = shape.body.map((row, index): PastedRow => {
    const values = columns.map(({ at }) => row[at] ?? '');
    if (named) return { ...nameOf(row, shape.names, lines), values };
    const line = lines[first + index];
    return { name: '', values, lines: line ? [line] : [] };
  });
  const isUsed = ({ at }: BlockColumn) => columns.some((column) => column.at === at);
  const unused = shape.columns.filter((column) => !isUsed(column) && column.label !== '');
  return {
    rows: onlyOnce(rows.filter((row) => row.values.some((value) => value !== ''))),
    byName: named,
    columns,
    byHeader,
    start,
    leftOut: [...unused.map(({ label }) => label), ...shape.totals],
    unclear: plain === null,
  };
}

function figureBoxes({ cells }: PasteLine): readonly LineCell[] {
  const figures = cells.filter(({ prose }) => !prose);
  return figures.length > 0 ? figures : cells;
}

/** The header names a year of the lines, or one of their boxes. */
function isHeaded({ year, label }: BlockColumn, lines: readonly PasteLine[]): boolean {
  const cells = lines.flatMap((line) => line.cells);
  if (year !== null) return cells.some((cell) => cell.year === year);
  return cells.some((cell) => cell.year === null && saysLabel(label, cell.label));
}

/** The lines that a row may mean: by its name, else by the name with the words next to it. */
function nameOf(row: readonly string[], at: number, lines: readonly PasteLine[]) {
  const name = row[at] ?? '';
  const beside = [row[at - 1] ?? '', row[at + 1] ?? ''].filter((cell) => /\p{L}{2}/u.test(cell));
  const found = exact(name, lines);
  if (found.length === 1 || name === '') return { name, lines: found };
  for (const cell of beside) {
    for (const both of [`${cell} ${name}`, `${name} · ${cell}`]) {
      const narrowed = exact(both, found.length > 0 ? found : lines);
      if (narrowed.length === 1) return { name, lines: narrowed };
    }
  }
  return { name, lines: likely(name, lines) };
}

/** Two rows of one name are both asked. */
function onlyOnce(rows: readonly PastedRow[]): PastedRow[] {
  const times = new Map<string, number>();
  for (const { lines } of rows) {
    if (lines.length === 1 && lines[0]) times.set(lines[0].id, (times.get(lines[0].id) ?? 0) + 1);
  }
  return rows.map((row) => {
    const [line] = row.lines;
    const twice = row.lines.length === 1 && line && (times.get(line.id) ?? 0) > 1;
    return twice ? { ...row, lines: [line, line] } : row;
  });
}

/** A value that is written: the box, what it holds now, what it will hold. */
export interface PastedChange {
  readonly id: string;
  readonly year: number | null;
  readonly from: string;
  readonly to: string;
}

/** What a row puts into a line: by the header's years and words, else in order; each box takes one value. */
export function changesOf({ values }: PastedRow, line: PasteLine, pasted: Pasted): PastedChange[] {
  const taken = new Set<string>();
  const [only] = line.cells.length === 1 ? line.cells : [];
  return pasted.columns.flatMap((column, at): PastedChange[] => {
    const to = values[at] ?? '';
    if (to === '') return [];
    const cell = only?.year === null ? only : cellOf(column, at, line, pasted, taken);
    if (!cell || taken.has(cell.id)) return [];
    taken.add(cell.id);
    return [{ id: cell.id, year: cell.year, from: cell.text, to }];
  });
}

function cellOf(
  column: BlockColumn,
  at: number,
  line: PasteLine,
  { byHeader, start }: Pasted,
  taken: ReadonlySet<string>,
): LineCell | undefined {
  if (byHeader) {
    const own = line.cells.filter(({ year }) => year === column.year);
    const said = own.filter(({ label }) => saysLabel(column.label, label));
    if (column.year === null) return said[0];
    return (said.length > 0 ? said : own).find(({ id }) => !taken.has(id));
  }
  const boxes = figureBoxes(line);
  return column.isNote ? line.cells.find((cell) => !boxes.includes(cell)) : boxes[start + at];
}
