/** A Department run: lock → read → hash → compute → hash again → tabs → report → log. */
import type { ReportLink, RunStep } from '../../api/api.ts';
import type { Consolidation } from '../../core/consolidate.ts';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { manifestText } from '../../core/manifest/manifestText.ts';
import { recordOf, type VersionRecord } from '../../core/manifest/versionRecord.ts';
import { plainText } from '../../core/report/plainText.ts';
import type { VersionComparison } from '../../core/report/versions/changes.ts';
import { sayLost } from '../../core/returns/lostWords.vi.ts';
import type { RunState, Settings } from '../../core/settings/settings.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { withLock } from '../errors/withLock.ts';
import { marksTold } from '../log/editMarks.ts';
import { logRun } from '../log/logRun.ts';
import { typedCleared } from '../log/typedByUnits.ts';
import { cellsToKeep } from '../log/typedInSheet.ts';
import { requestsLogged } from '../log/unlockRequests.ts';
import { readSettled, settleWorkbook } from '../moments/readSettled.ts';
import { logMoment, readClock } from '../sheets/clock.ts';
import { currentPerson } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { liveNames, readWorkbook } from '../sheets/readWorkbook.ts';
import { finalWorkbooks, tellCampaign, withApartRead } from '../sheets/restricted.ts';
import { versionNote } from '../sheets/versionNames.vi.ts';
import { compareRuns, recordBefore } from './compareRuns.ts';
import { type Computed, computeRun } from './computeRun.ts';
import { documentId, keepManifest, withManifest } from './driveManifests.ts';
import { earlierFinals } from './earlierFinals.ts';
import { finalUnits } from './finalUnits.ts';
import { freezeCopies } from './freezeCopies.ts';
import { keepRun } from './lastRun.ts';
import { parseManifest } from './parseManifest.ts';
import { createReport } from './report.ts';
import { noteName, reportName } from './runNames.vi.ts';
import { unreadLines } from './unreadTabs.ts';
import {
  copyInputs,
  discardUnfinished,
  keepCopies,
  keptVersions,
  takenVersions,
} from './versions.ts';
import { writeTabs } from './writeTabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface RunRequest {
  readonly state: RunState;
  /** Told of each step as it is reached. */
  readonly onStep: (step: RunStep) => void;
  /** A manifest, as text, that this run is compared with instead of the last of its kind. */
  readonly since?: string | undefined;
}

interface Made {
  readonly settings: Settings;
  readonly consolidation: Consolidation;
  readonly manifest: Manifest;
  readonly report: ReportLink;
  readonly note: ReportLink;
  /** In Drive, next to the report. */
  readonly isManifestKept: boolean;
  /** With the run before of its kind; null for the first. */
  readonly comparison: VersionComparison | null;
  /** Of tabs that no run reads, or could not. */
  readonly unread: readonly string[];
}

/** Who runs it, asked before anything is written, and who is told of the steps. */
interface Officer {
  readonly by: string;
  readonly onStep: RunRequest['onStep'];
  /** Of the file to compare with. */
  readonly since: VersionRecord | null;
}

/**
 * Consolidates the active spreadsheet.
 * @throws Refusal `lock-busy` when a colleague is running, `changed-meanwhile` when cells keep changing.
 * @throws StructureError when the workbook is not this form.
 */
export function consolidateNow(outline: Outline, { state, onStep, since }: RunRequest): Made {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    // Every tab that is made comes to the front: the person gets back to where they were.
    const selected = spreadsheet.getActiveRange();
    const file = since === undefined ? null : recordOf(parseManifest(since, outline));
    const officer = { by: currentPerson(), onStep, since: file };
    const run = state === 'CHOT' ? consolidateFinal : consolidateDraft;
    const made = run(spreadsheet, outline, officer);
    selected?.activate();
    return made;
  });
}

