/** Finds, for a unit's rows in the master, the same rows in another copy of the tab. */
import type { CellModel, SpreadsheetModel } from '../model.ts';
import { pairSpares, sameSpares } from './spareRows.ts';
import { cellText, isKey, tableColumns, typedColumns } from './tableColumns.ts';
import { byRowKeys, cellInTable, type UnitRows, unitColumn } from './unitRows.ts';

/** What a row says in some columns. */
export function rowText(tab: UnitRows, row: number, codes: readonly string[]): string {
  return codes
    .map((code) => cellText(codedCell(tab, row, code)))
    .join('\n')
    .trim();
}

/**
 * Row of the master → row of the copy. The one row of a unit is that row. Several are known by
 * their locked cells (a school's name, a year and a source); spare rows, left over, by what was typed
 * in such cells, except those that may be a row whose locked cells were retyped. `sent`: the copy as
 * it was sent.
 */
export function matchRows(
  master: SpreadsheetModel,
  tab: UnitRows,
  copy: UnitRows,
  unit: string,
  sent: UnitRows | null = null,
): Map<number, number> {
  const free = [...(copy.units.get(unit) ?? [])];
  const rows = tab.units.get(unit) ?? [];
  const [only, ...others] = rows;
  if (tab.linked) return byRowKeys(tab, copy, rows, free);
  const [same, ...more] = free;
  const keyed = rows.map((row) => ({ row, keys: keysOf(master, tab, row) }));
  const codes = tableColumns(master, tab).telling;
  const isOne = only !== undefined && same !== undefined && others.length + more.length === 0;
  if (isOne && (codes.length === 0 || keyed.some(isNamed))) return new Map([[only, same]]);
  const matched = new Map<number, number>();
  const match = ({ row, keys }: KnownRow) => {
    const at = free.findIndex((other) => hasKeys(copy, other, keys));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found !== undefined) matched.set(row, found);
  };
  const named = keyed.filter(isNamed).sort((a, b) => b.keys.length - a.keys.length);
  named.forEach(match);
  const gone = named.filter(({ row }) => !matched.has(row));
  const said = (table: UnitRows, row: number) =>
    codes.map((code) => cellText(codedCell(table, row, code)));
  const spares = keyed.filter((one) => !isNamed(one)).map(({ row }) => row);
  if (gone.length > 0) {
    // A spare row that both call the same is that row, whatever became of another.
    for (const [row, found] of sameSpares({ tab, copy, said }, spares, free)) {
      matched.set(row, found);
      free.splice(free.indexOf(found), 1);
    }
    const held = heldRows({ master, tab, copy, sent, unit }, { named, gone, matched, free });
    free.splice(0, free.length, ...free.filter((row) => !held.has(row)));
  }
  const typed = typedColumns(master, tab);
  const pairs = pairSpares(
    {
      ...{ tab, copy, sent, unit, said },
      isFilled: (table, row) => rowText(table, row, typed) !== '',
    },
    spares.filter((row) => !matched.has(row)),
    free,
  );
  return new Map([...matched, ...pairs]);
}

/** A row of the master with the locked cells that tell which it is. */
interface KnownRow {
  readonly row: number;
  readonly keys: readonly [string, string][];
}

const isNamed = ({ keys }: KnownRow): boolean => keys.some(([code]) => code !== unitColumn);

/** Whether more than its unit tells which row of a table it is: no spare row. */
export function isNamedRow(master: SpreadsheetModel, tab: UnitRows, row: number): boolean {
  return tab.linked !== undefined || isNamed({ row, keys: keysOf(master, tab, row) });
}

function hasKeys(copy: UnitRows, row: number, keys: KnownRow['keys']): boolean {
  return keys.every(([code, text]) => cellText(codedCell(copy, row, code)) === text);
}

interface Tables {
  readonly master: SpreadsheetModel;
  readonly tab: UnitRows;
  readonly copy: UnitRows;
  readonly sent: UnitRows | null;
  readonly unit: string;
}

/**
 * Filled rows of the copy that may be a row of the master with other locked cells: where it stood,
 * or with its answers; any, where the rows have moved. None of them goes into a spare row, where
 * the same thing would be counted twice.
 */
function heldRows(
  { master, tab, copy, sent, unit }: Tables,
  rows: {
    readonly named: readonly KnownRow[];
    readonly gone: readonly KnownRow[];
    readonly matched: ReadonlyMap<number, number>;
    readonly free: readonly number[];
  },
): ReadonlySet<number> {
  const typed = typedColumns(master, tab);
  const filled = rows.free.filter((row) => rowText(copy, row, typed) !== '');
  const placeIn = (one: KnownRow, table: UnitRows | null) =>
    table?.units.get(unit)?.find((row) => hasKeys(table, row, one.keys));
  const held = rows.gone.flatMap((one) => {
    const before = placeIn(one, sent);
    const [table, at] = before === undefined || !sent ? [tab, one.row] : [sent, before];
    const [now, own] = [copy.units.get(unit) ?? [], table.units.get(unit) ?? []];
    const steps = rows.named.flatMap((other) => {
      const [from, to] = [placeIn(other, table), rows.matched.get(other.row)];
      return from === undefined || to === undefined ? [] : [to - from];
    });
    const moved = new Set([...steps, (now[0] ?? 0) - (own[0] ?? 0)]);
    const isStill = moved.size === 1 && now.length === own.length;
    const answers = typed.filter((code) => !one.keys.some(([key]) => key === code));
    const said = rowText(table, at, answers);
    const alike = filled.filter((row) => said !== '' && rowText(copy, row, answers) === said);
    const there = filled.filter((row) => isStill && moved.has(row - at));
    // A row that was not in the sent copy cannot have been retyped there.
    const isOlder = sent !== null && before === undefined;
    return there.length > 0 || isOlder ? [...there, ...alike] : filled;
  });
  return new Set(held);
}

/** Codes and texts of the locked cells of a row that are not calculated. */
function keysOf(master: SpreadsheetModel, tab: UnitRows, row: number): [string, string][] {
  return [...tab.columns].flatMap(([code, column]): [string, string][] => {
    const cell = cellInTable(tab, row, column);
    return isKey(master, tab, code, cell) ? [[code, cellText(cell)]] : [];
  });
}

/** The cell of a row in the column of a code; undefined when the tab has no such column. Some programs write no blank cell. */
export function codedCell(tab: UnitRows, row: number, code: string): CellModel | undefined {
  const column = tab.columns.get(code);
  if (column === undefined) return undefined;
  return cellInTable(tab, row, column) ?? { value: '', style: 0 };
}
