/** A city typed into a form of the bundle's own making, saved, opened and consolidated as pushed to Google. */
import { callBundle } from '../../../local/callBundle.ts';
import { openGas } from '../../../local/gas.ts';
import { newSpreadsheet } from '../../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../../local/xlsx/writeXlsx.ts';
import { fillForm } from './fillForm.ts';
import type { Expected } from './planted.ts';
import { type Score, score, type Told } from './score.ts';
import type { Sheet, Sheets } from './sheets.ts';

/** Found, missed and extra, by what the manifest says. */
export function scoreThroughBundle(sheets: Sheets, expected: readonly Expected[]): Score {
  const form = newSpreadsheet('rules');
  const request = { units: listOf(sheets.get('don_vi')), establishments: listOf(sheets.get('co_so')) };
  callBundle(() => openGas(form).call('setUp', request));
  const inForm = fillForm(form, sheets);
  const opened = readXlsx(writeXlsx(form), 'rules.xlsx');
  const outcome = callBundle<{ manifest: { findings: Told[] } }>(() => openGas(opened).call('consolidateNow', { state: 'TAM' }));
  const placed = expected.map((one) => ({ ...one, place: one.place && inForm(one.place) }));
  return score(placed, outcome.manifest.findings);
}

/** The rows of a tab as a list of the form: codes first; of several rows of one unit, the first. */
export function listOf(sheet: Sheet | undefined): string[][] {
  const codes = (sheet?.columns ?? []).filter((code) => !code.includes('.'));
  const rows = (sheet?.rows ?? []).map((row) => codes.map((code) => String(row.get(code) ?? '')));
  return [codes, ...rows];
}
