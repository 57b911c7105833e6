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

/** Judges the open outliers of the returns that are summed. */
export function findDoubts(findings: readonly Finding[], context: CheckContext): Doubt[] {
  return findings.flatMap((finding) => {
    const { rule, unit, field, year, place } = finding;
    if (rule !== outlierRule || unit === null || field === null || year === null || !place)
      return [];
    const entry = context.returns.byCode.get(unitCodeKey(unit));
    const value = entry && usableNumber(answerOf(entry, field, year));
    const isOwn = entry && answerOf(entry, field, year)?.place.tab === place.tab;
    if (!entry || !isOwn || !value || !isTenfold(entry, { field, year, value }, context)) return [];
    if (isExplained(entry, finding, findings, context)) return [];
    return [{ unit, field, year, value, rule, place }];
  });
}

/** Eight times away from the mean of the unit's other years, and near it with one 0 removed or added. */
function isTenfold(
  entry: Return,
  { field, year, value }: Pick<Doubt, 'field' | 'year' | 'value'>,
  { outline }: CheckContext,
): boolean {
  const others = outline.years
    .filter((one) => one !== year)
    .flatMap((one) => usableNumber(answerOf(entry, field, one)) ?? []);
  if (others.length === 0) return false;
  const mean = others.reduce((sum, one) => sum + one, 0) / others.length;
  const near = (shifted: number) => shifted >= mean / 2 && shifted <= mean * 2;
  if (mean === 0) return false;
  if (value >= leastFactor * mean) return near(value / 10);
  return leastFactor * value <= mean && near(value * 10);
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
