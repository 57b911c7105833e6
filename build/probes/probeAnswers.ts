/** What the emulator answers to the probes, and what a workbook from Google says that Google answered. */

import { callBundle } from '../../local/callBundle.ts';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { probesPlan } from '../bundle.ts';

/** Name of a probe → its answer as JSON, or its error. */
type Answers = Readonly<Record<string, string>>;

/** The day of the probes, so that equal code gives equal answers. */
const probedAt = () => Date.parse('2024-12-24T17:05:09+07:00');

export function emulatorAnswers(): Answers {
  const gas = openGas(newSpreadsheet('Probes'), { now: probedAt }, probesPlan.folder);
  return callBundle<Answers>(() => gas.call('thamDo'));
}

/** Of the tab that `thamDo` left; null when the workbook has none. */
export function answersIn(spreadsheet: SpreadsheetModel): Answers | null {
  const sheet = spreadsheet.sheets.find(({ name }) => name === 'Probes');
  if (sheet === undefined) return null;
  const rows = [...sheet.cells.values()].map((cells) => [cells.get(0), cells.get(1)] as const);
  return Object.fromEntries(
    rows.map(([name, answer]) => [String(name?.value ?? ''), String(answer?.value ?? '')]),
  );
}

/** A line for each probe that the two answer differently. */
export function compareAnswers(emulator: Answers, google: Answers): string[] {
  const names = new Set([...Object.keys(emulator), ...Object.keys(google)]);
  return [...names].flatMap((name) => {
    const here = emulator[name] ?? '';
    const there = google[name] ?? '';
    return here === there ? [] : [`${name}\n  emulator: ${here}\n  Google:   ${there}`];
  });
}
