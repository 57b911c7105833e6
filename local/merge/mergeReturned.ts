/** Takes a unit's own cells from the workbook it returned into the Department's. */

import type { CellChanged } from '../changedCell.ts';
import {
  missingRows,
  namesByUnit,
  type UnitBook,
  type UnplacedRow,
  unknownUnits,
  unplacedRows,
  type WithoutRow,
  withoutRow,
} from './comparedTabs.ts';
import { compareTab, type FoundCell } from './compareTab.ts';
import type { MergeConflict } from './mergeConflict.ts';
import { type NotCompared, notCompared } from './notCompared.ts';
import { newNotes } from './notes.ts';
import { type OutsideCells, outsideCells, outsideOwn } from './outside.ts';
import { type PairedTabs, pairTabs } from './pairTabs.ts';
import { saidBy } from './saidBy.ts';
import { ownerOf } from './sender.ts';
import { isWithdrawn } from './withdrawn.ts';
import { take } from './writtenValue.ts';

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
  /** Cells of people that belong in the restricted workbook. */
  readonly apart: readonly OutsideCells[];
  /** Filled rows of the unit that are in the master only. */
  readonly missing: readonly UnplacedRow[];
  /** Tables in which it has no row of its unit. */
  readonly withoutRow: readonly WithoutRow[];
  /** What it says in the cells that the unit types in, blank ones too: place in the master → text. */
  readonly said: ReadonlyMap<string, string>;
  /** Of the unit; of every unit when nothing else differs. */
  readonly unplaced: readonly UnplacedRow[];
  /** Units of the returned workbook that the master has no row of. */
  readonly unknown: readonly string[];
  /** Other units whose rows differ in the returned workbook; none of them was touched. */
  readonly others: readonly string[];
  readonly notCompared: readonly NotCompared[];
  /** What is typed where nothing is compared: in rows of the unit, of every unit when nothing else differs. */
  readonly outside: readonly OutsideCells[];
  /** Cells with a note that the master's have not. */
  readonly noted: readonly OutsideCells[];
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
  const outside = [
    ...outsideCells(master, tabs, whose),
    ...outsideOwn(master, returned, people.own),
  ];
  const isApart = ({ isOfPeople }: FoundCell) => isOfPeople && people.areApart;
  const here = own.filter((one) => !isApart(one));
  const told = takeNew(here.filter(({ kind }) => kind !== 'blank'));
  return {
    unit,
    ...told,
    apart: returnedPlaces(own.filter((one) => isApart(one) && one.kind !== 'blank')),
    isWithdrawn: unit !== null && isWithdrawn(told.taken, tabs, unit, master),
    blanks: here.filter(({ kind }) => kind === 'blank'),
    missing: unit === null ? [] : tabs.flatMap((tab) => missingRows(master, tab, unit)),
    withoutRow: unit === null ? [] : withoutRow(tabs, unit),
    said: unit === null ? new Map() : saidBy(master, tabs, unit),
    unplaced: whose.flatMap((one) => tabs.flatMap((tab) => unplacedRows(master, tab, one))),
    unknown: unknownUnits(tabs),
    notCompared: notCompared(master, tabs),
    outside,
    noted: newNotes(master, tabs, whose),
    others: units.filter((one) => one !== unit),
    ...apart,
  };
}

/** What was taken of every unit, and what could not be compared. */
export type MergedAll = Omit<
  Merged,
  'unit' | 'isWithdrawn' | 'blanks' | 'missing' | 'others' | 'apart' | 'withoutRow' | 'said'
> & {
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
    return tables.some((tab) => [...tab.columns.keys()].some((code) => people.has(tab, code)));
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
    notCompared: notCompared(master, tabs, people.has),
    outside,
    noted: newNotes(master, tabs, every),
  };
}

/** By tab, where they are in the returned workbook. */
function returnedPlaces(found: readonly FoundCell[]): OutsideCells[] {
  return [...new Set(found.map(({ tab }) => tab))].map((tab) => ({
    tab,
    places: found.filter((one) => one.tab === tab).map(({ returnedPlace }) => returnedPlace),
  }));
}

function unitsOf(found: readonly FoundCell[]): string[] {
  return [...new Set(found.map(({ unit }) => unit))];
}

function takeNew(found: readonly FoundCell[]): Pick<Merged, 'taken' | 'cells' | 'conflicts'> {
  const taken = found.filter(({ kind }) => kind === 'new');
  return { taken, cells: taken.map(take), conflicts: found.filter(({ kind }) => kind !== 'new') };
}
