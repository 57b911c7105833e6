/** What units give of a number that is kept apart, in words. */
import type { Field } from '../../outline/schema.ts';
import { formatCount, formatNumber } from '../cells/numberText.ts';
import type { DeclaredSpan } from './declaredSpan.ts';

/** "45%", or "từ 45% đến 90%"; '' where no range is told. */
export function rangeText({ lowest, highest }: DeclaredSpan, field: Field): string {
  if (lowest === undefined || highest === undefined) return '';
  const [from, to] = [formatNumber(lowest, field), formatNumber(highest, field)];
  return lowest === highest ? from : `từ ${from} đến ${to}`;
}

/** "12 đơn vị tự khai: từ 45% đến 90%"; of a count, which may point at somebody, "12 đơn vị có số". */
export function spanText(span: DeclaredSpan, field: Field): string {
  const units = `${formatCount(span.units)} đơn vị`;
  return field.kind === 'rate' ? `${units} tự khai: ${rangeText(span, field)}` : `${units} có số`;
}
