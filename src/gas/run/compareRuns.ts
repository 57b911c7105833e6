/** Compares a run with another: kept, of a final's copies, of a file, or as it would be now. */
import type { VersionName } from '../../api/api.ts';
import { loggedRuns, momentOf } from '../../core/log/loggedRuns.ts';
import { recordOf, type VersionRecord } from '../../core/manifest/versionRecord.ts';
import type { VersionComparison } from '../../core/report/versions/changes.ts';
import { compareVersions } from '../../core/report/versions/compareVersions.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { readClock } from '../sheets/clock.ts';
import { readLog } from '../sheets/log.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { type Computed, computeRun } from './computeRun.ts';
import { readKept } from './keptVersion.ts';
import { keptRecordIn, readKeptRecord } from './lastRun.ts';
import { parseManifest } from './parseManifest.ts';
import { keptVersions } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A side of a comparison; `computed` when its cells can be read. */
interface ComparedSide {
  readonly record: VersionRecord;
  readonly computed: Computed | null;
}

export function compareRuns(before: VersionRecord, { manifest, consolidation }: Computed) {
  return compareBy(before, recordOf(manifest), consolidation.campaign);
}

/** @param campaign Any of this spreadsheet: it names the units. */
export function compareBy(
  before: VersionRecord,
  after: VersionRecord,
  { outline, returns }: Pick<Computed['consolidation']['campaign'], 'outline' | 'returns'>,
): VersionComparison {
  const name = (code: string) => returns.registry.byCode.get(unitCodeKey(code))?.name ?? code;
  return compareVersions(before, after, { outline, name });
}

/** The last run of the kind that is being made: a draft's, or the final before. Null for the first. */
export function recordBefore(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { state, version }: Settings,
  properties: Readonly<Record<string, string>>,
): VersionRecord | null {
  const kept = keptRecordIn(properties, state);
  if (state === 'TAM') return kept;
  const latest = Math.max(0, ...[...keptVersions(spreadsheet)].filter((one) => one < version));
  // A final that ended before it kept its record left its copies.
  if (latest === 0 || (kept !== null && [0, latest].includes(kept.version))) return kept;
  try {
    return finalSide(spreadsheet, outline, latest).record;
  } catch (error) {
    // Changed since: nothing is compared with it.
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * @param state Of the other side: what is now is counted as it was.
 * @throws Refusal `no-draft`, `not-final`, `version-changed`, `not-manifest`
 */
export function sideOf(
  name: VersionName,
  outline: Outline,
  state: Settings['state'],
): ComparedSide {
  const spreadsheet = SpreadsheetApp.getActive();
  switch (name.kind) {
    case 'draft': {
      const record = readKeptRecord('TAM');
      if (!record) throw new Refusal('no-draft');
      return { record, computed: null };
    }
    case 'file':
      return { record: recordOf(parseManifest(name.text, outline)), computed: null };
    case 'final':
      return finalSide(spreadsheet, outline, name.version);
    case 'now': {
      const moment = { now: readClock(), state, version: 0 };
      const computed = computeRun(readWorkbook(spreadsheet, outline), outline, moment);
      return { record: recordOf(computed.manifest), computed };
    }
  }
}

function finalSide(spreadsheet: Spreadsheet, outline: Outline, version: number) {
  const workbook = readKept(spreadsheet, outline, version);
  const runs = loggedRuns(readLog(spreadsheet, outline), outline);
  const [logged] = runs.filter((run) => run.state === 'CHOT' && run.version === version).slice(-1);
  const now = logged ? momentOf(logged.at) : readClock();
  const computed = computeRun(workbook, outline, { now, state: 'CHOT', version });
  return { record: recordOf(computed.manifest), computed };
}
