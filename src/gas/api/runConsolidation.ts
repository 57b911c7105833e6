/** "Consolidate" from the sidebar: the menu's own run, with its steps put where the sidebar can read them. */
import type { Download, RunResult, RunStep } from '../../api.ts';
import { momentName } from '../../core/reportWords.vi.ts';
import type { RunState } from '../../core/results.ts';
import type { Outline } from '../../outline/schema.ts';
import { readClock } from '../clock.ts';
import { computeRun } from '../computeRun.ts';
import { consolidateNow } from '../consolidateNow.ts';
import { readKeptRun } from '../lastRun.ts';
import { readWorkbook } from '../readWorkbook.ts';
import { reportBlob } from '../report.ts';
import { reportName } from '../runNames.vi.ts';
import { compareFigures, runFigures } from './runFigures.ts';

const stepsLastSeconds = 900;
const cacheKey = (run: string) => `steps.${run}`;

export function runConsolidation(outline: Outline, run: string, state: RunState): RunResult {
  const before = readKeptRun();
  const steps: RunStep[] = [];
  const onStep = (step: RunStep) => {
    steps.push(step);
    const cache = CacheService.getDocumentCache();
    cache?.put(cacheKey(run), JSON.stringify(steps), stepsLastSeconds);
  };
  const { settings, consolidation, report } = consolidateNow(outline, { state, onStep });
  const now = runFigures(consolidation.results, outline);
  const top = { row: 0, column: 0 };
  return {
    state,
    version: settings.version,
    at: momentName(settings.now),
    summary: { ...top, tab: outline.summaryTab },
    findings: { ...top, tab: outline.findingsTab },
    report,
    changes: before ? compareFigures(before.figures, now) : [],
  };
}

/** Empty before the run has reached its first step. */
export function readSteps(run: string): RunStep[] {
  const kept = CacheService.getDocumentCache()?.get(cacheKey(run));
  return kept ? (JSON.parse(kept) as RunStep[]) : [];
}

/** The report of what stands now, as bytes: for whoever refuses access to Drive. */
export function downloadReport(outline: Outline): Download {
  const workbook = readWorkbook(SpreadsheetApp.getActive(), outline);
  const run = { now: readClock(), state: 'TAM', version: 0 } as const;
  const { settings, consolidation } = computeRun(workbook, outline, run, () => undefined);
  const blob = reportBlob(consolidation.report(), reportName(settings));
  return {
    name: blob.getName() ?? '',
    mimeType: blob.getContentType() ?? '',
    base64: Utilities.base64Encode(blob.getBytes()),
  };
}
