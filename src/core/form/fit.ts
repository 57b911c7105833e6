/** A table of the form fitted to a tab as it is: where its columns and rows are, or will be. */

import { columnLetters } from '../../ooxml/columnLetters.ts';
import type { Field } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import type { CellValue } from '../workbook.ts';
import type { FormColumn } from './columns.ts';
import type { FormTable } from './form.ts';
import { headerRows } from './form.ts';
import { groupWhile, type PlacedColumn } from './header.ts';
import type { RowRun, TabPlace } from './places.ts';
import type { FormRow } from './rows.ts';

/** A row of the tab that the form looks after. */
interface FittedRow {
  /** From 0. */
  readonly row: number;
  /** What the lists put there; null for a row that was there already. */
  readonly added: FormRow | null;
  /** What tells it apart, as the tab has it or will have it. */
  readonly keys: readonly string[];
}

export interface FittedTable {
  readonly table: FormTable;
  /** Row of the codes, from 0. */
  readonly codeRow: number;
  readonly columns: readonly PlacedColumn[];
  /** Of these, the columns that the tab has not. */
  readonly addedColumns: readonly PlacedColumn[];
  /** Of these, columns whose code was wiped out. */
  readonly lostCodes: readonly PlacedColumn[];
  readonly rows: readonly FittedRow[];
  /** Empty rows below that are ready to be typed in. */
  readonly spare: { readonly row: number; readonly count: number };
}

/** The table on a new tab. */
export function fitNew(table: FormTable): FittedTable {
  const columns = table.columns.map((column, at) => ({ column, at }));
  const rows = table.rows.map((added, index) => addedRow(table, added, headerRows.first + index));
  return {
    table,
    codeRow: headerRows.codes,
    columns,
    addedColumns: columns,
    lostCodes: [],
    rows,
    spare: { row: headerRows.first + rows.length, count: table.spare },
  };
}

/** The table on a tab with these values; null when the tab has no code row, so is not ours. */
export function fitPresent(
  table: FormTable,
  values: readonly (readonly CellValue[])[],
): FittedTable | null {
  const codeRow = findCodeRow(table, values);
  if (codeRow < 0) return null;
  const { found, lost } = findColumns(table, values[codeRow] ?? []);
  const known = new Set([...found, ...lost].map(({ column }) => column));
  const width = Math.max(0, ...values.map((row) => row.length));
  const addedColumns = table.columns
    .filter((column) => !known.has(column))
    .map((column, index) => ({ column, at: width + index }));
  const columns = [...found, ...lost, ...addedColumns].sort((one, other) => one.at - other.at);
  const present = presentRows(table, values, columns, codeRow + 1);
  const end = Math.max(codeRow + 1, values.length);
  const added = missingRows(table, values, columns, present).map((row, index) =>
    addedRow(table, row, end + index),
  );
  const spare = { row: end + added.length, count: table.spare };
  const keys = keyColumns(table, columns);
  const there = present.map((row) => ({
    row,
    added: null,
    keys: keys.map((at) => String(values[row]?.[at] ?? '')),
  }));
  const rows = [...there, ...added];
  return { table, codeRow, columns, addedColumns, lostCodes: lost, rows, spare };
}

function addedRow({ keys }: FormTable, added: FormRow, row: number): FittedRow {
  return { row, added, keys: keys.map((code) => String(added[code] ?? '')) };
}

/** Where the fitted table is, for formulas. */
export function tabPlace(fitted: FittedTable): TabPlace {
  const { table, codeRow, columns, rows, spare } = fitted;
  const end = Math.max(codeRow + 1, ...rows.map(({ row }) => row), spare.row + spare.count - 1);
  const last = end + table.tail;
  return {
    tab: table.name,
    firstRow: codeRow + 2,
    lastRow: last + 1,
    letters: new Map(columns.map(({ column, at }) => [column.code, columnLetters(at)])),
    runs: runsByKey(rows),
  };
}

