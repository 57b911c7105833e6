/** The commands on a reviewed report, for the command line: files in, what to say out; no spreadsheet is read. */
import { differenceLine, verdict } from '../../core/reviewed/compareWords.vi.ts';
import type { DocxFile } from '../../core/reviewed/openDocx.ts';
import type { ManifestFile } from '../../core/reviewed/reviewCommands.ts';
import { updateLines } from '../../core/reviewed/updateLines.vi.ts';
import type { Outline } from '../../outline/schema.ts';
import { loadReviewed } from './lazyReviewed.ts';

export interface ReviewRequest {
  readonly reviewed: DocxFile;
  /** Of the run that made it. */
  readonly manifest: ManifestFile;
  /** The report of a new run, to be put in. */
  readonly fresh?: DocxFile;
}

/** @throws ReviewedFileError */
export function compareFiles({ reviewed, manifest }: ReviewRequest, outline: Outline) {
  const comparison = loadReviewed().compareReviewed(reviewed, manifest, outline);
  const lines = [verdict(comparison), ...comparison.differences.map(differenceLine)];
  return { ...comparison, lines };
}

/** `bytes` as numbers. @throws ReviewedFileError */
export function updateFile({ reviewed, manifest, fresh = reviewed }: ReviewRequest) {
  const { bytes, updated } = loadReviewed().updateReviewed(reviewed, manifest, fresh);
  return { bytes: Array.from(bytes), updated, lines: updateLines(updated) };
}
