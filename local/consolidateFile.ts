/** Consolidates one workbook file as a Department run does, into a folder. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readyBundle } from '../build/readyBundle.ts';
import { besideFiles, besideInputs } from './besideFile.ts';
import { isOwnResult } from './besideResult.ts';
import { callBundle } from './callBundle.ts';
import { type Gas, openGas } from './gas.ts';
import { openWorkbook, shownPath } from './inputFile.ts';
import type { SpreadsheetModel } from './model.ts';
import { requireOther, writeFiles } from './outputFiles.ts';
import { CommandRefusal } from './refusal.ts';
import { ownMachine, refusals } from './words.vi.ts';
import { writeXlsx } from './xlsx/writeXlsx.ts';

/** What the bundle answers to a consolidation. */
interface RunOutcome {
  /** As ket-qua.json holds it. */
  readonly manifest: object;
  /** The file's own text. */
  readonly manifestText: string;
  /** Vietnamese lines on what was found. */
  readonly spoken: readonly string[];
  /** The tidy table as CSV, when it was asked for. */
  readonly tidy?: string | null;
}

export interface Consolidated extends RunOutcome {
  readonly files: readonly string[];
  /** As it is after the run. */
  readonly spreadsheet: SpreadsheetModel;
}

/**
 * Reads `input`, runs `ask` on the bundle, writes tong-hop.xlsx, ket-qua.json and, when the run
 * made documents, bao-cao.docx and phieu-trinh.docx. Throws CommandRefusal before anything is written.
 */
export async function consolidateFile(
  input: string,
  folder: string,
  ask: (gas: Gas) => unknown,
): Promise<Consolidated> {
  const summary = path.join(folder, summaryName);
  requireOther(summary, input);
  const spreadsheet = openWorkbook(input);
  await readyBundle();
  const gas = openGas(spreadsheet, { ownMachine });
  const outcome = callBundle<RunOutcome>(() => ask(gas));
  for (const file of besideInputs(spreadsheet))
    requireOther(path.join(folder, path.basename(file)), file);
  // A final keeps the restricted tabs in the restricted workbook, so both are written.
  const beside = besideFiles(spreadsheet);
  for (const [name, bytes] of beside) {
    const there = path.join(folder, name);
    // It may be an original in which units type, never a result to be made again.
    if (!existsSync(there) || readFileSync(there).equals(bytes)) continue;
    if (!isOwnResult(name, spreadsheet, { folder, summary: summaryName, manifest: manifestName }))
      throw new CommandRefusal(refusals.overBeside(shownPath(there)));
  }
  const files = new Map([...beside, [summaryName, writeXlsx(spreadsheet)]]);
  const [report, note] = gas.host.stores.driveFiles.slice(-2);
  if (report !== undefined) files.set('bao-cao.docx', report.bytes);
  if (outcome.tidy) files.set(tidyName, Buffer.from(outcome.tidy));
  if (note !== undefined) files.set('phieu-trinh.docx', note.bytes);
  files.set(manifestName, Buffer.from(outcome.manifestText));
  return { ...outcome, files: writeFiles(folder, files), spreadsheet };
}

const summaryName = 'tong-hop.xlsx';
const manifestName = 'ket-qua.json';
const tidyName = 'so-lieu-chuan.csv';
