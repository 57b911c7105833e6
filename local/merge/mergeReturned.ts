/** Takes a unit's own cells from the workbook it returned into the Department's. */

import type { CellChanged } from '../changedCell.ts';
import type { CellModel, SheetModel, SpreadsheetModel } from '../model.ts';
import { formatOf, takeCell } from '../services/cells.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import { loading, showsError } from '../xlsx/readCell.ts';
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
import { cellText, codedCell, isOwn, matchRows } from './matchRows.ts';
import type { MergeConflict } from './mergeConflict.ts';
import { type NotCompared, notCompared } from './notCompared.ts';
import { type PairedTabs, pairTabs } from './pairTabs.ts';
import { ownerOf } from './sender.ts';
import { cellInTable, spotIn } from './unitRows.ts';
import { isWithdrawn } from './withdrawn.ts';

interface Found extends MergeConflict {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
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
  const found = tabs.flatMap((tab) => compareTab({ master, people }, tab));
  // A form that was sent before others answered is blank where they did.
  const differing = found.filter(({ kind }) => kind !== 'blank');
  const units = unitsOf(differing);
  const unit = ownerOf(namesByUnit(tabs), file, units);
  const own = found.filter((one) => one.unit === unit);
  const told = takeNew(
    master,
    returned,
    own.filter(({ kind }) => kind !== 'blank'),
  );
  return {
    unit,
    ...told,
    isWithdrawn: unit !== null && isWithdrawn(told.taken, tabs, unit, master),
    blanks: own.filter(({ kind }) => kind === 'blank'),
    missing: unit === null ? [] : tabs.flatMap((tab) => missingRows(master, tab, unit)),
    unplaced: (unit === null ? [...namesByUnit(tabs).keys()] : [unit]).flatMap((one) =>
      tabs.flatMap((tab) => unplacedRows(master, tab, one)),
    ),
    unknown: unknownUnits(tabs),
    notCompared: notCompared(master, tabs),
    others: units.filter((one) => one !== unit),
    ...apart,
  };
}

type OfAll = Pick<Merged, 'taken' | 'cells' | 'conflicts' | 'unplaced' | 'unknown'>;

/** What was taken of every unit, and the rows without a place. */
export type MergedAll = OfAll & { readonly units: readonly string[] };

/** Changes the master by the restricted workbook, which holds cells of every unit. */
export function mergeRestricted(book: UnitBook, own: UnitBook): MergedAll {
  const [master, restricted] = [book.model, own.model];
  const { pairs: tabs } = pairTabs(book, own);
  const people = book.people();
  const all = tabs.flatMap((tab) => compareTab({ master, people }, tab));
  const found = all.filter(({ kind }) => kind !== 'blank');
  const units = unitsOf(found);
  return {
    units,
    ...takeNew(master, restricted, found),
    unplaced: units.flatMap((unit) => tabs.flatMap((tab) => unplacedRows(master, tab, unit))),
    unknown: unknownUnits(tabs),
  };
}

function unitsOf(found: readonly Found[]): string[] {
  return [...new Set(found.map(({ unit }) => unit))];
}

function takeNew(
  master: SpreadsheetModel,
  returned: SpreadsheetModel,
  found: readonly Found[],
): Pick<Merged, 'taken' | 'cells' | 'conflicts'> {
  const taken = found.filter(({ kind }) => kind === 'new');
  const cells = taken.map((one) => take(master, returned, one));
  return { taken, cells, conflicts: found.filter(({ kind }) => kind !== 'new') };
}

/** The master, and the codes of its columns that count people. */
interface Master {
  readonly master: SpreadsheetModel;
  readonly people: ReadonlySet<string>;
}

function compareTab({ master, people }: Master, compared: ComparedTab): Found[] {
  const { tab, copy, base } = compared;
  return [...tab.units.keys()].flatMap((unit) => {
    const rows = matchRows(master, tab, copy, unit);
    const kept = base === null ? new Map<number, number>() : matchRows(master, tab, base, unit);
    return [...rows].flatMap(([row, copied]) =>
      compareRow({ master, people }, { ...compared, unit, row, copied, kept: kept.get(row) }),
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

function compareRow({ master, people }: Master, pair: RowPair): Found[] {
  const { unit, tab, row, copy, copied, base, kept } = pair;
  return [...tab.columns].flatMap(([code, column]): Found[] => {
    const cell = codedCell(copy, copied, code);
    const present = cellInTable(tab, row, column);
    if (cell === undefined || !isOwn(master, tab, code, present)) return [];
    const before = base === null || kept === undefined ? undefined : codedCell(base, kept, code);
    const kind = judge(cellText(present), cell, before === undefined ? null : cellText(before));
    if (kind === null) return [];
    const spot = spotIn(tab, row, column);
    const there = spotIn(copy, copied, copy.columns.get(code) ?? column);
    const place = cellReference(spot.row, spot.column);
    const returnedPlace = cellReference(there.row, there.column);
    const [field = code] = code.split('.');
    const isOfPeople = tab.columns.has('nam') || people.has(field);
    const texts = { before: cellText(present), after: cellText(cell), isOfPeople };
    const { sheet } = tab;
    const found = { unit, tab: sheet.name, code, place, returnedPlace, ...texts, kind };
    return [{ ...found, sheet, ...spot, cell }];
  });
}

/** `before` is null where no copy was kept; then a blank cell in either says nothing. */
function judge(
  master: string,
  cell: CellModel,
  before: string | null,
): MergeConflict['kind'] | null {
  const returned = cellText(cell);
  if (returned === master) return null;
  if (returned === '' && before === null) return 'blank';
  if (returned === (before ?? '')) return null;
  if (returned === loading || showsError(returned)) return 'no-value';
  return master === (before ?? '') ? 'new' : 'conflict';
}

/** Writes what the unit saw to a text column, never a number or date that a program made from it. */
function take(master: SpreadsheetModel, returned: SpreadsheetModel, found: Found): CellChanged {
  const { sheet, row, column, cell } = found;
  const target = takeCell(sheet, row, column);
  const was = { ...target };
  const isText = formatOf(master, target) === '@';
  target.value = isText
    ? showValue(cell.value, formatOf(returned, cell), master.locale)
    : cell.value;
  sheet.touched.add('cells');
  return { sheet, row, column, was, is: { ...target } };
}
