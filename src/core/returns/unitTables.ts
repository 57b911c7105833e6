/** Each unit's rows of the reference tabs. */
import type { Outline, ReferenceTab } from '../../outline/schema.ts';
import { addTo } from '../lib/groupBy.ts';
import type { Binding } from '../tabs/binding.ts';
import { columnsOf, type TabBinding } from '../tabs/columns.ts';
import { mostOfUnit, refuseTooMany } from './mostRows.ts';
import { type ReferenceRow, referenceRow } from './referenceRows.ts';
import type { RowAnswers } from './rowAnswers.ts';
import { answerReader, type RowReader } from './rowReaders.ts';
import type { Stranger, UnitFinder } from './unitFinder.ts';
import type { Unit } from './units.ts';

/** Each unit's rows in the reference tables, by table; read when they are asked for. */
export interface UnitTables {
  /** Cell by cell, those with nothing but keys too. */
  readonly cells: (unit: Unit) => Readonly<Record<string, readonly RowAnswers[]>>;
  /** What they say. */
  readonly rows: (unit: Unit) => Readonly<Record<string, readonly ReferenceRow[]>>;
}

/** Where each unit's rows are in a reference table, and how one is read. */
interface TableRows {
  readonly name: string;
  readonly rows: ReadonlyMap<Unit, readonly number[]>;
  readonly readCells: RowReader;
  readonly readRow: (row: number) => ReferenceRow | null;
}

/** Finds every unit's rows at once; reads those of a unit when it is asked for. */
export function readReferences(
  binding: Binding,
  finder: UnitFinder,
  outline: Outline,
  strangers: Stranger[],
): UnitTables {
  const names = Object.keys(outline.references);
  const tables = Object.entries(outline.references).flatMap(([name, reference]): TableRows[] => {
    const tab = binding.references[name];
    if (!tab) return [];
    const readCells = answerReader(tab, reference.fields, outline.years);
    const saysNothing = emptyRows(tab, reference, outline.years);
    const readRow = (row: number) =>
      saysNothing(row) ? null : referenceRow(row, readCells(row), reference, outline.years);
    return [{ name, rows: tableRows(tab, readRow, finder, strangers), readCells, readRow }];
  });
  const gather = <Row>(unit: Unit, read: (table: TableRows, row: number) => Row | null) => {
    const found: Record<string, readonly Row[]> = Object.fromEntries(
      names.map((name) => [name, []]),
    );
    for (const table of tables) {
      const own = table.rows.get(unit) ?? [];
      found[table.name] = own.flatMap((row) => read(table, row) ?? []);
    }
    return found;
  };
  return {
    cells: (unit) => gather(unit, ({ readCells }, row) => readCells(row)),
    rows: (unit) => gather(unit, ({ readRow }, row) => readRow(row)),
  };
}

/** Tells a row with nothing in it but what the Department wrote: of every unit's twenty most are such. */
function emptyRows(
  { grid, columns }: TabBinding,
  { fields, shape }: ReferenceTab,
  years: readonly number[],
): (row: number) => boolean {
  const telling = fields.filter(
    ({ code, locked }) => !locked || (shape.rows === 'establishments' && code === shape.name),
  );
  const at = columnsOf(telling, years).flatMap(({ code }) => columns.get(code) ?? []);
  return (row) => {
    const values = grid.values[row] ?? [];
    return at.every((column) => (values[column] ?? '') === '');
  };
}

/** The rows of each unit; only a row of nobody's is read, for what to say of it. */
function tableRows(
  tab: TabBinding,
  readRow: (row: number) => ReferenceRow | null,
  finder: UnitFinder,
  strangers: Stranger[],
): Map<Unit, number[]> {
  const rows = new Map<Unit, number[]>();
  for (let row = tab.firstRow; row < tab.grid.values.length; row++) {
    const { unit, stranger } = finder(tab, row);
    if (unit) addTo(rows, unit, row);
    const read = stranger ? readRow(row) : null;
    if (stranger && read?.filled) strangers.push(remarkOf(stranger, read));
  }
  refuseTooMany(rows.values(), tab.grid.name, mostOfUnit);
  return rows;
}

/** A row without a code and with one text alone is a remark, such as "Tổng cộng" under a table. */
function remarkOf(stranger: Stranger, { answers }: ReferenceRow): Stranger {
  const filled = [...answers.values()].filter((answer) => !answer.blank);
  const [only] = filled;
  const remark = stranger.code === '' && filled.length === 1 && only?.reading.number === null;
  return remark ? { ...stranger, place: only.place, reason: 'free-text' } : stranger;
}
