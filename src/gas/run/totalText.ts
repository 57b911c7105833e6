/** Writes a total as the screens and the log show it. */
import { formatNumber } from '../../core/cells/numberText.ts';
import type { Total } from '../../core/figures/results.ts';
import type { Field } from '../../outline/schema.ts';

/** Returns "1.234", "23,5 triệu đồng", or a dash when no unit is behind it. */
export function totalText({ total }: Pick<Total, 'total'>, { kind }: Field): string {
  if (total === null) return '–';
  return formatNumber(total, { kind });
}
