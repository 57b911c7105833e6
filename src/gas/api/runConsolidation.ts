/** "Consolidate" from the sidebar: the menu's own run, with its steps put where the sidebar can read them. */
import type { Download, RunResult, RunStep } from '../../api/api.ts';
import { plainText } from '../../core/report/plainText.ts';
import { momentName } from '../../core/report/words.vi.ts';
import type { RunMoment, RunState } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';
import { type Computed, computeRun } from '../run/computeRun.ts';
import { consolidateNow } from '../run/consolidateNow.ts';
import { readKept } from '../run/keptVersion.ts';
import { readKeptRun } from '../run/lastRun.ts';
import { reportBlob } from '../run/report.ts';
import { compareFigures, runFigures } from '../run/runFigures.ts';
import { reportName } from '../run/runNames.vi.ts';
import { readClock } from '../sheets/clock.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';

const manifestName = 'ket-qua.json';
const stepsLastSeconds = 900;
const cacheKey = (run: string) => `steps.${run}`;

export function runConsolidation(outline: Outline, run: string, state: RunState): RunResult {
  const before = readKeptRun();
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
  const { settings, consolidation, report, note } = consolidateNow(outline, { state, onStep });
  const now = runFigures(consolidation.results, outline);
  const top = { row: 0, column: 0 };
  return {
    state,
    version: settings.version,
    at: momentName(settings.now),
    summary: { ...top, tab: outline.summaryTab },
    findings: { ...top, tab: outline.findingsTab },
    report,
    note,
    before: before && { state: before.state, version: before.version, at: momentName(before.now) },
    changes: before && compareFigures(before.figures, now),
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
  const kept = { ...manifest, report: plainText(consolidation.report()) };
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  const mimeType = 'application/json';
  const blob = Utilities.newBlob(text, mimeType, manifestName);
  return { name: manifestName, mimeType, base64: Utilities.base64Encode(blob.getBytes()) };
}

/**
 * The last run's report as bytes, when Drive did not make it: of a final from the copies it
 * kept, of a draft from what is now.
 */
export function downloadReport(outline: Outline): Download {
  const { settings, consolidation } = lastComputed(outline);
  const blob = reportBlob(consolidation.report(), reportName(settings));
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
  return computeRun(kept, outline, { now, state: 'CHOT', version, typing });
}