/** Computes from the live tabs, each unit as of one moment, while others type. */
function consolidateDraft(spreadsheet: Spreadsheet, outline: Outline, officer: Officer): Made {
  const now = readClock();
  const readAll = () => readWorkbook(spreadsheet, outline);
  const { workbook, typing } = readSettled({ spreadsheet, outline, readAll });
  requireOfficer(bindSettings(workbook, outline), outline);
  discardUnfinished(spreadsheet);
  tellCampaign(spreadsheet, workbook, outline);
  const computed = computeRun(workbook, outline, { now, state: 'TAM', version: 0, typing });
  const lost = sayLost(computed.consolidation.campaign.binding, outline);
  const unread = [...lost, ...unreadLines({ spreadsheet, outline, workbook })];
  return write(spreadsheet, outline, computed, { ...officer, unread });
}

/** Computes from copies of the input tabs that this run makes and keeps. */
function consolidateFinal(
  spreadsheet: Spreadsheet,
  outline: Outline,
  officer: Officer,
  live = liveNames(spreadsheet, outline),
): Made {
  requireOfficer(live.settings, outline);
  discardUnfinished(spreadsheet);
  const workbooks = finalWorkbooks(spreadsheet, outline, live);
  const version = Math.max(0, ...takenVersions(workbooks)) + 1;
  const now = readClock();
  try {
    const copies = copyInputs(workbooks, outline, version, live);
    const readAll = (all: typeof copies) => withApartRead(readWorkbook(spreadsheet, outline, all));
    const read = readAll(copies);
    if (read.linked && !live.isLinked) {
      // Tabs of our names that others made: all of theirs are copied instead.
      return consolidateFinal(spreadsheet, outline, officer, liveNames(spreadsheet, outline, true));
    }
    tellCampaign(spreadsheet, read, outline);
    const settled = settleWorkbook({ spreadsheet, outline }, read, live.names);
    if (!settled) throw new Refusal('changed-meanwhile');
    const frozen = freezeCopies({ spreadsheet, outline, copies, readAll }, settled);
    const earlier = earlierFinals(spreadsheet, outline, { version, now });
    const run = { now, state: 'CHOT', version, typing: settled.typing } as const;
    const computed = computeRun(frozen.workbook, outline, run, earlier);
    const note = versionNote(version, logMoment(now), computed.hash);
    const reading = { workbook: settled.workbook, live: live.names, over: frozen.pictures };
    const unread = unreadLines({ spreadsheet, outline, ...reading });
    const keep = () => keepCopies(frozen.copies, note, frozen.noted);
    return write(spreadsheet, outline, computed, { ...officer, unread, keep });
  } catch (error) {
    for (const one of workbooks) if (one) discardUnfinished(one);
    throw error;
  }
}

function write(
  spreadsheet: Spreadsheet,
  outline: Outline,
  computed: Computed,
  {
    by,
    onStep,
    since,
    unread,
    keep,
  }: Officer & Pick<Made, 'unread'> & { readonly keep?: () => void },
): Made {
  const { hash, settings, consolidation, manifest } = computed;
  onStep('summary');
  writeTabs(spreadsheet, consolidation);
  onStep('report');
  const written = consolidation.report();
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const before = since ?? recordBefore(spreadsheet, outline, settings, properties);
  const comparison = before && compareRuns(before, computed);
  const told: Manifest = { ...manifest, report: plainText(written) };
  const kept = keepManifest(reportName(settings, outline), manifestText(told));
  const report = createReport(written, reportName(settings, outline));
  const note = createReport(consolidation.note(comparison), noteName(settings, outline));
  const made = { hash, manifest, report, kept: keptVersions(spreadsheet) };
  const document = report.kind === 'document' ? documentId(report.url) : null;
  const beside = {
    ...withManifest(properties, document, kept),
    ...typedCleared(properties),
    ...requestsLogged(properties),
    ...marksTold(properties, settings.now),
    ...cellsToKeep(consolidation.campaign, properties),
    ...finalUnits(consolidation.campaign),
  };
  const { now, state, version, typing } = settings;
  logRun(spreadsheet, outline, { by, properties }, { computed, made });
  // A run that ends before this leaves no version; whatever tells of one is there already.
  keep?.();
  const run = { now, by, state, version, ...(typing && { typing }) };
  keepRun(run, recordOf(manifest), properties, beside);
  return {
    settings,
    consolidation,
    manifest: told,
    isManifestKept: kept !== null,
    report,
    note,
    comparison,
    unread,
  };
}
