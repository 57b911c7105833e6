/** Runs the probes in a tab of their own and leaves the answers in another, to be compared with the emulator's. */
import type { Probe } from './probe.ts';
import { probes } from './probeTable.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Name of a probe → what it answered, as JSON; an error as its message. */
export type ProbeAnswers = Readonly<Record<string, string>>;

const benchName = '~probe';
/** Where the answers are: names, then JSON. */
const probesTab = 'Probes';

/** For whoever deploys: run from the script editor on an empty spreadsheet. */
export function runProbes(): ProbeAnswers {
  const spreadsheet = SpreadsheetApp.getActive();
  const answers = probes.map((probe) => [probe[0], ask(spreadsheet, probe)] as const);
  const sheet =
    spreadsheet.getSheetByName(probesTab) ??
    spreadsheet.insertSheet(probesTab, spreadsheet.getSheets().length);
  sheet
    .getRange(1, 1, answers.length, 2)
    .setNumberFormat('@')
    .setValues(answers.map(([name, answer]) => [name, answer]));
  return Object.fromEntries(answers);
}

/** Each probe has an empty tab, so that none feels what another left. */
function ask(spreadsheet: Spreadsheet, [, run]: Probe): string {
  const left = spreadsheet.getSheetByName(benchName);
  if (left) spreadsheet.deleteSheet(left);
  const sheet = spreadsheet.insertSheet(benchName, spreadsheet.getSheets().length);
  try {
    const answer = run({ spreadsheet, sheet });
    SpreadsheetApp.flush();
    return JSON.stringify(answer ?? null);
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message : String(error)}`;
  } finally {
    spreadsheet.deleteSheet(sheet);
  }
}
