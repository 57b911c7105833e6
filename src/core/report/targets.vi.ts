/** Part I.3: each target by year and by level, with its parts, coverage, bounds and distance. */
import type { Field, Indicator } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { withhold } from '../figures/disclosure.ts';
import * as words from '../figures/ratioText.vi.ts';
import type { IndicatorResult, Ratio, RatioSeries } from '../figures/results.ts';
import { type DocumentBlock, figureRow, headerRow, paragraph, type Table } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { periodName, withheldMark, withheldNote, yearName } from './words.vi.ts';

/** False for a small count of children or offenders that rests on one unit; schools are no secret. */
export function shownRatio(ratio: Ratio): boolean {
  if (ratio.establishments !== null) return true;
  return !withhold([{ value: ratio.numerator, units: ratio.units }])[0];
}

/** One target under the heading "a) …". */
export function writeTarget(control: Field, letter: string, input: ReportInput): DocumentBlock[] {
  const { outline, results } = input;
  const indicator = outline.indicators.find((one) => one.control === control.code);
  const result = results.indicators.find((one) => one.code === indicator?.code);
  if (indicator === undefined || result === undefined) return [];
  return [
    { kind: 'heading', level: 3, text: `${letter}) ${indicator.label}` },
    ...sentences(result, indicator, input).map(paragraph),
    ...yearsTable(result, indicator, input),
    ...levelsTable(result, indicator, input),
  ];
}

function sentences(result: IndicatorResult, indicator: Indicator, input: ReportInput): string[] {
  const { settings, outline } = input;
  const ratio = result.period;
  const last = outline.years[outline.years.length - 1] ?? 0;
  const when = indicator.measure === 'stock' ? yearName(last, settings) : `Trong ${periodName(outline)}`;
  const base = baseSentence(ratio, indicator, input);
  if (ratio.expected === 0) return [`${when}: ${ratio.text}. ${base}`];
  return [
    `${mainClause(ratio, indicator, when, input)}. ${base}`,
    words.boundsText(ratio, indicator.noun),
    indicator.measure === 'stock'
      ? `“Định kỳ” được tính khi tổ chức ít nhất ${settings.minimumTimes} lần trong năm. ${outline.report.remit}`
      : '',
  ].filter((text) => text !== '');
}

function mainClause(ratio: Ratio, indicator: Indicator, when: string, input: ReportInput): string {
  if (!shownRatio(ratio)) return `${when}: không nêu số liệu, vì là số nhỏ của một đơn vị`;
  if (ratio.none !== null) return `${when}: ${ratio.text}`;
  const parts = `${words.partsText(ratio)} ${indicator.noun}`;
  const verdict = words.isMet(ratio, indicator)
    ? `đạt mục tiêu ${indicator.target}%`
    : `chưa đạt mục tiêu ${indicator.target}%, thấp hơn ${words.gapText(ratio, indicator)}`;
  const certain = words.coverageOf(ratio, input.settings)?.level !== 'insufficient';
  const judged = certain ? verdict : `chưa đủ cơ sở để kết luận so với mục tiêu ${indicator.target}%`;
  return `${when}, có ${parts} (đạt ${ratio.text}) ${indicator.predicate}; ${judged}`;
}

function baseSentence(ratio: Ratio, indicator: Indicator, { settings }: ReportInput): string {
  const coverage = words.coverageOf(ratio, settings);
  if (coverage === null) return 'Không có đơn vị nào thuộc diện báo cáo mục tiêu này.';
  const listed = ratio.establishments;
  const schools =
    listed === null ? '' : ` và ${formatCount(listed.usable)}/${formatCount(listed.listed)} ${indicator.noun} trong danh sách`;
  const base = `Số liệu của ${words.unitsText(ratio)} đơn vị phải báo cáo${schools}; độ phủ ${coverage.percent} (${coverage.label}).`;
  return [base, words.bareZeroText(ratio)].filter((text) => text !== '').join(' ');
}

