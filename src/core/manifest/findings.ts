/** Findings and values in doubt, as the manifest holds them. */
import type { Finding } from '../checks/finding.ts';
import type { Doubt } from '../figures/results.ts';
import { address } from '../workbook.ts';

export interface ManifestDoubt {
  readonly unit: string;
  readonly field: string;
  readonly year: number;
  readonly value: number;
  readonly rule: string;
}

export interface ManifestFinding {
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  readonly unit: string | null;
  readonly field: string | null;
  readonly year: number | null;
  /** "BTC 2 Trẻ em!E7", or null. */
  readonly cell: string | null;
  readonly message: string;
}

export function writeDoubt({ unit, field, year, value, rule }: Doubt): ManifestDoubt {
  return { unit, field, year, value, rule };
}

export function writeFinding(finding: Finding): ManifestFinding {
  const { rule, severity, outcome, unit, field, year, place, message } = finding;
  return { rule, severity, outcome, unit, field, year, cell: place && address(place), message };
}
