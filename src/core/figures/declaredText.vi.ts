/** What units declare of a rate, in words. */
import { formatCount, formatNumber } from '../cells/numberText.ts';
import type { DeclaredSpan } from './declaredSpan.ts';

const rate = (number: number) => formatNumber(number, { kind: 'rate' });

/** "45%", or "từ 45% đến 90%". */
export function rangeText({ lowest, highest }: DeclaredSpan): string {
  return lowest === highest ? rate(lowest) : `từ ${rate(lowest)} đến ${rate(highest)}`;
}

/** "12 đơn vị tự khai: từ 45% đến 90%". */
export function spanText(span: DeclaredSpan): string {
  return `${formatCount(span.units)} đơn vị tự khai: ${rangeText(span)}`;
}
