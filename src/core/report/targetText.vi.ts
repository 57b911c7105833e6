/** What is certain of a target, and how its result is said. */
import type { Indicator } from '../../outline/schema.ts';
import { coverageOf, isMet, partsText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult } from '../figures/results.ts';
import type { ReportInput } from './input.ts';

type TargetState = 'met' | 'missed' | 'open' | 'none';

/** Missed at any coverage once something is missing; met only when nearly all have reported. */
export function standingOf(result: IndicatorResult, indicator: Indicator, { settings }: ReportInput): TargetState {
  const { period } = result;
  if (period.none !== null || !isTold(result)) return 'none';
  if (!isMet(period, indicator)) return 'missed';
  return coverageOf(period, settings)?.level === 'full' ? 'met' : 'open';
}

/** False when no figure of the children or offenders may be printed; schools are no secret. */
export function isTold({ spans }: IndicatorResult): boolean {
  return spans === null || spans.length > 0;
}

/** Why a table has no figure. */
export function untoldText({ untold }: IndicatorResult): string {
  if (untold === 'draft') return 'nêu ở bản chính thức';
  return untold === 'changed' ? 'không nêu (khác bản báo cáo trước ở quá ít đơn vị)' : 'không nêu (quá ít đơn vị)';
}

/** Words in place of a figure; null where there is one. */
export function wordsInstead(result: IndicatorResult): string | null {
  const { none, text } = result.period;
  // That nobody gave a number tells nothing of anybody: it is no secret.
  if (none === 'chua_co_so_lieu') return text;
  if (!isTold(result)) return untoldText(result);
  if (none === 'khong_phat_sinh') return 'không phát sinh';
  return none === 'chua_phat_sinh' ? 'chưa phát sinh' : none === null ? null : text;
}

/** "202/206 trường". */
export function ratioParts({ period }: IndicatorResult, { noun }: Indicator): string {
  return `${partsText(period)} ${noun}`;
}

/** "vi phạm đã bị xử lý" → "vi phạm bị xử lý", behind "chưa". */
export function negated(done: string): string {
  return done
    .replace(/^có yêu cầu /, '')
    .replace(/ đã /, ' ')
    .replace(/^vi phạm /, '');
}
