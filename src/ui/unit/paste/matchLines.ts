/** A pasted block on the lines of a form: rows found by name, years by their header, else in order. */
import { compareKey, nameKey } from '../../../core/text/text.ts';
import { isStateWord, isYearHead } from '../form/patterns.vi.ts';
import { splitBlock } from './readBlock.ts';

/** A line that takes a block's row: a school, a question. */
export interface PasteLine {
  readonly id: string;
  readonly name: string;
  /** Other words for it. */
  readonly aliases: readonly string[];
  readonly cells: readonly {
    readonly id: string;
    readonly year: number | null;
    readonly text: string;
  }[];
}

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
  /** The year of each value, where a header gives it. */
  readonly years: readonly (number | null)[];
}

/** `from`: the line where a block without names begins. */
export function matchLines(text: string, lines: readonly PasteLine[], from: string): Pasted {
  const block = splitBlock(text);
  const header = block.find((row) => row.filter(isYearHead).length >= 2);
  const body = block.filter((row) => row !== header);
  const named = body.filter((row) => nameColumn(row) >= 0).length * 2 > body.length;
  const start = named ? Math.max(0, ...body.map((row) => nameColumn(row))) + 1 : 0;
  const years = header
    ? header.slice(start).map((one) => (isYearHead(one) ? yearOf(one) : null))
    : [];
  const first = Math.max(
    0,
    lines.findIndex(({ id }) => id === from),
  );
  const rows = body.map((row, index): PastedRow => {
    const values = row.slice(start);
    if (!named) {
      const line = lines[first + index];
      return { name: '', values, lines: line ? [line] : [] };
    }
    const name = row
      .slice(0, start)
      .filter((one) => !/^\d*$/.test(one))
      .join(' ');
    return { name, values, lines: candidates(name, lines) };
  });
  return {
    rows: onlyOnce(rows.filter((row) => row.values.some((value) => value !== ''))),
    byName: named,
    years,
  };
}

function yearOf(text: string): number {
  return Number(/20\d\d/.exec(text)?.[0]);
}

/** Where a row's name ends: its last cell of words before the first figure; -1 when it has none. */
function nameColumn(row: readonly string[]): number {
  const figure = row.findIndex((cell, at) => at > 0 && /^[\d.,\s]+$/.test(cell));
  const ahead = figure < 0 ? row.length - 1 : figure;
  for (let at = Math.min(ahead, 2); at >= 0; at--) {
    const cell = row[at] ?? '';
    if (/\p{L}{2}/u.test(cell) && !isStateWord(cell) && (at < ahead || figure < 0)) return at;
  }
  return -1;
}

function candidates(name: string, lines: readonly PasteLine[]): PasteLine[] {
  const names = ({ name: own, aliases }: PasteLine) => [own, ...aliases];
  const same = lines.filter((line) =>
    names(line).some((one) => compareKey(one) === compareKey(name)),
  );
  if (same.length > 0) return same;
  const alike = lines.filter((line) => names(line).some((one) => nameKey(one) === nameKey(name)));
  if (alike.length > 0) return alike;
  const near = lines
    .map((line) => ({
      line,
      far: Math.min(...names(line).map((one) => distance(nameKey(one), nameKey(name)))),
    }))
    .filter(({ far }) => far <= 3)
    .sort((one, other) => one.far - other.far);
  // Never sure: a person says which it is.
  return near.length === 1 && near[0]
    ? [near[0].line, near[0].line]
    : near.map(({ line }) => line).slice(0, 5);
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

function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      now[at] = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + same,
      );
    }
    before = now;
  }
  return before[other.length] ?? 0;
}

/** What a row puts into a line: each value into its year's cell, else in order from `skip`. */
export function changesOf(
  { values }: PastedRow,
  line: PasteLine,
  years: readonly (number | null)[],
  skip = 0,
): { readonly id: string; readonly from: string; readonly to: string }[] {
  const byYear = years.some((year) => year !== null);
  return values.flatMap((to, at) => {
    const cell = byYear
      ? line.cells.find(({ year }) => year !== null && year === years[at])
      : line.cells[at + skip];
    return cell && to !== '' ? [{ id: cell.id, from: cell.text, to }] : [];
  });
}
