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

/** "98,1%" and "202/206 trường", or the words in place of a figure. */
export function resultText(result: IndicatorResult, { noun }: Indicator): { readonly percent: string; readonly parts: string } {
  const { period } = result;
  // That nobody gave a number tells nothing of anybody: it is no secret.
  if (period.none === 'chua_co_so_lieu') return { percent: period.text, parts: '–' };
  if (!isTold(result)) return { percent: result.untold === 'draft' ? 'nêu ở bản chính thức' : 'không nêu', parts: '–' };
  if (period.none === 'khong_phat_sinh') return { percent: 'không phát sinh', parts: '–' };
  if (period.none === 'chua_phat_sinh') return { percent: 'chưa phát sinh', parts: '–' };
  if (period.none !== null) return { percent: period.text, parts: '–' };
  return { percent: period.text, parts: `${partsText(period)} ${noun}` };
}
