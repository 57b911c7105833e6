/** Reads ket-qua.json, given as text. */
import type { Manifest } from '../../core/manifest/manifest.ts';
import { readManifestText } from '../../core/manifest/versionRecord.ts';
import type { Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';

/** @throws Refusal `not-manifest` when the text is no manifest of this outline. */
export function parseManifest(text: string, outline: Outline): Manifest {
  const manifest = readManifestText(text, outline.code);
  if (!manifest) throw new Refusal('not-manifest', outline.code);
  return manifest;
}
