/** Where each field is in a tab of the form: by its code row. */

import { columnCodes, type Field } from '../../outline/schema.ts';
import { cellAt, type Grid } from '../workbook.ts';
import type { Column } from './column.ts';
import { type HeaderPath, headerPaths } from './headers.ts';

/** Code rows are within the first rows only. */
const rowsSearched = 12;

export interface TabBinding {
  readonly grid: Grid;
  /** First row under the headers, from 0. */
  readonly firstRow: number;
  /** The row findings about columns point to. */
  readonly headerRow: number;
  /** Column code ("so_vu_tiep_nhan.2021") → column from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly Column[];
  readonly doubled: readonly { readonly column: Column; readonly at: readonly number[] }[];
  /** Columns with a header that the outline does not have: kept, listed, not read. */
  readonly outside: readonly { readonly at: number; readonly label: string }[];
}

/** The columns of these fields, in order. */
export function columnsOf(fields: readonly Field[], years: readonly number[]): Column[] {
  return fields.flatMap((field) =>
    columnCodes(field, years).map((code, index) => ({
      code,
      field,
      year: field.yearly ? (years[index] ?? null) : null,
    })),
  );
}

/** Binds a tab's columns; never fails: what is not found is in `missing`. */
export function bindColumns(grid: Grid, columns: readonly Column[]): TabBinding {
  const codeRow = findCodeRow(grid, columns);
  if (codeRow >= 0) return bindCodes(grid, columns, codeRow);
  return settle({ grid, columns, places: new Map(), paths: [], firstRow: 1, headerRow: 0 });
}

/** Whether the tab has a row of these columns' codes. */
export function hasCodeRow(grid: Grid, columns: readonly Column[]): boolean {
  return findCodeRow(grid, columns) >= 0;
}

function findCodeRow(grid: Grid, columns: readonly Column[]): number {
  const codes = new Set(columns.map((column) => column.code));
  let best = -1;
  let most = 1;
  for (let row = 0; row < Math.min(rowsSearched, grid.values.length); row++) {
    const hits = (grid.values[row] ?? []).filter((value) => codes.has(readCode(value))).length;
    if (hits > most) [best, most] = [row, hits];
  }
  return best;
}

function readCode(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function bindCodes(grid: Grid, columns: readonly Column[], codeRow: number): TabBinding {
  const places = new Map<string, number[]>();
  (grid.values[codeRow] ?? []).forEach((value, at) => {
    const code = readCode(value);
    if (code !== '') places.set(code, [...(places.get(code) ?? []), at]);
  });
  const paths = headerPaths(grid, 0, codeRow);
  const firstRow = codeRow + 1;
  return settle({ grid, columns, places, paths, firstRow, headerRow: codeRow });
}

interface Found {
  readonly grid: Grid;
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly paths: readonly HeaderPath[];
  readonly firstRow: number;
  readonly headerRow: number;
}

/** A column that is there twice is not read, unless it is a key: which of the two is right is not ours to say. */
function settle({ grid, columns, places, paths, firstRow, headerRow }: Found): TabBinding {
  const bound = new Map<string, number>();
  const mayLack = grid.linked !== undefined;
  const missing: Column[] = [];
  const doubled: { column: Column; at: readonly number[] }[] = [];
  for (const column of columns) {
    const at = places.get(column.code) ?? [];
    const first = at[0];
    if (first === undefined) {
      if (column.field.kind !== 'native' && !mayLack) missing.push(column);
    } else if (at.length > 1) doubled.push({ column, at });
    if (first !== undefined && (at.length === 1 || column.field.kind === 'key')) {
      bound.set(column.code, first);
    }
  }
  const known = new Set(columns.flatMap((column) => places.get(column.code) ?? []));
  const outside = paths
    .filter((path) => !known.has(path.at) && path.text !== '')
    .map((path) => ({ at: path.at, label: path.text }));
  return { grid, firstRow, headerRow, columns: bound, missing, doubled, outside };
}

/** The cell of a column in a row; an empty cell when the column is not bound. */
export function boundCell(binding: TabBinding, row: number, code: string) {
  return cellAt(binding.grid, row, binding.columns.get(code) ?? -1);
}
