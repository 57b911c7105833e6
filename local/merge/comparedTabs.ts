/** The tabs of a returned workbook next to the master's and its last kept copies. */
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { keptCopyOf, sentCopyName, sentTabOf } from './keptCopies.vi.ts';
import { cellText, codedCell, isOwn, matchRows } from './matchRows.ts';
import { cellInTable, formRows, type RowsOf, readUnitRows, type UnitRows } from './unitRows.ts';

/** A tab in the master, in the returned workbook, and as it was: when it was sent, else in the master's last kept copy. */
export interface ComparedTab {
  readonly tab: UnitRows;
  readonly copy: UnitRows;
  readonly base: UnitRows | null;
}

/** The tables that both workbooks have, with rows of units; tabs of which the returned one lacks a table; tabs that only it has. */
export function pairTabs(master: UnitBook, returned: UnitBook) {
  const lacking: string[] = [];
  const pairs = master.model.sheets.flatMap((sheet): ComparedTab[] => {
    const isCopy = keptCopyOf(sheet.name) !== null || sentTabOf(sheet.name) !== null;
    const tables = isCopy ? [] : master.rowsOf(sheet);
    const other = returned.model.sheets.find(({ name }) => name === sheet.name);
    if (other === undefined || tables.length === 0) return [];
    const copies = alike(tables, returned.rowsOf(other));
    const sent = alike(tables, sentTables(returned, sheet.name));
    return tables.flatMap((tab) => {
      const copy = copies.get(tab);
      if (!copy) lacking.push(sheet.name);
      const base = sent.get(tab) ?? lastKeptCopy(master, sheet.name, tab);
      return copy ? [{ tab, copy, base }] : [];
    });
  });
  const isOnlyThere = (sheet: SheetModel) =>
    sentTabOf(sheet.name) === null &&
    !master.model.sheets.some(({ name }) => name === sheet.name) &&
    returned.rowsOf(sheet).length > 0;
  const extra = master.link === undefined ? [] : returned.model.sheets.filter(isOnlyThere);
  return { pairs, lacking: [...new Set(lacking)], extra: extra.map(({ name }) => name) };
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

/** Each table with the one of the same columns in another copy of its tab, none twice. */
function alike(
  tables: readonly UnitRows[],
  copies: readonly UnitRows[],
): ReadonlyMap<UnitRows, UnitRows> {
  const free = [...copies];
  const found = new Map<UnitRows, UnitRows>();
  for (const tab of tables) {
    const counts = free.map((copy) => sharedColumns(tab, copy));
    const most = Math.max(0, ...counts);
    const [copy] = most > 0 ? free.splice(counts.indexOf(most), 1) : [];
    if (copy) found.set(tab, { ...copy, columns: readAlike(tab, copy) });
  }
  return found;
}

/** Columns of answers that both have. */
function sharedColumns(tab: UnitRows, copy: UnitRows): number {
  const keys = tab.linked?.keys;
  return [...readAlike(tab, copy).keys()].filter(
    (code) => tab.columns.has(code) && !keys?.has(code),
  ).length;
}

/** The columns of a copy but for those that, in itself, surely read as something else than in the tab. */
function readAlike(tab: UnitRows, copy: UnitRows): ReadonlyMap<string, number> {
  const [own, other] = [tab.linked?.says, copy.linked?.says];
  return new Map(
    [...copy.columns].filter(([code]) => {
      const [here, there] = [own?.get(code) ?? '', other?.get(code) ?? ''];
      return here === '' || there === '' || here === there;
    }),
  );
}

/** The tab as it was when the returned workbook was sent, which that workbook keeps. */
function sentTables({ model, sent: linked }: UnitBook, name: string): readonly UnitRows[] {
  if (linked) return linked.get(name) ?? [];
  const sent = model.sheets.find((sheet) => sheet.name === sentCopyName(name));
  return sent === undefined ? [] : formRows(sent);
}

/** The tab in the last final version that the master keeps. */
function lastKeptCopy({ model }: UnitBook, name: string, tab: UnitRows): UnitRows | null {
  const copies = model.sheets.flatMap((sheet) => {
    const kept = keptCopyOf(sheet.name);
    return kept?.tab === name ? [{ sheet, version: kept.version }] : [];
  });
  const [last] = copies.sort((a, b) => b.version - a.version);
  if (last === undefined) return null;
  return tab.linked ? keptInPlace(tab, last.sheet) : readUnitRows(last.sheet);
}

/** A kept copy of a tab that others made, where the rows still are whose they were. */
function keptInPlace(tab: UnitRows, sheet: SheetModel): UnitRows {
  const kept = { ...tab, sheet };
  const isSame = (row: number) =>
    [...tab.columns].every(([code, column]) => {
      if (!tab.linked?.keys.has(code)) return true;
      return cellText(cellInTable(tab, row, column)) === cellText(cellInTable(kept, row, column));
    });
  const units = [...tab.units].map(([unit, rows]): [string, number[]] => [
    unit,
    rows.filter(isSame),
  ]);
  return { ...kept, units: new Map(units) };
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
