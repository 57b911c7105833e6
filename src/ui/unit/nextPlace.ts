/** The place to go to after the last one: errors while there are any, else whatever was found; round and round. */
import type { FindingView } from '../../api/api.ts';
import type { Place } from '../../core/workbook.ts';
import { findingKey } from '../parts/findingKey.ts';

export function nextPlace(
  findings: readonly FindingView[],
  last: string,
): { readonly key: string; readonly place: Place } | null {
  const placed = findings.flatMap((finding) =>
    finding.place
      ? [{ key: findingKey(finding), place: finding.place, severity: finding.severity }]
      : [],
  );
  const errors = placed.filter((one) => one.severity === 'error');
  const walk = errors.length > 0 ? errors : placed;
  const at = walk.findIndex((one) => one.key === last);
  return walk[at + 1] ?? walk[0] ?? null;
}
