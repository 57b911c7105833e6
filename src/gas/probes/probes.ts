/** Runs the probes on one bench tab, each answer written as it comes; a run that is cut is gone on with. */
import { AnswerPage, type ProbeAnswers } from './answerPage.ts';
import { BenchTab } from './bench.ts';
import type { Probe } from './probe.ts';

/** Google ends a run after six minutes; the longest probe takes two. */
const mostMillis = 3 * 60_000;

/** For the person who deploys: run from the script editor on an empty spreadsheet, until it says that it is done. */
export function runProbes(probes: readonly Probe[], emulator: ProbeAnswers): ProbeAnswers {
  const spreadsheet = SpreadsheetApp.getActive();
  const end = Date.now() + mostMillis;
  const page = new AnswerPage(spreadsheet, probes, emulator);
  const bench = new BenchTab(spreadsheet);
  for (const [index, probe] of probes.entries()) {
    if (page.answers.has(probe[0])) continue;
    if (Date.now() > end) break;
    page.write(index, bench.ask(probe));
  }
  bench.discard();
  page.close();
  return Object.fromEntries(page.answers);
}
