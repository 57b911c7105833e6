/** The outline in force: the spreadsheet's own, once published, else the built-in one. */

import { formatDay } from '../../core/cells/numberText.ts';
import { outlineTabName } from '../../core/outlineTab/columns.vi.ts';
import type { House } from '../../core/outlineTab/house.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { loadOutlineTab } from '../run/lazyOutlineTab.ts';
import { readClock } from '../sheets/clock.ts';
import { writeOutlineSheet } from './outlineSheet.ts';

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
  const sheet = SpreadsheetApp.getActive().getSheetByName(outlineTabName);
  const isGiven = rows !== undefined;
  if (!isGiven && sheet === null) return builtIn;
  const outline = readRows(rows ?? sheet?.getDataRange().getDisplayValues() ?? [], house, isGiven);
  return outline ?? builtIn;
}

/** null for a tab that is still being written. */
function readRows(rows: OutlineRows, house: House, isGiven: boolean): Outline | null {
  const { outlineOfRows, isPublished } = loadOutlineTab();
  if (!isGiven && !isPublished(rows)) return null;
  const read = outlineOfRows(rows, house);
  if ('fault' in read) throw new Refusal('faulty-outline', read.fault);
  return read.outline;
}

/**
 * Puts rows in force in the active spreadsheet: its tab, every code frozen.
 * @throws Refusal `faulty-outline` before anything is written
 */
export function publishOutline(rows: OutlineRows, house: House): void {
  const { outlineOfRows, publishedRows, tabOfRows } = loadOutlineTab();
  const read = outlineOfRows(rows, house);
  if ('fault' in read) throw new Refusal('faulty-outline', read.fault);
  const day = formatDay(readClock().slice(0, 10));
  writeOutlineSheet(tabOfRows(publishedRows(rows, house, day).rows));
}
