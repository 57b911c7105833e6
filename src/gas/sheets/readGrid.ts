/** Reads one tab: its values, and what else matters of what people typed. */
import { StructureError } from '../../core/sheet/structureError.ts';
import type { Area, CellNote, CellValue, Grid } from '../../core/workbook.ts';
import { othersNote } from './versionNames.vi.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A cell of a tab; row and column count from 0. */
export type GridSpot = Omit<CellNote, 'text'>;

/** One value takes some kilobytes of memory by the end of a run. */
const mostValues = 600_000;

/**
 * The tab again, through to the server; `grid` itself when it holds the same values.
 * `live`: where the tab of a copy is. @throws StructureError as readGrid. @returns null for a tab that is gone or was renamed
 */
export function rereadGrid(
  spreadsheet: Spreadsheet,
  grid: Grid,
  live: string = grid.name,
): Grid | null {
  const sheet = spreadsheet.getSheetByName(live);
  if (!sheet) return null;
  const range = sheet.getDataRange();
  const read = readValues(range);
  if (sameValues(read.values, grid.values)) return grid;
  refuseTooMany(read.values, grid.name);
  const again = readRest(range, { name: grid.name, ...read }, true, {
    merges: () => grid.merges !== undefined,
    notes: grid.notes !== undefined,
  });
  return grid.stands === undefined ? again : { ...again, stands: grid.stands };
}

function sameValues(
  one: readonly (readonly CellValue[])[],
  other: readonly (readonly CellValue[])[],
): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at] ?? [];
      return (
        row.length === beside.length &&
        row.every((value, column) => {
          const there = beside[column];
          const isDay = value instanceof Date && there instanceof Date;
          return isDay ? value.getTime() === there.getTime() : value === there;
        })
      );
    })
  );
}

/** What is read of a tab besides its cells: one call each. */
interface TabWishes {
  merges(grid: Grid): boolean;
  readonly notes: boolean;
}

/** One tab under its own name; `typed`: people type in it, so formats matter, and merges when asked. */
export function readGrid(
  sheet: Sheet,
  name: string,
  typed: boolean,
  asked: TabWishes = { merges: () => typed, notes: false },
): Grid {
  const range = sheet.getDataRange();
  const read = readValues(range);
  refuseTooMany(read.values, name);
  return readRest(range, { name, ...read }, typed, asked);
}

type Read = Pick<Grid, 'values' | 'pictures'>;

/** A picture in a cell is an object of Google's, another one at each reading: the cell is empty, and known. */
function readValues(range: GoogleAppsScript.Spreadsheet.Range): Read {
  const values = range.getValues() as CellValue[][];
  const pictures: GridSpot[] = [];
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (typeof value !== 'object' || value instanceof Date) continue;
      pictures.push({ row, column });
      cells[column] = '';
    }
  }
  return { values, ...(pictures.length > 0 && { pictures }) };
}

/** @throws StructureError when a tab has more values than a run can hold */
function refuseTooMany(values: Grid['values'], name: string): void {
  if (values.length * (values[0]?.length ?? 0) <= mostValues) return;
  let filled = 0;
  for (const row of values) for (const value of row) if (value !== '') filled += 1;
  if (filled > mostValues) throw new StructureError('too-many-cells', name);
}

/** What else is to be known of a tab whose values were read. */
function readRest(
  range: GoogleAppsScript.Spreadsheet.Range,
  { name, values, pictures }: Pick<Grid, 'name'> & Read,
  typed: boolean,
  asked: TabWishes,
): Grid {
  const shown = readShown(range, values);
  const formats = typed && hasOddNumber(values, shown) ? { formats: range.getNumberFormats() } : {};
  const grid = { name, values, shown, ...formats, ...(pictures && { pictures }) };
  return {
    ...grid,
    ...(asked.merges(grid) && { merges: range.getMergedRanges().map(toArea) }),
    ...(asked.notes && { notes: toNotes(range.getNotes()) }),
  };
}

/** The notes of a tab whose cells were read without them. */
export const notesOn = (sheet: Sheet): CellNote[] => toNotes(sheet.getDataRange().getNotes());

/** Of a kept copy not what it says of itself. */
function toNotes(texts: readonly (readonly string[])[]): CellNote[] {
  return texts.flatMap((row, at) =>
    row.flatMap((note, column) => {
      const text = at === 0 && column === 0 ? othersNote(note) : note;
      return text === '' ? [] : [{ row: at, column, text }];
    }),
  );
}

/** A text shows as itself, of the same moment: only numbers and dates are worth a second reading. */
function readShown(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: Grid['values'],
): Grid['shown'] {
  if (!hasNumbers(values)) return values as string[][];
  const shown = range.getDisplayValues();
  return values.map((row, at) =>
    row.map((value, column) => (typeof value === 'string' ? value : (shown[at]?.[column] ?? ''))),
  );
}

function hasNumbers(values: readonly (readonly CellValue[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value !== 'string'));
}

/** Figures, alone or before a percent sign: a format can tell nothing more of a number shown so. */
const bareFigures = /^-?[\d.,\s]+%?$/;

/** Worth a third reading: a currency, "(5)", a dash for 0. */
function hasOddNumber(
  values: readonly (readonly CellValue[])[],
  shown: readonly (readonly string[])[],
): boolean {
  return values.some((row, at) =>
    row.some((value, column) => {
      return typeof value === 'number' && !bareFigures.test(shown[at]?.[column] ?? '');
    }),
  );
}

function toArea(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
