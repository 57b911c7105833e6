/** A final as it was kept: its copies, read only while they hold what they held when it was made. */
import { loggedRuns } from '../../core/log/loggedRuns.ts';
import type { Workbook } from '../../core/workbook.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { readLog } from '../sheets/log.ts';
import { readWorkbook } from '../sheets/readWorkbook.ts';
import { hashInNote } from '../sheets/versionNames.vi.ts';
import { inputsHash } from './computeRun.ts';
import { findCopies } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @throws Refusal `not-final` when no copies are kept, `version-changed` when they were changed. */
export function readKept(spreadsheet: Spreadsheet, outline: Outline, version: number): Workbook {
  const copies = findCopies(spreadsheet, outline, version);
  if (copies.size === 0) throw new Refusal('not-final', `v${version}`);
  const workbook = readWorkbook(spreadsheet, outline, copies);
  const kept = keptHash(copies) ?? loggedHash(spreadsheet, outline, version);
  if (kept !== inputsHash(workbook, outline)) throw new Refusal('version-changed', `v${version}`);
  return workbook;
}

/** The hash that the copies tell of themselves; null in a version that tells none. */
export function keptHash(copies: ReadonlyMap<string, Sheet>): string | null {
  for (const copy of copies.values()) {
    const hash = hashInNote(copy.getRange(1, 1).getNotes()[0]?.[0] ?? '');
    if (hash !== null) return hash;
  }
  return null;
}

/** Versions made before the copies told it themselves. */
export function loggedHash(
  spreadsheet: Spreadsheet,
  outline: Outline,
  version: number,
): string | null {
  const runs = loggedRuns(readLog(spreadsheet, outline), outline);
  const own = runs.filter((run) => run.state === 'CHOT' && run.version === version);
  return own[own.length - 1]?.inputs ?? null;
}
