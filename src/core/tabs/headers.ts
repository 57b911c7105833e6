/** Header rows of a sheet that someone else made: one path of words a column, matched with labels. */
import type { Field } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import { cellAt, type Grid } from '../workbook.ts';
import type { Column } from './column.ts';

/** The words above a column, top row first. */
export interface HeaderPath {
  readonly at: number;
  readonly parts: readonly string[];
  /** The parts joined: what is shown to a person and kept in the settings. */
  readonly text: string;
}

export interface LabelMatch {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly paths: readonly HeaderPath[];
  readonly firstRow: number;
  readonly headerRow: number;
}

const deepest = 4;
const rowsAbove = 8;

/** The header paths of rows `from` up to but not including `to`. */
export function headerPaths(grid: Grid, from: number, to: number): HeaderPath[] {
  const width = Math.max(0, ...grid.values.slice(from, to).map((row) => row.length));
  const paths: HeaderPath[] = [];
  for (let at = 0; at < width; at++) {
    const parts: string[] = [];
    for (let row = from; row < to; row++) {
      const part = headerCell(grid, row, at, to);
      if (part !== '' && part !== parts[parts.length - 1]) parts.push(part);
    }
    paths.push({ at, parts, text: parts.join(' / ') });
  }
  return paths;
}

/** A header cell; an empty one takes the word to its left when a merge or a lower header says so. */
function headerCell(grid: Grid, row: number, column: number, bottom: number): string {
  const own = words(grid, row, column);
  if (own !== '') return own;
  const merge = grid.merges?.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (merge) return words(grid, merge.row, merge.column);
  const lower = row < bottom - 1 && words(grid, row + 1, column) !== '';
  return lower && column > 0 && !isLowest(grid, row, bottom) ? leftWord(grid, row, column) : '';
}

function isLowest(grid: Grid, row: number, bottom: number): boolean {
  return row === bottom - 1 || grid.values[row + 1] === undefined;
}

function leftWord(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left--) {
    const word = words(grid, row, left);
    if (word !== '') return yearIn(words(grid, row + 1, left)) === null ? '' : word;
  }
  return '';
}

function words(grid: Grid, row: number, column: number): string {
  return cellAt(grid, row, column).shown.replace(/\s+/g, ' ').trim();
}

/** The header depth, and its columns, that match most of the outline's columns exactly. */
export function matchLabels(grid: Grid, columns: readonly Column[]): LabelMatch {
  let best: LabelMatch = { places: new Map(), paths: [], firstRow: 1, headerRow: 0 };
  const labels = labelIndex(columns);
  for (let from = 0; from < Math.min(rowsAbove, grid.values.length); from++) {
    if (!(grid.values[from] ?? []).some((value) => value !== '')) continue;
    for (let to = from + 1; to <= Math.min(from + deepest, grid.values.length); to++) {
      const paths = headerPaths(grid, from, to);
      const places = placeColumns(paths, labels);
      if (places.size > best.places.size) {
        best = { places, paths, firstRow: underNumbers(grid, to), headerRow: to - 1 };
      }
    }
  }
  return best;
}

/** Official tables number their columns under the header: (1), (2), … */
function underNumbers(grid: Grid, row: number): number {
  const cells = (grid.shown[row] ?? []).filter((shown) => shown.trim() !== '');
  const numbers = cells.map((shown) => Number(/^\(?(\d{1,2})\)?$/.exec(shown.trim())?.[1]));
  const counted = numbers.every((number, index) => number === index + 1);
  return counted && cells.length > 2 ? row + 1 : row;
}

function placeColumns(
  paths: readonly HeaderPath[],
  labels: ReadonlyMap<string, readonly Column[]>,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const path of paths) {
    const column = columnOf(path, labels);
    if (column) places.set(column.code, [...(places.get(column.code) ?? []), path.at]);
  }
  return places;
}

/** The column whose label one part of the path is, the lowest part first; null when none or two. */
function columnOf(path: HeaderPath, labels: ReadonlyMap<string, readonly Column[]>): Column | null {
  const year = pathYear(path);
  const whole = path.parts.length > 1 ? [path.parts.join(' ')] : [];
  for (const part of [...whole, ...[...path.parts].reverse()]) {
    const hits = (labels.get(labelKey(part)) ?? []).filter(
      (column) => column.year === null || column.year === year,
    );
    if (hits.length === 1) return hits[0] ?? null;
    if (hits.length > 1) return null;
  }
  return null;
}

/** The year of the lowest part that names just one: a section's title may hold a date. */
function pathYear(path: HeaderPath): number | null {
  for (const part of [...path.parts].reverse()) {
    const year = yearIn(part);
    if (year !== null) return year;
  }
  return null;
}

function labelIndex(columns: readonly Column[]): Map<string, Column[]> {
  const index = new Map<string, Column[]>();
  for (const column of columns) {
    for (const key of new Set(fieldLabels(column.field).map(labelKey))) {
      index.set(key, [...(index.get(key) ?? []), column]);
    }
  }
  return index;
}

/** Every wording that means the field. */
export function fieldLabels(field: Field): string[] {
  const wordings = [field.label, field.code, ...(field.aliases ?? [])];
  return field.dispatch ? [...wordings, field.dispatch] : wordings;
}

/** A label without its year, numbering, brackets and punctuation, for comparing only. */
export function labelKey(label: string): string {
  return looseKey(label)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(nam )?20\d\d\b/g, ' ')
    .replace(/^\s*([ivx]+|\d+)(\.\d+)*[.)]\s+/, ' ')
    .replace(/[^a-z0-9_]+/g, ' ')
    .trim();
}

/** The one year that the words name, or null. */
export function yearIn(text: string): number | null {
  const years = new Set(text.match(/\b20\d\d\b/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
