/** What is told next to a total: values that the report leaves out, a unit that carries most of it. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import { formatInText } from '../cells/numberText.ts';
import type { Results } from '../figures/results.ts';
import { amountText } from './figureText.vi.ts';
import { fieldOf } from './words.vi.ts';

/** The rule whose findings name units that carry more than half of a figure. */
export const dominanceRule = 'T06';

interface Asked {
  readonly field: string;
  /** Null for the whole period. */
  readonly year: number | null;
}

/** Sentences, the value left out first; none for most totals. */
export function besideTotal(asked: Asked, results: Results, outline: Outline, name: (unit: string) => string): string[] {
  return [leftOutText(asked, results, outline, name), dominantText(asked, results, name)].filter((text) => text !== '');
}

/** A unit that carries most of a target's denominator; the numerator's own cell counts too. */
export function besideRatio(
  { indicator, year }: { readonly indicator: Indicator; readonly year: number | null },
  results: Results,
  outline: Outline,
  name: (unit: string) => string,
): string[] {
  const shape = outline.references[indicator.reference]?.shape;
  const fields = [indicator.control, ...(shape?.rows === 'pairs' ? [shape.denominator] : [])];
  const units = fields.flatMap((field) => dominantOf({ field, year }, results));
  return units.length === 0 ? [] : [dominantSentence([...new Set(units)], name)];
}

/** The same in a few words, for a table. */
export function besideTotalShort(asked: Asked, results: Results, outline: Outline): string {
  const doubts = doubtsOf(asked, results);
  const dominant = dominantOf(asked, results);
  return [
    doubts.length === 0 ? '' : `báo cáo in ${printedText(asked, results, outline)}`,
    dominant.length === 0 ? '' : `${formatInText(dominant.length)} đơn vị chiếm quá nửa`,
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** Of a target's own field none: no printed total leaves it out. */
function doubtsOf({ field, year }: Asked, { inDoubt, printed }: Results) {
  if (printed[field] === undefined) return [];
  return inDoubt.filter((one) => one.field === field && (year === null || one.year === year));
}

function dominantOf({ field, year }: Asked, { findings, included }: Results): string[] {
  const own = findings.filter((one) => one.rule === dominanceRule && one.field === field && (year === null || one.year === year));
  const units = own.flatMap(({ unit }) => (unit !== null && included.includes(unit) ? [unit] : []));
  return [...new Set(units)];
}

function printedText({ field, year }: Asked, { printed }: Results, outline: Outline): string {
  const totals = printed[field]?.totals;
  const total = year === null ? totals?.period : totals?.years[year];
  return amountText(total?.total ?? 0, fieldOf(outline, field));
}

function leftOutText(asked: Asked, results: Results, outline: Outline, name: (unit: string) => string): string {
  const doubts = doubtsOf(asked, results);
  if (doubts.length === 0) return '';
  const field = fieldOf(outline, asked.field);
  const values = doubts.map(({ unit, year, value }) => `${name(unit)}, năm ${year}: ${amountText(value, field)}`).join('; ');
  return `Báo cáo in ${printedText(asked, results, outline)}, để ngoài ${formatInText(doubts.length)} số đang rà soát (${values}).`;
}

function dominantText(asked: Asked, results: Results, name: (unit: string) => string): string {
  const units = dominantOf(asked, results);
  if (units.length === 0) return '';
  return dominantSentence(units, name);
}

function dominantSentence(units: readonly string[], name: (unit: string) => string): string {
  return `${units.map(name).join(', ')} chiếm quá nửa hoặc gấp 10 lần đơn vị kế tiếp; cần xác nhận số của đơn vị này.`;
}
