/** The two questions that can be asked of a reviewed report: does it still agree with its run, and how does a new run go in. */
import type { Outline } from '../../outline/schema.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { compareReport, type ReportComparison } from './compareReport.ts';
import { fileRefusals } from './fileRefusals.vi.ts';
import { readManifest } from './keptManifest.ts';
import { type DocxFile, docxLines } from './openDocx.ts';
import { updateDocx } from './updateDocx.ts';
import type { Updated } from './updateReport.ts';

export interface ManifestFile {
  readonly text: string;
  readonly name: string;
}

/** With less of the run in it, the report is of another one. */
const leastRecognized = 0.3;

/** @throws SentenceError */
export function compareReviewed(
  reviewed: DocxFile,
  manifest: ManifestFile,
  outline: Outline | null,
): ReportComparison {
  const kept = readManifest(manifest.text, manifest.name);
  const comparison = compareReport(kept, docxLines(reviewed.bytes, reviewed.name), outline);
  if (comparison.recognized < leastRecognized)
    throw new SentenceError('not-reviewed', fileRefusals.notCompared(reviewed.name));
  return comparison;
}

/** @throws SentenceError */
export function updateReviewed(
  reviewed: DocxFile,
  manifest: ManifestFile,
  fresh: DocxFile,
): { readonly bytes: Uint8Array; readonly updated: Updated } {
  return updateDocx(readManifest(manifest.text, manifest.name).report, reviewed, fresh);
}
