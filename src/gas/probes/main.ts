/** What Google can call of the developers' bundle: the probes, apart from the product. */
import { type ProbeAnswers, runProbes } from './probes.ts';

/** From the script editor, in an empty spreadsheet: how the services behave (docs/live-checklist.md). */
export function thamDo(): ProbeAnswers {
  return runProbes();
}
