/** What a comparison and an update need of ket-qua.json, read from its text. */

import { SentenceError } from '../lib/sentenceError.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { fileRefusals } from './fileRefusals.vi.ts';

export type KeptManifest = Pick<Manifest, 'indicators' | 'totals' | 'report'> &
  Partial<Pick<Manifest, 'generatedAt' | 'state'>>;

/** @throws SentenceError for what is no manifest, or one that keeps no lines of a report. */
export function readManifest(text: string, name: string): KeptManifest {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new SentenceError('not-reviewed', fileRefusals.notManifest(name));
  }
  if (typeof parsed !== 'object' || parsed === null || !('indicators' in parsed))
    throw new SentenceError('not-reviewed', fileRefusals.notManifest(name));
  const manifest = parsed as Partial<KeptManifest>;
  const report = (Array.isArray(manifest.report) ? manifest.report : []).filter(
    (line): line is string => typeof line === 'string',
  );
  if (report.length === 0) throw new SentenceError('not-reviewed', fileRefusals.noLines(name));
  return {
    ...manifest,
    indicators: manifest.indicators ?? {},
    totals: manifest.totals ?? {},
    report,
  };
}
