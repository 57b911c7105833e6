/** Opens the restricted workbook that a setting names: the only other spreadsheet that the add-on ever opens. */
import { wayCodeOf } from '../../api/wayFailure.vi.ts';
import { mayBePrinted } from '../../core/privacy/mayBePrinted.ts';
import { lostOfApart } from '../../core/returns/apart/besideLink.ts';
import { apartTabs } from '../../core/returns/apart.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { apartName, nameInApart } from '../../core/sheet/apartNames.vi.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Grid, Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { markApart, requireOwnApart } from './apartMark.ts';
import { readGrid, rereadGrid } from './readGrid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The id within an address of a spreadsheet. */
const addressed = /\/spreadsheets\/d\/([\w-]+)/;

/** null where no setting names one. @throws Refusal `closed-apart` where it cannot be opened */
export function openRestricted(settings: TabBinding | null, outline: Outline): Spreadsheet | null {
  const named = readSetting(settings, outline, 'restricted');
  if (named === '') return null;
  try {
    return SpreadsheetApp.openById(addressed.exec(named)?.[1] ?? named);
  } catch (error) {
    const way = wayCodeOf(error instanceof Error ? error.message : String(error));
    // Who waits a little gets these by asking again.
    if (way === 'service-failed' || way === 'timeout' || way === 'lock-busy') throw error;
    const { tab, rows } = outline.settings;
    throw new Refusal('closed-apart', `${tab}, ${rows.restricted.code}`);
  }
}

/**
 * As `openRestricted`, of one that is this campaign's; `mayLack`: it may be nobody's yet.
 * @throws Refusal `closed-apart`, `others-apart`, `unmarked-apart`
 */
export function openOwnRestricted(
  settings: TabBinding | null,
  outline: Outline,
  mayLack = false,
): Spreadsheet | null {
  const restricted = openRestricted(settings, outline);
  if (restricted) requireOwnApart(restricted, settings, outline, mayLack);
  return restricted;
}

/** Writes into both workbooks whose the restricted one is, as soon as it is made. */
export function markParted(outline: Outline): void {
  const own = SpreadsheetApp.getActive();
  const sheet = own.getSheetByName(outline.settings.tab);
  const settings =
    sheet && bindSettings({ grids: [readGrid(sheet, outline.settings.tab, false)] }, outline);
  const restricted = openRestricted(settings, outline);
  // One that has settings is somebody's already.
  if (restricted && !restricted.getSheetByName(outline.settings.tab))
    markApart(restricted, { own, settings }, outline);
}

/** As `openRestricted`, of a workbook that was read. */
export function restrictedOf(workbook: Workbook, outline: Outline): Spreadsheet | null {
  return openRestricted(bindSettings(workbook, outline), outline);
}

/**
 * The restricted workbook that a setting names; `mayBeClosed`: one that cannot be opened, or is another's,
 * says nothing; `isKept`: the copies of a final are read, and their hash tells whose they are.
 */
export function openApart(
  read: Workbook,
  outline: Outline,
  { mayBeClosed, isKept }: { readonly mayBeClosed: boolean; readonly isKept: boolean },
): Spreadsheet | 'closed' | null {
  const settings = bindSettings(read, outline);
  try {
    return isKept ? openRestricted(settings, outline) : openOwnRestricted(settings, outline);
  } catch (error) {
    if (mayBeClosed && error instanceof Refusal && closing.includes(error.code)) return 'closed';
    throw error;
  }
}

const closing: readonly string[] = ['closed-apart', 'others-apart', 'unmarked-apart'];

/** Its tabs, or the kept `copies` in their place, under names of their own. */
export function readRestricted(
  restricted: Spreadsheet,
  outline: Outline,
  copies: ReadonlyMap<string, Sheet>,
): Grid[] {
  return apartTabs(outline).flatMap((tab) => {
    const name = apartName(tab);
    const sheet = copies.size > 0 ? copies.get(name) : restricted.getSheetByName(tab);
    if (!sheet) return [];
    return [{ ...readGrid(sheet, name, true, { merges: () => true, notes: true }), stands: tab }];
  });
}

/** Whether its tabs still hold what was read. */
export function isStill(restricted: Spreadsheet, others: readonly Grid[]): boolean {
  return others.every((grid) => rereadGrid(restricted, grid, nameInApart(grid.name)) === grid);
}

/** A final is not made without what its link has of a restricted workbook. @throws Refusal `lost-apart` */
export function withApartRead(workbook: Workbook): Workbook {
  const [lost] = lostOfApart(workbook);
  if (lost !== undefined) throw new Refusal('lost-apart', mayBePrinted(lost) ? lost : '');
  return workbook;
}
