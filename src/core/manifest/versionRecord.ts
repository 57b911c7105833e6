/** What of a run is needed to compare it with another: kept with the spreadsheet, or read from ket-qua.json. */
import type { RunState } from '../settings/settings.ts';
import type { ManifestDoubt } from './findings.ts';
import type { Manifest, ManifestReporting, ManifestUnits } from './manifest.ts';

export interface VersionRecord {
  readonly outline: string;
  readonly generatedAt: string;
  readonly state: RunState;
  /** 0 for a draft, and where an older file does not tell it. */
  readonly version: number;
  readonly reporting: ManifestReporting;
  readonly totals: Manifest['totals'];
  readonly indicators: Manifest['indicators'];
  readonly declared?: NonNullable<Manifest['declared']>;
  readonly inDoubt: readonly Pick<ManifestDoubt, 'unit' | 'field' | 'year' | 'value'>[];
  /** Unit code ('' for none) → how many findings of each gravity it has. */
  readonly findings: Readonly<Record<'error' | 'warning', Readonly<Record<string, number>>>>;
  /** Null where an older file does not tell them. */
  readonly units: ManifestUnits | null;
}

export function recordOf(manifest: Manifest): VersionRecord {
  const { outline, generatedAt, state, version, reporting, indicators, units } = manifest;
  const totals = Object.entries(manifest.totals).map(([field, { byType: _, ...series }]) => [
    field,
    series,
  ]);
  const doubts = manifest.inDoubt ?? [];
  return {
    ...{ outline, generatedAt, state, version: version ?? 0, reporting, indicators },
    ...(manifest.declared && { declared: manifest.declared }),
    totals: Object.fromEntries(totals),
    inDoubt: doubts.map(({ unit, field, year, value }) => ({ unit, field, year, value })),
    findings: { error: countBy(manifest, 'error'), warning: countBy(manifest, 'warning') },
    units: units ?? null,
  };
}

function countBy({ findings }: Manifest, severity: string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const one of findings ?? []) {
    if (one.severity === severity)
      counts.set(one.unit ?? '', (counts.get(one.unit ?? '') ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** Null when the text is no manifest of this outline. */
export function readManifestText(text: string, outline: string): Manifest | null {
  let parsed: Partial<Manifest> | null;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const isManifest =
    parsed?.outline === outline &&
    typeof parsed.generatedAt === 'string' &&
    (parsed.state === 'TAM' || parsed.state === 'CHOT') &&
    typeof parsed.inputs?.sha256 === 'string' &&
    [parsed.reporting, parsed.totals, parsed.indicators].every((one) => typeof one === 'object');
  return isManifest ? (parsed as Manifest) : null;
}
