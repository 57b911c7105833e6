/** What the emulator answers to the probes, and what a workbook from Google says that Google answered. */

import { Calculator } from '../../local/calc/calculator.ts';
import { callBundle } from '../../local/callBundle.ts';
import { type Gas, openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { ServiceCall } from '../../local/services/calls.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { probesPlan } from '../bundle.ts';

/** Name of a probe → its answer as JSON, or its error. */
type Answers = Readonly<Record<string, string>>;

/** The day of the probes, so that equal code gives equal answers. */
const probedAt = () => Date.parse('2024-12-24T17:05:09+07:00');

export function emulatorAnswers(): Answers {
  return callBundle<Answers>(() => probeOn(newSpreadsheet('Probes')).call('thamDo'));
}

/** The bundle of probes on a spreadsheet whose formulas are calculated before they are read, as in Google. */
export function probeOn(spreadsheet: SpreadsheetModel, options: HostOptions = {}): Gas {
  let isWritten = false;
  const between = ({ name, kind }: ServiceCall) => {
    if (kind === 'write') isWritten = true;
    if (!isWritten || !/^Range\.get(?:Display)?Values$/.test(name)) return false;
    isWritten = false;
    return () => calculate(spreadsheet);
  };
  const given = { now: probedAt, between, freshReads: true, ...options } as const;
  return openGas(spreadsheet, given, probesPlan.folder);
}

function calculate(spreadsheet: SpreadsheetModel): void {
  const calculator = new Calculator(spreadsheet);
  for (const sheet of spreadsheet.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cell.value = calculator.valueOf(sheet, { row, column });
      }
    }
  }
}

/** Of the tab that `thamDo` left; null when the workbook has none. */
export function answersIn(spreadsheet: SpreadsheetModel): Answers | null {
  const sheet = spreadsheet.sheets.find(({ name }) => name === 'Probes');
  if (sheet === undefined) return null;
  const rows = [...sheet.cells]
    .filter(([row]) => row > 0)
    .map(([, cells]) => [cells.get(0), cells.get(1)] as const);
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