/** By the first key, and by the first two. */
function runsByKey(rows: readonly FittedRow[]): ReadonlyMap<string, readonly RowRun[]> {
  const runs = new Map<string, { first: number; last: number }[]>();
  for (const { row, keys } of rows) {
    const [first = '', second] = keys.map((key) => key.toLowerCase());
    for (const key of second === undefined ? [first] : [first, `${first}|${second}`]) {
      const there = runs.get(key) ?? [];
      const last = there[there.length - 1];
      if (last?.last === row) last.last = row + 1;
      else there.push({ first: row + 1, last: row + 1 });
      runs.set(key, there);
    }
  }
  return runs;
}

/** Rows that follow one another. */
export function rowRuns(rows: readonly FittedRow[]): FittedRow[][] {
  return groupWhile(rows, (before, after) => before.row + 1 === after.row);
}

const rowsSearched = 12;

function findCodeRow(table: FormTable, values: readonly (readonly CellValue[])[]): number {
  const codes = new Set(table.columns.map(({ code }) => code));
  const hits = values
    .slice(0, rowsSearched)
    .map((row) => row.filter((value) => codes.has(String(value).trim())).length);
  const most = Math.max(0, ...hits);
  return most > 1 ? hits.indexOf(most) : -1;
}

/** A run of blank codes as long as the columns missing between its neighbours is those columns. */
function findColumns(table: FormTable, codes: readonly CellValue[]) {
  const at = (column: FormColumn) =>
    codes.findIndex((value) => String(value).trim() === column.code);
  const found = table.columns.map((column) => ({ column, at: at(column) }));
  const lost = groupWhile(found, (before, after) => before.at < 0 === after.at < 0)
    .filter(([first]) => first !== undefined && first.at < 0)
    .flatMap((gap) => {
      const index = found.indexOf(gap[0] as PlacedColumn);
      const start = index === 0 ? 0 : (found[index - 1]?.at ?? -1) + 1;
      const end = found[index + gap.length]?.at ?? codes.length;
      const blank = codes.slice(start, end).every((value) => String(value).trim() === '');
      if (end - start !== gap.length || !blank) return [];
      return gap.map(({ column }, step) => ({ column, at: start + step }));
    });
  return { found: found.filter((placed) => placed.at >= 0), lost };
}

function presentRows(
  table: FormTable,
  values: readonly (readonly CellValue[])[],
  columns: readonly PlacedColumn[],
  first: number,
): number[] {
  const [key] = keyColumns(table, columns);
  return values
    .map((row, index) => (index >= first && text(row[key ?? 0]) !== '' ? index : -1))
    .filter((index) => index >= 0);
}

/** Rows of the lists that the tab has not; a unit's spare rows only when it has none left. */
function missingRows(
  table: FormTable,
  values: readonly (readonly CellValue[])[],
  columns: readonly PlacedColumn[],
  present: readonly number[],
): FormRow[] {
  const places = keyColumns(table, columns);
  const fields = table.keys.map(
    (code) => table.columns.find((column) => column.code === code)?.field,
  );
  const keyOf = (read: (index: number) => CellValue | undefined) =>
    fields.map((field, index) => compared(field, text(read(index)))).join('|');
  const stands = new Set(
    present.map((row) => keyOf((index) => values[row]?.[places[index] ?? -1])),
  );
  return table.rows.filter((row) => !stands.has(keyOf((index) => row[table.keys[index] ?? ''])));
}

/** A choice compares by its code, whichever of its words is there. */
function compared(field: Field | undefined, typed: string): string {
  const key = looseKey(typed);
  const options = field?.options ?? [];
  const option = options.find(({ code, label }) => [code, label].map(looseKey).includes(key));
  return option?.code ?? key;
}

function keyColumns(table: FormTable, columns: readonly PlacedColumn[]): number[] {
  return table.keys.map(
    (code) => columns.find(({ column }) => column.code === code)?.at ?? Number.MAX_SAFE_INTEGER,
  );
}

function text(value: CellValue | undefined): string {
  return value === undefined ? '' : String(value).trim();
}
