/** The tidy table of a run as CSV, for the level above. */
import type { Consolidation } from '../../core/consolidate.ts';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { maskSmall } from '../../core/tidy/maskSmall.ts';
import { tidyCsv } from '../../core/tidy/tidyCsv.ts';
import { tidyRows } from '../../core/tidy/tidyRows.ts';

/** All of it, or without single units' counts of children and offenders. */
export type TidyWish = 'all' | 'masked';

/** Returns the CSV text; the manifest names the moment and the hash of what was read. */
export function tidyTable(
  { campaign, results }: Consolidation,
  { generatedAt, inputs }: Pick<Manifest, 'generatedAt' | 'inputs'>,
  wish: TidyWish,
): string {
  const { context, inclusion, outline } = campaign;
  const head = { generatedAt, sha256: inputs.sha256 };
  const rows = tidyRows(context, inclusion, results, head);
  return tidyCsv(wish === 'masked' ? maskSmall(rows, outline, results.indicators) : rows);
}
