/** Values that a total leaves out until they are corrected or explained: a digit 0 too many or too few. */
import type { Finding } from '../checks/finding.ts';
import type { CheckContext } from '../checks/rule.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { Place } from '../workbook.ts';
import { namesValue } from './explained.vi.ts';

/** A value of a cell that the report's totals leave out until it is corrected or explained. */
export interface Doubt {
  readonly unit: string;
  readonly field: string;
  readonly year: number;
  readonly value: number;
  readonly rule: string;
  readonly place: Place;
}

/** A finding of this rule says that a value is far from its peers'. */
const outlierRule = 'T03';
/** At least so many times above or below the unit's own other years. */
const leastFactor = 8;

/** Open outliers: those that no total has, and those that no year is compared by. */
interface Doubts {
  readonly inDoubt: readonly Doubt[];
  readonly farOff: readonly Doubt[];
}

/** Judges the open outliers of the returns that are summed. */
export function findDoubts(
  findings: readonly Finding[],
  summed: ReadonlySet<string>,
  context: CheckContext,
): Doubts {
  const far = farDoubts(findings, context).filter(({ unit }) => summed.has(unit));
  return {
    inDoubt: far.filter(({ isTenfold }) => isTenfold).map(({ doubt }) => doubt),
    farOff: far.filter(({ isTenfold }) => !isTenfold).map(({ doubt }) => doubt),
  };
}

function farDoubts(
  findings: readonly Finding[],
  context: CheckContext,
): readonly { readonly unit: string; readonly doubt: Doubt; readonly isTenfold: boolean }[] {
  return findings.flatMap((finding) => {
    const { rule, unit, field, year, place } = finding;
    if (rule !== outlierRule || unit === null || field === null || year === null || !place)
      return [];
    const entry = context.returns.byCode.get(unitCodeKey(unit));
    const value = entry && usableNumber(answerOf(entry, field, year));
    const isOwn = entry && answerOf(entry, field, year)?.place.tab === place.tab;
    if (!entry || !isOwn || !value) return [];
    const others = otherYears(entry, { field, year }, context);
    if (!isFar(value, others) || isExplained(entry, finding, findings, context)) return [];
    const doubt = { unit, field, year, value, rule, place };
    return [{ unit, doubt, isTenfold: isTenfold(value, others) }];
  });
}

/** The mean of the unit's other years; 0 where it has none. */
function otherYears(
  entry: Return,
  { field, year }: Pick<Doubt, 'field' | 'year'>,
  { outline }: CheckContext,
): number {
  const others = outline.years
    .filter((one) => one !== year)
    .flatMap((one) => usableNumber(answerOf(entry, field, one)) ?? []);
  return others.length === 0 ? 0 : others.reduce((sum, one) => sum + one, 0) / others.length;
}

/** Eight times away from the unit's other years. */
function isFar(value: number, mean: number): boolean {
  return mean !== 0 && (value >= leastFactor * mean || leastFactor * value <= mean);
}

/** Near them with one 0 removed or added. */
function isTenfold(value: number, mean: number): boolean {
  const shifted = value > mean ? value / 10 : value * 10;
  return shifted >= mean / 2 && shifted <= mean * 2;
}

/** The explanation names the value, or this is the only value to explain. */
function isExplained(
  entry: Return,
  { field, year, place }: Finding,
  findings: readonly Finding[],
  { outline }: CheckContext,
): boolean {
  const answer = answerOf(entry, outline.explanations);
  if (!answer || answer.blank) return false;
  const value = usableNumber(answerOf(entry, field ?? '', year ?? 0)) ?? 0;
  const cell = { year: year ?? 0, value };
  if (namesValue(answer.cell.shown, field ?? '', cell, outline)) return true;
  const others = findings.some(
    (one) =>
      one.unit === entry.unit.code &&
      one.severity === 'warning' &&
      one.place?.column !== place?.column,
  );
  return !others;
}
