/** The tidy table of a run as CSV, for whoever adds up many workbooks. */
import type { Consolidation } from '../../core/consolidate.ts';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { tidyCsv } from '../../core/tidy/tidyCsv.ts';
import { tidyRows } from '../../core/tidy/tidyRows.ts';

/** Returns the CSV text; the manifest names the moment and the hash of what was read. */
export function tidyTable(
  { campaign, results }: Consolidation,
  { generatedAt, inputs }: Pick<Manifest, 'generatedAt' | 'inputs'>,
): string {
  const { context, inclusion } = campaign;
  return tidyCsv(tidyRows(context, inclusion, results, { generatedAt, sha256: inputs.sha256 }));
}
