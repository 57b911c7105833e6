/** Tells what no run reads: personal data in other tabs, in notes, and pictures. */
import { inForceTabName, outlineTabName } from '../../core/outlineTab/columns.vi.ts';
import { mayBePrinted } from '../../core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../core/privacy/personalDataIn.ts';
import { adultColumns } from '../../core/privacy/traces/adultColumns.vi.ts';
import { pupilCells } from '../../core/privacy/traces/pupilRows.vi.ts';
import { bindWorkbook } from '../../core/tabs/binding.ts';
import {
  a1,
  type CellNote,
  cellAt,
  type Grid,
  tabKey,
  type Workbook,
} from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { type GridSpot, notesOn, readGrid } from '../sheets/readGrid.ts';
import { isOwnTab } from '../sheets/sources.ts';
import { sentTabPattern, unreadWords as words } from './unreadWords.vi.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each costs three or four calls. */
const mostTabs = 20;

/** `workbook`: of the live tabs, or of copies of tabs that have these `live` names. */
interface Reading {
  readonly spreadsheet: Spreadsheet;
  readonly outline: Outline;
  readonly workbook: Workbook;
  readonly live?: ReadonlyMap<string, string>;
  /** Pictures that lie over the cells of tabs that were read, where these were asked. */
  readonly over?: ReadonlyMap<string, readonly GridSpot[]>;
}

/** A line for each such tab. */
export function unreadLines({ spreadsheet, outline, workbook, live, over }: Reading): string[] {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const tell = (name: string) => {
    if (mayBePrinted(name)) return words.named(name);
    return names.includes(name) ? words.at(names.indexOf(name) + 1) : words.ofRestricted;
  };
  const liveName = (name: string) => live?.get(name) ?? name;
  const read = gridsOf(workbook).map((grid) => ({ grid, name: liveName(grid.name) }));
  const known = new Set([...read.map(({ name }) => name), ...(live?.values() ?? [])].map(tabKey));
  const unread = names.filter((name) => !known.has(tabKey(name)) && !isOurs(name, outline));
  const sheetOf = (name: string) => spreadsheet.getSheetByName(name);
  const isUsed = (name: string) => workbook.linked?.frames.has(name) ?? true;
  const spots = linkedSpots(workbook);
  const outside = outsideTables(workbook, outline);
  // C06 has those of tabs that units type in; the others cost a call each, which a final is worth.
  const notesOfOwn = (grid: Grid, name: string): readonly CellNote[] => {
    const sheet = over && grid.notes === undefined ? sheetOf(name) : null;
    return sheet ? notesOn(sheet) : [];
  };
  const lines = read.flatMap(({ grid, name }) => {
    const isTheirs = workbook.linked?.sources.includes(grid) === true && !isOwnTab(name, outline);
    const found = {
      cells: isTheirs && !isUsed(grid.name) ? tellingCells(grid) : [],
      outside: outside.get(grid) ?? [],
      beside: isTheirs && isUsed(grid.name) ? besideLink(grid, spots) : [],
      notes: tellingNotes(isTheirs ? (grid.notes ?? []) : notesOfOwn(grid, name)),
      pictures: [...(grid.pictures ?? []), ...(over?.get(grid.name) ?? [])],
    };
    return say(tell(name), found);
  });
  const others = unread.slice(0, mostTabs).flatMap((name) => {
    const sheet = sheetOf(name);
    if (!sheet) return [];
    const grid = readGrid(sheet, name, false, { merges: () => false, notes: true });
    const cells = [...tellingCells(grid), ...tellingNotes(grid.notes ?? [])];
    const pictures = [...(grid.pictures ?? []), ...sheet.getImages().map(spotOf)];
    return say(tell(name), { cells, notes: [], pictures });
  });
  const left = unread.length - mostTabs;
  return [...lines, ...others, ...(left > 0 ? [words.more(left)] : [])];
}

