/** Takes a shared form apart into two files, and reads again what it wrote. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ApartPlan } from '../../src/api/api.ts';
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import { openWorkbook, shownPath } from '../inputFile.ts';
import { keepsLink } from '../merge/linkedRows.ts';
import { readUnitRows } from '../merge/unitRows.ts';
import type { SpreadsheetModel } from '../model.ts';
import { requireOther, writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { findCell } from '../services/cells.ts';
import { ownMachine } from '../words.vi.ts';
import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { bareForm } from './bareForm.ts';
import { leftBehind } from './leftBehind.ts';
import { missingTabs, sameTabs } from './missingTabs.ts';
import { findSetting, partForm } from './partForm.ts';
import { partWords } from './words.vi.ts';

interface Parted {
  /** Paths of the files. */
  readonly common: string;
  readonly own: string;
  /** What is, or may be, left in the common one; a line each. */
  readonly left: readonly string[];
}

/**
 * @param open reads the form; called twice, since both files begin as a copy of it
 * @param file the form's own path, which is never written over
 * @param folder where the common and the restricted workbook are written
 * @throws CommandRefusal before anything is written
 */
export function partInto(open: () => SpreadsheetModel, file: string, folder: string): Parted {
  const name = path.basename(file);
  if (isSameName(name, partWords.file)) throw new CommandRefusal(partWords.sameName(name));
  for (const made of [name, partWords.file].map((one) => path.join(folder, one))) {
    requireOther(made, file);
    // A restricted workbook is an original in which units type, never a result to be made again.
    if (existsSync(made)) throw new CommandRefusal(partWords.exists(shownPath(made)));
  }
  const [common, restricted] = [open(), open()];
  const gas = openGas(common, { ownMachine });
  const plan = callBundle<ApartPlan>(() => gas.call('readApart'));
  requireForm(common, plan);
  partForm(common, restricted, plan, partWords.file);
  // Set-up writes formulas that no longer ask for the moved columns, and empties what runs wrote.
  callBundle(() => gas.call('setUp', {}));
  common.beside = (id) => (id === partWords.file ? restricted : null);
  callBundle(() => openGas(common, { ownMachine }).call('markParted'));
  // The restricted one first: a file that cannot be written leaves no common one without it.
  const files = new Map([
    [partWords.file, writeXlsx(restricted)],
    [name, writeXlsx(common)],
  ]);
  const [own = '', made = ''] = writeFiles(folder, files);
  const left = partWords.left(leftBehind(openWorkbook(made), bareForm(common, plan), plan));
  return { common: shownPath(made), own: shownPath(own), left };
}

const isSameName = (one: string, other: string) =>
  one.normalize('NFC').toLowerCase() === other.toLowerCase();

function requireForm(model: SpreadsheetModel, plan: ApartPlan): void {
  const { answers, setting } = plan;
  const sheet = model.sheets.find((one) => one.name === answers);
  if (!sheet || !readUnitRows(sheet) || keepsLink(model))
    throw new CommandRefusal(partWords.linked);
  const settings = model.sheets.find((one) => one.name === setting.tab);
  const spot = settings ? findSetting(settings, setting) : null;
  if (!settings || !spot) throw new CommandRefusal(partWords.noSetting);
  const named = String(findCell(settings, spot.row, spot.column)?.value ?? '').trim();
  if (named !== '') throw new CommandRefusal(partWords.already(named));
  const [missing, same] = [missingTabs(model, plan), sameTabs(model, plan)];
  if (missing.length + same.length > 0) throw new CommandRefusal(partWords.notFound(missing, same));
}
