/** Merges files that units returned, one after another: what was taken, what was refused, each cell before and after. */

import type { CellChanged } from '../changedCell.ts';
import { toldFile } from '../inputFile.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { mayTellName } from '../properties/mayTellName.ts';
import { CommandRefusal } from '../refusal.ts';
import { readXlsx } from '../xlsx/readXlsx.ts';
import type { UnitBook } from './comparedTabs.ts';
import { keepsLink, linkedRows, type ReadBy, sentRows } from './linkedRows.ts';
import { mergedLines, restrictedLines } from './mergedLines.ts';
import { type Merged, mergeRestricted, mergeReturned } from './mergeReturned.ts';
import { peopleInForm, peopleInLinked } from './peopleIn.ts';
import { differing, type OfUnit } from './saidBy.ts';
import { UnclearOwnerError } from './sender.ts';
import { formRows } from './unitRows.ts';
import { say } from './words.vi.ts';

/** What became of one file: its lines, the first of which sums up; nothing was taken of a refused one. */
interface MergedFile {
  readonly name: string;
  readonly isRefused: boolean;
  readonly lines: readonly string[];
  readonly cells: readonly CellChanged[];
  /** What it says, where it is a unit's. */
  readonly own?: OfUnit;
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
    throw new CommandRefusal(
      by.kept && !book.left?.length ? say.notTable(told) : whyNone(told, book),
    );
  const { link } = book;
  return {
    model,
    people: () => (link === undefined ? peopleInForm(model) : peopleInLinked(model)),
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
function readAs({ link }: UnitBook): ReadBy {
  return link ? { kept: link } : {};
}

/** Why nothing of a workbook can be merged; `told`: what is said for its name. */
export function whyNone(told: string, { left = [] }: Pick<UnitBook, 'left'>): string {
  return left.length > 0 ? left.join(' ') : say.notForm(told);
}

/** Changes the master. */
export function mergeFiles(master: UnitBook, files: readonly ReturnedFile[]): MergedFile[] {
  return mergeAll(
    master,
    files.map(({ name, bytes }) => ({ name, read: (told: string) => readXlsx(bytes, told) })),
  );
}

/** One after another; where two of one unit differ, the later one says so. */
export function mergeAll(master: UnitBook, files: readonly NextFile[]): MergedFile[] {
  const earlier: OfUnit[] = [];
  return files.map((file, at) => {
    const merged = mergeNext(master, file, at);
    const { own } = merged;
    if (!own) return merged;
    const lines = differing(own, earlier).map((one) => say.differing(own, one));
    earlier.push(own);
    return { ...merged, lines: [...merged.lines, ...lines] };
  });
}

/** A file whose workbook is read when its turn comes. */
interface NextFile {
  readonly name: string;
  /** @throws CommandRefusal, which calls the file `told` */
  readonly read: (told: string) => SpreadsheetModel;
  readonly isRestricted?: boolean;
}

/** One file, the `at`th from 0: what cannot be read or is nobody's changes nothing and refuses only itself. */
function mergeNext(master: UnitBook, file: NextFile, at: number): MergedFile {
  const name = toldName(file.name, at);
  try {
    const returned = openUnitBook(file.read(name), readAs(master), name);
    if (file.isRestricted) {
      const merged = mergeRestricted(master, returned);
      return { name, isRefused: false, lines: restrictedLines(name, merged), cells: merged.cells };
    }
    const merged = mergeOne(master, returned, { file: file.name, told: name });
    const { unit, said, cells } = merged;
    const lines = mergedLines(name, merged);
    return { name, isRefused: false, lines, cells, ...(unit && { own: { name, unit, said } }) };
  } catch (error) {
    if (!(error instanceof CommandRefusal)) throw error;
    return { name, isRefused: true, lines: [error.message], cells: [] };
  }
}

/** What is said for the name of a file: its place among the files where it may name somebody. */
const toldName = (file: string, at: number): string =>
  mayTellName(file) ? file : say.unnamed(at + 1);

/**
 * `file` has the code of the unit in it, `told` is what is said of it.
 * @throws CommandRefusal when nobody can tell whose workbook it is
 */
function mergeOne(
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
