/** The summary's targets: each by year and period, by level, by unit type, with base and coverage. */
import { countsPeople, type Indicator, type Measure, type Outline } from '../../outline/schema.ts';
import { formatPercent } from '../cells/numberText.ts';
import type { Ratio } from '../figures/ratio.ts';
import {
  bareZeroText,
  boundsText,
  coverageOf,
  coverageText,
  noCaseText,
  selfDeclaredText,
  unitsText,
  verdictText,
} from '../figures/ratioText.vi.ts';
import type { IndicatorResult } from '../figures/results.ts';
import { askedYears } from '../report/askedYears.vi.ts';
import type { ReportInput } from '../report/input.ts';
import { levelName } from '../report/rowKinds.vi.ts';
import { lowerFirst, upperFirst } from '../report/words.vi.ts';
import type { LayoutCell, LookName } from '../sheet/sheetLayout.ts';
import { layoutHeader, sectionRow, textRow } from './cells.ts';
import { publicSpans, spanName } from './paired.vi.ts';

/** All indicators, one table each. */
export function layOutIndicators(input: ReportInput): LayoutCell[][] {
  const tables = input.results.indicators.flatMap((result) => {
    const indicator = input.outline.indicators.find((one) => one.code === result.code);
    return indicator ? layOutIndicator(indicator, result, input) : [];
  });
  return [sectionRow('2. KẾT QUẢ THỰC HIỆN MỤC TIÊU'), ...tables];
}

function layOutIndicator(indicator: Indicator, result: IndicatorResult, input: ReportInput): LayoutCell[][] {
  const title = `${indicator.label} (mục tiêu ${formatPercent(indicator.target, 100)})`;
  const labels = ['Tử số', 'Mẫu số', 'Tỷ lệ', 'Số đơn vị', 'Độ phủ', 'Khoảng có thể', 'So với mục tiêu'];
  const years = askedYears(indicator.control, input);
  const notes = [
    boundsText(result.period, indicator.noun),
    bareZeroText(result.period),
    selfDeclaredText(result.period),
    years === '' ? '' : `${upperFirst(years)}; các năm không so trực tiếp.`,
  ];
  return [
    textRow(title, 'lead'),
    layoutHeader([`${indicator.numeratorLabel} / ${indicator.denominatorLabel}`, ...labels]),
    ...yearRows(indicator, result, input),
    ...notes.filter((note) => note !== '').map((note) => textRow(note)),
    ...groupRows(`Theo ${lowerFirst(levelName(indicator, input.outline))}`, levelRows(indicator, result, input)),
    ...groupRows('Theo loại đơn vị', typeRows(indicator, result, input)),
  ];
}

function groupRows(title: string, rows: readonly LayoutCell[][]): LayoutCell[][] {
  return rows.length === 0 ? [] : [[{ value: title, look: 'muted' }], ...rows];
}

function levelRows(indicator: Indicator, result: IndicatorResult, input: ReportInput): LayoutCell[][] {
  const options = levelOptions(indicator, input.outline);
  return Object.entries(result.byLevel)
    .filter(([, series]) => series.period.expected > 0)
    .map(([level, series]) => ratioRow(options.get(level) ?? level, series.period, indicator, input));
}

function levelOptions({ reference }: Indicator, outline: Outline): Map<string, string> {
  const table = outline.references[reference];
  const shape = table?.shape;
  const levels = table?.fields.find((one) => shape?.rows === 'establishments' && one.code === shape.level);
  const outside = shape?.rows === 'establishments' ? shape.outside : [];
  const name = (code: string, label: string) => (outside.includes(code) ? `${label} (tính riêng, ngoài mục tiêu)` : label);
  return new Map((levels?.options ?? []).map(({ code, label }) => [code, name(code, label)]));
}

/** By unit type; children and offenders are not split, because the zeros of a type give its one unit away. */
function typeRows(indicator: Indicator, result: IndicatorResult, input: ReportInput): LayoutCell[][] {
  const { outline } = input;
  if (isPaired(indicator, outline)) return [];
  const types = outline.unitTypes.filter((type) => (result.byType[type.code]?.period.expected ?? 0) > 0);
  return types.map((type) => ratioRow(type.label, result.byType[type.code]?.period, indicator, input));
}

function isPaired({ reference }: Indicator, outline: Outline): boolean {
  return countsPeople(outline.references[reference]);
}

/** The years, then the period; of children and offenders only what cannot be computed back to a unit. */
function yearRows(indicator: Indicator, result: IndicatorResult, input: ReportInput): LayoutCell[][] {
  const { years } = input.outline;
  const shown = publicSpans(result);
  const each = years.map((year) => ({ years: [year], ratio: result.years[year] }));
  const spans = shown === null || shown.why !== '' ? each : shown.spans;
  const rows = [
    ...spans.map(({ years: some, ratio }) => ({ label: spanName(some, input.settings), ratio, look: 'count' as const })),
    { label: periodLabel(indicator.measure, input), ratio: result.period, look: 'total' as const },
  ];
  if (shown !== null && shown.why !== '') return rows.map(({ label, ratio }) => withheldRow(label, shown.why, ratio, input));
  return rows.map(({ label, ratio, look }) => ratioRow(label, ratio, indicator, input, look));
}

/** How many units are behind the figures is no secret. */
function withheldRow(label: string, why: string, ratio: Ratio | undefined, { settings }: ReportInput): LayoutCell[] {
  if (!ratio) return [{ value: label, look: 'label' }];
  return [
    { value: label, look: 'label' },
    { value: why, look: 'muted', span: 3 },
    { value: unitsText(ratio, settings), look: 'count' },
    { value: coverageText(ratio, settings), look: coverageOf(ratio, settings)?.level === 'full' ? 'count' : 'doubtful' },
    { value: '–', look: 'count' },
    { value: '–', look: 'text' },
  ];
}

function ratioRow(
  label: string,
  ratio: Ratio | undefined,
  indicator: Indicator,
  input: ReportInput,
  look: LookName = 'count',
): LayoutCell[] {
  if (!ratio) return [{ value: label, look: 'label' }];
  const { none, numerator, denominator } = ratio;
  const empty = none === 'chua_co_so_lieu' || none === 'khong_ap_dung';
  const covered = coverageOf(ratio, input.settings)?.level;
  return [
    { value: label, look: 'label' },
    { value: empty ? '–' : numerator, look },
    { value: empty ? '–' : denominator, look },
    { value: noCaseText(ratio) ?? ratio.text, look },
    { value: unitsText(ratio, input.settings), look },
    { value: coverageText(ratio, input.settings), look: covered === 'full' ? look : 'doubtful' },
    { value: boundsCell(ratio), look },
    { value: verdictText(ratio, indicator, input.settings), look: 'text' },
  ];
}

/** "94,1%–97,3%" while listed establishments are missing. */
function boundsCell({ numerator, denominator, low, establishments }: Ratio): string {
  if (low === null || establishments === null) return '–';
  const { listed, usable } = establishments;
  const highest = numerator + listed - usable;
  const all = denominator + listed - usable;
  return `${formatPercent(numerator, all)}–${formatPercent(highest, all)}`;
}

/** A stock is told by its last year; a flow sums over the period. */
function periodLabel(measure: Measure, { outline }: ReportInput): string {
  const [first] = outline.years;
  const last = outline.years[outline.years.length - 1];
  return measure === 'stock' ? `Cả kỳ (lấy số năm ${last})` : `Cả kỳ ${first}–${last}`;
}
