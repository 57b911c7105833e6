/** The two questions that can be asked of a reviewed report: does it still agree with its run, and how does a new run go in. */
import type { Outline } from '../../outline/schema.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { compareReport, type ReportComparison } from './compareReport.ts';
import { differenceLine } from './compareWords.vi.ts';
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

/** `byHand`: figures of the reviewer's that the new run has otherwise, where no run changed them. @throws SentenceError */
export function updateReviewed(
  reviewed: DocxFile,
  manifest: ManifestFile,
  fresh: DocxFile,
): { readonly bytes: Uint8Array; readonly updated: Updated; readonly byHand: readonly string[] } {
  const kept = readManifest(manifest.text, manifest.name);
  const { bytes, updated } = updateDocx(kept.report, reviewed, fresh);
  const now = { ...kept, report: docxLines(fresh.bytes, fresh.name) };
  const { differences } = compareReport(now, docxLines(bytes), null);
  const told = updated.collisions.join(' ').replace(/\s+/g, ' ');
  const byHand = differences.flatMap((one) => {
    const isTold = told.includes(one.before.replace(/\s+/g, ' '));
    const figures = one.figures.filter(({ before, after }) => before !== '' && after !== '');
    return one.before === '' || isTold || figures.length === 0
      ? []
      : [differenceLine({ ...one, kind: 'figure', figures })];
  });
  return { bytes, updated, byHand };
}
