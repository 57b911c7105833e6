/** The summary's totals: each field by year and period, then by unit type. */
import { answerFields, type Field } from '../../outline/schema.ts';
import { withholdYears } from '../figures/disclosure.ts';
import type { FieldTotals, Total, TotalSeries } from '../figures/results.ts';
import type { ReportInput } from '../report/input.ts';
import { withheldMark, yearName } from '../report/words.vi.ts';
import type { LayoutCell, LookName } from '../sheet/sheetLayout.ts';
import { figureCell, headerRow, sectionRow, textRow } from './cells.ts';

const million = 1_000_000;

/** Totals of every yearly field, money in triệu đồng. */
export function layOutTotals(input: ReportInput): LayoutCell[][] {
  const { outline, settings, results } = input;
  const years = outline.years.map((year) => yearName(year, settings));
  return [
    sectionRow('3. SỐ LIỆU THEO NĂM'),
    textRow('Cộng các đơn vị có số dùng được; “Số đơn vị” là số đơn vị đứng sau con số cả kỳ. Kinh phí: triệu đồng.'),
    headerRow(['Nội dung', ...years, 'Cả kỳ', 'Số đơn vị']),
    ...results.totals.flatMap((totals) => fieldRows(totals, input)),
  ];
}

function fieldRows(totals: FieldTotals, input: ReportInput): LayoutCell[][] {
  const field = answerFields(input.outline).find((one) => one.code === totals.field);
  if (!field) return [];
  const unit = field.kind === 'money' ? ' (triệu đồng)' : '';
  const city = totalRow(`${field.label}${unit}`, totals, field, input, 'total');
  const hidden = isPaired(field, input) ? hiddenYears(totals) : [];
  const shown = city.map((cell, index): LayoutCell => (hidden[index - 1] ? { ...cell, value: withheldMark } : cell));
  return [shown, ...typeRows(totals, field, input)];
}

/** The city's own years, then its period. */
function hiddenYears(totals: FieldTotals): readonly boolean[] {
  const cells = counts(totals);
  return withholdYears(cells.slice(0, -1), cells[cells.length - 1] ?? null);
}

/** One row a unit type that has a figure; children and offenders are not split by type. */
function typeRows(totals: FieldTotals, field: Field, input: ReportInput): LayoutCell[][] {
  const { outline } = input;
  if (isPaired(field, input)) return [];
  const types = outline.unitTypes.filter((type) => hasFigure(totals.byType[type.code]));
  if (types.length < 2) return [];
  return types.flatMap((type) => {
    const own = totals.byType[type.code];
    return own ? [totalRow(`    ${type.label}`, own, field, input, 'count')] : [];
  });
}

function hasFigure(series: TotalSeries | undefined): boolean {
  return Object.values(series?.years ?? {}).some((total) => total.units > 0);
}

function counts(series: TotalSeries | undefined) {
  const totals = [...Object.values(series?.years ?? {}), series?.period ?? null];
  return totals.map((total) => ({ value: total?.total ?? null, units: total?.units ?? 0 }));
}

function isPaired(field: Field, { outline }: ReportInput): boolean {
  const indicator = outline.indicators.find((one) => one.control === field.code);
  return indicator !== undefined && outline.references[indicator.reference]?.shape.rows === 'pairs';
}

function totalRow(label: string, { years, period }: TotalSeries, field: Field, { outline }: ReportInput, look: LookName): LayoutCell[] {
  const figure = (total: Total | null | undefined): LayoutCell => {
    const value = total?.total ?? null;
    if (field.kind !== 'money') return figureCell(value, look);
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
