/** Appendix I: the reference tables behind the targets, by level and by unit type, each year. */
import type { Indicator } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { withholdRows } from '../figures/disclosure.ts';
import { partsText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult, Ratio, RatioSeries } from '../figures/results.ts';
import { cell, type DocumentBlock, figureRow, headerRow, paragraph, type Table, type TableCell } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { AppendixText } from './letter.vi.ts';
import { levelSeries, withholdRatios } from './targets.vi.ts';
import { withheldMark, withheldNote, yearName } from './words.vi.ts';

interface Row {
  readonly label: string;
  readonly series: RatioSeries;
}

export function writeReferences(input: ReportInput): AppendixText {
  const { outline, results } = input;
  const blocks = outline.indicators.flatMap((indicator): DocumentBlock[] => {
    const result = results.indicators.find((one) => one.code === indicator.code);
    if (result === undefined) return [];
    const reference = outline.references[indicator.reference];
    return [
      { kind: 'heading', level: 2, text: reference?.title ?? indicator.label },
      paragraph(
        `Tử số: ${indicator.numeratorLabel}. Mẫu số: ${indicator.denominatorLabel}. Ô ghi tử số/mẫu số, tỷ lệ và (số đơn vị có số liệu/số đơn vị phải báo cáo).`,
      ),
      ...seriesTable('Cấp học', levelRows(result, indicator, input), indicator, input),
      ...seriesTable('Loại đơn vị', typeRows(result, input), indicator, input),
      paragraph(detailSentence(indicator, input)),
    ];
  });
  return { title: 'BẢNG THAM CHIẾU CÁC MỤC TIÊU', landscape: true, blocks };
}

function detailSentence(indicator: Indicator, { outline }: ReportInput): string {
  const reference = outline.references[indicator.reference];
  return reference?.shape.rows === 'establishments'
    ? `Danh sách từng trường, cơ sở: tab “${reference.tab}” của bảng số liệu.`
    : 'Không nêu số liệu của từng đơn vị, để bảo vệ thông tin của trẻ em.';
}

function levelRows(result: IndicatorResult, indicator: Indicator, input: ReportInput): Row[] {
  const rows = levelSeries(result, indicator, input);
  return rows.length === 0 ? [] : [...rows, { label: 'Toàn thành phố (trong mục tiêu)', series: result }];
}

function typeRows(result: IndicatorResult, { outline }: ReportInput): Row[] {
  const rows = outline.unitTypes.flatMap(({ code, label }) => {
    const series = result.byType[code];
    return series === undefined || series.period.expected === 0 ? [] : [{ label, series }];
  });
  return [...rows, { label: 'Tổng số', series: result }];
}

function seriesTable(title: string, rows: readonly Row[], indicator: Indicator, input: ReportInput): DocumentBlock[] {
  const isAsked = rows.some(({ series }) => columns(series, indicator, input).some((one) => one && one.expected > 0));
  if (!isAsked) return [];
  const { outline, settings } = input;
  const groups = rows.slice(0, -1);
  const hidden = hiddenRows(
    groups.map((row) => row.series),
    input,
  );
  const header = [title, ...outline.years.map((year) => yearName(year, settings))];
  if (indicator.measure === 'flow') header.push('Cả giai đoạn');
  const width = 0.76 / (header.length - 1);
  const table: Table = {
    kind: 'table',
    widths: [0.24, ...header.slice(1).map(() => width)],
    header: [headerRow(header)],
    rows: rows.map((row, index) =>
      index < groups.length ? groupCells(row, hidden[index] === true, indicator, input) : totalCells(row, indicator, input),
    ),
  };
  return hidden.includes(true) ? [table, { kind: 'note', text: withheldNote }] : [table];
}

/** Columns of a row: the years and, for a flow, the period. */
function columns(series: RatioSeries, indicator: Indicator, { outline }: ReportInput) {
  const years = outline.years.map((year) => series.years[year]);
  return indicator.measure === 'flow' ? [...years, series.period] : years;
}

function groupCells(row: Row, hidden: boolean, indicator: Indicator, input: ReportInput): TableCell[] {
  const cells = columns(row.series, indicator, input);
  return figureRow(
    row.label,
    cells.map((ratio) => (hidden ? withheldMark : ratioCell(ratio))),
  );
}

function totalCells(row: Row, indicator: Indicator, input: ReportInput): TableCell[] {
  const cells = columns(row.series, indicator, input);
  const hidden = withholdRatios(cells.map((ratio) => ratio ?? row.series.period));
  const texts = cells.map((ratio, i) => (hidden[i] ? withheldMark : ratioCell(ratio)));
  return [cell(row.label, 'left', true), ...texts.map((text) => cell(text, 'center', true))];
}

function hiddenRows(groups: readonly RatioSeries[], { outline }: ReportInput): boolean[] {
  if (groups.some((series) => series.period.establishments !== null)) return groups.map(() => false);
  return withholdRows(
    groups.map((series) =>
      [...outline.years.map((year) => series.years[year]), series.period].map((ratio) => ({
        value: ratio === undefined || ratio.units === 0 ? null : ratio.numerator,
        units: ratio?.units ?? 0,
      })),
    ),
  );
}

/** "1.232/1.309; 94,1% (118/120)", or the words of the non-value. */
function ratioCell(ratio: Ratio | undefined): string {
  if (ratio === undefined || ratio.expected === 0) return '–';
  const units = `(${formatCount(ratio.units)}/${formatCount(ratio.expected)})`;
  if (ratio.none !== null) return `${ratio.text} ${units}`;
  return `${partsText(ratio)}; ${ratio.text} ${units}`;
}
