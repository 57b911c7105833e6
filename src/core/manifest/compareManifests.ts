/** What differs between a manifest and the same run computed again. */
import type { Manifest } from './manifest.ts';

/** One figure: where it is, what the manifest tells, what it is now. */
export interface FigureDifference {
  readonly path: readonly string[];
  readonly told: string;
  readonly now: string;
}

export interface ManifestComparison {
  readonly figures: readonly FigureDifference[];
  /** Findings and report lines that are in one of them only. */
  readonly lines: readonly { readonly told: boolean; readonly text: string }[];
}

type Compared = Pick<Manifest, 'reporting' | 'totals' | 'declared' | 'indicators' | 'skipped'>;

/** The moment and the hash of the inputs are compared elsewhere. */
export function compareManifests(told: Manifest, now: Manifest): ManifestComparison {
  const figures = (one: Manifest): Compared => {
    const { reporting, totals, declared = {}, indicators, skipped } = one;
    return { reporting, totals, declared, indicators, skipped };
  };
  return {
    figures: differences(figures(told), figures(now), []),
    lines: [
      ...differentLines(findingLines(told), findingLines(now)),
      ...differentLines(told.report ?? [], now.report),
    ],
  };
}

function differences(told: unknown, now: unknown, path: readonly string[]): FigureDifference[] {
  if (isObject(told) && isObject(now)) {
    const keys = [...new Set([...Object.keys(told), ...Object.keys(now)])];
    return keys.flatMap((key) => differences(told[key], now[key], [...path, key]));
  }
  const one = JSON.stringify(told ?? null);
  const other = JSON.stringify(now ?? null);
  return one === other ? [] : [{ path, told: one, now: other }];
}

function isObject(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}

function findingLines({ findings }: Manifest): string[] {
  return (findings ?? []).map(({ rule, cell, unit, message }) =>
    [rule, cell ?? unit ?? '', message].join(' · '),
  );
}

/** Lines of one without a partner in the other. */
function differentLines(told: readonly string[], now: readonly string[]) {
  const only = (some: readonly string[], others: readonly string[]) => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return some.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    });
  };
  return [
    ...only(told, now).map((text) => ({ told: true, text })),
    ...only(now, told).map((text) => ({ told: false, text })),
  ];
}
