/** Compares two runs, figure by figure, with the units that moved each. */

import type { Indicator, Outline } from '../../../outline/schema.ts';
import { formatCount, formatNumber } from '../../cells/numberText.ts';
import { ratioText } from '../../figures/ratioText.vi.ts';
import { isSecretField, isSecretIndicator, summedFields } from '../../figures/unitParts.ts';
import { plus } from '../../lib/plus.ts';
import type { ManifestRatio, ManifestUnits } from '../../manifest/manifest.ts';
import type { VersionRecord } from '../../manifest/versionRecord.ts';
import type { ChangedTime, ComparedBy, VersionChange, VersionComparison } from './changes.ts';
import { type ComparedTime, compareTime, timeNames } from './comparedTimes.ts';
import { declaredChanges } from './declaredChanges.ts';
import { countMovers, findMovers, type MoversOf, type Sides } from './movers.ts';
import {
  findingLabels,
  inLevel,
  periodTime,
  reportingLabels,
  untoldTexts,
} from './versionWords.vi.ts';

/** In the order of the report: counts of units, findings, targets, totals. */
export function compareVersions(
  before: VersionRecord,
  after: VersionRecord,
  by: ComparedBy,
): VersionComparison {
  const sides = { before, after };
  const { outline } = by;
  return {
    before,
    after,
    changes: [
      ...reportingChanges(sides, by),
      ...outline.indicators.flatMap((indicator) => indicatorChanges(indicator, sides, by)),
      ...summedFields(outline).flatMap((field) => {
        const times = totalTimes(field, sides, outline);
        const isOpen = !isSecretField(field.code, outline);
        const find = (most: number) => findMovers(sides, by, { key: field.code, field, most });
        return changeOf(field.label, isOpen ? times : periodAlone(times), isOpen ? find : null);
      }),
      ...declaredChanges(sides, outline).flatMap(({ label, times }) =>
        changeOf(label, times, null),
      ),
    ],
  };
}

const mostMovers = 20;

/** `find` is null for what is never told unit by unit. */
function changeOf(
  label: string,
  times: readonly ComparedTime[],
  find: MoversOf | null,
): VersionChange[] {
  const changed = times.filter(({ before, after }) => before !== after);
  if (changed.length === 0) return [];
  const found = find?.(mostMovers) ?? { movers: [], more: 0, untold: 'people' as const };
  const share = Math.max(...changed.map((one) => one.share));
  return [{ label, times: changed.map(plain), ...found, isSecret: false, share }];
}

function plain({ time, before, after }: ComparedTime): ChangedTime {
  return { time, before, after };
}

/** The years of what points at people are told by no comparison. */
function periodAlone(times: readonly ComparedTime[]): readonly ComparedTime[] {
  return times.filter(({ time }) => time === periodTime);
}

function reportingChanges(sides: Sides, by: ComparedBy): VersionChange[] {
  const { before, after } = sides;
  const counts = (Object.keys(reportingLabels) as (keyof typeof reportingLabels)[]).flatMap(
    (name) => {
      const numbers = [before.reporting[name], after.reporting[name]] as const;
      const listOf = (units: ManifestUnits | null) => units && asCounts(units[name]);
      const find = countMovers(listOf(before.units), listOf(after.units), by, true);
      return changeOf(reportingLabels[name], [count(numbers)], find);
    },
  );
  const findings = (['error', 'warning'] as const).flatMap((gravity) => {
    const [one, other] = [before.findings[gravity], after.findings[gravity]];
    return changeOf(
      findingLabels[gravity],
      [count([sumOf(one), sumOf(other)])],
      countMovers(one, other, by, false),
    );
  });
  return [...counts, ...findings];
}

function count(numbers: readonly [number, number]): ComparedTime {
  return compareTime('', [formatCount(numbers[0]), formatCount(numbers[1])], numbers);
}

function asCounts(units: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(units.map((unit) => [unit, 1]));
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

function indicatorChanges(indicator: Indicator, sides: Sides, by: ComparedBy): VersionChange[] {
  const { code, label, measure, noun } = indicator;
  const { outline } = by;
  const isSecret = isSecretIndicator(indicator, outline);
  const seriesOf = (side: VersionRecord, level: string | null) =>
    (level === null ? side.indicators[code] : side.indicators[code]?.by?.[level]) as
      | Readonly<Record<string, ManifestRatio>>
      | undefined;
  const timesOf = (level: string | null) =>
    timeNames(outline, measure === 'stock').flatMap(([key, time]) => {
      const one = seriesOf(sides.before, level)?.[key];
      const other = seriesOf(sides.after, level)?.[key];
      if (!one || !other) return [];
      const texts = [ratioText(one, noun), ratioText(other, noun)] as const;
      return [compareTime(time, texts, [weightOf(one), weightOf(other)])];
    });
  if (isSecret) return secretChange(label, timesOf(null));
  return [null, ...levelsIn(indicator, outline)].flatMap((level) => {
    const suffix = level === null ? '' : `.${level.code}`;
    const find = (most: number) => findMovers(sides, by, { key: code, suffix, most });
    const own = level === null ? label : inLevel(label, level.label);
    return changeOf(own, timesOf(level?.code ?? null), find);
  });
}

function weightOf({ numerator, denominator }: ManifestRatio): number {
  return numerator + denominator;
}

/** Only the period is told, and where a year alone changed, that it did. */
function secretChange(label: string, times: readonly ComparedTime[]): VersionChange[] {
  const [change] = changeOf(label, times, null);
  if (!change) return [];
  const period = change.times.filter(({ time }) => time === periodTime);
  const told = period.length > 0 ? period : [{ time: '', ...untoldTexts }];
  return [{ ...change, times: told, isSecret: true }];
}

function levelsIn({ reference }: Indicator, { references }: Outline) {
  const table = references[reference];
  const shape = table?.shape;
  if (shape?.rows !== 'establishments') return [];
  return table?.fields.find(({ code }) => code === shape.level)?.options ?? [];
}

function totalTimes(
  field: ReturnType<typeof summedFields>[number],
  { before, after }: Sides,
  outline: Outline,
): ComparedTime[] {
  const text = (total: number | null) => (total === null ? '–' : formatNumber(total, field));
  return timeNames(outline, field.yearly === true && field.measure === 'stock').flatMap(
    ([key, time]) => {
      const totals = [before, after].map((side) => printedTotal(side, field.code, key));
      const [one, other] = totals;
      if (one === undefined || other === undefined) return [];
      return [compareTime(time, [text(one), text(other)], [one ?? 0, other ?? 0])];
    },
  );
}

/** As the report prints it: without what is in doubt; undefined where the run has no such figure. */
function printedTotal(side: VersionRecord, field: string, key: string): number | null | undefined {
  const own = (
    side.totals[field] as Readonly<Record<string, { total: number | null } | null>> | undefined
  )?.[key];
  if (!own) return undefined;
  if (own.total === null) return null;
  const doubts = side.inDoubt.filter(
    (one) => one.field === field && (key === 'period' || String(one.year) === key),
  );
  return doubts.reduce((total, { value }) => plus(total, -value), own.total);
}
