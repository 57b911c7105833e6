/** Whether a run sees at once what another person types, with a flush and without. */
import { probesTab } from './answerPage.ts';
import { benchName } from './bench.ts';
import { probeWords } from './words.vi.ts';

const mostSeconds = 60;

/**
 * Asks a second person to type 2, then 3, in A1 of the bench tab: waits for the 2 without flushing and
 * for the 3 with a flush before each reading. @returns what was seen, also written in the tab of answers
 */
export function askTwoPeople(): readonly string[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const bench =
    spreadsheet.getSheetByName(benchName) ??
    spreadsheet.insertSheet(benchName, spreadsheet.getSheets().length);
  const page =
    spreadsheet.getSheetByName(probesTab) ??
    spreadsheet.insertSheet(probesTab, spreadsheet.getSheets().length);
  const cell = bench.getRange(1, 1).setValue(1);
  page.getRange(1, 6).setValue(probeWords.second(benchName));
  SpreadsheetApp.flush();
  const wait = (value: number, flushes: boolean) => {
    for (let second = 1; second <= mostSeconds; second += 1) {
      Utilities.sleep(1000);
      if (flushes) SpreadsheetApp.flush();
      if (Number(cell.getValues()[0]?.[0]) >= value) return `${second} s`;
    }
    return `> ${mostSeconds} s`;
  };
  const seen = [`no flush: ${wait(2, false)}`, `flush: ${wait(3, true)}`];
  page.getRange(2, 6, 1, 2).setValues([[probeWords.twoPeople, seen.join('; ')]]);
  return seen;
}
