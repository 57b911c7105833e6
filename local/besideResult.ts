/** Whether another workbook in a folder of results may be written again: only what a run of the same campaign left there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApartPlan } from '../src/api/api.ts';
import { findSetting } from './apart/partForm.ts';
import { callBundle } from './callBundle.ts';
import { openGas } from './gas.ts';
import { openWorkbook } from './inputFile.ts';
import { cellText } from './merge/tableColumns.ts';
import { readUnitRows } from './merge/unitRows.ts';
import type { SpreadsheetModel } from './model.ts';
import { CommandRefusal } from './refusal.ts';
import { findCell } from './services/cells.ts';

/** Names of a run's results. */
interface Results {
  readonly folder: string;
  readonly summary: string;
  readonly manifest: string;
}

/** `name` holds what a run in this folder read, nothing typed since; and that run was of `own`'s campaign. */
export function isOwnResult(
  name: string,
  own: SpreadsheetModel,
  { folder, summary, manifest }: Results,
): boolean {
  const [book, kept] = [summary, manifest].map((one) => path.join(folder, one));
  if (book === undefined || kept === undefined || !existsSync(book) || !existsSync(kept))
    return false;
  try {
    const before = openWorkbook(book);
    const text = readFileSync(kept, 'utf8');
    const { matches } = callBundle<{ readonly matches: boolean }>(() =>
      openGas(before).call('verify', text),
    );
    const [there, here] = [before.beside?.(name), own.beside?.(name)];
    const plan = callBundle<ApartPlan>(() => openGas(own).call('readApart'));
    if (!matches || !there || !here || !isSameCampaign(before, own, plan)) return false;
    return isSameForm(there, here) && isSameForm(before, own) && addsNothing(there, here, plan);
  } catch (error) {
    if (error instanceof CommandRefusal) return false;
    throw error;
  }
}

/** A later campaign has the same tables and units: its dispatch, its period, its deadline are others. */
function isSameCampaign(before: SpreadsheetModel, now: SpreadsheetModel, plan: ApartPlan): boolean {
  const [there, here] = [before, now].map((book) => campaignOf(book, plan).join('\n'));
  return there === here;
}

function campaignOf({ sheets }: SpreadsheetModel, { setting, campaign }: ApartPlan): string[] {
  const sheet = sheets.find(({ name }) => name === setting.tab);
  return campaign.map((code) => {
    const spot = sheet ? findSetting(sheet, { ...setting, code }) : null;
    return sheet && spot ? cellText(findCell(sheet, spot.row, spot.column)) : '';
  });
}

/** What a verification does not read: no note, and no text of another tab, that is not in the input too. */
function addsNothing(
  there: SpreadsheetModel,
  here: SpreadsheetModel,
  { setting }: ApartPlan,
): boolean {
  const known = new Set(besideTables(here, setting));
  return besideTables(there, setting).every((one) => known.has(one));
}

/** The texts of a restricted workbook, without its mark: a run with a given link writes a new mark. */
function besideTables({ sheets }: SpreadsheetModel, { tab, code }: ApartPlan['setting']): string[] {
  return sheets.flatMap((sheet) => {
    const isTable = readUnitRows(sheet) !== null;
    const rows = [...sheet.cells.values()].map((row) => [...row.values()]);
    const isMark = (row: (typeof rows)[number]) =>
      sheet.name === tab && row.some(({ value }) => String(value).startsWith(`${code}.`));
    const cells = rows.filter((row) => !isMark(row)).flat();
    return cells.flatMap(({ note = '', value }) => {
      const text = isTable || typeof value === 'boolean' ? '' : String(value);
      return [note, text].flatMap((one) => (one === '' ? [] : [`${sheet.name}\n${one}`]));
    });
  });
}

/** The same tables of the same units; a unit may have joined. */
function isSameForm(before: SpreadsheetModel, now: SpreadsheetModel): boolean {
  return before.sheets.every((sheet) => {
    const rows = readUnitRows(sheet);
    if (!rows) return true;
    const same = now.sheets.find(({ name }) => name === sheet.name);
    const own = same ? readUnitRows(same) : null;
    return (
      own !== null &&
      [...rows.columns.keys()].every((code) => own.columns.has(code)) &&
      [...rows.units.keys()].every((unit) => own.units.has(unit))
    );
  });
}
