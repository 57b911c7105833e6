/** Each unit's rows of the reference tabs. */
import type { Outline } from '../../outline/schema.ts';
import type { Binding } from '../tabs/binding.ts';
import type { TabBinding } from '../tabs/columns.ts';
import { type ReferenceRow, referenceRowReader } from './referenceRows.ts';
import type { Stranger, UnitFinder } from './unitFinder.ts';
import type { Unit } from './units.ts';

/** Reference table → a unit's rows in it. */
type Tables = Readonly<Record<string, readonly ReferenceRow[]>>;

/** Where each unit's rows are in a reference table, and how one is read. */
interface TableRows {
  readonly name: string;
  readonly rows: ReadonlyMap<Unit, readonly number[]>;
  readonly readRow: (row: number) => ReferenceRow | null;
}

/** Finds every unit's rows at once; reads those of a unit when it is asked for. */
export function readReferences(
  binding: Binding,
  finder: UnitFinder,
  outline: Outline,
  strangers: Stranger[],
): (unit: Unit) => Tables {
  const tables = Object.entries(outline.references).map(([name, reference]): TableRows => {
    const tab = binding.references[name];
    if (!tab) return { name, rows: new Map(), readRow: () => null };
    const readRow = referenceRowReader(tab, reference, outline.years);
    return { name, rows: tableRows(tab, readRow, finder, strangers), readRow };
  });
  return (unit) =>
    Object.fromEntries(
      tables.map(({ name, rows, readRow }) => {
        const read = (rows.get(unit) ?? []).map(readRow);
        return [name, read.filter((row): row is ReferenceRow => row !== null)];
      }),
    );
}

/** The rows of each unit; only a row of nobody's is read, for what to say of it. */
function tableRows(
  tab: TabBinding,
  readRow: TableRows['readRow'],
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
