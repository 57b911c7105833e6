/** Checks and reads back an outline: of the rows given, of a built-in code ('': none), else of the spreadsheet's tab. */

import { inventedUnits } from '../../core/preview/inventedBook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { loadOutlineTab } from '../run/lazyOutlineTab.ts';
import { previewOf } from '../run/preview.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { liveNames } from '../sheets/readWorkbook.ts';
import { outlineMoves } from './outlineChanges.ts';
import { readOutlineSheet, writeOutlineSheet } from './outlineSheet.ts';

export interface OutlineRequest {
  readonly rows?: readonly string[][];
  readonly code?: string;
  /** The report of a sound outline is wanted too, with invented figures. */
  readonly preview?: boolean;
  /** What publishing a sound one would change in the spreadsheet is wanted too. */
  readonly inUse?: boolean;
}

type Loaded = ReturnType<typeof loadOutlineTab>;

/** @throws Refusal `no-outline` for a code that is not built in. */
export function checkOutlineOf(
  { rows, code, preview = false, inUse = false }: OutlineRequest,
  builtIn: Outline,
  house: Parameters<Loaded['checkOutlineTab']>[1],
) {
  const { checkOutlineTab, outlineOfRows, outlineTabOf, unpublishedRows } = loadOutlineTab();
  const tab = outlineTabOf(code === builtIn.code ? builtIn : null, house);
  if (code !== undefined && !['', builtIn.code].includes(code))
    throw new Refusal('no-outline', code);
  const given = rows ?? (code === undefined ? readOutlineSheet(tab.name) : tab.rows);
  const checked = checkOutlineTab(given, house);
  const read = preview ? outlineOfRows(unpublishedRows(given), house) : { fault: '' };
  const isSound = inUse && checked.faults.length === 0;
  return {
    ...checked,
    ...('fault' in read ? {} : { preview: previewFile(read.outline) }),
    ...(isSound ? { changes: outlineMoves(given, { builtIn, house }) } : {}),
  };
}

/** For the machine: a file's bytes, and lists of invented units to set its empty form up with. */
function previewFile(outline: Outline) {
  const { blob } = previewOf(outline);
  return {
    name: blob.getName() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
    units: inventedUnits(outline),
  };
}

/** Asked before an outline is written: the settings tab has its own name in every outline. */
export function officersOnly(outline: Outline): void {
  requireOfficer(liveNames(SpreadsheetApp.getActive(), outline).settings, outline);
}

/** Writes rows as a new tab of the active spreadsheet, `notes` to their labels. */
export function layOutlineRows(
  rows: readonly string[][],
  notes: readonly string[],
  builtIn: Outline,
): void {
  officersOnly(builtIn);
  writeOutlineSheet(loadOutlineTab().tabOfRows(rows), notes);
}
