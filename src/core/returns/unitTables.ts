/** Each unit's rows of the reference tabs. */
import type { Outline } from '../../outline/schema.ts';
import type { Binding } from '../tabs/binding.ts';
import type { TabBinding } from '../tabs/columns.ts';
import { type Answer, answerReader } from './answers.ts';
import { type ReferenceRow, referenceRow } from './referenceRows.ts';
import type { Stranger, UnitFinder } from './unitFinder.ts';
import type { Unit } from './units.ts';

/** The answers of one row, by column code. */
type RowAnswers = ReadonlyMap<string, Answer>;

/** A unit's rows in the reference tables, by table. */
export interface UnitTables {
  /** Cell by cell, those with nothing but keys too. */
  readonly cells: Readonly<Record<string, readonly RowAnswers[]>>;
  /** What they say. */
  readonly rows: Readonly<Record<string, readonly ReferenceRow[]>>;
}

/** Where each unit's rows are in a reference table, and how one is read. */
interface TableRows {
  readonly name: string;
  readonly rows: ReadonlyMap<Unit, readonly number[]>;
  readonly readCells: (row: number) => RowAnswers;
  readonly readRow: (row: number, cells: RowAnswers) => ReferenceRow | null;
}

/** Finds every unit's rows at once; reads those of a unit when it is asked for. */
export function readReferences(
  binding: Binding,
  finder: UnitFinder,
  outline: Outline,
  strangers: Stranger[],
): (unit: Unit) => UnitTables {
  const tables = Object.entries(outline.references).flatMap(([name, reference]): TableRows[] => {
    const tab = binding.references[name];
    if (!tab) return [];
    const readCells = answerReader(tab, reference.fields, outline.years);
    const readRow = (row: number, cells: RowAnswers) =>
      referenceRow(row, cells, reference, outline.years);
    const read = (row: number) => readRow(row, readCells(row));
    return [{ name, rows: tableRows(tab, read, finder, strangers), readCells, readRow }];
  });
  return (unit) => {
    const cells: Record<string, readonly RowAnswers[]> = {};
    const said: Record<string, readonly ReferenceRow[]> = {};
    for (const name of Object.keys(outline.references)) [cells[name], said[name]] = [[], []];
    for (const { name, rows, readCells, readRow } of tables) {
      const own = rows.get(unit) ?? [];
      const read = own.map(readCells);
      cells[name] = read;
      said[name] = own.flatMap((row, at) => readRow(row, read[at] ?? new Map()) ?? []);
    }
    return { cells, rows: said };
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
    if (unit) rows.set(unit, [...(rows.get(unit) ?? []), row]);
    const read = stranger ? readRow(row) : null;
    if (stranger && read?.filled) strangers.push(remarkOf(stranger, read));
  }
  return rows;
}

/** A row without a code and with one text alone is a remark, such as "Tổng cộng" under a table. */
function remarkOf(stranger: Stranger, { answers }: ReferenceRow): Stranger {
  const filled = [...answers.values()].filter((answer) => !answer.blank);
  const [only] = filled;
  const remark = stranger.code === '' && filled.length === 1 && only?.reading.number === null;
  return remark ? { ...stranger, place: only.place, reason: 'free-text' } : stranger;
}
