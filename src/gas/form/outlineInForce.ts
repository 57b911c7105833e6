/** The outline in force: the spreadsheet's own, once published, else the built-in one. */

import { formatDay } from '../../core/cells/numberText.ts';
import { inForceTabName, outlineTabName } from '../../core/outlineTab/columns.vi.ts';
import type { House } from '../../core/outlineTab/house.ts';
import { hashText } from '../../core/returns/hash.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { loadOutlineTab } from '../run/lazyOutlineTab.ts';
import { readClock } from '../sheets/clock.ts';
import { besideTheirs } from '../sheets/theirTabs.ts';
import { rewriteOutlineSheet, writeOutlineSheet } from './outlineSheet.ts';

/** Rows of an outline's tab. */
export type OutlineRows = readonly (readonly string[])[];

/** What an outline comes from: the one of the product, and the house's parts of any other. */
export interface OutlineSource {
  readonly builtIn: Outline;
  readonly house: House;
}

/**
 * The outline of the rows given, else of the spreadsheet's published tab, else the built-in one.
 * @throws Refusal `faulty-outline` with the first fault
 */
export function outlineInForce({ builtIn, house }: OutlineSource, rows?: OutlineRows): Outline {
  const isGiven = rows !== undefined;
  const own = isGiven ? rows : rowsInForce();
  const outline = (own && readRows(own, house, isGiven)) ?? builtIn;
  return besideTheirs(SpreadsheetApp.getActive(), outline);
}

/** The rows that were published; of a file without the hidden tab, those of the tab itself. */
export function rowsInForce(): OutlineRows | null {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet =
    spreadsheet.getSheetByName(inForceTabName) ?? spreadsheet.getSheetByName(outlineTabName);
  return sheet?.getDataRange().getDisplayValues() ?? null;
}

/** The campaign's short name, read where nothing else may be: a menu is added before anybody agrees. */
export function shortNameInForce({ builtIn, house }: OutlineSource): string {
  try {
    const rows = rowsInForce();
    return (rows && readRows(rows, house, false)?.shortName) ?? builtIn.shortName;
  } catch {
    // Not allowed yet, or a faulty tab: its own fault is told where it is read.
    return builtIn.shortName;
  }
}

/** null for a tab that is still being written. */
function readRows(rows: OutlineRows, house: House, isGiven: boolean): Outline | null {
  const { outlineOfRows, isPublished } = loadOutlineTab();
  if (!isGiven && !isPublished(rows)) return null;
  const read = outlineOfRows(rows, house);
  if ('fault' in read) throw new Refusal('faulty-outline', read.fault);
  return read.outline;
}

/** Eight digits that any change of a row changes. */
export function outlineChecksum(rows: OutlineRows): string {
  return hashText(loadOutlineTab().rowsText(rows)).slice(0, 8);
}

/**
 * Puts rows in force in the active spreadsheet: every code frozen, stamped with day, version and mark.
 * @throws Refusal `faulty-outline` before anything is written
 */
export function putInForce(rows: OutlineRows, house: House): void {
  const { outlineOfRows, publishedRows, stampText, tabOfRows, unpublishedRows } = loadOutlineTab();
  const read = outlineOfRows(unpublishedRows(rows), house);
  if ('fault' in read) throw new Refusal('faulty-outline', read.fault);
  const coded = publishedRows(rows, house, '');
  const day = formatDay(readClock().slice(0, 10));
  const stamp = stampText(day, lastVersion() + 1, outlineChecksum(coded));
  const published = tabOfRows(publishedRows(rows, house, stamp));
  const isThere = SpreadsheetApp.getActive().getSheetByName(outlineTabName) !== null;
  if (isThere) rewriteOutlineSheet(published);
  else writeOutlineSheet(published);
  rewriteOutlineSheet({ ...published, name: inForceTabName });
}

function lastVersion(): number {
  const { stampShape } = loadOutlineTab();
  const stamps = (rowsInForce() ?? []).flat().flatMap((cell) => stampShape.exec(cell)?.[2] ?? []);
  return Math.max(0, ...stamps.map(Number));
}
