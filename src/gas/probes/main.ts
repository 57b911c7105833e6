/** What Google can call of the developers' bundle: the probes, without the product. */
import emulator from '../../../docs/phep-thu.json' with { type: 'json' };
import { sgddt2024 } from '../../outline/sgddt2024.ts';
import type { ProbeAnswers } from './answerPage.ts';
import { formProbes } from './formProbes.ts';
import { runProbes } from './probes.ts';
import { probes } from './probeTable.ts';
import { askTwoPeople } from './twoPeople.ts';

/** From the script editor, in an empty spreadsheet: how the services behave (docs/live-checklist.md). */
export function thamDo(): ProbeAnswers {
  return runProbes([...formProbes(sgddt2024), ...probes], emulator);
}

/** Needs a second person who types in the bench tab meanwhile. */
export function haiNguoi(): readonly string[] {
  return askTwoPeople();
}
