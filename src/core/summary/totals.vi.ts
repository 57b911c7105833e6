/** The summary's totals: each field by year and period, then by unit type. */
import { answerFields, type Field, isKeptApart } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { periodKey } from '../figures/declared.ts';
import { rangeText, spanText } from '../figures/declaredText.vi.ts';
import type { FieldTotals, IndicatorResult, Total, TotalSeries } from '../figures/results.ts';
import { askedYears } from '../report/askedYears.vi.ts';
import { besideTotal } from '../report/besideTotal.vi.ts';
import type { ReportInput } from '../report/input.ts';
import { wholeYearsText } from '../report/told/wholeYears.vi.ts';
import { measuredIn, namer, upperFirst, yearName } from '../report/words.vi.ts';
import type { LayoutCell, LookName } from '../sheet/sheetLayout.ts';
import { figureCell, layoutHeader, sectionRow, summaryWidth, textRow } from './cells.ts';
import { publicSpans, spanName } from './paired.vi.ts';
import { whyUntold } from './words.vi.ts';

const million = 1_000_000;

/** Totals of every field, by year or of the whole period; money in triệu đồng. */
export function layOutTotals(input: ReportInput): LayoutCell[][] {
  const { outline, settings, results } = input;
  const years = outline.years.map((year) => yearName(year, settings));
  return [
    sectionRow('3. SỐ LIỆU THEO NĂM'),
    textRow('Cộng các đơn vị có số dùng được; “Số đơn vị” là số đơn vị đứng sau con số cả kỳ. Kinh phí: triệu đồng.'),
    layoutHeader(['Nội dung', ...years, 'Cả kỳ', 'Số đơn vị']),
    ...results.totals.flatMap((totals) => fieldRows(totals, input)),
    ...answerFields(outline)
      .filter(isKeptApart)
      .map((field) => declaredRow(field, input)),
  ];
}

function fieldRows(totals: FieldTotals, input: ReportInput): LayoutCell[][] {
  const { outline, results } = input;
  const field = answerFields(outline).find((one) => one.code === totals.field);
  if (!field) return [];
  const paired = pairedResult(field, input);
  if (paired) return [pairedRow(field, totals, paired, input)];
  if (field.aboutPeople) return [peopleRow(field, input)];
  const city = totalRow(`${field.label}${measuredIn(field)}`, totals, field, input, 'total');
  const years = askedYears(field.code, input);
  const whole = wholeYearsText(totals, input);
  const beside = [
    ...(whole === '' ? [] : [`${upperFirst(whole)}.`]),
    ...besideTotal({ field: field.code, year: null }, results, outline, namer(input)),
    ...(years === '' ? [] : [`${upperFirst(years)}.`]),
  ];
  return [city, ...beside.map((text) => textRow(`    ${text}`)), ...typeRows(totals, field, input)];
}

/** How many units declare a number, of rates from which to which: never one number of them all. */
function declaredRow(field: Field, { outline, results }: ReportInput): LayoutCell[] {
  const spans = results.declared[field.code] ?? {};
  const cellOf = (key: string | number): LayoutCell => {
    const span = spans[key];
    if (!span) return { value: '–', look: 'total' };
    const text = field.kind === 'rate' ? rangeText(span, field) : spanText(span, field);
    return { value: text, look: 'total' };
  };
  const units = Math.max(0, ...Object.values(spans).map((span) => span.units));
  return [
    { value: `${field.label}${field.kind === 'rate' ? ' (tự khai)' : ' (không cộng)'}`, look: 'label' },
    ...outline.years.map((year) => cellOf(year)),
    field.yearly ? { value: 'không cộng', look: 'total' } : cellOf(periodKey),
    { value: units, look: 'total' },
  ];
}

/** Children or offenders: years as they may be told, never by type. */
function pairedRow({ label }: Field, { period }: FieldTotals, result: IndicatorResult, input: ReportInput): LayoutCell[] {
  const shown = publicSpans(result);
  const cells = (shown?.spans ?? []).map(({ years, ratio }): LayoutCell => {
    const value = ratio.units === 0 ? null : ratio.numerator;
    if (years.length === 1) return figureCell(value, 'total');
    return { value: `${spanName(years, input.settings)}: ${value === null ? '–' : formatCount(value)}`, look: 'total', span: years.length };
  });
  const all: LayoutCell[] =
    shown?.why === ''
      ? [...cells, figureCell(period?.total ?? null, 'total')]
      : [{ value: shown?.why ?? '', look: 'muted', span: summaryWidth - 3 }];
  return [{ value: label, look: 'label' }, ...all, { value: period?.units ?? 0, look: 'total' }];
}

/** Counts of people as the report tells them: nothing of types, nor of units. */
function peopleRow(field: Field, input: ReportInput): LayoutCell[] {
  const { totals, untold } = input.results.printed[field.code] ?? {};
  if (totals && untold === undefined) return totalRow(field.label, totals, field, input, 'total');
  const why = whyUntold[untold ?? 'few'];
  return [
    { value: field.label, look: 'label' },
    { value: why, look: 'muted', span: summaryWidth - 3 },
    { value: '', look: 'total' },
  ];
}

/** One row a unit type that has a figure. */
function typeRows(totals: FieldTotals, field: Field, input: ReportInput): LayoutCell[][] {
  const { outline } = input;
  const types = outline.unitTypes.filter((type) => hasFigure(totals.byType[type.code]));
  if (types.length < 2) return [];
  return types.flatMap((type) => {
    const own = totals.byType[type.code];
    return own ? [totalRow(`    ${type.label}`, own, field, input, 'count')] : [];
  });
}

function hasFigure(series: TotalSeries | undefined): boolean {
  const { years = {}, period = null } = series ?? {};
  return [...Object.values(years), period].some((total) => (total?.units ?? 0) > 0);
}

/** The target that a field controls, when it counts children or offenders. */
function pairedResult({ code }: Field, { outline, results }: ReportInput): IndicatorResult | undefined {
  const indicator = outline.indicators.find((one) => one.control === code);
  return results.indicators.find((one) => one.code === indicator?.code && one.spans !== null);
}

function totalRow(label: string, { years, period }: TotalSeries, field: Field, { outline }: ReportInput, look: LookName): LayoutCell[] {
  const figure = (total: Total | null | undefined): LayoutCell => {
    const value = total?.total ?? null;
    if (field.kind !== 'money') return figureCell(value, Number.isInteger(value ?? 0) ? look : 'money');
    const shown = value === null ? null : value / million;
    // Excel prints a bare separator after a whole number in a format with optional decimals.
    const isWhole = shown === null || Number.isInteger(shown);
    return figureCell(shown, isWhole || look === 'total' ? look : 'money');
  };
  const last = period ?? years[outline.years[outline.years.length - 1] ?? 0];
  return [
    { value: label, look: look === 'total' ? 'label' : 'text' },
    ...outline.years.map((year) => figure(years[year])),
    period === null ? { value: 'không cộng', look } : figure(period),
    { value: last?.units ?? 0, look },
  ];
}
