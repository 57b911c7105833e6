/** The tables of a returned workbook next to the master's: rows without a place, units that one of them lacks. */
import type { SpreadsheetModel } from '../model.ts';
import { cellText, codedCell, isOwn, matchRows } from './matchRows.ts';
import { cellInTable, type RowsOf, type UnitRows } from './unitRows.ts';

/** A tab in the master, in the returned workbook, and as it was: when it was sent, else in the master's last kept copy. */
export interface ComparedTab {
  readonly tab: UnitRows;
  readonly copy: UnitRows;
  readonly base: UnitRows | null;
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
  /** Codes of columns, without their years, whose numbers may point at somebody; asked only of the master. */
  readonly people: () => ReadonlySet<string>;
}

/** A row of the returned workbook that is filled and has no row in the master. */
export interface UnplacedRow {
  readonly unit: string;
  readonly tab: string;
  /** In the returned workbook, from 0. */
  readonly row: number;
}

/** The filled rows of a unit that match no row of the master. */
export function unplacedRows(
  master: SpreadsheetModel,
  { tab, copy }: ComparedTab,
  unit: string,
): UnplacedRow[] {
  const placed = new Set(matchRows(master, tab, copy, unit).values());
  const isFilled = (row: number): boolean =>
    [...copy.columns].filter(([code]) => cellText(codedCell(copy, row, code)) !== '').length > 1;
  return (copy.units.get(unit) ?? [])
    .filter((row) => !placed.has(row) && isFilled(row))
    .map((row) => ({ unit, tab: tab.sheet.name, row }));
}

/** The filled rows of a unit in the master that match no row of the returned workbook. */
export function missingRows(
  master: SpreadsheetModel,
  { tab, copy }: ComparedTab,
  unit: string,
): UnplacedRow[] {
  if (!copy.units.has(unit)) return [];
  const matched = matchRows(master, tab, copy, unit);
  const isFilled = (row: number): boolean =>
    [...tab.columns].some(([code, column]) => {
      const cell = cellInTable(tab, row, column);
      return isOwn(master, tab, code, cell) && cellText(cell) !== '';
    });
  return (tab.units.get(unit) ?? [])
    .filter((row) => !matched.has(row) && isFilled(row))
    .map((row) => ({ unit, tab: tab.sheet.name, row }));
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
