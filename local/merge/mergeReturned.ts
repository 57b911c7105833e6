/** Takes a unit's own cells from the workbook it returned into the Department's. */

import type { CellChanged } from '../changedCell.ts';
import type { SheetModel, SpreadsheetModel, Value } from '../model.ts';
import { cellReference } from '../xlsx/references.ts';
import {
  type ComparedTab,
  missingRows,
  namesByUnit,
  type UnitBook,
  type UnplacedRow,
  unknownUnits,
  unplacedRows,
} from './comparedTabs.ts';
import { judgeCell, judgeOverFormula } from './judge.ts';
import { cellText, codedCell, matchRows, mayType } from './matchRows.ts';
import type { MergeConflict } from './mergeConflict.ts';
import { type NotCompared, notCompared } from './notCompared.ts';
import { type OutsideCells, outsideCells } from './outside.ts';
import { type PairedTabs, pairTabs } from './pairTabs.ts';
import { ownerOf } from './sender.ts';
import { cellInTable, spotIn, type UnitRows } from './unitRows.ts';
import { isWithdrawn } from './withdrawn.ts';
import { take, toldValue, writtenValue } from './writtenValue.ts';

interface Found extends MergeConflict {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** What the master's cell is given. */
  readonly value: Value;
}

export interface Merged extends Omit<PairedTabs, 'pairs'> {
  /** Whose workbook it is; null when nothing in it differs. */
  readonly unit: string | null;
  readonly taken: readonly MergeConflict[];
  /** The master's cells that were taken, as they were and are. */
  readonly cells: readonly CellChanged[];
  /** All that it had is blank now. */
  readonly isWithdrawn: boolean;
  readonly conflicts: readonly MergeConflict[];
  /** Cells that the master has and the returned workbook leaves blank, no copy telling why: kept. */
  readonly blanks: readonly MergeConflict[];
  /** Filled rows of the unit that are in the master only. */
  readonly missing: readonly UnplacedRow[];
  /** Of the unit; of every unit when nothing else differs. */
  readonly unplaced: readonly UnplacedRow[];
  /** Units of the returned workbook that the master has no row of. */
  readonly unknown: readonly string[];
  /** Other units whose rows differ in the returned workbook; none of them was touched. */
  readonly others: readonly string[];
  readonly notCompared: readonly NotCompared[];
  /** What is typed where nothing is compared: in rows of the unit, of every unit when nothing else differs. */
  readonly outside: readonly OutsideCells[];
}

/**
 * Changes the master. Whose workbook it is says the code or the name of the unit in its name, else
 * the only unit whose rows differ; a cell left blank is no difference. A cell is taken when the
 * master's is blank, or as it was when the workbook was sent, else in its last kept copy; when both have changed, it is a conflict. Throws UnclearOwnerError before anything is changed.
 */
export function mergeReturned(book: UnitBook, sent: UnitBook, file = sent.model.name): Merged {
  const [master, returned] = [book.model, sent.model];
  const { pairs: tabs, ...apart } = pairTabs(book, sent);
  const people = book.people();
  const found = tabs.flatMap((tab) => compareTab({ master, returned, people }, tab));
  // A form that was sent before others answered is blank where they did.
  const differing = found.filter(({ kind }) => kind !== 'blank');
  const units = unitsOf(differing);
  const unit = ownerOf(namesByUnit(tabs), file, units);
  const own = found.filter((one) => one.unit === unit);
  const whose = unit === null ? [...namesByUnit(tabs).keys()] : [unit];
  const outside = outsideCells(master, tabs, whose);
  const told = takeNew(own.filter(({ kind }) => kind !== 'blank'));
  return {
    unit,
    ...told,
    isWithdrawn: unit !== null && isWithdrawn(told.taken, tabs, unit, master),
    blanks: own.filter(({ kind }) => kind === 'blank'),
    missing: unit === null ? [] : tabs.flatMap((tab) => missingRows(master, tab, unit)),
    unplaced: whose.flatMap((one) => tabs.flatMap((tab) => unplacedRows(master, tab, one))),
    unknown: unknownUnits(tabs),
    notCompared: notCompared(master, tabs),
    outside,
    others: units.filter((one) => one !== unit),
    ...apart,
  };
}

/** What was taken of every unit, and what could not be compared. */
export type MergedAll = Omit<Merged, 'unit' | 'isWithdrawn' | 'blanks' | 'missing' | 'others'> & {
  readonly units: readonly string[];
};

