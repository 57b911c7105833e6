/** The words over the columns of the form's own tabs, and the labels that mean a field. */
import type { Field } from '../../outline/schema.ts';
import { rememberedLabels, rememberedWith } from '../lib/remembered.ts';
import { isInArea } from '../sheet/places.ts';
import { looseKey } from '../text/text.ts';
import { cellAt, type Grid } from '../workbook.ts';

/** The words above a column, top row first. */
export interface HeaderPath {
  readonly at: number;
  readonly parts: readonly string[];
  /** The parts joined: what is shown to a person and kept in the settings. */
  readonly text: string;
}

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
  const merge = grid.merges?.find((area) => isInArea(area, row, column));
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

/** Every wording that means the field. */
export function fieldLabels(field: Field): string[] {
  const wordings = [field.label, field.code, ...(field.aliases ?? [])];
  return field.dispatch ? [...wordings, field.dispatch] : wordings;
}

/** A label without its year, numbering, brackets and punctuation, for comparing only. */
export const labelKey = rememberedLabels((label) =>
  looseKey(label)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(nam )?20\d\d\b/g, ' ')
    .replace(/^\s*([ivx]+|\d+)(\.\d+)*[.)]\s+/, ' ')
    .replace(/[^a-z0-9_]+/g, ' ')
    .trim(),
);

/** Every wording that means the field, for comparing. */
export const labelKeys = rememberedWith((field: Field): readonly string[] =>
  fieldLabels(field).map(labelKey),
);

/** The one year that the words name, or null. */
function yearIn(text: string): number | null {
  const years = new Set(text.match(/\b20\d\d\b/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
