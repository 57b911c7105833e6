/** Finds, for the master's tabs, those of a returned workbook and what they were when it was sent. */
import type { SheetModel } from '../model.ts';
import type { ComparedTab, UnitBook } from './comparedTabs.ts';
import { keptCopyOf, sentCopyName, sentTabOf } from './keptCopies.vi.ts';
import { codeKey } from './sender.ts';
import { cellText } from './tableColumns.ts';
import { cellInTable, formRows, isOtherMoney, readUnitRows, type UnitRows } from './unitRows.ts';

export interface PairedTabs {
  readonly pairs: readonly ComparedTab[];
  /** Tabs of the master that the returned workbook does not have, and those of which it lacks a table. */
  readonly absent: readonly string[];
  readonly lacking: readonly string[];
  /** Tabs that are hidden in the returned workbook, so that nothing of them is read. */
  readonly unseen: readonly string[];
  /** Tabs that only the returned workbook has, and that say something. */
  readonly extra: readonly string[];
  /** Tabs that were renamed: their name in the master and in the returned workbook. */
  readonly renamed: readonly (readonly [name: string, there: string])[];
}

/** The tables that both workbooks have, with rows of units; a tab of another name is known by its columns. */
export function pairTabs(master: UnitBook, returned: UnitBook): PairedTabs {
  const [absent, lacking, unseen] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const renamed: [string, string][] = [];
  const pairs = master.model.sheets.flatMap((sheet): ComparedTab[] => {
    const tables = isCopy(sheet) ? [] : master.rowsOf(sheet);
    if (tables.length === 0) return [];
    const named = returned.model.sheets.find(({ name }) => name === sheet.name);
    const other = named ?? renamedTab(tables, master, returned);
    if (other === undefined) {
      absent.add(sheet.name);
      return [];
    }
    if (named === undefined) renamed.push([sheet.name, other.name]);
    const there = returned.rowsOf(other);
    const lost = other.hidden && there.length === 0 ? unseen : lacking;
    const copies = alike(tables, there);
    const sent = alike(tables, sentTables(returned, sheet.name));
    return tables.flatMap((tab) => {
      const copy = copies.get(tab);
      if (!copy) lost.add(sheet.name);
      const before = sent.get(tab) ?? null;
      const base = before ?? lastKeptCopy(master, sheet.name, tab);
      return copy ? [{ tab, copy, base, sent: before }] : [];
    });
  });
  const extra = newTabs(master, returned)
    .filter((sheet) => saysSomething(sheet) && !renamed.some(([, there]) => there === sheet.name))
    .map(({ name }) => name);
  return {
    pairs,
    absent: [...absent],
    lacking: [...lacking],
    unseen: [...unseen],
    extra,
    renamed,
  };
}

const isCopy = ({ name }: SheetModel): boolean =>
  keptCopyOf(name) !== null || sentTabOf(name) !== null;

/** Tabs that the master has no tab of that name for. */
function newTabs(master: UnitBook, returned: UnitBook): SheetModel[] {
  return returned.model.sheets.filter(
    (sheet) => !isCopy(sheet) && !master.model.sheets.some(({ name }) => name === sheet.name),
  );
}

function saysSomething({ cells }: SheetModel): boolean {
  return [...cells.values()].some((row) => [...row.values()].some((cell) => cellText(cell) !== ''));
}

/** The only new tab that has all the columns of these tables. */
function renamedTab(
  tables: readonly UnitRows[],
  master: UnitBook,
  returned: UnitBook,
): SheetModel | undefined {
  const [found, ...others] = newTabs(master, returned).filter((sheet) => {
    const copies = alike(tables, returned.rowsOf(sheet));
    return tables.every((tab) =>
      [...tab.columns.keys()].every((code) => copies.get(tab)?.columns.has(code)),
    );
  });
  return others.length === 0 ? found : undefined;
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
    if (copy) found.set(tab, { ...copy, columns: readAlike(tab, copy), units: unitsAs(tab, copy) });
  }
  return found;
}

/** The rows of a copy under the master's own spelling of a unit's code: "pgd_hai_an " is PGD_HAI_AN. */
function unitsAs(tab: UnitRows, copy: UnitRows): ReadonlyMap<string, readonly number[]> {
  const units = new Map<string, readonly number[]>();
  for (const [unit, rows] of copy.units) {
    const [same, ...others] = tab.units.has(unit)
      ? [unit]
      : [...tab.units.keys()].filter((one) => codeKey(one) === codeKey(unit));
    const known = same !== undefined && others.length === 0 ? same : unit;
    units.set(known, [...(units.get(known) ?? []), ...rows]);
  }
  return units;
}

/** Columns of answers that both have. */
function sharedColumns(tab: UnitRows, copy: UnitRows): number {
  const keys = tab.linked?.keys;
  return [...readAlike(tab, copy).keys()].filter(
    (code) => tab.columns.has(code) && !keys?.has(code),
  ).length;
}

/** The columns of a copy but for those that, in itself, surely read as something else than in the tab, or in another unit. */
function readAlike(tab: UnitRows, copy: UnitRows): ReadonlyMap<string, number> {
  const [own, other] = [tab.linked?.says, copy.linked?.says];
  return new Map(
    [...copy.columns].filter(([code]) => {
      const [here, there] = [own?.get(code) ?? '', other?.get(code) ?? ''];
      if (isOtherMoney(tab, copy, code)) return false;
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
