/** "Consolidate" from the sidebar: the menu's own run, with its steps put where the sidebar can read them. */
import type { Download, RunResult, RunStep, VersionName } from '../../api/api.ts';
import { manifestText } from '../../core/manifest/manifestText.ts';
import { plainText } from '../../core/report/plainText.ts';
import { momentName } from '../../core/report/words.vi.ts';
import type { RunMoment, RunState } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';
import { compareRuns, sideOf } from '../run/compareRuns.ts';
import { type Computed, computeRun } from '../run/computeRun.ts';
import { consolidateNow } from '../run/consolidateNow.ts';
import { readManifestOf } from '../run/driveManifests.ts';
import { earlierFinals } from '../run/earlierFinals.ts';
import { readKept } from '../run/keptVersion.ts';
import { readKeptRecord, readKeptRun } from '../run/lastRun.ts';
import { reportBlob } from '../run/report.ts';
import { noteName, reportName } from '../run/runNames.vi.ts';
import { tidyTable } from '../run/tidyTable.ts';
import { readClock } from '../sheets/clock.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';

const manifestName = 'ket-qua.json';
const tidyName = 'so-lieu-chuan.csv';
/** Has another name than the full table: only this one is sent up. */
const maskedTidyName = 'so-lieu-chuan-gop-so-nho.csv';
const stepsLastSeconds = 900;
const cacheKey = (run: string) => `steps.${run}`;

export function runConsolidation(outline: Outline, run: string, state: RunState): RunResult {
  const steps: RunStep[] = [];
  const onStep = (step: RunStep) => {
    steps.push(step);
    try {
      const cache = CacheService.getDocumentCache();
      cache?.put(cacheKey(run), JSON.stringify(steps), stepsLastSeconds);
    } catch {
      // The person sees the step late; the run continues.
    }
  };
  const made = consolidateNow(outline, { state, onStep });
  const { settings, report, note, comparison, isManifestKept, unread } = made;
  const top = { row: 0, column: 0 };
  return {
    state,
    version: settings.version,
    at: momentName(settings.now),
    summary: { ...top, tab: outline.summaryTab },
    findings: { ...top, tab: outline.findingsTab },
    report,
    note,
    comparison,
    isManifestKept,
    unread,
  };
}

/** Empty before the run has reached its first step. */
export function readSteps(run: string): RunStep[] {
  const kept = CacheService.getDocumentCache()?.get(cacheKey(run));
  return kept ? (JSON.parse(kept) as RunStep[]) : [];
}

/** The last run's manifest, computed again: of a final from its copies, of a draft from what is there now. */
export function downloadManifest(outline: Outline): Download {
  const { manifest, consolidation } = lastComputed(outline);
  return manifestDownload(manifestText({ ...manifest, report: plainText(consolidation.report()) }));
}

/** That of a Google Doc which a run of this person made. @throws Refusal as `readManifestOf` */
export function readKeptManifest(address: string): Download {
  return manifestDownload(readManifestOf(address));
}

function manifestDownload(text: string): Download {
  return textDownload(text, 'application/json', manifestName);
}

/** The last run's tidy table, byte for byte what the command line writes; computed as the manifest. */
export function downloadTidy(outline: Outline, isMasked: boolean): Download {
  const { manifest, consolidation } = lastComputed(outline);
  const text = tidyTable(consolidation, manifest, isMasked ? 'masked' : 'all');
  return textDownload(text, 'text/csv', isMasked ? maskedTidyName : tidyName);
}

function textDownload(text: string, mimeType: string, name: string): Download {
  const blob = Utilities.newBlob(text, mimeType, name);
  return { name, mimeType, base64: Utilities.base64Encode(blob.getBytes()) };
}

/**
 * The last run's report as bytes, when Drive did not make it: of a final from the copies it
 * kept, of a draft from what is now.
 */
export function downloadReport(outline: Outline): Download {
  const { settings, consolidation } = lastComputed(outline);
  return downloadOf(reportBlob(consolidation.report(), reportName(settings, outline)));
}

/** The last run's note, against the version chosen, or the one before of its kind. */
export function downloadNote(outline: Outline, before: VersionName | null): Download {
  const computed = lastComputed(outline);
  const { settings, consolidation } = computed;
  const other = before
    ? sideOf(before, outline, settings.state).record
    : readKeptRecord(settings.state, 'before');
  const note = consolidation.note(other && compareRuns(other, computed));
  return downloadOf(reportBlob(note, noteName(settings, outline)));
}

function downloadOf(blob: GoogleAppsScript.Base.Blob): Download {
  return {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
  };
}

/** @throws Refusal as `readKept`, of a final */
function lastComputed(outline: Outline): Computed {
  const spreadsheet = SpreadsheetApp.getActive();
  const last = readKeptRun();
  if (last?.state !== 'CHOT') {
    const draft: RunMoment = { now: readClock(), state: 'TAM', version: 0 };
    return computeRun(readWorkbook(spreadsheet, outline), outline, draft);
  }
  const { now, version, typing = [] } = last;
  const kept = readKept(spreadsheet, outline, version);
  const earlier = earlierFinals(spreadsheet, outline, { version, now });
  return computeRun(kept, outline, { now, state: 'CHOT', version, typing }, earlier);
}
