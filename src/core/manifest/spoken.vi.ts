/** What a run found, in a few Vietnamese lines: for the command line and the menu's closing box. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { boundsText, coverageText, heldTail, ratioText, unitsText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult, Results } from '../figures/results.ts';
import type { Settings } from '../settings/settings.ts';

/** Units reported m/n, the percentages with N/D and coverage, findings by severity. */
export function speakResults(results: Results, outline: Outline, settings: Settings): string[] {
  const { reporting } = results;
  const count = (units: readonly string[]): string => formatCount(units.length);
  const state = results.state === 'TAM' ? 'Bản tạm (TẠM TÍNH)' : `Bản chốt v${settings.version}`;
  return [
    `${state}: ${count(reporting.valid)}/${count(reporting.expected)} đơn vị có báo cáo hợp lệ ` +
      `(có dữ liệu ${count(reporting.withData)}, đã hoàn thành ${count(reporting.submitted)}, ` +
      `chưa có dữ liệu ${count(reporting.missing)}).`,
    ...outline.indicators.flatMap((indicator) => speakIndicator(indicator, results, settings)),
    speakFindings(results),
    ...speakTyping(settings),
  ];
}

function speakIndicator(indicator: Indicator, results: Results, settings: Settings): string[] {
  const result = results.indicators.find((one: IndicatorResult) => one.code === indicator.code);
  if (!result) return [];
  const { period } = result;
  const figure = ratioText(period, indicator.noun);
  const coverage = `${unitsText(period, settings)} đơn vị, độ phủ ${coverageText(period, settings)}${heldTail(period)}`;
  const bounds = boundsText(period, indicator.noun);
  const line = `${indicator.label}: ${figure}; ${coverage}.`;
  return [bounds === '' ? line : `${line} ${bounds}`];
}

/** Who was still typing: their rows are in as last read. */
function speakTyping({ typing = [] }: Settings): string[] {
  if (typing.length === 0) return [];
  return [`${formatCount(typing.length)} đơn vị đang gõ lúc tổng hợp, lấy theo lần đọc cuối: ${typing.join(', ')}.`];
}

function speakFindings({ findings, skipped }: Results): string {
  const of = (severity: string): string => formatCount(findings.filter((finding) => finding.severity === severity).length);
  const unchecked = Object.values(skipped).reduce((sum, times) => sum + times, 0);
  return `Tìm thấy ${of('error')} lỗi, ${of('warning')} cảnh báo, ${of('note')} lưu ý; chưa kiểm tra được ${formatCount(unchecked)} lượt vì thiếu số.`;
}
