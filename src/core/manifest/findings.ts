/** Findings and values in doubt, as the manifest holds them. */
import type { Finding } from '../checks/finding.ts';
import type { Doubt } from '../figures/doubt.ts';
import { address } from '../workbook.ts';

export type ManifestDoubt = Omit<Doubt, 'place'>;

export interface ManifestFinding
  extends Pick<Finding, 'rule' | 'severity' | 'outcome' | 'unit' | 'field' | 'year' | 'message'> {
  /** "BTC 2 Trẻ em!E7", or null. */
  readonly cell: string | null;
}

export function writeDoubt({ unit, field, year, value, rule }: Doubt): ManifestDoubt {
  return { unit, field, year, value, rule };
}

export function writeFinding(finding: Finding, message = finding.message): ManifestFinding {
  const { rule, severity, outcome, unit, field, year, place } = finding;
  return { rule, severity, outcome, unit, field, year, cell: place && address(place), message };
}
