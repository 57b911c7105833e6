/** Opens the restricted workbook that a setting names: the only other spreadsheet that the add-on ever opens. */
import { wayCodeOf } from '../../api/wayFailure.vi.ts';
import { readKeptLink } from '../../core/linking/link.ts';
import { mayBePrinted } from '../../core/privacy/mayBePrinted.ts';
import { knowsApart, lostOfApart, readsApart } from '../../core/returns/apart/besideLink.ts';
import { apartTabs } from '../../core/returns/apart.ts';
import { readSetting } from '../../core/settings/readSettings.ts';
import { apartName, nameInApart } from '../../core/sheet/apartNames.vi.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { TabBinding } from '../../core/tabs/columns.ts';
import type { Grid, Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { type ApartDeed, idInAddress, markApart, requireOwnApart } from './apartMark.ts';
import { readGrid, rereadGrid } from './readGrid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The restricted workbook that a setting names, for what is done there; null where none is named.
 * @throws Refusal `closed-apart`, `others-apart`, `unmarked-apart`
 */
export function openApart(
  settings: TabBinding | null,
  outline: Outline,
  deed: ApartDeed,
): Spreadsheet | null {
  const named = readSetting(settings, outline, 'restricted');
  if (named === '') return null;
  const restricted = openNamed(named, outline);
  requireOwnApart(restricted, settings, outline, deed);
  return restricted;
}

function openNamed(named: string, outline: Outline): Spreadsheet {
  try {
    return SpreadsheetApp.openById(idInAddress.exec(named)?.[1] ?? named);
  } catch (error) {
    const way = wayCodeOf(error instanceof Error ? error.message : String(error));
    // Who waits a little gets these by asking again.
    if (way === 'service-failed' || way === 'timeout' || way === 'lock-busy') throw error;
    const { tab, rows } = outline.settings;
    throw new Refusal('closed-apart', `${tab}, ${rows.restricted.code}`);
  }
}

/** As `openApart`; `mayBeClosed`: one that cannot be opened, or is another's, says nothing. */
export function readApart(
  read: Workbook,
  outline: Outline,
  { mayBeClosed, isKept }: { readonly mayBeClosed: boolean; readonly isKept: boolean },
): Spreadsheet | 'closed' | null {
  try {
    return openApart(bindSettings(read, outline), outline, isKept ? 'kept' : 'read');
  } catch (error) {
    if (mayBeClosed && error instanceof Refusal && closing.includes(error.code)) return 'closed';
    throw error;
  }
}

/**
 * The workbooks into which a final writes copies: the restricted one too, of a form, or of a link that reads it.
 * @throws Refusal `lost-apart` where nobody has said what of it is read
 */
export function finalWorkbooks(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { settings, isLinked }: { readonly settings: TabBinding | null; readonly isLinked: boolean },
): [Spreadsheet, Spreadsheet?] {
  const link = isLinked ? readKeptLink(settings, outline) : null;
  // A form that was taken apart may have no mark.
  const isRead = isLinked && (link === null || readsApart(link));
  const restricted = openApart(settings, outline, isRead ? 'write' : 'read');
  if (restricted && link && !knowsApart(link)) throw new Refusal('lost-apart');
  return restricted && (isRead || !isLinked) ? [spreadsheet, restricted] : [spreadsheet];
}

/** Writes into both workbooks whose the restricted one is, as soon as it is made. */
export function markParted(outline: Outline): void {
  const own = SpreadsheetApp.getActive();
  const sheet = own.getSheetByName(outline.settings.tab);
  const settings =
    sheet && bindSettings({ grids: [readGrid(sheet, outline.settings.tab, false)] }, outline);
  const restricted = openApart(settings, outline, 'kept');
  // One that has settings is somebody's already.
  if (restricted && !restricted.getSheetByName(outline.settings.tab))
    markApart(restricted, { own, settings }, outline);
}

/** Tells a restricted workbook that is read how its campaign is called by now; whoever may only look at it has a draft all the same. */
export function tellCampaign(own: Spreadsheet, read: Workbook, outline: Outline): void {
  const settings = bindSettings(read, outline);
  if (!readsApart(readKeptLink(settings, outline))) return;
  const restricted = openApart(settings, outline, 'write');
  try {
    if (restricted) markApart(restricted, { own, settings }, outline);
  } catch (error) {
    if (error instanceof Refusal) throw error;
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