function yearsTable(result: IndicatorResult, indicator: Indicator, input: ReportInput): DocumentBlock[] {
  const { outline, settings } = input;
  const years = outline.years.flatMap((year) => {
    const ratio = result.years[year];
    return ratio === undefined ? [] : [{ label: yearName(year, settings), ratio }];
  });
  if (years.every(({ ratio }) => ratio.units === 0)) return [];
  const hidden = withholdRatios(years.map((one) => one.ratio));
  const rows = years.map(({ label, ratio }, i) => figureRow(label, ratioCells(ratio, indicator, input, hidden[i] === true)));
  if (indicator.measure === 'flow') {
    const cells = ratioCells(result.period, indicator, input, !shownRatio(result.period));
    rows.push(figureRow(`Cả ${periodName(outline)}`, cells, true));
  }
  const table: Table = {
    kind: 'table',
    caption: 'Theo năm',
    widths: [0.26, 0.16, 0.14, 0.14, 0.3],
    header: [headerRow(['Năm', `Số ${indicator.noun} (tử số/mẫu số)`, 'Tỷ lệ', 'Đơn vị có số liệu', 'Độ phủ; so với mục tiêu'])],
    rows,
  };
  return hidden.includes(true) ? [table, { kind: 'note', text: withheldNote }] : [table];
}

/** Years or groups of one indicator that must not be printed. */
export function withholdRatios(ratios: readonly Ratio[]): boolean[] {
  if (ratios.some((ratio) => ratio.establishments !== null)) return ratios.map(() => false);
  return withhold(ratios.map(({ numerator, units }) => ({ value: units === 0 ? null : numerator, units })));
}

function ratioCells(ratio: Ratio, indicator: Indicator, { settings }: ReportInput, hidden: boolean): string[] {
  const coverage = words.coverageText(ratio, settings);
  if (hidden) return [withheldMark, withheldMark, words.unitsText(ratio), coverage];
  const parts = ratio.units === 0 ? '–' : words.partsText(ratio);
  const certain = words.coverageOf(ratio, settings)?.level !== 'insufficient';
  const verdict = words.verdictText(ratio, indicator, settings);
  const against = certain && verdict !== '–' ? `${coverage}; ${verdict}` : coverage;
  return [parts, ratio.text, words.unitsText(ratio), against];
}

/** By level of establishment for the stock's last year; all years stand in appendix I. */
function levelsTable(result: IndicatorResult, indicator: Indicator, input: ReportInput): DocumentBlock[] {
  const levels = levelSeries(result, indicator, input);
  if (levels.length === 0) return [];
  const { outline, settings } = input;
  const last = outline.years[outline.years.length - 1] ?? 0;
  const rows = levels.map(({ label, series, isOutside }) => {
    const cells = ratioCells(series.period, indicator, input, false);
    const coverage = words.coverageText(series.period, settings);
    return figureRow(label, isOutside ? [...cells.slice(0, -1), coverage] : cells);
  });
  const labels = ['Cấp học', `Số ${indicator.noun} (tử số/mẫu số)`, 'Tỷ lệ', 'Đơn vị có số liệu', 'Độ phủ; so với mục tiêu'];
  return [
    {
      kind: 'table',
      caption: `Theo cấp học, ${yearName(last, settings).toLowerCase()}`,
      widths: [0.26, 0.16, 0.14, 0.14, 0.3],
      header: [headerRow(labels)],
      rows,
    },
  ];
}

/** Levels in the outline's order; those outside the target say so. */
export function levelSeries(
  result: IndicatorResult,
  indicator: Indicator,
  { outline }: ReportInput,
): { label: string; series: RatioSeries; isOutside: boolean }[] {
  const reference = outline.references[indicator.reference];
  const shape = reference?.shape;
  if (reference === undefined || shape?.rows !== 'establishments') return [];
  const level = reference.fields.find((field) => field.code === shape.level);
  return (level?.options ?? []).flatMap(({ code, label }) => {
    const series = result.byLevel[code];
    if (series === undefined || series.period.expected === 0) return [];
    const isOutside = shape.outside.includes(code);
    return [{ label: isOutside ? `${label} (ngoài mục tiêu)` : label, series, isOutside }];
  });
}
