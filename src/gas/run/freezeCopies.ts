/** Makes the copies of a final what is kept: values only, without personal data and notes, locked. */
import { headerWordsOf } from '../../core/linking/headerText.ts';
import { measureNotes } from '../../core/linking/shape/notedMeasures.ts';
import { readAllowedTexts } from '../../core/log/allowedTexts.ts';
import { keptGrids } from '../../core/returns/maskGrids.ts';
import type { MaskedCell } from '../../core/returns/maskLink.ts';
import { maskGrids } from '../../core/returns/maskSafely.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { bindSettings, bindWorkbook } from '../../core/tabs/binding.ts';
import type { CellValue, Grid, Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import type { SettledWorkbook } from '../moments/readSettled.ts';
import { lockCopies } from '../sheets/lockPage.ts';
import type { GridSpot } from '../sheets/readGrid.ts';
import { spotOf } from './unreadTabs.ts';
import { renameCopies } from './versions.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The copies of a final that is being made, and how they are read. */
interface Freezing {
  readonly spreadsheet: Spreadsheet;
  readonly outline: Outline;
  readonly copies: ReadonlyMap<string, Sheet>;
  readonly readAll: (copies: Map<string, Sheet>) => Workbook;
}

/** The copies by the names they have from now on, and the workbook as they hold it. */
interface Frozen {
  readonly copies: ReadonlyMap<string, Sheet>;
  readonly workbook: Workbook;
  /** Where pictures lay over cells of a tab: no copy keeps one. */
  readonly pictures: ReadonlyMap<string, readonly GridSpot[]>;
  /** What is kept of the notes on first cells: a title's, on units of measure. */
  readonly noted: ReadonlyMap<Sheet, string>;
}

/** Freezes them. */
export function freezeCopies(
  { spreadsheet, outline, copies, readAll }: Freezing,
  { workbook, mended }: SettledWorkbook,
): Frozen {
  const { log } = bindWorkbook(workbook, outline);
  const masked = maskGrids(workbook, outline, readAllowedTexts(log, outline));
  const grids = keptGrids(workbook);
  let isRewritten = masked.names.size > 0;
  const pictures = new Map<string, readonly GridSpot[]>();
  const noted = new Map<Sheet, string>();
  for (const [tab, copy] of copies) {
    // A note may name a child; what a linked tab's say of units of measure is read, and stays.
    copy.clearNotes();
    for (const { row, column, text } of measuresIn(workbook, tab, outline)) {
      copy.getRange(row + 1, column + 1).setNotes([[text]]);
      if (row === 0 && column === 0) noted.set(copy, text);
    }
    const images = copy.getImages();
    pictures.set(tab, images.map(spotOf));
    for (const image of images) image.remove();
    const grid = grids.find(({ name }) => name === tab);
    const cells = masked.cells.get(tab) ?? [];
    if (grid && (cells.length > 0 || mended.has(tab) || grid.pictures)) {
      rewriteCopy(copy, grid, cells);
      isRewritten = true;
    } else {
      const range = copy.getDataRange();
      range.copyTo(range, { contentsOnly: true });
    }
  }
  lockCopies(spreadsheet, copies.values(), officersOf(workbook, outline));
  const named = renameCopies(copies, masked.names);
  return { copies: named, workbook: isRewritten ? readAll(named) : workbook, pictures, noted };
}

function measuresIn({ linked }: Workbook, tab: string, outline: Outline) {
  const source = linked?.sources.find(({ name }) => name === tab);
  return source ? measureNotes(source)(headerWordsOf(outline)) : [];
}

function officersOf(workbook: Workbook, outline: Outline): readonly string[] {
  return readSetting(bindSettings(workbook, outline), outline, 'officers');
}

/** Writes what was settled and masked; texts stay texts, whatever they look like. */
export function rewriteCopy(copy: Sheet, { values }: Grid, cells: readonly MaskedCell[]): void {
  const rows: CellValue[][] = values.map((row) => [...row]);
  for (const { row, column, text } of cells) {
    const own = rows[row];
    if (own) own[column] = text;
  }
  const range = copy.getRange(1, 1, rows.length, rows[0]?.length ?? 1);
  // A choice list would refuse the words of a masked cell.
  range.setDataValidation(null);
  const formats = range.getNumberFormats();
  range.setNumberFormats(
    rows.map((row, at) =>
      row.map((value, column) => (isText(value) ? '@' : (formats[at]?.[column] ?? ''))),
    ),
  );
  range.setValues(rows);
}

function isText(value: CellValue): boolean {
  return typeof value === 'string' && value !== '';
}
