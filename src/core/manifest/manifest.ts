/** ket-qua.json: every figure of a run, in the shape that other programs read. */

import type { Finding } from '../checks/finding.ts';
import type { Doubt } from '../figures/doubt.ts';
import type { Ratio, RatioSeries } from '../figures/ratio.ts';
import { type ReportingCounts, reportingCounts } from '../figures/reporting.ts';
import type {
  FieldTotals,
  IndicatorResult,
  Reporting,
  Results,
  Total,
  TotalSeries,
} from '../figures/results.ts';
import type { UnitParts } from '../figures/unitParts.ts';
import type { Statement } from '../narratives/statements.ts';
import type { RunState } from '../settings/settings.ts';
import { type ManifestDoubt, type ManifestFinding, writeDoubt, writeFinding } from './findings.ts';
import { type ManifestStatement, writeStatements } from './statements.ts';

export interface Manifest {
  readonly outline: string;
  /** Day, version and mark of an outline that the workbook brings; absent for the product's own. */
  readonly outlinePublished?: string;
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly generatedAt: string;
  readonly state: RunState;
  /** Of a final, from 1; 0 for a draft. */
  readonly version: number;
  /** Hash of the cells that were read. */
  readonly inputs: { readonly sha256: string };
  readonly reporting: ManifestReporting;
  readonly totals: Readonly<Record<string, ManifestTotals>>;
  /** Field → rates that units declare; absent where the form asks none. */
  readonly declared?: Results['declared'];
  readonly indicators: Readonly<Record<string, ManifestIndicator>>;
  /** Values that the report's totals leave out: its total is `totals` less these. */
  readonly inDoubt: readonly ManifestDoubt[];
  readonly findings: readonly ManifestFinding[];
  /** Rule → how many times it could not be checked. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Field, or where a wish goes (phuong_huong, kien_nghi.so …) → what units said there. */
  readonly narratives: Readonly<Record<string, readonly ManifestStatement[]>>;
  readonly units: ManifestUnits;
  /** The report's lines as it was made, to compare a reviewed copy with; none without a report. */
  readonly report: readonly string[];
}

export type ManifestReporting = ReportingCounts & Pick<Reporting, 'missing' | 'outsideRegistry'>;

/** Who is in a count, and what each unit gives to a figure: what a later version is compared by. */
export interface ManifestUnits {
  /** Unit codes. */
  readonly withData: readonly string[];
  readonly submitted: readonly string[];
  readonly valid: readonly string[];
  readonly accepted: readonly string[];
  /** None of children, offenders and cases (unitParts.ts). */
  readonly figures: UnitParts;
}

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

type ManifestIndicator = Readonly<Record<string, ManifestRatio>> & {
  readonly by: Readonly<Record<string, Readonly<Record<string, ManifestRatio>>>>;
};

/** What a manifest says of its run besides the results. */
interface ManifestHead {
  readonly outline: string;
  readonly outlinePublished?: string;
  readonly generatedAt: string;
  readonly sha256: string;
  readonly version?: number;
  readonly figures?: UnitParts;
  readonly statements?: readonly Statement[];
  readonly report?: readonly string[];
  /** A finding's sentence without a unit's count of children. */
  readonly told?: (finding: Finding) => string;
}

/** The manifest of a run's results. */
export function writeManifest(results: Results, head: ManifestHead): Manifest {
  const { outline, outlinePublished, generatedAt, sha256 } = head;
  const { version = 0, figures = {}, statements = [], report = [], told } = head;
  // A target's field has no total of its own: a unit's count of children would be told for nothing.
  const isLeftOut = ({ field }: Doubt) =>
    results.printed[field] !== undefined && !results.printed[field].told;
  return {
    outline,
    ...(outlinePublished === undefined ? {} : { outlinePublished }),
    generatedAt,
    state: results.state,
    version,
    inputs: { sha256 },
    reporting: writeReporting(results),
    totals: Object.fromEntries(
      results.totals.map((totals) => [totals.field, writeTotals(toldOf(totals, results))]),
    ),
    ...(Object.keys(results.declared).length > 0 && { declared: results.declared }),
    indicators: Object.fromEntries(
      results.indicators.map((indicator) => [indicator.code, writeIndicator(indicator)]),
    ),
    inDoubt: results.inDoubt.filter(isLeftOut).map(writeDoubt),
    findings: results.findings.map((finding) => writeFinding(finding, told?.(finding))),
    skipped: results.skipped,
    narratives: writeStatements(statements),
    units: writeUnits(results, figures),
    report,
  };
}

function writeUnits({ reporting }: Results, figures: UnitParts): ManifestUnits {
  const { withData, submitted, valid, accepted } = reporting;
  return { withData, submitted, valid, accepted, figures };
}

function writeReporting({ reporting }: Results): ManifestReporting {
  return {
    ...reportingCounts(reporting),
    missing: reporting.missing,
    outsideRegistry: reporting.outsideRegistry,
  };
}

/** Counts of people as the report may print them; of all others the whole. */
function toldOf(totals: FieldTotals, { printed }: Results): FieldTotals {
  const own = printed[totals.field];
  return own?.told ? own.totals : totals;
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