/** The tabs as they stand in this spreadsheet: not those put together, nor another workbook's. */
function gridsOf({ grids, linked, apart }: Workbook): readonly Grid[] {
  if (apart && !linked) return apart.own;
  const sources = linked?.sources ?? [];
  return [...sources, ...grids.filter((grid) => !grid.linked && !sources.includes(grid))];
}

const isOurs = (name: string, outline: Outline) =>
  isOwnTab(name, outline) ||
  sentTabPattern.test(name) ||
  [outlineTabName, inForceTabName].some((own) => tabKey(own) === tabKey(name));

interface Found {
  readonly cells: readonly GridSpot[];
  readonly outside?: readonly GridSpot[];
  readonly beside?: readonly GridSpot[];
  readonly notes: readonly GridSpot[];
  readonly pictures: readonly GridSpot[];
}

function say(tab: string, { cells, outside = [], beside = [], notes, pictures }: Found): string[] {
  const told = [
    [cells, words.cells],
    [outside, words.outside],
    [beside, words.beside],
    [notes, words.notes],
    [pictures, words.pictures],
  ] as const;
  return told.flatMap(([spots, sentence]) =>
    spots.length === 0 ? [] : [sentence(tab, namesOf(spots))],
  );
}

/** Each once, row by row. */
function namesOf(spots: readonly GridSpot[]): string[] {
  const inOrder = [...spots].sort((one, other) => one.row - other.row || one.column - other.column);
  return [...new Set(inOrder.map(({ row, column }) => a1(row, column)))];
}

/** Of the cells asked for: those that tell of somebody by themselves, and names in rows that list pupils. */
function tellingCells(grid: Grid, isAsked: (spot: GridSpot) => boolean = () => true): GridSpot[] {
  const filled = grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (value === '' ? [] : [{ row, column }])),
  );
  const pupils = pupilCells(grid.shown);
  const adults = pupils.length === 0 ? adultColumns(grid.shown) : new Set<number>();
  const alone = filled.filter(
    (spot) =>
      isAsked(spot) &&
      personalDataIn({
        cell: cellAt(grid, spot.row, spot.column),
        isOfAdults: adults.has(spot.column),
      }),
  );
  return [...alone, ...pupils.filter(isAsked)];
}

/** Cells beside the tables in which the Department and runs write: units, settings, tracking, its words, the log. */
function outsideTables(workbook: Workbook, outline: Outline): ReadonlyMap<Grid, GridSpot[]> {
  const { registry, settings, tracking, ownTexts, log } = bindWorkbook(workbook, outline);
  const units = workbook.linked ? [] : [registry];
  const bound = [...units, settings, tracking, ownTexts, log].flatMap((tab) => tab ?? []);
  return new Map(
    bound.map(({ grid, columns }) => {
      const written = new Set(columns.values());
      return [grid, tellingCells(grid, ({ column }) => !written.has(column))];
    }),
  );
}

/** Where a link reads a cell from. */
function linkedSpots({ grids }: Workbook): ReadonlySet<string> {
  const places = grids.flatMap(({ linked }) => linked?.places.flat() ?? []);
  return new Set(places.flatMap((one) => (one === null ? [] : [spotKey(one.tab, one)])));
}

const spotKey = (tab: string, { row, column }: GridSpot) => `${tabKey(tab)} ${row} ${column}`;

/** Beside the cells that a link reads people keep whom to call: a number by itself tells of no child. */
function besideLink(grid: Grid, spots: ReadonlySet<string>): GridSpot[] {
  return tellingCells(
    grid,
    (spot) =>
      !spots.has(spotKey(grid.name, spot)) &&
      /\p{L}/u.test(cellAt(grid, spot.row, spot.column).shown),
  );
}

function tellingNotes(notes: readonly CellNote[]): GridSpot[] {
  return notes.filter(({ text }) =>
    personalDataIn({ cell: { value: text, shown: text, format: '@' } }),
  );
}

/** The cell over which a picture begins. */
export function spotOf(image: GoogleAppsScript.Spreadsheet.OverGridImage): GridSpot {
  const cell = image.getAnchorCell();
  return { row: cell.getRow() - 1, column: cell.getColumn() - 1 };
}
