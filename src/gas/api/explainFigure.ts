/** Why a figure is what it is: its parts, how it is counted, which units are in it and which are not. */

import type { ExplainedUnit, Explanation, FigureName, RatioParts } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { formatPercent } from '../../core/cells/numberText.ts';
import type { Ratio } from '../../core/figures/ratio.ts';
import {
  bareZeroText,
  boundsText,
  partsText,
  selfDeclaredText,
} from '../../core/figures/ratioText.vi.ts';
import type { Results, Total } from '../../core/figures/results.ts';
import { termsOf } from '../../core/lib/terms.vi.ts';
import { besideRatio } from '../../core/report/besideTotal.vi.ts';
import { reasonWords } from '../../core/report/reasons.vi.ts';
import { earlierFinal, earlierParts } from '../../core/report/targetText.vi.ts';
import { yearName } from '../../core/report/words.vi.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Place } from '../../core/workbook.ts';
import { answerFields, type Indicator, type Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { versionTabName } from '../sheets/versionNames.vi.ts';
import { howAsked } from './askedUnits.ts';
import { unitNaming } from './departmentView.ts';
import { explainTotal } from './explainTotal.ts';
import { howEarlier, howIndicator, tableName } from './explanation.vi.ts';
import { groupLabel } from './indicatorView.ts';
import { periodLabel } from './typed.vi.ts';

/** @throws Refusal `unexpected` when there is no such figure. */
export function explainFigure(name: FigureName, campaign: Campaign): Explanation {
  const results = campaign.results();
  const { outline } = campaign;
  if (name.kind === 'indicator') {
    const indicator = outline.indicators.find((one) => one.code === name.code);
    const ratio = indicator && findRatio(name, results);
    if (indicator && ratio) return explainRatio(name, indicator, ratio, campaign);
  } else {
    const field = answerFields(outline).find((one) => one.code === name.code);
    const printed = field && printedTotal(name, results);
    if (field && printed) return explainTotal(name, field, printed, campaign);
  }
  throw new Refusal('unexpected', name.code);
}

function findRatio({ code, year, group }: FigureName, results: Results): Ratio | undefined {
  const result = results.indicators.find((one) => one.code === code);
  const series = !group
    ? result
    : group.by === 'level'
      ? result?.byLevel[group.code]
      : result?.byType[group.code];
  return year === null ? series?.period : series?.years[year];
}

/** The total as the report prints it: without values in doubt. */
function printedTotal({ code, year }: FigureName, results: Results): Total | null | undefined {
  const totals = results.printed[code]?.totals ?? results.totals.find((one) => one.field === code);
  return year === null ? totals?.period : totals?.years[year];
}

function explainRatio(
  name: FigureName,
  indicator: Indicator,
  ratio: Ratio,
  campaign: Campaign,
): Explanation {
  const { outline, settings } = campaign;
  const group = name.group && groupLabel(name.group.by, name.group.code, indicator, outline);
  const time = name.year === null ? periodLabel(indicator, outline) : yearName(name.year, settings);
  const names = unitNaming(campaign);
  const tab = tableName(indicator, campaign);
  return {
    title: indicator.short ?? indicator.label,
    label: group === null ? time : `${group}, ${time}`,
    text: ratio.text,
    base: ratio.units === 0 ? '' : `${partsText(ratio)} ${indicator.noun}`,
    parts: ratioParts(indicator, ratio),
    how: [
      ...notPrinted(name, campaign),
      ...howIndicator(indicator, tab, settings, termsOf(campaign.outline).regular),
      ...[boundsText(ratio, indicator.noun), bareZeroText(ratio), selfDeclaredText(ratio)].filter(
        (text) => text !== '',
      ),
      ...howAsked(indicator.control, name.year, campaign),
      ...(group === null
        ? besideRatio(
            { indicator, year: ratioYear(name.year, indicator, outline) },
            campaign.results(),
            outline,
            (unit) => names(unit).name,
          )
        : []),
    ],
    included: ratio.included.map((unit) => ({
      unit: names(unit),
      reason: '',
      place: placeOf(unit, indicator, name.year, campaign),
      amount: '',
    })),
    excluded: ratio.excluded.map(({ unit, reason }) => ({
      unit: names(unit),
      reason: reasonWords(reason, campaign.outline),
      place: placeOf(unit, indicator, name.year, campaign),
      amount: '',
    })),
  };
}

/** A final that is too near to an earlier one prints the earlier figure. */
function notPrinted({ code }: FigureName, campaign: Campaign): string[] {
  const earlier = campaign.results().indicators.find((one) => one.code === code)?.earlier;
  return earlier ? [howEarlier(earlierFinal(earlier), earlierParts(earlier))] : [];
}

/** Of a stock the last year represents the period. */
function ratioYear(year: number | null, { measure }: Indicator, { years }: Outline): number | null {
  return year ?? (measure === 'stock' ? (years[years.length - 1] ?? null) : null);
}

function ratioParts(indicator: Indicator, ratio: Ratio): RatioParts {
  const { noun, numeratorLabel, denominatorLabel } = indicator;
  const { numerator, denominator, establishments, low, high, units, expected } = ratio;
  const missing = establishments && establishments.listed - establishments.usable;
  const all = denominator + (missing ?? 0);
  return {
    ...{ noun, numerator, denominator, numeratorLabel, denominatorLabel, units, expected },
    outside: missing,
    bounds:
      low === null || high === null
        ? null
        : {
            low: formatPercent(numerator, all),
            high: formatPercent(numerator + (missing ?? 0), all),
            lowShare: low / 100,
            highShare: high / 100,
          },
  };
}

/** The unit's first row of the reference table; without one, its cell in the answers. */
function placeOf(
  unit: string,
  { reference, control }: Indicator,
  year: number | null,
  { returns, outline }: Campaign,
): Place | null {
  const entry = returns.byCode.get(unitCodeKey(unit));
  const [row] = entry?.references[reference] ?? [];
  const first = [...(row?.answers.values() ?? [])].find((answer) => !answer.field.locked);
  const last = outline.years[outline.years.length - 1];
  return first?.place ?? entry?.answers.get(`${control}.${year ?? last}`)?.place ?? null;
}

/** With its cells in the copies that a final keeps. */
export function inCopies(explanation: Explanation, version: number): Explanation {
  const copied = (one: ExplainedUnit): ExplainedUnit => ({
    ...one,
    place: one.place && { ...one.place, tab: versionTabName(version, one.place.tab) },
  });
  const { included, excluded } = explanation;
  return { ...explanation, included: included.map(copied), excluded: excluded.map(copied) };
}
