/** The tables of a returned workbook next to the master's: rows without a place, units that one of them lacks. */
import type { SpreadsheetModel } from '../model.ts';
import { codedCell, isNamedRow, matchRows, rowText } from './matchRows.ts';
import { areNear } from './nearNames.vi.ts';
import { cellText, isOwn, tableColumns, typedColumns } from './tableColumns.ts';
import { cellInTable, type RowsOf, type UnitRows } from './unitRows.ts';

/** A tab in the master, in the returned workbook, and as it was: when it was sent, else in the master's last kept copy. */
export interface ComparedTab {
  readonly tab: UnitRows;
  readonly copy: UnitRows;
  readonly base: UnitRows | null;
  /** The base, where it is what was sent. */
  readonly sent: UnitRows | null;
}

/** A workbook, and how its tabs tell their units' rows. */
export interface UnitBook {
  readonly model: SpreadsheetModel;
  readonly rowsOf: RowsOf;
  /** The confirmed link of a sheet that others made, by which its copies are read. */
  readonly link?: string;
  /** Columns of a linked sheet that are not merged. */
  readonly left?: readonly string[];
  /** The tabs of a linked sheet as they were when it was sent, by their own names. */
  readonly sent?: ReadonlyMap<string, readonly UnitRows[]>;
  /** What of it counts people; asked only of the master. */
  readonly people: () => PeopleIn;
}

/** Where numbers may point at somebody. */
export interface PeopleIn {
  has(tab: UnitRows, code: string): boolean;
  /** A restricted workbook holds them instead. */
  readonly areApart: boolean;
  /** Tabs that the Department alone types in. */
  readonly own: readonly string[];
}

/** A row by its number from 0; of a turned table the column of the tab. */
export interface LineOf {
  readonly row: number;
  readonly turned: boolean;
}

/** A row that has no row in the other workbook. */
export interface UnplacedRow extends LineOf {
  readonly unit: string;
  readonly tab: string;
  /** The master has one row of the unit, and this workbook several. */
  readonly isRepeated?: boolean;
  /** The row of the master that it may be, with other words for what it is of. */
  readonly like?: LineOf | null;
}

/** The rows of a unit that match no row of the master and say something that was not sent. */
export function unplacedRows(
  master: SpreadsheetModel,
  { tab, copy, sent }: ComparedTab,
  unit: string,
): UnplacedRow[] {
  const own = copy.units.get(unit) ?? [];
  const matched = matchRows(master, tab, copy, unit, sent);
  const placed = new Set(matched.values());
  const left = own.filter((row) => !placed.has(row));
  if (left.length === 0) return [];
  const typed = typedColumns(master, tab);
  const before = new Set(sent?.units.get(unit)?.map((row) => rowText(sent, row, typed)));
  const isNew = (said: string) => said !== '' && !before.has(said);
  const rows = tab.units.get(unit) ?? [];
  const isRepeated = rows.length === 1 && own.length > 1;
  const isTold = (row: number) => isNamedRow(master, tab, row) || rowText(tab, row, typed) !== '';
  const gone = rows.filter((row) => !matched.has(row) && isTold(row));
  const telling = (table: UnitRows, row: number) =>
    tableColumns(master, tab).telling.map((code) => cellText(codedCell(table, row, code)));
  return left
    .filter((row) => isNew(rowText(copy, row, typed)))
    .map((row) => {
      const [own] = telling(copy, row);
      const like =
        gone.find((one) => areNear(telling(tab, one)[0] ?? '', own ?? '')) ??
        gone.find((one) => one === row) ??
        gone[0];
      const lines = {
        ...whereIs(copy, row),
        like: like === undefined ? null : whereIs(tab, like),
      };
      return { unit, tab: tab.sheet.name, isRepeated, ...lines };
    });
}

/** The filled rows of a unit in the master that match no row of the returned workbook, which it had when it was sent. */
export function missingRows(
  master: SpreadsheetModel,
  { tab, copy, sent }: ComparedTab,
  unit: string,
): UnplacedRow[] {
  if (!copy.units.has(unit)) return [];
  const matched = matchRows(master, tab, copy, unit, sent);
  const had = sent && matchRows(master, tab, sent, unit, sent);
  const isFilled = (row: number): boolean =>
    [...tab.columns].some(([code, column]) => {
      const cell = cellInTable(tab, row, column);
      return isOwn(master, tab, code, cell) && cellText(cell) !== '';
    });
  return (tab.units.get(unit) ?? [])
    .filter((row) => !matched.has(row) && isFilled(row) && had?.has(row) !== false)
    .map((row) => ({ unit, ...whereIs(tab, row), tab: tab.sheet.name }));
}

/** A table in which the returned workbook has no row of its unit. */
export interface WithoutRow {
  readonly tab: string;
  /** Its rows, or columns, beyond those that the master has of their units: one of them may be the unit's. */
  readonly more: readonly (LineOf & { readonly unit: string })[];
}

/** The column in which a unit explains its figures, in every form. */
const explanationColumn = 'giai_trinh';

/** A code that was retyped, or a row that was deleted. */
export function withoutRow(tabs: readonly ComparedTab[], unit: string): WithoutRow[] {
  return (
    tabs
      .filter(({ tab, copy }) => tab.units.has(unit) && !copy.units.has(unit))
      // In a sheet that others made only who explains has a row in the tab of explanations.
      .filter(({ tab }) => !(tab.linked && tab.columns.has(explanationColumn)))
      .map(({ tab, copy }) => ({
        tab: tab.sheet.name,
        more: [...copy.units].flatMap(([other, rows]) =>
          rows.length > (tab.units.get(other)?.length ?? rows.length)
            ? rows.map((row) => ({ unit: other, ...whereIs(copy, row) }))
            : [],
        ),
      }))
  );
}

function whereIs({ linked }: UnitRows, row: number): LineOf {
  return linked?.turned ? { row: row - 1, turned: true } : { row, turned: false };
}

/** Unit → its name as the first tab has it, '' where none has. */
export function namesByUnit(tabs: readonly ComparedTab[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { tab } of tabs) {
    for (const [unit, [row]] of tab.units) {
      const name = row === undefined ? '' : cellText(codedCell(tab, row, nameColumn));
      if (!names.get(unit)) names.set(unit, name);
    }
  }
  return names;
}

/** The column that says a unit's name, in every form. */
const nameColumn = 'ten_don_vi';

/** Units of the returned workbook that the master has no row of. */
export function unknownUnits(tabs: readonly ComparedTab[]): string[] {
  const known = new Set(tabs.flatMap(({ tab }) => [...tab.units.keys()]));
  const returned = new Set(tabs.flatMap(({ copy }) => [...copy.units.keys()]));
  return [...returned].filter((unit) => !known.has(unit));
}
