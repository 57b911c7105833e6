/** ket-qua.json: every figure of a run, in the shape that other programs read. */

import { type ReportingCounts, reportingCounts } from '../figures/reporting.ts';
import type {
  FieldTotals,
  IndicatorResult,
  Ratio,
  RatioSeries,
  Reporting,
  Results,
  Total,
  TotalSeries,
} from '../figures/results.ts';
import type { Statement, StatementFigure } from '../narratives/statements.ts';
import type { RunState } from '../settings/settings.ts';
import { type ManifestDoubt, type ManifestFinding, writeDoubt, writeFinding } from './findings.ts';

export interface Manifest {
  readonly outline: string;
  /** Day, version and mark of an outline that the workbook brings; absent for the product's own. */
  readonly outlinePublished?: string;
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly generatedAt: string;
  readonly state: RunState;
  /** Hash of the cells that were read. */
  readonly inputs: { readonly sha256: string };
  readonly reporting: ManifestReporting;
  readonly totals: Readonly<Record<string, ManifestTotals>>;
  readonly indicators: Readonly<Record<string, ManifestIndicator>>;
  /** Values that the report's totals leave out: its total is `totals` less these. */
  readonly inDoubt: readonly ManifestDoubt[];
  readonly findings: readonly ManifestFinding[];
  /** Rule → how many times it could not be checked. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Field, or where a wish goes (phuong_huong, kien_nghi.so …) → what units said there. */
  readonly narratives: Readonly<Record<string, readonly ManifestStatement[]>>;
  /** The report's lines as it was made, to compare a reviewed copy with; none without a report. */
  readonly report: readonly string[];
}

export type ManifestReporting = ReportingCounts & Pick<Reporting, 'missing' | 'outsideRegistry'>;

/** A total is null when no unit is behind it. */
export type ManifestTotal = Pick<Total, 'total' | 'units'>;

/** Year or "period" → total; the period of a stock is null. */
export type ManifestSeries = Readonly<Record<string, ManifestTotal | null>>;

export type ManifestTotals = ManifestSeries & {
  readonly byType: Readonly<Record<string, ManifestSeries>>;
};

export type ManifestRatio = Pick<
  Ratio,
  'numerator' | 'denominator' | 'text' | 'units' | 'expected' | 'none' | 'low' | 'high' | 'bareZero'
> &
  Partial<Pick<Ratio, 'selfDeclared'>>;

export type ManifestIndicator = Readonly<Record<string, ManifestRatio>> & {
  readonly by: Readonly<Record<string, Readonly<Record<string, ManifestRatio>>>>;
};

/** Sentences of one meaning; figures are summed over the units that gave them. */
interface ManifestStatement extends Pick<Statement, 'text' | 'subMeasures' | 'units'> {
  readonly figures: readonly Pick<StatementFigure, 'noun' | 'sum' | 'units'>[];
}

/** What a manifest says of its run besides the results. */
interface ManifestHead {
  readonly outline: string;
  readonly outlinePublished?: string;
  readonly generatedAt: string;
  readonly sha256: string;
  readonly statements?: readonly Statement[];
  readonly report?: readonly string[];
}

/** The manifest of a run's results. */
export function writeManifest(
  results: Results,
  { outline, outlinePublished, generatedAt, sha256, statements = [], report = [] }: ManifestHead,
): Manifest {
  return {
    outline,
    ...(outlinePublished === undefined ? {} : { outlinePublished }),
    generatedAt,
    state: results.state,
    inputs: { sha256 },
    reporting: writeReporting(results),
    totals: Object.fromEntries(results.totals.map((totals) => [totals.field, writeTotals(totals)])),
    indicators: Object.fromEntries(
      results.indicators.map((indicator) => [indicator.code, writeIndicator(indicator)]),
    ),
    inDoubt: results.inDoubt.map(writeDoubt),
    findings: results.findings.map(writeFinding),
    skipped: results.skipped,
    narratives: writeStatements(statements),
    report,
  };
}

/** Of one place the most frequent first. */
function writeStatements(statements: readonly Statement[]): Manifest['narratives'] {
  const narratives: Record<string, ManifestStatement[]> = {};
  for (const { under, text, subMeasures, units, figures } of statements) {
    if (units.length === 0) continue;
    const written = figures.map(({ noun, sum, units: by }) => ({ noun, sum, units: by }));
    let own = narratives[under];
    if (own === undefined) {
      own = [];
      narratives[under] = own;
    }
    own.push({ text, subMeasures, units, figures: written });
  }
  return narratives;
}

function writeReporting({ reporting }: Results): ManifestReporting {
  return {
    ...reportingCounts(reporting),
    missing: reporting.missing,
    outsideRegistry: reporting.outsideRegistry,
  };
}

function writeTotals({ byType, ...series }: FieldTotals): ManifestTotals {
  const types = Object.entries(byType).map(([type, own]) => [type, writeSeries(own)]);
  return { ...writeSeries(series), byType: Object.fromEntries(types) } as ManifestTotals;
}

function writeSeries({ years, period }: TotalSeries): ManifestSeries {
  const written = Object.entries(years).map(([year, total]) => [year, writeTotal(total)]);
  return { ...Object.fromEntries(written), period: period && writeTotal(period) };
}

function writeTotal({ total, units }: Total): ManifestTotal {
  return { total, units };
}

function writeIndicator({ byLevel, ...series }: IndicatorResult): ManifestIndicator {
  const levels = Object.entries(byLevel).map(([level, own]) => [level, writeRatios(own)]);
  return { ...writeRatios(series), by: Object.fromEntries(levels) } as ManifestIndicator;
}

function writeRatios({ years, period }: RatioSeries): Record<string, ManifestRatio> {
  const written = Object.entries(years).map(([year, ratio]) => [year, writeRatio(ratio)]);
  return { ...Object.fromEntries(written), period: writeRatio(period) };
}

function writeRatio(ratio: Ratio): ManifestRatio {
  const { numerator, denominator, text, units, expected, none, low, high, bareZero } = ratio;
  const own = ratio.selfDeclared === 0 ? {} : { selfDeclared: ratio.selfDeclared };
  return { numerator, denominator, text, units, expected, none, low, high, bareZero, ...own };
}
