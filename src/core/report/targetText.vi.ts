/** What is certain of a target, and how its result is said. */
import type { Indicator, Outline } from '../../outline/schema.ts';
import type { FinalName } from '../figures/finalName.ts';
import type { Ratio } from '../figures/ratio.ts';
import { coverageOf, declaredTail, isMet, noCaseText, partsText } from '../figures/ratioText.vi.ts';
import type { EarlierFigure, IndicatorResult, Untold } from '../figures/results.ts';
import type { ReportInput } from './input.ts';
import { lowerFirst } from './words.vi.ts';

type TargetState = 'met' | 'missed' | 'provisional' | 'open' | 'earlier' | 'none';

/**
 * Sure only when nearly all have reported and nothing reported waits; but all of them are not reached once one is
 * missing. What only an earlier report tells is no result of this one.
 */
export function standingOf(result: IndicatorResult, indicator: Indicator, { settings }: ReportInput): TargetState {
  const ratio = toldRatio(result);
  if (ratio === null || ratio.none !== null) return 'none';
  if (!isTold(result)) return 'earlier';
  const isReached = isMet(ratio, indicator);
  if (!isReached && indicator.target >= all) return 'missed';
  const level = coverageOf(ratio, settings)?.level ?? 'insufficient';
  if (level === 'insufficient') return 'open';
  if (level === 'provisional' || ratio.unsure) return 'provisional';
  return isReached ? 'met' : 'missed';
}

const all = 100;

/** "đạt 100%", "chưa đạt 60%": by the numbers that there are. */
export function soFar(ratio: Ratio, indicator: Indicator): string {
  return isMet(ratio, indicator) ? 'đạt' : 'chưa đạt';
}

/** The period as the report prints it: this one's, else what an earlier report told; null where it tells neither. */
export function toldRatio(result: IndicatorResult): Ratio | null {
  return isTold(result) ? result.period : (result.earlier?.ratio ?? null);
}

/** What the percentage of the whole report is of: all years, or the last where it is of one moment. */
export function toldTime({ measure }: Indicator, { years }: Outline): string {
  return measure === 'stock' ? `năm ${years[years.length - 1] ?? ''}` : 'cả giai đoạn';
}

/** False when no figure of the children or offenders may be printed; schools are no secret. */
export function isTold({ spans }: IndicatorResult): boolean {
  return spans === null || spans.length > 0;
}

/** Why a table has no figure. */
function untoldText({ untold, earlier }: IndicatorResult): string {
  if (earlier && untold !== 'draft') return `${earlierParts(earlier)}, theo ${earlierReport(earlier)}`;
  return insteadOf(untold ?? 'few');
}

const instead: Readonly<Record<Untold, string>> = {
  draft: 'nêu ở bản chính thức',
  changed: 'không nêu (khác bản báo cáo trước ở quá ít đơn vị)',
  few: 'không nêu (quá ít đơn vị có trường hợp)',
  hidden: 'không nêu (có tỉnh chỉ gửi số gộp của cả tỉnh)',
};

/** What stands where a figure of people would. */
export function insteadOf(untold: Untold): string {
  return instead[untold];
}

/** "45/60 (75,0%)", without the noun: the figure is not this report's. */
export function earlierParts({ ratio }: EarlierFigure): string {
  return `${partsText(ratio)} (${ratio.text}${declaredTail(ratio)})`;
}

/** "báo cáo lần 1 (ngày 23/12/2024)". */
export function earlierReport({ final }: EarlierFigure): string {
  return final ? `báo cáo lần ${final.version}${dayText(final)}` : 'bản báo cáo trước';
}

/** "bản chốt v1 (ngày 23/12/2024)": for the leader, as the file is called. */
export function earlierFinal({ final }: EarlierFigure): string {
  return final ? `bản chốt v${final.version}${dayText(final)}` : 'bản chốt trước';
}

function dayText({ day }: FinalName): string {
  return day === '' ? '' : ` (ngày ${day})`;
}

/** Words in place of a figure; null where there is one. */
export function wordsInstead(result: IndicatorResult): string | null {
  const { none, text } = result.period;
  // That nobody gave a number tells nothing of anybody: it is no secret.
  if (none === 'chua_co_so_lieu') return text;
  if (!isTold(result)) return untoldText(result);
  if (none === 'khong_phat_sinh') return 'không phát sinh';
  return none === null ? null : (noCaseText(result.period) ?? text);
}

/** "trường hợp trẻ em là nạn nhân có yêu cầu". */
export function noCaseOf({ denominatorLabel }: Indicator): string {
  return `trường hợp ${lowerFirst(denominatorLabel).replace(/^số /, '')}`;
}

/** "202/206 trường". */
export function ratioParts(ratio: Ratio, { noun }: Indicator): string {
  return `${partsText(ratio)} ${noun}`;
}

/** "vi phạm đã bị xử lý" → "vi phạm bị xử lý", behind "chưa". */
export function negated(done: string): string {
  return done
    .replace(/^có yêu cầu /, '')
    .replace(/ đã /, ' ')
    .replace(/^vi phạm /, '');
}
