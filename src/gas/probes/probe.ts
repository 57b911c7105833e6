/** A small call whose answer says how the services behave, in Google and on the emulator alike. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a probe may use: an empty tab, the same for all. */
export interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: Sheet;
}

/**
 * `cell`: sets whatever it looks at, so that the tab need not be emptied before it. `marks`: leaves on
 * the tab what emptying does not take away. `measure`: its answer is a time, compared with nothing.
 */
type ProbeKind = 'cell' | 'marks' | 'measure';

export type Probe = readonly [name: string, run: (bench: Bench) => unknown, kind?: ProbeKind];

/** Row, column, rows, columns of a range, from 1. */
export function rectangleOf(range: GoogleAppsScript.Spreadsheet.Range): number[] {
  return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}