/** Changes the master by the restricted workbook, which holds cells of every unit, and of people alone. */
export function mergeRestricted(book: UnitBook, own: UnitBook): MergedAll {
  const [master, restricted] = [book.model, own.model];
  const { pairs: tabs, ...apart } = pairTabs(book, own);
  const people = book.people();
  const all = tabs.flatMap((tab) => compareTab({ master, returned: restricted, people }, tab));
  const found = all.filter(({ kind }) => kind !== 'blank');
  const units = unitsOf(found);
  const every = [...namesByUnit(tabs).keys()];
  const unplaced = every.flatMap((unit) => tabs.flatMap((tab) => unplacedRows(master, tab, unit)));
  const outside = outsideCells(master, tabs, every);
  const isAsked = (name: string) => {
    const sheet = master.sheets.find((one) => one.name === name);
    const tables = sheet ? book.rowsOf(sheet) : [];
    return tables.some((tab) =>
      [...tab.columns.keys()].some((code) => isOfPeople(people, tab, code)),
    );
  };
  return {
    units,
    ...apart,
    absent: apart.absent.filter(isAsked),
    lacking: apart.lacking.filter(isAsked),
    unseen: apart.unseen.filter(isAsked),
    ...takeNew(found),
    unplaced,
    unknown: unknownUnits(tabs),
    notCompared: notCompared(master, tabs, (tab, code) => isOfPeople(people, tab, code)),
    outside,
  };
}

/** Whether a column of a table may count people; those of a table by year do. */
function isOfPeople(people: ReadonlySet<string>, tab: UnitRows, code: string): boolean {
  return tab.columns.has('nam') || people.has(code.split('.')[0] ?? code);
}

function unitsOf(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ unit }) => unit))];
}

function takeNew(found: readonly Found[]): Pick<Merged, 'taken' | 'cells' | 'conflicts'> {
  const taken = found.filter(({ kind }) => kind === 'new');
  return { taken, cells: taken.map(take), conflicts: found.filter(({ kind }) => kind !== 'new') };
}

/** The master, the returned workbook, and the codes of columns that count people. */
interface Books {
  readonly master: SpreadsheetModel;
  readonly returned: SpreadsheetModel;
  readonly people: ReadonlySet<string>;
}

function compareTab(books: Books, compared: ComparedTab): Found[] {
  const { master } = books;
  const { tab, copy, base, sent } = compared;
  return [...tab.units.keys()].flatMap((unit) => {
    const rows = matchRows(master, tab, copy, unit, sent);
    const kept =
      base === null ? new Map<number, number>() : matchRows(master, tab, base, unit, base);
    return [...rows].flatMap(([row, copied]) =>
      compareRow(books, { ...compared, unit, row, copied, kept: kept.get(row) }),
    );
  });
}

/** A unit's row, by its number in each of the three. */
interface RowPair extends ComparedTab {
  readonly unit: string;
  readonly row: number;
  readonly copied: number;
  readonly kept: number | undefined;
}

function compareRow({ master, returned, people }: Books, pair: RowPair): Found[] {
  const { unit, tab, row, copy, copied, base, kept } = pair;
  return [...tab.columns].flatMap(([code, column]): Found[] => {
    const cell = codedCell(copy, copied, code);
    const present = cellInTable(tab, row, column);
    if (cell === undefined || !mayType(master, tab, code, present)) return [];
    const spot = spotIn(tab, row, column);
    const there = spotIn(copy, copied, copy.columns.get(code) ?? column);
    const value = writtenValue(master, present, returned, cell);
    const seen = { cell, written: cellText({ value, style: 0 }) };
    const before = base === null || kept === undefined ? undefined : codedCell(base, kept, code);
    const was = before === undefined ? null : cellText(before);
    const kind = present?.formula
      ? judgeOverFormula(present, seen, was, {
          rows: there.row - spot.row,
          columns: there.column - spot.column,
        })
      : judgeCell(cellText(present), seen, was);
    if (kind === null) return [];
    const place = cellReference(spot.row, spot.column);
    const returnedPlace = cellReference(there.row, there.column);
    const texts = {
      before: toldValue(present?.value ?? '', master.locale),
      after: toldValue(value, master.locale),
      isOfPeople: isOfPeople(people, tab, code),
    };
    const { sheet } = tab;
    const found = { unit, tab: sheet.name, code, place, returnedPlace, ...texts, kind };
    return [{ ...found, sheet, ...spot, value }];
  });
}
