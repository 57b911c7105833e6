/** A small call whose answer says how the services behave, in Google and on the emulator alike. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a probe may use: an empty tab of its own. */
interface Bench {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: Sheet;
}

export type Probe = readonly [name: string, run: (bench: Bench) => unknown];
