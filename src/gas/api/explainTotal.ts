/** Why a total is what the report prints: the units behind it, those that are asked and are not, and why. */

import type { ExplainedUnit, Explanation, FigureName } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import type { Exclusion } from '../../core/figures/ratio.ts';
import type { Total } from '../../core/figures/results.ts';
import { summedNumber } from '../../core/figures/totals.ts';
import { isSecretField } from '../../core/figures/unitParts.ts';
import { plus } from '../../core/lib/plus.ts';
import { isAskedFor } from '../../core/matching/asked.ts';
import type { ExclusionReason } from '../../core/matching/context.ts';
import { besideTotal } from '../../core/report/besideTotal.vi.ts';
import { amountText } from '../../core/report/figureText.vi.ts';
import { reasonWords } from '../../core/report/reasons.vi.ts';
import { yearName } from '../../core/report/words.vi.ts';
import { answerOf, type Return } from '../../core/returns/returns.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Place } from '../../core/workbook.ts';
import { askedTimes, type Field, isOfPeople } from '../../outline/schema.ts';
import { totalText } from '../run/totalText.ts';
import { howAsked } from './askedUnits.ts';
import { unitNaming } from './departmentView.ts';
import { howTotal, tableName } from './explanation.vi.ts';
import { wholePeriodWord } from './typed.vi.ts';

export function explainTotal(
  { year }: Pick<FigureName, 'year'>,
  field: Field,
  total: Total,
  campaign: Campaign,
): Explanation {
  const { outline, settings, returns } = campaign;
  const results = campaign.results();
  const names = unitNaming(campaign);
  const control = outline.indicators.find((one) => one.control === field.code);
  const [first = null] = askedTimes(field, outline.years);
  const place = (unit: string, own = year ?? first): Place | null => {
    const entry = returns.byCode.get(unitCodeKey(unit));
    const answer = entry && answerOf(entry, field.code, own ?? undefined);
    return answer?.place ?? null;
  };
  const told = ({ unit, reason, year: own }: LeftOut): ExplainedUnit => ({
    unit: names(unit),
    reason: reasonWords(reason, outline),
    place: place(unit, own),
    amount: '',
  });
  return {
    title: field.label,
    label: year === null ? wholePeriodWord : yearName(year, settings),
    text: printedText(total.total, field),
    base: '',
    parts: null,
    how: [
      ...howTotal(control && tableName(control, campaign)),
      ...besideTotal({ field: field.code, year }, results, outline, (unit) => names(unit).name),
      ...howAsked(field.code, year, campaign),
    ],
    included: total.included.map((unit) => ({
      unit: names(unit),
      reason: '',
      place: place(unit),
      amount: amountOf(unit, { field, year }, campaign),
    })),
    excluded: leftOut(field, year, total, campaign).map(told),
  };
}

/** What a unit adds to the total: the values that are neither in doubt nor of people. */
function amountOf(unit: string, { field, year }: TotalName, campaign: Campaign): string {
  const { context, returns, outline } = campaign;
  const entry = returns.byCode.get(unitCodeKey(unit));
  if (!entry || isOfPeople({ field: field.code, tab: undefined }, outline)) return '';
  const isOfTarget = outline.indicators.some(({ control }) => control === field.code);
  if (isOfTarget || isSecretField(field.code, outline)) return '';
  const { inDoubt } = campaign.results();
  const years = year === null ? askedTimes(field, outline.years) : [year];
  const numbers = years.flatMap((own) => {
    const isOut = inDoubt.some(
      (one) => one.field === field.code && one.unit === unit && one.year === own,
    );
    return isOut ? [] : (summedNumber(entry, field, own, context) ?? []);
  });
  return numbers.length === 0 ? '' : printedText(numbers.reduce(plus), field);
}

interface TotalName {
  readonly field: Field;
  readonly year: number | null;
}

/** Money with its decimal, hectares with their noun, as in the report. */
function printedText(total: number | null, field: Field): string {
  const isPlain = total === null || field.kind === 'count';
  return isPlain ? totalText({ total }, field) : amountText(total, field);
}

interface LeftOut extends Exclusion {
  /** Of the cell that is left out; absent where the unit is. */
  readonly year?: number | null;
}

/** Cells that are held back, each with its year, then units that have nothing behind the total. */
function leftOut(
  field: Field,
  year: number | null,
  total: Total,
  campaign: Campaign,
): readonly LeftOut[] {
  const { context, returns, inclusion, outline } = campaign;
  const { printed, inDoubt } = campaign.results();
  const years = year === null ? askedTimes(field, outline.years) : [year];
  const isDoubted = (unit: string, own: number | null) =>
    inDoubt.some((one) => one.field === field.code && one.unit === unit && one.year === own);
  const held = (printed[field.code]?.held ?? []).filter((one) => years.includes(one.year));
  const cells = held.map((one) => {
    const reason = isDoubted(one.unit, one.year) ? 'in-doubt' : 'unreadable';
    return { ...one, reason } as const;
  });
  const unasked = campaign.results().unasked[field.code];
  const isUnasked = (unit: string, own: number | null) =>
    unasked?.units.includes(unit) || (own !== null && unasked?.years[own]?.includes(unit));
  const told = new Set([...total.included, ...held.map(({ unit }) => unit)]);
  const units = returns.returns
    .filter(({ unit }) => unit.mustReport && unit.type?.inTotals !== false && !told.has(unit.code))
    .filter((entry) =>
      years.some(
        (one) => isAskedFor(entry, field.topic, one, context) && !isUnasked(entry.unit.code, one),
      ),
    )
    .map((entry) => ({
      unit: entry.unit.code,
      reason: inclusion.reasonOut(entry) ?? cellReason(entry, field, years),
    }));
  return [...cells, ...units];
}

function cellReason(
  entry: Return,
  field: Field,
  years: readonly (number | null)[],
): ExclusionReason {
  if (entry.rows.length === 0) return 'no-row';
  const answers = years.flatMap((year) => answerOf(entry, field.code, year ?? undefined) ?? []);
  const states = answers.map((answer) => answer.reading.state);
  if (answers.some((answer) => answer.reading.problem !== null)) return 'unreadable';
  if (states.includes('UNKNOWN')) return 'unknown';
  return 'blank';
}
