/** Vietnamese words that the api types into cells or puts into its answers. */
import type { Indicator, Outline } from '../../outline/schema.ts';

export const noneOccurred = 'không phát sinh';
export const nothingToReport = 'Không có nội dung';
export const wholeReport = 'Cả báo cáo';
export const apart = (label: string) => `${label} (tính riêng, ngoài mục tiêu)`;
export const wholePeriodWord = 'Cả kỳ';
export const timesOf = (label: string, establishment: string) => `${label} của ${establishment}`;
export const ofUnits = (share: string) => `${share} đơn vị`;

/** A stock's period is its last year. */
export function periodLabel({ measure }: Indicator, { years }: Outline): string {
  return measure === 'stock' ? `Cả kỳ (số năm ${years[years.length - 1]})` : wholePeriodWord;
}
