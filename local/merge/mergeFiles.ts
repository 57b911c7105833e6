/** Merges files that units returned, one after another: what was taken, what was refused, each cell before and after. */

import { callBundle } from '../callBundle.ts';
import type { CellChanged } from '../changedCell.ts';
import { openGas } from '../gas.ts';
import { toldFile } from '../inputFile.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { mayTellName } from '../properties/mayTellName.ts';
import { CommandRefusal } from '../refusal.ts';
import { formatOf } from '../services/cells.ts';
import { ownMachine } from '../words.vi.ts';
import { showValue } from '../xlsx/format/showValue.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import type { UnitBook } from './comparedTabs.ts';
import { keepsLink, linkedRows, type ReadBy, sentRows } from './linkedRows.ts';
import { type Merged, mergeReturned } from './mergeReturned.ts';
import { UnclearOwnerError } from './sender.ts';
import { formRows } from './unitRows.ts';
import { say } from './words.vi.ts';

/** What became of one file: its lines, the first of which sums up; nothing was taken of a refused one. */
interface MergedFile {
  readonly name: string;
  readonly isRefused: boolean;
  readonly lines: readonly string[];
  readonly cells: readonly CellChanged[];
}

/** A file as it was given: its bytes are read when its turn comes. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Our form by its code rows, a sheet that others made by its link. */
export function rowsOfBook(
  model: SpreadsheetModel,
  by: ReadBy = {},
): Omit<UnitBook, 'model' | 'people'> {
  const isLinked = by.given !== undefined || Boolean(by.kept) || keepsLink(model);
  const isForm = !isLinked && model.sheets.some(isOfForm);
  return isForm ? { rowsOf: formRows } : linkedRows(model, by);
}

/**
 * A returned copy of a linked sheet is read by the link of the master.
 * @throws CommandRefusal where no tab tells its units' rows
 */
export function openUnitBook(
  model: SpreadsheetModel,
  by: ReadBy = {},
  told = toldFile(model.name),
): UnitBook {
  const book = rowsOfBook(model, by);
  if (model.sheets.every((sheet) => book.rowsOf(sheet).length === 0))
    throw new CommandRefusal(whyNone(told, book));
  const { link } = book;
  return {
    model,
    people: () => new Set(callBundle<string[]>(() => openGas(model).call('readPeopleColumns'))),
    ...book,
    ...(link === undefined ? {} : { sent: sentRows(model, { kept: link }) }),
  };
}

const explanationCodes = ['ma_don_vi', 'ten_don_vi', 'giai_trinh'];

/** A tab with more than units and what they explained, which a sheet of others has too. */
function isOfForm(sheet: SheetModel): boolean {
  return formRows(sheet).some(({ columns }) =>
    [...columns.keys()].some((code) => !explanationCodes.includes(code)),
  );
}

/** How the copies of a master are read. */
export function readAs({ link }: UnitBook): ReadBy {
  return link ? { kept: link } : {};
}

/** Why nothing of a workbook can be merged; `told`: what is said for its name. */
export function whyNone(told: string, { left = [] }: Pick<UnitBook, 'left'>): string {
  return left.length > 0 ? left.join(' ') : say.notForm(told);
}

/** Changes the master. */
export function mergeFiles(master: UnitBook, files: readonly ReturnedFile[]): MergedFile[] {
  return files.map(({ name: given, bytes }, at) => {
    const name = toldName(given, at);
    try {
      const returned = openUnitBook(readXlsx(bytes, name), readAs(master));
      const merged = mergeOne(master, returned, { file: given, told: name });
      return { name, isRefused: false, lines: mergedLines(name, merged), cells: merged.cells };
    } catch (error) {
      if (!(error instanceof CommandRefusal)) throw error;
      return { name, isRefused: true, lines: [error.message], cells: [] };
    }
  });
}

/** What is said for the name of a file: its place among the files where it may name somebody. */
export const toldName = (file: string, at: number): string =>
  mayTellName(file) ? file : say.unnamed(at + 1);

/**
 * `file` has the code of the unit in it, `told` is what is said of it.
 * @throws CommandRefusal when nobody can tell whose workbook it is
 */
export function mergeOne(
  master: UnitBook,
  returned: UnitBook,
  { file, told }: { readonly file: string; readonly told: string },
): Merged {
  try {
    return mergeReturned(master, returned, file);
  } catch (error) {
    if (!(error instanceof UnclearOwnerError)) throw error;
    throw new CommandRefusal(say.unclear(told, error.units));
  }
}

export function mergedLines(file: string, merged: Merged): string[] {
  const { taken, conflicts, blanks, unplaced, missing, unknown, others, lacking, extra } = merged;
  const { absent, renamed, notCompared } = merged;
  return [
    say.merged(file, merged),
    ...(merged.isWithdrawn ? [say.withdrawn(file, merged)] : []),
    ...taken.map(say.taken),
    ...conflicts.map((conflict) => say.conflict(file, conflict)),
    ...(blanks.length === 0 ? [] : [say.blanks(file, blanks)]),
    ...unplaced.map((row) => say.unplaced(file, row)),
    ...missing.map((row) => say.missing(file, row, unplaced)),
    ...(unknown.length === 0 ? [] : [say.unknown(unknown)]),
    ...renamed.map(([tab, there]) => say.renamed(file, tab, there)),
    ...absent.map((tab) => say.absent(file, tab)),
    ...notCompared.flatMap((one) => [
      ...(one.columns.length === 0 ? [] : [say.noColumns(file, one)]),
      ...(one.rows.length === 0 ? [] : [say.noCode(file, one)]),
    ]),
    ...lacking.map((tab) => say.lacking(file, tab)),
    ...extra.map((tab) => say.extra(file, tab)),
    ...(others.length === 0 ? [] : [say.others(file, others)]),
  ];
}

/** What a cell showed before and after, as the log tells of it. */
export function cellTexts(spreadsheet: SpreadsheetModel, cell: CellChanged, side: 'was' | 'is') {
  const { sheet, row, column, was, is } = cell;
  const text = (one: CellChanged['was']) =>
    one.formula === undefined
      ? showValue(one.value, formatOf(spreadsheet, one), spreadsheet.locale)
      : `=${one.formula}`;
  const [from, to] = side === 'is' ? [was, is] : [is, was];
  return { place: { tab: sheet.name, row, column }, from: text(from), to: text(to) };
}

/** The log of a form says which cells came from files; other workbooks may have no log. */
export function logMerged(spreadsheet: SpreadsheetModel, cells: readonly CellChanged[]): void {
  if (cells.length === 0) return;
  const texts = cells.map((cell) => cellTexts(spreadsheet, cell, 'is'));
  openGas(spreadsheet, { withoutDrive: true, ownMachine }).call('noteTyped', texts, 'merged');
}
