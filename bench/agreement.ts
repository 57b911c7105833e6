/** What both passes must answer alike: figures, findings of the rules that both check, groups of sentences. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Ratio } from '../src/core/figures/ratio.ts';
import type { IndicatorResult, Results, Total } from '../src/core/figures/results.ts';
import type { Rows } from './city.ts';
import * as core from './entry.ts';
import type { Cluster } from './mergeSimilar.ts';
import type { Figures, PlainRatio, PlainTotal } from './plain.ts';
import * as plain from './plain.ts';

/** The rules that the plain pass checks. */
export const sharedRules = ['C01', 'C02', 'R01', 'R02', 'R03', 'X01', 'A01', 'T01'];

const indicatorNames = ['establishments', 'children', 'offenders'];

/** @throws AssertionError where the two passes differ on these rows; gives how much was compared. */
export function requireAgreement(rows: Rows) {
  core.load(rows);
  plain.load(rows);
  const findings = countFindings(plain.validate());
  const figures = plain.consolidate();
  deepStrictEqual(countFindings(core.validateOnly(sharedRules)), findings);
  requireSame(figures);
  deepStrictEqual(countFindings(core.validate().findings), findings);
  requireSame(figures);
  const groups = groupLines(core.group());
  deepStrictEqual(groupLines(plain.group()), groups);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  return {
    findings: sum(Object.values(findings)),
    figures: countLeaves(figures.ratios) + countLeaves(figures.totals),
    groups: sum(Object.values(groups).map((lines) => lines.length)),
  };
}

/** @throws AssertionError where the core's figures of these rows are others. */
export function requireFigures(rows: Rows, figures: PlainFigures): void {
  core.load(rows);
  requireSame(figures);
}

interface PlainFigures {
  readonly ratios: Figures<PlainRatio>;
  readonly totals: Figures<PlainTotal>;
}

function requireSame({ ratios, totals }: PlainFigures): void {
  const results = core.consolidate();
  deepStrictEqual(ratiosOf(results), ratios);
  deepStrictEqual(totalsOf(results, totals), totals);
}

function countLeaves(figures: Figures<object>): number {
  return Object.values(figures)
    .flatMap((groups) => Object.values(groups))
    .reduce((count, times) => count + Object.keys(times).length, 0);
}

/** Rule and unit → how many findings. */
function countFindings(
  findings: readonly { readonly rule: string; readonly unit: string | null }[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, unit } of findings) {
    if (!sharedRules.includes(rule)) continue;
    const key = `${rule} ${unit}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** The core's indicators in the plain pass's shape; what nobody is asked for is left out of both. */
function ratiosOf({ indicators }: Results): Figures<PlainRatio> {
  const entries = indicators.map((indicator, index) => [
    indicatorNames[index],
    seriesOf(indicator),
  ]);
  return Object.fromEntries(entries);
}

function seriesOf({ byLevel, byType, ...whole }: IndicatorResult) {
  const groups = [
    ['', whole] as const,
    ...Object.entries(byType).map(([type, series]) => [`type ${type}`, series] as const),
    ...Object.entries(byLevel).map(([level, series]) => [`level ${level}`, series] as const),
  ];
  const times = groups.map(([group, { years, period }]) => {
    const figures = Object.entries({ ...years, period }).filter(([, { expected }]) => expected > 0);
    return [
      group,
      Object.fromEntries(figures.map(([time, ratio]) => [time, toPlain(ratio)])),
    ] as const;
  });
  return Object.fromEntries(times.filter(([, figures]) => Object.keys(figures).length > 0));
}

function toPlain({ numerator, denominator, units, expected }: Ratio): PlainRatio {
  return { numerator, denominator, units, expected };
}

/** The core's totals of these fields in the plain pass's shape; types without a unit are left out. */
function totalsOf({ totals }: Results, like: Figures<PlainTotal>): Figures<PlainTotal> {
  const entries = totals.flatMap(({ field, byType, ...whole }) => {
    const groups = like[field];
    if (!groups) return [];
    const all = [
      ['', whole] as const,
      ...Object.entries(byType).map(([type, one]) => [`type ${type}`, one] as const),
    ];
    const kept = all.filter(([group]) => group in groups);
    const series = kept.map(([group, { years, period }]) => {
      const figures = Object.entries<Total | null>({ ...years, period });
      return [
        group,
        Object.fromEntries(
          figures.map(([time, one]) => [
            time,
            { total: one?.total ?? null, units: one?.units ?? 0 },
          ]),
        ),
      ];
    });
    return [[field, Object.fromEntries(series)]];
  });
  return Object.fromEntries(entries);
}

/** Field → its groups as lines, in their own order. */
function groupLines(
  groups: Readonly<Record<string, readonly Cluster[]>>,
): Record<string, string[]> {
  const lines = Object.entries(groups).map(([field, clusters]) => [
    field,
    clusters.map(({ text, units }) => `${units.join(' ')}: ${text}`).sort(),
  ]);
  return Object.fromEntries(lines);
}
