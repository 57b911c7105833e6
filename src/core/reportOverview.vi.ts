/** The opening page: what the report rests on, the targets at a glance, what needs a decision. */
import type { Indicator } from '../outline/schema.ts';
import { type Block, cell, headerRow, list, paragraph } from './blocks.ts';
import { formatDay, formatInText, formatPercent } from './numberText.ts';
import { coverageOf, coverageText, gapText, isMet, ratioText, verdictText } from './ratioText.vi.ts';
import type { ReportInput } from './report.ts';
import { shownRatio } from './reportTargets.vi.ts';
import { momentName, periodName } from './reportWords.vi.ts';
import type { IndicatorResult } from './results.ts';

/** Opening sentence, reporting rate, targets table, decisions. */
export function writeOverview(input: ReportInput): Block[] {
  const decisions = decisionsNeeded(input);
  return [
    paragraph(openingSentence(input)),
    paragraph(reportingSentence(input)),
    targetsTable(input),
    ...(decisions.length === 0
      ? [paragraph('Không có nội dung cần xem xét thêm trước khi ký ban hành.')]
      : [paragraph('Nội dung cần xem xét, quyết định:'), list(decisions)]),
  ];
}

function openingSentence({ outline, settings }: ReportInput): string {
  const { dispatchNumber, dispatchDate, periodFrom, periodTo } = settings;
  const { basis, agency } = outline.report;
  const when = /^\d{1,2}\/\d{4}$/.test(dispatchDate) ? 'tháng' : 'ngày';
  return `${basis}, trên cơ sở báo cáo của các đơn vị theo Công văn số ${dispatchNumber} ${when} ${dispatchDate}, ${agency} báo cáo kết quả (từ ${formatDay(periodFrom)} đến hết ngày ${formatDay(periodTo)}) như sau:`;
}

function reportingSentence({ results, settings }: ReportInput): string {
  const { expected, withData, submitted, valid, onTime, onTimeByDocument, missing } =
    results.reporting;
  const all = expected.length;
  const rate = all === 0 ? '' : ` (${formatPercent(valid.length, all)})`;
  const lacking =
    missing.length === 0
      ? 'không còn đơn vị chưa báo cáo'
      : `còn ${formatInText(missing.length)} đơn vị chưa báo cáo (Phụ lục II)`;
  return `Đến ${momentName(settings.now)}, trong ${formatInText(all)} đơn vị phải báo cáo có ${formatInText(withData.length)} đơn vị đã có số liệu, ${formatInText(submitted.length)} đơn vị đã hoàn thành, ${formatInText(valid.length)} đơn vị có báo cáo hợp lệ${rate}; ${formatInText(onTime.length + onTimeByDocument.length)} đơn vị đúng hạn ${formatDay(settings.deadline)}; ${lacking}.`;
}

function targetsTable(input: ReportInput): Block {
  const { results, outline, settings } = input;
  const labels = ['Mục tiêu', 'Kết quả', 'Độ phủ số liệu', 'So với mục tiêu'];
  const rows = outline.indicators.map((indicator) => {
    const { period } = resultOf(results.indicators, indicator);
    const shown = shownRatio(period);
    return [
      cell(`${indicator.label} (${indicator.target}%)`),
      cell(shown ? ratioText(period, indicator.noun) : 'không nêu', 'center', true),
      cell(coverageText(period, settings), 'center'),
      cell(shown ? verdictText(period, indicator, settings) : '–', 'center'),
    ];
  });
  const last = outline.years[outline.years.length - 1] ?? '';
  const stock = outline.indicators.some((indicator) => indicator.measure === 'stock');
  const caption = `Kết quả thực hiện các mục tiêu, ${periodName(outline)}${stock ? ` (mục tiêu về trường, cơ sở: tại năm ${last})` : ''}`;
  return { kind: 'table', caption, widths: [0.38, 0.24, 0.17, 0.21], header: [headerRow(labels)], rows };
}

function resultOf(results: readonly IndicatorResult[], indicator: Indicator): IndicatorResult {
  const found = results.find((result) => result.code === indicator.code);
  if (found === undefined) throw new Error(`no result for ${indicator.code}`);
  return found;
}

/** Derived from the figures alone; nothing here is advice that they do not support. */
function decisionsNeeded(input: ReportInput): string[] {
  const { outline, results } = input;
  const targets = outline.indicators.map((indicator, index) =>
    targetDecision(resultOf(results.indicators, indicator), indicator, index + 1, input),
  );
  return [...targets, ...reportingDecisions(input)].filter((text) => text !== '');
}

function targetDecision(
  result: IndicatorResult,
  indicator: Indicator,
  number: number,
  { settings }: ReportInput,
): string {
  const ratio = result.period;
  const coverage = coverageOf(ratio, settings);
  if (coverage?.level === 'insufficient') {
    return `Mục tiêu ${number}: số liệu mới phủ ${coverage.percent}, chưa đủ cơ sở để kết luận; quyết định đôn đốc thêm hay báo cáo với ghi chú này.`;
  }
  if (ratio.none !== null || isMet(ratio, indicator) || !shownRatio(ratio)) return '';
  return `Mục tiêu ${number} chưa đạt, thấp hơn ${gapText(ratio, indicator)}: quyết định biện pháp đối với phần còn lại.`;
}

function reportingDecisions({ results, outline, narratives, withheldTexts }: ReportInput): string[] {
  const { missing, returned, outsideRegistry } = results.reporting;
  const explained = new Set(
    narratives.filter((one) => one.field === outline.explanations).map((one) => one.unit),
  );
  const faulty = new Set(results.findings.filter((one) => one.severity === 'error').map((one) => one.unit));
  faulty.delete(null);
  const warnings = results.findings.filter(
    (one) => one.severity === 'warning' && one.unit !== null && !explained.has(one.unit),
  );
  return [
    missing.length > 0
      ? `${formatInText(missing.length)} đơn vị chưa báo cáo: đôn đốc tiếp hay chốt không có các đơn vị này.`
      : '',
    faulty.size > 0 || returned.length > 0
      ? `${formatInText(faulty.size)} đơn vị còn lỗi chưa sửa, ${formatInText(returned.length)} đơn vị đang chỉnh lý: cho thêm hạn hay không tính phần số liệu bị lỗi.`
      : '',
    warnings.length > 0
      ? `${formatInText(warnings.length)} cảnh báo chưa được đơn vị giải trình (Phụ lục III): xem trước khi chốt.`
      : '',
    outsideRegistry.length > 0
      ? `${formatInText(outsideRegistry.length)} dòng ngoài danh sách đơn vị, không tính: xác nhận có bổ sung vào danh sách hay không.`
      : '',
    withheldTexts > 0
      ? `${formatInText(withheldTexts)} đoạn văn bản có thông tin cá nhân nên không đưa vào báo cáo: yêu cầu đơn vị sửa.`
      : '',
  ];
}
