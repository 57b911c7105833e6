/** The commands on a reviewed report, for the command line: files in, what to say out; no spreadsheet is read. */
import type { ReportComparison } from '../../core/reviewed/compareReport.ts';
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

/** A comparison; with the report of a new run, an update. @throws SentenceError */
export function reviewFiles(request: ReviewRequest, outline: Outline) {
  const { reviewed, manifest, fresh } = request;
  const { compareReviewed, updateReviewed } = loadReviewed();
  if (fresh === undefined) {
    const comparison = compareReviewed(reviewed, manifest, outline);
    return { ...comparison, lines: comparisonLines(comparison) };
  }
  const { bytes, updated, byHand } = updateReviewed(reviewed, manifest, fresh);
  return { bytes: Array.from(bytes), updated, byHand, lines: updateLines(updated, byHand) };
}

function comparisonLines(comparison: ReportComparison): string[] {
  return [verdict(comparison), ...comparison.differences.map(differenceLine)];
}
