/** The first table: every target, its percentage, what that is of, and the units behind it. */
import type { Indicator, Outline } from '../../../outline/schema.ts';
import type { Ratio } from '../../figures/ratio.ts';
import { unitsBehind, unitsText } from '../../figures/ratioText.vi.ts';
import type { IndicatorResult } from '../../figures/results.ts';
import { cell, type DocumentBlock, headerRow, type TableCell } from '../blocks.ts';
import { askedAmong, expectedUnits, ownReport } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { earlierReport, ratioParts, wordsInstead } from '../targetText.vi.ts';
import { aimText } from '../words.vi.ts';

export function targetsTable(input: ReportInput): DocumentBlock {
  const { outline, results } = input;
  const last = outline.years[outline.years.length - 1] ?? '';
  const isOne = new Set(outline.indicators.map(({ target }) => target)).size === 1;
  const alone = ownReport(input);
  const own = ({ target }: Indicator) => (isOne ? '' : ` – mục tiêu ${aimText(target)}`);
  const rows = outline.indicators.flatMap((indicator, index) => {
    const result = results.indicators.find((one) => one.code === indicator.code);
    // An earlier figure stands with the units that were behind it then.
    const period = result?.earlier?.ratio ?? result?.period;
    const when = indicator.measure === 'stock' ? ` (năm ${last})` : '';
    if (period?.none === 'khong_ap_dung') return [];
    return [
      [
        cell(`${index + 1}. ${indicator.tableName ?? indicator.label}${when}${own(indicator)}`),
        ...resultCells(indicator, result),
        ...(alone ? [] : [cell(period && isAsked(indicator, input) ? unitsCell(period, input) : '–', 'center')]),
      ],
    ];
  });
  return {
    kind: 'table',
    id: 'mo.bang_1',
    caption: `Bảng 1. ${targetsName(outline)}`,
    widths: alone ? [0.52, 0.18, 0.3] : [0.42, 0.11, 0.29, 0.18],
    header: [headerRow(['Mục tiêu', 'Kết quả', 'Số tính được', ...(alone ? [] : ['Đơn vị có số liệu'])])],
    rows,
  };
}

function unitsCell(period: Ratio, { settings }: ReportInput): string {
  return `${unitsText(period, settings)}${unitsBehind(period, settings).isOfYears ? ' đủ các năm' : ''}`;
}

/** A linked sheet may have a column for a target for nobody. */
function isAsked({ control }: Indicator, input: ReportInput): boolean {
  return askedAmong(expectedUnits(input), control, input).length > 0;
}

/** The percentage and what it is of, by which report where that is an earlier one; words behind a dash in place of both. */
function resultCells(indicator: Indicator, result: IndicatorResult | undefined): TableCell[] {
  if (!result) return [cell('–', 'center'), cell('–', 'center')];
  const { earlier } = result;
  if (earlier) {
    return [
      cell(earlier.ratio.text, 'center', true),
      cell(`${ratioParts(earlier.ratio, indicator)}, theo ${earlierReport(earlier)}`, 'center'),
    ];
  }
  const words = wordsInstead(result);
  if (words !== null) return [cell('–', 'center'), cell(words, 'center')];
  return [cell(result.period.text, 'center', true), cell(ratioParts(result.period, indicator), 'center')];
}

/** What the table is of: whose targets, and what they are where they are all one. */
function targetsName({ indicators, report }: Outline): string {
  const whose = /^kế hoạch/i.test(report.plan) ? ' của Kế hoạch' : '';
  const [first, ...rest] = [...new Set(indicators.map(({ target }) => target))];
  const isOne = first !== undefined && rest.length === 0;
  const all = isOne ? ` (${indicators.length > 1 ? 'đều là ' : ''}${aimText(first)})` : '';
  return `${indicators.length > 1 ? 'Các mục tiêu' : 'Mục tiêu'}${whose}${all}`;
}
