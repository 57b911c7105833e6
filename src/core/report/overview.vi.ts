/** The opening page: what the report rests on, the targets at a glance, what needs a decision. */
import type { Indicator } from '../../outline/schema.ts';
import { formatDay, formatInText, formatPercent } from '../cells/numberText.ts';
import { coverageOf, coverageText, gapText, isMet, ratioText, verdictText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult, Ratio } from '../figures/results.ts';
import { cell, type DocumentBlock, headerRow, list, paragraph } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { shownRatio } from './targets.vi.ts';
import { momentName, periodName } from './words.vi.ts';

/** Opening sentence, reporting rate, targets table, decisions. */
export function writeOverview(input: ReportInput): DocumentBlock[] {
  const decisions = decisionsNeeded(input);
  return [
    paragraph(openingSentence(input)),
    paragraph(reportingSentence(input)),
    targetsTable(input),
    ...(decisions.length === 0
      ? [paragraph('Không có nội dung cần xem xét thêm trước khi ký ban hành.')]
      : [boldParagraph('Nội dung cần xem xét, quyết định:'), list(decisions)]),
  ];
}

function boldParagraph(text: string): DocumentBlock {
  return { kind: 'paragraph', runs: [{ text, bold: true }] };
}

function openingSentence({ outline, settings }: ReportInput): string {
  const { dispatchNumber, dispatchDate, periodFrom, periodTo } = settings;
  const { basis, agency } = outline.report;
  const when = /^\d{1,2}\/\d{4}$/.test(dispatchDate) ? 'tháng' : 'ngày';
  return `${basis}, trên cơ sở báo cáo của các đơn vị theo Công văn số ${dispatchNumber} ${when} ${dispatchDate}, ${agency} báo cáo kết quả (từ ${formatDay(periodFrom)} đến hết ngày ${formatDay(periodTo)}) như sau:`;
}

function reportingSentence({ results, settings }: ReportInput): string {
  const { expected, withData, submitted, valid, onTime, onTimeByDocument, missing } = results.reporting;
  const all = expected.length;
  const rate = all === 0 ? '' : ` (${formatPercent(valid.length, all)})`;
  const inTime = onTime.length + onTimeByDocument.length;
  const byDocument = onTimeByDocument.length === 0 ? '' : ` (trong đó ${formatInText(onTimeByDocument.length)} theo ngày văn bản)`;
  const lacking =
    missing.length === 0 ? 'không còn đơn vị chưa báo cáo' : `còn ${formatInText(missing.length)} đơn vị chưa báo cáo (Phụ lục II)`;
  return `Đến ${momentName(settings.now)}, trong ${formatInText(all)} đơn vị phải báo cáo có ${formatInText(withData.length)} đơn vị đã có số liệu, ${formatInText(submitted.length)} đơn vị đã hoàn thành, ${formatInText(valid.length)} đơn vị có báo cáo hợp lệ${rate}; ${formatInText(inTime)} đơn vị đúng hạn ${formatDay(settings.deadline)}${byDocument}; ${lacking}.`;
}

function targetsTable(input: ReportInput): DocumentBlock {
  const { results, outline, settings } = input;
  const labels = ['Mục tiêu', 'Kết quả', 'Độ phủ số liệu', 'So với mục tiêu'];
  const rows = outline.indicators.map((indicator, index) => {
    const { period } = resultOf(results.indicators, indicator);
    const shown = shownRatio(period);
    return [
      cell(`${index + 1}. ${indicator.label}`),
      cell(shown ? ratioText(period, indicator.noun) : 'không nêu', 'center', true),
      cell(coverageText(period, settings), 'center'),
      cell(shown ? verdictText(period, indicator, settings) : '–', 'center'),
    ];
  });
  const last = outline.years[outline.years.length - 1] ?? '';
  const stocks = outline.indicators.flatMap(({ measure }, i) => (measure === 'stock' ? [i + 1] : []));
  const taken = stocks.length === 0 ? '' : ` (mục tiêu ${stocks.join(', ')}: tại năm ${last})`;
  return {
    kind: 'table',
    caption: `Kết quả các mục tiêu, ${periodName(outline)}${taken}`,
    widths: [0.46, 0.19, 0.15, 0.2],
    header: [headerRow(labels)],
    rows,
  };
}

function resultOf(results: readonly IndicatorResult[], indicator: Indicator): IndicatorResult {
  const found = results.find((result) => result.code === indicator.code);
  if (found === undefined) throw new Error(`no result for ${indicator.code}`);
  return found;
}

/** Derived from the figures alone; nothing here is advice that they do not support. */
function decisionsNeeded(input: ReportInput): string[] {
  const { outline, results, settings } = input;
  const targets = outline.indicators.map((indicator, index) => ({
    number: index + 1,
    indicator,
    ratio: resultOf(results.indicators, indicator).period,
  }));
  const isThin = (ratio: Ratio) => coverageOf(ratio, settings)?.level === 'insufficient';
  const thin = targets.filter(({ ratio }) => isThin(ratio));
  const behind = targets.filter(
    ({ ratio, indicator }) => !isThin(ratio) && ratio.none === null && shownRatio(ratio) && !isMet(ratio, indicator),
  );
  const gaps = behind.map((one) => `mục tiêu ${one.number} thấp hơn ${gapText(one.ratio, one.indicator)}`);
  return [
    gaps.length === 0 ? '' : `Chưa đạt: ${gaps.join('; ')}: quyết định biện pháp với phần còn lại.`,
    thin.length === 0
      ? ''
      : `Chưa đủ cơ sở kết luận: mục tiêu ${thin.map((one) => one.number).join(', ')}: đôn đốc thêm hay báo cáo kèm ghi chú này.`,
    ...reportingDecisions(input),
  ].filter((text) => text !== '');
}

function reportingDecisions(input: ReportInput): string[] {
  const { missing, returned, outsideRegistry } = input.results.reporting;
  const units = countsText([
    ['chưa báo cáo', missing.length],
    ['đang chỉnh lý', returned.length],
    ['còn lỗi chưa sửa', unitsWithErrors(input)],
  ]);
  const rest = countsText([
    ['cảnh báo chưa giải trình', unexplainedWarnings(input)],
    ['dòng ngoài danh sách đơn vị', outsideRegistry.length],
    ['văn bản bỏ ra vì có thông tin cá nhân', input.withheldTexts],
  ]);
  const isDraft = input.settings.state === 'TAM';
  const choice = isDraft ? 'cho thêm hạn hay chốt không có phần số liệu này' : 'có cần bản chốt bổ sung hay không';
  const duty = isDraft ? 'yêu cầu xử lý trước khi chốt' : 'yêu cầu đơn vị xử lý tiếp';
  return [units === '' ? '' : `Đơn vị ${units} (Phụ lục II): ${choice}.`, rest === '' ? '' : `Còn ${rest} (Phụ lục III): ${duty}.`];
}

/** "chưa báo cáo: 01; còn lỗi: 02", without what there is none of. */
function countsText(counts: readonly (readonly [string, number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  return some.map(([what, count]) => `${what}: ${formatInText(count)}`).join('; ');
}

function unitsWithErrors({ results }: ReportInput): number {
  const faulty = results.findings.filter((one) => one.severity === 'error' && one.unit !== null);
  return new Set(faulty.map((one) => one.unit)).size;
}

function unexplainedWarnings({ results, narratives, outline }: ReportInput): number {
  const explained = new Set(narratives.filter((one) => one.field === outline.explanations).map((one) => one.unit));
  return results.findings.filter((one) => one.severity === 'warning' && one.unit !== null && !explained.has(one.unit)).length;
}
