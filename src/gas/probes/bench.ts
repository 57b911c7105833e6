/** The one tab that all probes use: emptied before each, made again after those that leave marks. */
import type { Bench, Probe } from './probe.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const benchName = '~probe';
/** The corner that probes use. */
const used = [1, 1, 12, 12] as const;

/** Asks probes one after another; an error is an answer too. */
export class BenchTab {
  private sheet: Bench['sheet'] | null = null;
  private isClean = false;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.discard();
  }

  /** The answer as JSON, or the error's message. */
  ask([, run, kind]: Probe): string {
    const sheet = this.ready(kind);
    try {
      const answer = run({ spreadsheet: this.spreadsheet, sheet });
      SpreadsheetApp.flush();
      return JSON.stringify(answer ?? null);
    } catch (error) {
      return `Error: ${error instanceof Error ? error.message : String(error)}`;
    } finally {
      this.isClean = false;
      if (kind === 'marks') this.discard();
    }
  }

  /** Takes the tab away, also one that a run left that was cut. */
  discard(): void {
    const left = this.spreadsheet.getSheetByName(benchName);
    if (left) this.spreadsheet.deleteSheet(left);
    this.sheet = null;
  }

  private ready(kind: Probe[2]): Bench['sheet'] {
    if (!this.sheet) {
      const { length } = this.spreadsheet.getSheets();
      this.sheet = this.spreadsheet.insertSheet(benchName, length);
      this.isClean = true;
    }
    if (!this.isClean && kind !== 'cell') empty(this.sheet);
    return this.sheet;
  }
}

function empty(sheet: Bench['sheet']): void {
  sheet
    .getRange(...used)
    .breakApart()
    .setDataValidation(null);
  sheet.clear();
  sheet.clearNotes();
  sheet.setConditionalFormatRules([]);
}
