/** Takes personal data out of what earlier runs kept: copies of finals, and lines of the log. */
import { readAllowedTexts } from '../../core/log/allowedTexts.ts';
import { hiddenText } from '../../core/log/eventDetail.vi.ts';
import { mayBePrinted } from '../../core/privacy/mayBePrinted.ts';
import { keptGrids } from '../../core/returns/maskGrids.ts';
import { maskGrids } from '../../core/returns/maskSafely.ts';
import { bindSettings } from '../../core/tabs/binding.ts';
import { boundCell, type TabBinding } from '../../core/tabs/columns.ts';
import type { Outline } from '../../outline/schema.ts';
import { withLock } from '../errors/withLock.ts';
import { logMoment, readClock } from '../sheets/clock.ts';
import { appendLog, currentPerson, type LogEntry, readLog } from '../sheets/log.ts';
import { requireOfficer } from '../sheets/officers.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { versionNote, withHash } from '../sheets/versionNames.vi.ts';
import { inputsHash } from './computeRun.ts';
import { rewriteCopy } from './freezeCopies.ts';
import { keptHash, loggedHash } from './keptVersion.ts';
import { purgeDetail, sayPurge } from './purgeWords.vi.ts';
import { isReportName } from './runNames.vi.ts';
import { findCopies, keptVersions, renameCopies } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What holds personal data by today's rules; nothing of it is repeated. */
interface Purge {
  readonly versions: readonly { readonly version: number; readonly cells: number }[];
  readonly logLines: number;
}

/** The menu item: says what it would take out, and does it when the person agrees. */
export function askAndPurge(outline: Outline): void {
  const ui = SpreadsheetApp.getUi();
  const plan = purge(outline, false);
  const { title, nothing, ask, done } = sayPurge(plan);
  if (isEmpty(plan)) {
    ui.alert(title, nothing, ui.ButtonSet.OK);
    return;
  }
  if (ui.alert(title, ask, ui.ButtonSet.OK_CANCEL) !== ui.Button.OK) return;
  purge(outline, true);
  ui.alert(title, done, ui.ButtonSet.OK);
}

/**
 * Counts what would be masked, and masks it when `isDone`: figures stay as they are, texts cannot be
 * brought back.
 */
export function purge(outline: Outline, isDone: boolean): Purge {
  return withLock(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    requireOfficer(bindSettings(readWorkbook(spreadsheet, outline), outline), outline);
    const log = readLog(spreadsheet, outline);
    const found = [...keptVersions(spreadsheet)]
      .sort((a, b) => a - b)
      .map((version) => purgeVersion({ spreadsheet, outline, log, isDone }, version));
    const versions = found.filter(({ cells }) => cells > 0);
    const logLines = purgeLog({ spreadsheet, outline, log, isDone });
    const made = { versions, logLines };
    if (isDone && !isEmpty(made))
      logPurge({ spreadsheet, outline, log, isDone }, versions, logLines);
    return { versions: versions.map(({ version, cells }) => ({ version, cells })), logLines };
  });
}

const isEmpty = ({ versions, logLines }: Purge) => versions.length === 0 && logLines === 0;

interface Purging {
  readonly spreadsheet: Spreadsheet;
  readonly outline: Outline;
  readonly log: TabBinding | null;
  readonly isDone: boolean;
}

interface PurgedVersion {
  readonly version: number;
  readonly cells: number;
  readonly before: string;
  readonly after: string;
}

function purgeVersion(work: Purging, version: number): PurgedVersion {
  const { spreadsheet, outline, log, isDone } = work;
  const copies = findCopies(spreadsheet, outline, version);
  const workbook = readWorkbook(spreadsheet, outline, copies);
  const before = inputsHash(workbook, outline);
  const masked = maskGrids(workbook, outline, readAllowedTexts(log, outline));
  const own = [...masked.cells.values()].reduce((sum, one) => sum + one.length, 0);
  const cells = own + masked.names.size;
  if (!isDone || cells === 0) return { version, cells, before, after: before };
  for (const grid of keptGrids(workbook)) {
    const copy = copies.get(grid.name);
    const cells = masked.cells.get(grid.name);
    if (copy && cells) rewriteCopy(copy, grid, cells);
  }
  const named = renameCopies(copies, masked.names);
  const after = inputsHash(readWorkbook(spreadsheet, outline, named), outline);
  const kept = keptHash(copies) ?? loggedHash(spreadsheet, outline, version);
  // A version that was changed before stays known as changed.
  if (kept === before) keepHash(copies.values().next().value, version, after);
  return { version, cells, before, after };
}

function keepHash(
  copy: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  version: number,
  hash: string,
): void {
  const cell = copy?.getRange(1, 1);
  const note = cell?.getNotes()[0]?.[0] ?? '';
  const told =
    note === '' ? versionNote(version, logMoment(readClock()), hash) : withHash(note, hash);
  cell?.setNotes([[told]]);
}

/** Reasons and texts that earlier versions wrote in full; addresses and names of reports stay. */
function purgeLog({ spreadsheet, outline, log, isDone }: Purging): number {
  const sheet = spreadsheet.getSheetByName(outline.log.tab);
  if (!log || !sheet) return 0;
  let lines = 0;
  for (let row = log.firstRow; row < log.grid.values.length; row++) {
    const column = log.columns.get(outline.log.detail.code);
    const text = boundCell(log, row, outline.log.detail.code).shown.trim();
    const isOurs = text.startsWith('https://') || isReportName(text, outline);
    if (column === undefined || text === '' || isOurs || mayBePrinted(text)) continue;
    lines += 1;
    if (isDone) sheet.getRange(row + 1, column + 1).setValue(hiddenText);
  }
  return lines;
}

function logPurge(
  { spreadsheet, outline, log }: Purging,
  versions: readonly PurgedVersion[],
  logLines: number,
): void {
  const entries = versions.map(({ version, cells, before, after }): LogEntry => {
    const detail = purgeDetail(cells);
    return {
      event: 'purged',
      subject: `v${version}`,
      detail,
      hashBefore: before,
      hashAfter: after,
    };
  });
  const lines: LogEntry = {
    event: 'purged',
    subject: outline.log.tab,
    detail: purgeDetail(logLines),
  };
  const writer = { now: readClock(), by: currentPerson(), binding: log };
  appendLog(spreadsheet, outline, writer, logLines > 0 ? [...entries, lines] : entries);
}
